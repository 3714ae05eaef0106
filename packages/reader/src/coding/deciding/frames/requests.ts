import { wordSet } from '../../../language/stance-words.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word, WordRange } from '../../words/words.ts'
import { agentBehind, type Complement, deed, infinitiveAt, isEndNoun, thing } from '../complement.ts'
import { coreOf, type Phrase, phraseAt } from '../noun-phrase.ts'
import { GOODS } from '../rows/matters.ts'
import { nothingNamed } from '../told.ts'
import { bareThing, type Frame, standsAtEnd } from './frame.ts'

/** "demanded that the council drop the toll", "recommended that the toll be dropped". */
export function that(
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
  if (wordAt(words, verb).tag !== 'VB') return null
  const inner = deed(words, verb)
  // "decided that the pool should close": it is the pool that should.
  const ends = inner.item?.first === verb && CLOSED.has(wordAt(words, verb).stem)
  return ends
    ? { ...bareThing(who), side: -1, deeds: [verb], decider: null }
    : { ...inner, decider: coreOf(who) }
}

/** "seeking launchers from Norland": who is asked. */
export function askedFrom(words: readonly Word[], from: number): WordRange | null {
  const asked = agentBehind(words, from, 'from')
  return asked !== null && wordAt(words, asked.coreEnd - 1).tag.startsWith('NNP') ? coreOf(asked) : null
}

/** "an end to | solitary confinement": a noun, whatever the tagger makes of what stands behind "to". */
const isEnd = (words: readonly Word[], { coreEnd }: Phrase, verb: number): boolean =>
  isEndNoun(wordAt(words, coreEnd - 1)) && wordAt(words, verb).tag !== 'VB'

/** "called for the ban to be lifted", "appealed for Norland to send tents". */
export function pleaFor(
  words: readonly Word[],
  at: number,
): (Complement & { readonly decider: WordRange | null }) | null {
  const who = phraseAt(words, at)
  const infinitive = who === null ? null : infinitiveAt(words, who.end)
  if (who === null || infinitive === null || isEnd(words, who, infinitive.verb)) return null
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

const endsThere = (words: readonly Word[], at: number): boolean =>
  standsAtEnd(words, at) || wordAt(words, at).tag === 'CC'

/** "asked Norland for tanks", "urged the president to send tanks", "want the border closed". */
export function asked(
  words: readonly Word[],
  verb: number,
  at: number,
  requester: WordRange | null,
): Frame | null {
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
    const { stem } = wordAt(words, done)
    // "want the clinic to stay open", "ordered the pool to close": it is done to what is asked.
    if (inner.item?.first === done && (CLOSED.has(stem) || STAYS.has(stem)))
      return {
        ...bareThing(whom),
        side: CLOSED.has(stem) ? -1 : 1,
        deeds: [done],
        decider: null,
        requester,
        not,
      }
    const own = inner.recipient === null && ASKS.has(wordAt(words, verb).stem) && HANDS.has(stem)
    const recipient = own ? requester : inner.recipient
    return { ...inner, recipient, deeds: [...inner.deeds, done], decider: coreOf(whom), requester, not }
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
  // "asked the ministry three times": what for stands before.
  if (wordAt(words, verb).stem === 'ask' && behindTimes > whom.end && endsThere(words, behindTimes))
    return {
      ...bareThing({ ...nothingNamed(behindTimes), coreEnd: behindTimes }),
      decider: coreOf(whom),
      requester,
      not: false,
    }
  return wordAt(words, verb).stem === 'want'
    ? { ...bareThing(whom), decider: null, requester, not: false }
    : null
}

const STAYS = wordSet('stay remain survive continue')
const CLOSED = wordSet('close shut end ban scrap abolish drop stop withdraw halt cancel remove')
const endsIt = ({ stem, tag, norm }: Word): boolean =>
  (/^VB[ND]$/.test(tag) || norm === 'shut') && CLOSED.has(stem)

/** "want the camps closed", "wanted the quota raised": what should be done to it. */
export function wish(words: readonly Word[], at: number, requester: WordRange | null): Frame | null {
  const what = phraseAt(words, at)
  if (what === null) return null
  const done = wordAt(words, what.end)
  if (done.mark !== '' || !(/^VB[ND]$/.test(done.tag) || done.norm === 'shut')) return null
  const { side } = deed(words, what.end)
  return {
    ...bareThing(what),
    side: endsIt(done) ? -1 : side,
    deeds: [what.end],
    end: what.end + 1,
    decider: null,
    requester,
    not: false,
  }
}

/** "advised the council to close the pool": who advises, not who is advised, is whose advice it is. */
export function advice(frame: Frame | null): Frame | null {
  return frame === null || frame.deeds.length === 0
    ? null
    : { ...frame, decider: frame.requester, requester: null }
}

/** "asked Norland to share its data": with who asks. */
const ASKS = wordSet('ask beg request')
const HANDS = wordSet('share give lend hand send provide sell return lease')

const SEEKS = wordSet('ask seek request apply need want')
const GETS = wordSet(
  `${GOODS} money cash aid fund funding grant loan subsidy compensation asylum shelter bed`,
)

/** "seeks 200 buses": who asks for goods, money or something counted is to get it; who asks for a deed need not. */
export function isSought(words: readonly Word[], verb: number, { item, deeds }: Complement): boolean {
  if (item === null || deeds.length > 0 || !SEEKS.has(wordAt(words, verb).stem)) return false
  const end = item.coreEnd ?? item.end
  if (wordAt(words, end - 1).stem === 'cent') return false
  return GETS.has(wordAt(words, end - 1).stem) || words.slice(item.first, end).some(({ tag }) => tag === 'CD')
}
