import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb, isPastForm } from '../../language/verb-tags.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import {
  agentBehind,
  type Complement,
  canGet,
  deed,
  gift,
  infinitiveAt,
  isPolicyDeed,
  recipientBehind,
  thing,
} from './complement.ts'
import { isMatter } from './matter.ts'
import { type Mood, moodOf } from './mood.ts'
import {
  coreOf,
  isTime,
  type Phrase,
  phraseAt,
  phraseBefore,
  subjectOf,
  subjectOfParticiple,
} from './noun-phrase.ts'
import type { DecidingRow } from './rows/deciding-row.ts'
import { GOODS, MONEY } from './rows/matters.ts'
import { nothingNamed } from './told.ts'

/** A row with its nouns by their keys. */
export interface Compiled extends DecidingRow {
  readonly onlyStems: ReadonlySet<string> | null
  readonly neverStems: ReadonlySet<string> | null
}

export const compiled = (row: DecidingRow): Compiled => ({
  ...row,
  onlyStems: row.only === undefined ? null : wordSet(row.only),
  neverStems: row.never === undefined ? null : wordSet(row.never),
})

/** Who and what stands around a verb, before its state is known. */
export interface Frame extends Complement {
  readonly decider: WordRange | null
  readonly requester: WordRange | null
  readonly not: boolean
}

/** What stands around a verb where a row's frame fits; `null` where it does not. */
export function frameOf(words: readonly Word[], row: Compiled, place: WordRange, mood: Mood): Frame | null {
  // "were angered by the deal": a predicate.
  if (mood.passive && row.takes === 'moves') return null
  const subject = subjectAt(words, place.first, mood)
  return mood.passive ? passive(words, row, place, subject) : active(words, row, place, subject)
}

function subjectAt(words: readonly Word[], at: number, mood: Mood): Phrase | null {
  // "The bill, backed by unions, ...": a participle tells of the phrase before its comma.
  if (mood.passive && mood.first === at && wordAt(words, at).mark === ',') return phraseBefore(words, at)
  if (isBehindNoun(words, at)) return writer(words, at) ?? phraseBefore(words, at)
  if (isInPaper(words, at)) return bringerOf(words, at)
  if (mood.governed && wordAt(words, at).tag === 'VBG') return subjectOfParticiple(words, at)
  return subjectOf(words, mood.first)
}

/** "voted 61 to 32 | to lift", "voted nine to four on Wednesday night | to refuse": over the tally and the time. */
function overTally(words: readonly Word[], from: number): number {
  const at = overCounts(words, from)
  if (wordAt(words, at).norm !== 'on' || !/day$/.test(wordAt(words, at + 1).norm)) return at
  return /^(?:night|morning|evening|afternoon)$/.test(wordAt(words, at + 2).norm) ? at + 3 : at + 2
}

function overCounts(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 8 && /^(?:CD|JJ)$/.test(wordAt(words, at).tag)) {
    at++
    if (
      /^(?:to|against|votes?)$/.test(wordAt(words, at).norm) &&
      /^(?:CD|NNS)$/.test(wordAt(words, at + 1).tag)
    )
      at++
  }
  return wordAt(words, at).norm === 'votes' ? at + 1 : at
}

const PAPERS = wordSet(
  `bill law plan rule measure deal letter petition resolution statement report motion amendment order policy treaty document
  agreement proposal directive ban sanction campaign decision clause article banner sign placard move decree verdict ruling`,
)

/** "Campaigners calling for a ban": a participle right behind who does it. A paper does nothing itself. */
export function isBehindNoun(words: readonly Word[], at: number): boolean {
  const [before, word] = [wordAt(words, at - 1), wordAt(words, at)]
  return word.tag === 'VBG' && word.mark === '' && before.tag.startsWith('NN') && !PAPERS.has(before.stem)
}

/** "She wrote to the minister asking him to act": she asks. */
function writer(words: readonly Word[], at: number): Phrase | null {
  const whom = phraseBefore(words, at)
  if (whom === null || wordAt(words, whom.first - 1).norm !== 'to') return null
  return /^(?:writ|appeal|letter)/.test(wordAt(words, whom.first - 2).stem)
    ? subjectOfParticiple(words, at)
    : null
}

/** "a resolution calling for a fund": what a paper says is said by who brings it. */
export const isInPaper = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).tag === 'VBG' &&
  wordAt(words, at).mark === '' &&
  /^(?:bill|letter|petition|resolution|statement|motion|amendment)$/.test(wordAt(words, at - 1).norm)

/** "The Baltic states have tabled a resolution calling": who did something with the paper. */
function bringerOf(words: readonly Word[], at: number): Phrase | null {
  const verb = words.findLastIndex(({ tag }, i) => i < at && isPastForm(tag))
  if (verb < 0 || at - verb > BRINGING) return null
  const mood = moodOf(words, verb)
  return mood.passive || mood.governed ? null : subjectOf(words, mood.first)
}

const BRINGING = 6

function active(
  words: readonly Word[],
  row: Compiled,
  { first, end }: WordRange,
  subject: Phrase | null,
): Frame | null {
  const decider = coreOf(subject)
  const own = (complement: Complement | null, not = false): Frame | null =>
    complement === null
      ? null
      : { ...complement, decider: row.takes === 'fate' ? null : decider, requester: null, not }
  if (row.takes === 'deed') {
    const infinitive = infinitiveAt(words, overTally(words, end), 2)
    if (infinitive === null)
      return standsAlone(words, row, end)
        ? own({ ...bareThing({ ...nothingNamed(end), coreEnd: end }) })
        : null
    if (isTalk(words, infinitive.verb)) return null
    return own(deed(words, infinitive.verb), infinitive.not)
  }
  if (row.takes === 'consent') return own(consent(words, end))
  if (row.takes === 'verdict') return own(verdict(words, row, end))
  if (row.takes === 'fate')
    return subject !== null && standsAtEnd(words, end, true) ? own(fateOf(words, row, subject, end)) : null
  if (row.takes === 'house') return house(words, row, subject, end)
  if (row.takes === 'thanks') return own(thanks(words, end))
  if (row.takes === 'moves') return moves(words, subject, end)
  if (row.takes === 'turn') return own(bareThing({ ...nothingNamed(end), coreEnd: end }))
  if (row.takes === 'won') return won(words, row, end, decider)
  if (row.takes === 'leave') return own(leave(words, end, row))
  if (row.takes === 'gift') return own(gift(words, end) ?? beforeRelative(words, subject, end))
  if (row.takes === 'asked') return asked(words, first, end, decider)
  if (row.takes === 'plea') {
    const clause = that(words, end)
    if (clause !== null) return { ...clause, requester: decider, not: false }
    const plea = pleaFor(words, end) ?? thing(words, end) ?? beforeRelative(words, subject, end)
    return plea === null
      ? null
      : {
          decider: askedFrom(words, end),
          ...plea,
          requester: decider,
          recipient: plea.recipient,
          not: false,
        }
  }
  if (row.words === 'receive') {
    const got = thing(words, end)
    return got === null
      ? null
      : {
          ...got,
          decider: coreOf(agentBehind(words, got.end, 'from')),
          requester: null,
          recipient: decider,
          not: false,
        }
  }
  return own(
    (row.done === 'contracted' ? null : that(words, end)) ??
      thing(words, end) ??
      beforeRelative(words, subject, end) ??
      (row.neither && row.done === null && standsAtEnd(words, end)
        ? bareThing({ ...nothingNamed(end), coreEnd: end })
        : null),
  )
}

/** "demanded that the council drop the toll", "recommended that the toll be dropped". */
function that(
  words: readonly Word[],
  at: number,
): (Complement & { readonly decider: WordRange | null }) | null {
  if (wordAt(words, at).norm !== 'that') return null
  const who = phraseAt(words, at + 1)
  if (who === null) return null
  let verb = who.end
  while (
    /^(?:IN|DT|NN|NNS)$/.test(wordAt(words, verb).tag) &&
    verb < who.end + 5 &&
    wordAt(words, verb).mark === ''
  )
    verb++
  if (/^(?:become|remain|stay|go)$/.test(wordAt(words, verb).norm) && wordAt(words, verb).tag === 'VB')
    return { ...bareThing(who), deeds: [verb], decider: null }
  while (/^(?:MD|RB)/.test(wordAt(words, verb).tag)) verb++
  // "insisted that it will be necessary" asks for nothing.
  if (words.slice(who.end, verb).some(({ norm }) => /^(?:will|would|can|could|may|might)$/.test(norm)))
    return null
  const { norm } = wordAt(words, verb)
  if (norm === 'be' && /^VB[ND]$/.test(wordAt(words, verb + 1).tag))
    return {
      item: coreOf(who),
      recipient: null,
      side: deed(words, verb + 1).side,
      deeds: [verb + 1],
      end: verb + 2,
      decider: null,
    }
  return wordAt(words, verb).tag === 'VB' ? { ...deed(words, verb), decider: coreOf(who) } : null
}

/** "seeking launchers from Norland": who is asked. */
function askedFrom(words: readonly Word[], from: number): WordRange | null {
  const asked = agentBehind(words, from, 'from')
  return asked !== null && wordAt(words, asked.coreEnd - 1).tag.startsWith('NNP') ? coreOf(asked) : null
}

/** "called for the ban to be lifted", "appealed for Norland to send tents". */
function pleaFor(
  words: readonly Word[],
  at: number,
): (Complement & { readonly decider: WordRange | null }) | null {
  const who = phraseAt(words, at)
  const infinitive = who === null ? null : infinitiveAt(words, who.end)
  if (who === null || infinitive === null) return null
  const { verb, not } = infinitive
  if (wordAt(words, verb).norm === 'be' && /^VB[ND]$/.test(wordAt(words, verb + 1).tag)) {
    const { side } = deed(words, verb + 1)
    return {
      item: coreOf(who),
      recipient: null,
      side: not ? (-side as 1 | -1) : side,
      deeds: [verb + 1],
      end: verb + 2,
      decider: null,
    }
  }
  const inner = deed(words, verb)
  return {
    ...inner,
    side: not ? (-inner.side as 1 | -1) : inner.side,
    deeds: [verb, ...inner.deeds],
    decider: coreOf(who),
  }
}

/** "the missiles that Norland supplied", "a rebate, which the minister had proposed": what stands before the relative. */
function beforeRelative(words: readonly Word[], subject: Phrase | null, end: number): Complement | null {
  if (subject === null || !standsAtEnd(words, end, true) || /^(?:too|so)$/.test(wordAt(words, end).norm))
    return null
  const relative = wordAt(words, subject.first - 1)
  const contact = wordAt(words, subject.first)
  // "the shells | it had supplied": no relative word at all.
  const at = relative.tag.startsWith('NN') && contact.mark === '' && contact.tag === 'PRP' ? 0 : 1
  if (at === 1 && !/^(?:which|that)$/.test(relative.norm)) return null
  if (!wordAt(words, subject.first - at - 1).tag.startsWith('NN')) return null
  const floor =
    at === 0 ? words.findLastIndex(({ tag }, i) => i < subject.first && /^(?:IN|TO)$/.test(tag)) + 1 : 0
  const before = phraseBefore(words, subject.first - at, floor)
  return before === null ? null : bareThing(before)
}

/** Nothing stands behind that could be an object; "by 40 votes", "in the Senate" is none. */
const standsAtEnd = (words: readonly Word[], at: number, over = false): boolean =>
  at >= words.length ||
  /[,;]/.test(wordAt(words, at).mark) ||
  (over && /^(?:IN|RB)/.test(wordAt(words, at).tag))

const NOTHING: Phrase = { first: 0, coreEnd: 0, end: 0 }

/** "He had refused.", "gave its consent in March": what was asked for before. */
const standsAlone = (words: readonly Word[], row: DecidingRow, at: number): boolean =>
  row.through === undefined
    ? row.neither === true && row.done === 'refused' && standsAtEnd(words, at)
    : standsAtEnd(words, at) ||
      isTime(words, phraseAt(words, at + (wordAt(words, at).tag === 'IN' ? 1 : 0)) ?? NOTHING)

const TALK = wordSet(
  'comment say speak answer respond discuss elaborate confirm reply talk disclose reveal name specify brief identify be meet attend visit travel wait testify listen',
)

/** "declined to comment": an answer is refused, not the matter. */
function isTalk(words: readonly Word[], verb: number): boolean {
  const { stem } = wordAt(words, verb)
  if (TALK.has(stem)) return !/^(?:up|away|back)$/.test(wordAt(words, verb + 1).norm)
  const given = stem === 'give' ? phraseAt(words, verb + 1) : null
  return given !== null && TOLD.has(wordAt(words, given.coreEnd - 1).stem)
}

/** "give details" talks, "give Norland tanks" gives. */
const TOLD = wordSet(
  'detail comment reason statement evidence answer interview name number explanation testimony date figure speech',
)

/** "agreed that Norland may pass on its tanks". */
function consent(words: readonly Word[], at: number): Complement | null {
  if (wordAt(words, at).norm !== 'that') return null
  const who = phraseAt(words, at + 1)
  if (who === null || !/^(?:may|can|could|might)$/.test(wordAt(words, who.end).norm)) return null
  const inner = deed(words, who.end + 1)
  return { ...inner, recipient: inner.recipient ?? coreOf(who) }
}

const VERDICT_REACH = 7

/** "called the plan a joke": a word of judging behind the object. */
function verdict(words: readonly Word[], row: Compiled, at: number): Complement | null {
  const thing = phraseAt(words, at)
  if (thing === null) return null
  const last = wordAt(words, thing.coreEnd - 1)
  // "called the idea reckless": a rough tagger's noun.
  if (thing.coreEnd - thing.first > 1 && row.onlyStems?.has(last.stem))
    return bareThing({ first: thing.first, coreEnd: thing.coreEnd - 1, end: thing.coreEnd - 1 })
  const from = wordAt(words, thing.end).norm === 'as' ? thing.end + 1 : thing.end
  const behind = words.slice(from, from + VERDICT_REACH)
  const stop = behind.findIndex((word, k) => (k > 0 && isPause(word.mark)) || isFiniteVerb(word.tag))
  const judged = (stop < 0 ? behind : behind.slice(0, stop)).some(
    ({ stem, norm }, k) =>
      (row.onlyStems?.has(stem) || row.onlyStems?.has(norm)) && !isTooLittle(words, from + k),
  )
  return judged ? bareThing(thing) : null
}

/** "too weak", "too late": who says so may want more of it. */
export const isTooLittle = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).norm === 'too' &&
  /^(?:weak|little|late|small|few|slow|short|low|modest|timid|cautious|vague|soft|narrow)$/.test(
    wordAt(words, at + 1).norm,
  )

/** "let growers pump from the canal", "permits the clinics to prescribe", "gave the tram the green light". */
function leave(words: readonly Word[], at: number, row: Compiled): Complement | null {
  const who = phraseAt(words, at)
  if (who === null) return null
  if (row.only !== undefined) return leaveAsNoun(words, at, who, row)
  const infinitive = infinitiveAt(words, who.end)
  const next = wordAt(words, who.end)
  const verb = infinitive?.verb ?? (/^VBP?$/.test(next.tag) && next.mark === '' ? who.end : -1)
  if (verb < 0)
    return wordAt(words, at - 1).stem === 'let'
      ? null
      : { ...bareThing(who), recipient: recipientBehind(words, who.end, false) }
  if (wordAt(words, verb).norm === 'be' && /^VB[ND]$/.test(wordAt(words, verb + 1).tag))
    return { ...bareThing(who), side: deed(words, verb + 1).side, deeds: [verb + 1] }
  const inner = deed(words, verb)
  return { ...inner, item: { first: verb, end: inner.end }, recipient: coreOf(who), side: inner.side }
}

/** "The tram won approval", "The firm won approval for a mine from the council": who decides gives it. */
function won(words: readonly Word[], row: Compiled, at: number, subject: WordRange | null): Frame {
  const decider = coreOf(
    agentBehind(words, at, 'from') ??
      agentBehind(words, at, 'by') ??
      (row.side === 0 && row.done === 'third-party-consent' ? agentBehind(words, at, 'of') : null),
  )
  const infinitive = infinitiveAt(words, at)
  const behind = /^(?:for|to|on)$/.test(wordAt(words, at).norm) ? phraseAt(words, at + 1) : null
  const what = infinitive !== null ? deed(words, infinitive.verb) : behind === null ? null : bareThing(behind)
  const known = { decider, requester: null, not: false }
  if (what !== null) return { ...what, ...known, recipient: subject }
  return { ...known, item: subject, recipient: null, side: 1, deeds: [], end: at }
}

/** "The bill passed", "The tanks arrived in Norland": who gets it stands behind "in". */
function fateOf(words: readonly Word[], { done }: Compiled, subject: Phrase, end: number): Complement {
  const place =
    done === 'delivered' && /^(?:in|at)$/.test(wordAt(words, end).norm) ? phraseAt(words, end + 1) : null
  const where = place === null || isTime(words, place) ? null : coreOf(place)
  return { ...bareThing(subject), recipient: where }
}

/** "The bill passed the Senate": the house decides. */
function house(words: readonly Word[], row: Compiled, subject: Phrase | null, at: number): Frame | null {
  const by = phraseAt(words, at)
  if (subject === null || by === null || !HOUSES.has(wordAt(words, by.coreEnd - 1).stem)) return null
  const known = { decider: coreOf(by), requester: null, not: false }
  return row.onlyStems?.has(wordAt(words, subject.coreEnd - 1).stem)
    ? { ...bareThing(subject), ...known, end: by.end }
    : null
}

/** Houses that make laws. */
export const HOUSES = wordSet(
  'parliament congress senate house assembly lawmaker legislator mp deputy senator bundestag duma knesset legislature chamber',
)

/** "The decision angered unions": they hold the stance, on what moves them. */
function moves(words: readonly Word[], subject: Phrase | null, at: number): Frame | null {
  const whom = phraseAt(words, at)
  if (subject === null || whom === null || !isMatter(words, subject)) return null
  const moved = wordAt(words, whom.coreEnd - 1)
  if (!canGet(moved) && !moved.capital) return null
  return { ...bareThing(subject), decider: coreOf(whom), requester: null, not: false }
}

/** "thanked the council for the subsidy": what is behind "for" or "on". */
function thanks(words: readonly Word[], at: number): Complement | null {
  const whom = phraseAt(words, at)
  if (whom === null || !/^(?:for|on|over)$/.test(wordAt(words, whom.end).norm)) return null
  return thing(words, whom.end + 1)
}

/** "the green light" is one phrase, "its allies | permission" two. */
const splitsAt = (words: readonly Word[], { first, coreEnd }: Phrase): boolean =>
  words.slice(first, coreEnd - 1).every(({ tag }) => /^(?:DT|JJ|PRP\$|VBN)/.test(tag))

/** "gave the tram the green light", "gave its allies permission to sell tanks". */
function leaveAsNoun(words: readonly Word[], at: number, who: Phrase, row: Compiled): Complement | null {
  const two = gift(words, at)
  const last = wordAt(words, who.coreEnd - 1)
  const joined = who.coreEnd - who.first > 1 && row.onlyStems?.has(last.stem) && !splitsAt(words, who)
  const given = joined ? { first: who.first, end: who.coreEnd - 1 } : (two?.recipient ?? null)
  if (two === null || given === null) return two
  const end = joined ? who.coreEnd : two.end
  const infinitive = infinitiveAt(words, end)
  if (infinitive === null) return joined ? null : { ...two, item: given, recipient: null }
  const inner = deed(words, infinitive.verb)
  const deeds = [end - 1, ...inner.deeds]
  return { ...inner, deeds, item: { first: infinitive.verb, end: inner.end }, recipient: given }
}

const bareThing = (phrase: Phrase): Complement => ({
  item: phrase,
  recipient: null,
  side: 1,
  deeds: [],
  end: phrase.end,
})

/** "asked Norland | three times | for", "asked Norland | again | for". */
function overTimes(words: readonly Word[], from: number): number {
  let at = from
  while (
    at < from + 4 &&
    wordAt(words, at).mark === '' &&
    (wordAt(words, at).norm === 'times' || /^(?:CD|RB|JJ|IN)$/.test(wordAt(words, at).tag)) &&
    wordAt(words, at).norm !== 'for'
  )
    at++
  return at
}

/** "asked Norland for tanks", "urged the president to send tanks", "want the border closed". */
function asked(words: readonly Word[], verb: number, at: number, requester: WordRange | null): Frame | null {
  const whom = phraseAt(words, at)
  if (whom === null) return null
  const infinitive = infinitiveAt(words, whom.end, 3)
  if (infinitive !== null) {
    const { verb: done, not } = infinitive
    if (wordAt(words, done).norm === 'be' && /^VB[ND]$/.test(wordAt(words, done + 1).tag))
      return {
        ...bareThing(whom),
        side: deed(words, done + 1).side,
        deeds: [done + 1],
        decider: null,
        requester,
        not,
      }
    const inner = deed(words, done)
    return { ...inner, deeds: [...inner.deeds, done], decider: coreOf(whom), requester, not }
  }
  if (wordAt(words, whom.end).norm === 'to' && standsAtEnd(words, whom.end + 1))
    return {
      ...bareThing({ ...nothingNamed(whom.end + 1), coreEnd: whom.end + 1 }),
      decider: coreOf(whom),
      requester,
      not: false,
    }
  if (/^(?:tell|order|instruct|push)$/.test(wordAt(words, verb).stem)) return null
  const behindTimes = overTimes(words, whom.end)
  const forWhat = [whom.coreEnd, whom.end, behindTimes].find((i) => wordAt(words, i).norm === 'for')
  const what = forWhat === undefined ? null : thing(words, forWhat + 1)
  if (what !== null)
    return { ...what, recipient: what.recipient ?? requester, decider: coreOf(whom), requester, not: false }
  const next = wordAt(words, whom.end)
  if (wordAt(words, verb).stem === 'want')
    return { ...bareThing(whom), decider: null, requester, side: endsIt(next) ? -1 : 1, not: false }
  return null
}

const CLOSED = wordSet('close shut end ban scrap abolish drop stop withdraw halt cancel remove')
const endsIt = ({ stem, tag, norm }: Word): boolean =>
  (/^VB[ND]$/.test(tag) || norm === 'shut') && CLOSED.has(stem)

/** "was called a joke", "was made compulsory": the word of judging stands behind. */
const isJudged = (words: readonly Word[], { onlyStems }: Compiled, end: number): boolean =>
  words
    .slice(end, end + 3)
    .some(({ stem, norm, mark }) => mark === '' && (onlyStems?.has(stem) || onlyStems?.has(norm)))

function passive(
  words: readonly Word[],
  row: Compiled,
  { end }: WordRange,
  subject: Phrase | null,
): Frame | null {
  const by = coreOf(agentBehind(words, end, 'by'))
  const item = subject
  const nothing = { side: 1 as const, deeds: [], end, not: false }
  if (row.takes === 'asked') {
    const infinitive = infinitiveAt(words, end, by === null ? 0 : by.end - end)
    if (infinitive === null || subject === null) return null
    const inner = deed(words, infinitive.verb)
    return {
      ...inner,
      deeds: [...inner.deeds, infinitive.verb],
      decider: coreOf(subject),
      requester: by,
      not: infinitive.not,
    }
  }
  if (row.takes === 'leave' || row.takes === 'deed') {
    const infinitive = infinitiveAt(words, end)
    if (subject === null || row.takes === 'deed') return null
    if (infinitive === null)
      return {
        ...nothing,
        item: subject,
        decider: by,
        requester: null,
        recipient: recipientBehind(words, end, false),
      }
    const inner = deed(words, infinitive.verb)
    return {
      ...inner,
      item: { first: infinitive.verb, end: inner.end },
      decider: by,
      requester: null,
      recipient: coreOf(subject),
      not: false,
    }
  }
  if (item === null || (row.takes === 'verdict' && !isJudged(words, row, end))) return null
  const next = wordAt(words, end)
  if (row.takes === 'gift' && /^(?:DT|CD|JJ|NN)/.test(next.tag) && next.mark === '') {
    const given = phraseAt(words, end)
    if (given !== null && !isTime(words, given))
      return {
        ...nothing,
        item: given,
        decider: by,
        requester: null,
        recipient: coreOf(subject),
        end: given.end,
      }
  }
  const from = row.done === 'shipped' ? coreOf(agentBehind(words, end, 'from')) : null
  const recipient = recipientBehind(words, end, row.takes === 'gift')
  if (row.takes === 'plea') return { ...nothing, item, decider: null, requester: by, recipient }
  return { ...nothing, item, decider: by ?? from, requester: null, recipient }
}

/** A person as a pronoun is no item of a decision. */
const isPerson = (words: readonly Word[], item: WordRange | null): boolean =>
  item !== null &&
  item.end - item.first === 1 &&
  /^(?:he|him|she|her|i|me|we|us|you|who|himself|herself|myself|yourself|themselves)$/.test(
    wordAt(words, item.first).norm,
  )

const isPronoun = (words: readonly Word[], item: WordRange | null): boolean =>
  item !== null &&
  item.end - item.first <= 1 &&
  /^(?:it|them|this|that|these|those|)$/.test(wordAt(words, item.first).norm)

const GOOD = wordSet(GOODS)
const GRANTED = wordSet(MONEY)

/** Goods, money, something counted, named, or of many. */
function isGoods(words: readonly Word[], item: Complement['item']): boolean {
  if (item === null) return false
  const end = item.coreEnd ?? item.end
  const { stem, tag, norm } = wordAt(words, end - 1)
  if (
    norm === 'dozen' ||
    isPronoun(words, item) ||
    GOOD.has(stem) ||
    GRANTED.has(stem) ||
    /^NN(?:S|P|PS)$/.test(tag)
  )
    return true
  return norm !== 'all' && words.slice(item.first, end).some((word) => /^(?:CD|\$)$/.test(word.tag))
}

const WEIGHS = wordSet(
  `spend invest give send lend offer grant provide ship promise award donate pay take accept appeal sue cooperate join let cede
  vote renew rent charge hand pass part relent drop use participate negotiate contribute share stay withdraw keep go reject add look train help assist finance guarantee submit`,
)

/** A deed of a policy, a gift, or one done to a matter. */
function weighs(words: readonly Word[], deeds: readonly number[], item: Complement['item']): boolean {
  const some = deeds.some((at) => isPolicyDeed(wordAt(words, at)) || WEIGHS.has(wordAt(words, at).stem))
  return some || isMatter(words, item) || isPronoun(words, item)
}

/** The object's nouns are as the row asks. */
export function fitsObject(words: readonly Word[], row: Compiled, { item, deeds, end }: Frame): boolean {
  const [done] = deeds
  if (row.policy && (done === undefined || !isPolicyDeed(wordAt(words, done)) || item?.first === done))
    return false
  if (isPerson(words, item)) return false
  if (row.goods && !isGoods(words, item)) return false
  if (row.weighty && deeds.length > 0 && !weighs(words, deeds, item)) return false
  const thanked =
    row.takes === 'thanks' && item !== null && GOOD.has(wordAt(words, (item.coreEnd ?? item.end) - 1).stem)
  if (row.matter && deeds.length === 0 && !isMatter(words, item) && !isPronoun(words, item) && !thanked)
    return false
  if ((row.onlyStems === null && row.neverStems === null) || row.takes === 'verdict') return true
  if (item === null) return row.onlyStems === null
  const first = Math.min(item.first, ...deeds)
  const some = (stems: ReadonlySet<string>, upTo: number): boolean =>
    words.slice(first, upTo).some(({ stem, norm }) => stems.has(stem) || stems.has(norm))
  const head = item.coreEnd ?? item.end
  if (row.onlyStems !== null && !some(row.onlyStems, row.takes === 'leave' ? Math.max(end, item.end) : head))
    return false
  const lastNoun = wordAt(words, head - 1)
  return !(row.neverStems?.has(lastNoun.stem) || row.neverStems?.has(lastNoun.norm))
}
