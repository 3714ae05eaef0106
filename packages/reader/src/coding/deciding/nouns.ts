import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { broughtBy } from './brought.ts'
import { agentBehind, deed, infinitiveAt, isPolicyDeed, recipientBehind } from './complement.ts'
import { isPerson } from './frames/objects.ts'
import { isMatter } from './matter.ts'
import { coreOf, isTime, phraseAt, phraseBefore } from './noun-phrase.ts'
import { rowIndex } from './row-index.ts'
import { NOUNS, type NounRow } from './rows/nouns.ts'
import { firstTold, nothingNamed, type PositionAt, type ToldAt } from './told.ts'

const ROWS = rowIndex(NOUNS)

/** The stems that a noun of the rows can have. */
export const NOUN_OPENINGS: readonly string[] = [...ROWS.keys()]

/** The rows of a noun; none where the word is a verb. */
export function nounRowAt(words: readonly Word[], at: number, behindPossessor: boolean): NounRow | null {
  const { stem, tag, norm } = wordAt(words, at)
  if (!tag.startsWith('NN')) return null
  // "the opposition Liberals", "a protest march": a noun before its head tells nothing.
  const next = wordAt(words, at + 1)
  if (next.tag.startsWith('NN') && next.mark === '' && behindPossessor) return null
  if (norm === 'approval' && !behindPossessor) return null
  return ROWS.get(stem)?.[0]?.row ?? null
}

/** What a noun tells: whose it is and on what. */
export interface NounTold {
  readonly row: NounRow
  readonly at: number
  readonly holder: WordRange | null
  readonly item: (WordRange & { readonly coreEnd?: number }) | null
  readonly recipient: WordRange | null
  readonly asked: WordRange | null
  readonly side: 1 | -1
  /** Whether a deed of a policy is decided or refused: "the decision to close two schools". */
  readonly weighs: boolean
  /** The noun stands behind "its", "Norland's" or before "from Norland". */
  readonly owned: boolean
  readonly end: number
}

/** "its refusal to sell", "Norland's request for tanks", "appeals from Norland for fuel", "anger from aid groups". */
export function nounAt(words: readonly Word[], at: number): NounTold | null {
  const brought = wordAt(words, at + 1).norm === 'of' ? null : broughtBy(words, at)
  if (brought === 'unreal') return null
  const owner = ownerOf(words, at) ?? brought?.subject ?? null
  const row = nounRowAt(words, at, true)
  if (row === null) return null
  const from =
    agentBehind(words, at + 1, 'from') ?? (row.state === null ? agentBehind(words, at + 1, 'among') : null)
  const near = from !== null && from.first - at <= NEAR && !hasVerb(words, at + 1, from.first) ? from : null
  const agent = owner === null && near === null ? agentBehind(words, at + 1, 'by') : null
  // "The request was rejected by Norland": who rejects it.
  const by = agent === null || hasVerb(words, at + 1, agent.first) ? null : agent
  const plain = aboutOf(words, at, row)
  const about = brought?.not ? { ...plain, side: -plain.side as 1 | -1 } : plain
  const holder = owner ?? coreOf(near ?? by) ?? (row.state === 'requested' ? madeBy(words, at + 1) : null)
  return {
    row,
    at,
    holder,
    ...about,
    owned: holder !== null,
  }
}

/** "a promise of Patriot batteries from the United States". */
const NEAR = 6

/** "a request that Norland had made", "a plea made by Norland": who made it. */
function madeBy(words: readonly Word[], from: number): WordRange | null {
  const relative = /^(?:that|which)$/.test(wordAt(words, from).norm)
  const who = phraseAt(words, relative ? from + 1 : from)
  if (who === null) return null
  const verb = wordAt(words, who.end).stem === 'have' ? who.end + 1 : who.end
  return MAKES.has(wordAt(words, verb).stem) ? coreOf(who) : null
}

const MAKES = wordSet('make submit file send issue lodge raise repeat')

const DECIDES = /^(?:decided|refused)$/

const ABOUT = /^(?:for|of|on|to|against|over|about|at|with|in)$/
/** "approval at 50 per cent" is of nothing. */
const SUPPORTS = /^(?:for|of|on|to|over|about)$/
/** "a call with lawmakers" asks for nothing. */
const PLEADS = /^(?:for|on|to|against)$/

function aboutOf(words: readonly Word[], at: number, row: NounRow) {
  const none = { item: null, recipient: null, asked: null, side: 1 as const, weighs: false, end: at + 1 }
  for (let i = at + 1; i < words.length && i < at + 9; i++) {
    const { norm, mark, tag } = wordAt(words, i)
    if (mark === ',' || mark === ';') return none
    if (norm === 'to') {
      const infinitive = infinitiveAt(words, i)
      if (infinitive !== null) {
        const inner = deed(words, infinitive.verb)
        const denied = infinitive.not || wordAt(words, i - 1).norm === 'not'
        const side = denied ? (-inner.side as 1 | -1) : inner.side
        const weighs =
          DECIDES.test(row.state ?? '') &&
          inner.item !== null &&
          inner.deeds.some((one) => isPolicyDeed(words, one))
        return { item: inner.item, recipient: inner.recipient, asked: null, side, weighs, end: inner.end }
      }
    }
    // "No request of this kind": what a plea is for stands behind "for".
    if (row.state === 'requested' && norm === 'of') continue
    if ((row.state === 'requested' ? PLEADS : row.side > 0 ? SUPPORTS : ABOUT).test(norm)) {
      const thing = phraseAt(words, i + 1)
      if (wordAt(words, i + 1).tag === 'VBG') {
        const inner = deed(words, i + 1)
        return { ...none, item: inner.item, recipient: inner.recipient, side: inner.side, end: inner.end }
      }
      if (thing === null) return none
      if (isTime(words, thing)) continue
      const toWhom = row.state === 'requested' && norm === 'to'
      if (toWhom) {
        const infinitive = infinitiveAt(words, thing.end)
        const inner = infinitive === null ? null : deed(words, infinitive.verb)
        return {
          ...none,
          item: inner?.item ?? null,
          recipient: inner?.recipient ?? null,
          asked: { first: thing.first, end: thing.coreEnd },
          side: inner?.side ?? (1 as const),
          end: inner?.end ?? thing.end,
        }
      }
      // "an appeal against the curfew" asks for its end.
      const side = row.state === 'requested' && norm === 'against' ? (-1 as const) : (1 as const)
      return {
        ...none,
        item: thing,
        recipient: recipientBehind(words, thing.end, false),
        side,
        end: thing.end,
      }
    }
    if (/^(?:VB|MD|CC|W)/.test(tag)) return none
  }
  return none
}

/** "its", "Norland 's", "Estrian" before a noun, over its adjectives. */
function ownerOf(words: readonly Word[], at: number): WordRange | null {
  let i = at - 1
  while (i >= 0 && /^(?:JJ|CD|VBN|NN$|RB)/.test(wordAt(words, i).tag) && at - i < 5) {
    const word = wordAt(words, i)
    if (word.capital && i > 0 && word.tag.startsWith('JJ')) return { first: i, end: i + 1 }
    i--
  }
  const { tag } = wordAt(words, i)
  if (tag === 'PRP$') return { first: i, end: i + 1 }
  if (tag === 'POS') {
    const owner = phraseBefore(words, i, 0)
    return owner === null ? null : { first: owner.first, end: i }
  }
  if (tag === 'NNP' && i === at - 1 && /(?:an|ese|ish|ch)$/.test(wordAt(words, i).norm))
    return { first: i, end: i + 1 }
  return null
}

/** What a noun that stands for itself tells; an owner is needed, or for a plea what it is for. */
export function toldByNoun(words: readonly Word[], at: number): ToldAt | null {
  const told = nounAt(words, at)
  if (told === null) return null
  const { row, holder, item, recipient, asked, end } = told
  if (isPerson(words, item)) return null
  if (wordAt(words, at).norm === 'thanks' && wordAt(words, at + 1).norm === 'to') return null
  const plea = row.state === 'requested'
  // "faces calls to resign": nothing is asked for.
  if (plea && holder === null && item !== null && /^VB/.test(wordAt(words, item.first).tag)) return null
  const of = row.state === null && holder === null && wordAt(words, at + 1).norm === 'of'
  const met = row.state === null && (item === null || of) ? metBy(words, at) : null
  if (of && met !== null && item !== null) {
    const heldBy = { first: item.first, end: item.coreEnd ?? item.end }
    return firstTold({ first: at, end: at + 1 }, null, {
      positions: positionOf(heldBy, met.item, row.side * met.side),
    })
  }
  if (holder === null && !(plea && item !== null && wordAt(words, at).tag === 'NNS') && !told.weighs)
    return null
  if (item === null && row.state !== 'refused' && row.state !== null && !(plea && isBrought(words, at)))
    return null
  const open = isBrought(words, at) && endsAt(words, at + 1) ? nothingNamed(at + 1) : null
  const about = item ?? met?.item ?? open
  const side = row.side * told.side * (met?.side ?? 1)
  if (row.state === null && about === null) return null
  if (row.matter && about !== open && !isMatter(words, about)) return null
  const state = row.state === 'decided' && wordAt(words, at + 1).norm === 'not' ? 'refused' : row.state
  const ofNews = met !== null && item === null && met.item.first === met.item.end
  const faces = plea && asked === null ? facing(words, at) : null
  return firstTold({ first: at, end: at + 1 }, state, {
    decider: plea ? (asked ?? faces) : row.state === null ? null : holder,
    requester: plea ? holder : null,
    item: about,
    recipient: recipient ?? (plea && isThing(words, told) ? holder : null),
    positions: ofNews
      ? positionOf(holder, about, side).map((one) => ({ ...one, onNews: true as const }))
      : positionOf(holder, about, side),
    end,
  })
}

const hasVerb = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ tag }) => tag.startsWith('VB'))

const isBrought = (words: readonly Word[], at: number): boolean => {
  const brought = broughtBy(words, at)
  return brought !== null && brought !== 'unreal' && !brought.not
}

const endsAt = (words: readonly Word[], at: number): boolean =>
  at >= words.length || /[,;:]/.test(wordAt(words, at).mark) || /^(?:IN|RB)/.test(wordAt(words, at).tag)

/** "a plea for fuel": who asks for a thing is to get it; who asks for a deed need not. */
export const isThing = (words: readonly Word[], { at, item }: NounTold): boolean =>
  item !== null &&
  wordAt(words, item.first - 1).norm === 'for' &&
  wordAt(words, item.first - 1).tag === 'IN' &&
  at < item.first

export function positionOf(holder: WordRange | null, item: WordRange | null, side: number): PositionAt[] {
  if (holder === null || side === 0) return []
  return [{ holder, item, side: side > 0 ? 1 : -1, ended: false }]
}

const MEETS =
  /^(?:met|meet|meets|drew|draw|draws|drawn|sparked|spark|sparks|faced|faces|face|provoked|prompted|won|wins|win|caused|triggered|earned|has|have|had|enjoy|enjoys|enjoyed|attracted|attracts|gained|commands|found|drawing|sparking|prompting|provoking|triggering|earning|winning|meeting|causing|facing|attracting)$/

function leadsOn(words: readonly Word[], have: number): boolean {
  let at = have + 1
  while (wordAt(words, at).tag.startsWith('RB')) at++
  return wordAt(words, at).tag === 'VBN'
}

/** "The plan met resistance from surgeons": what the subject met is about the subject. */
function metBy(words: readonly Word[], at: number): { item: WordRange; side: number } | null {
  for (let i = at - 1; i > Math.max(0, at - 12); i--) {
    if (
      isFiniteVerb(wordAt(words, i).tag) &&
      wordAt(words, i).stem !== 'be' &&
      !MEETS.test(wordAt(words, i).norm)
    )
      return null
    // "has also voiced doubts": only an auxiliary.
    if (wordAt(words, i).stem === 'have' && leadsOn(words, i)) continue
    if (MEETS.test(wordAt(words, i).norm)) {
      // "postponed the dam, drawing criticism from industry": of what the sentence tells.
      if (wordAt(words, i).tag === 'VBG')
        return wordAt(words, i).mark === ',' ? { item: nothingNamed(i), side: 1 } : null
      let group = i
      while (/^(?:be|have)$/.test(wordAt(words, group - 1).stem)) group--
      const subject = phraseBefore(words, group, 0)
      return subject === null ? null : itemOfNoun(words, { first: subject.first, end: i })
    }
  }
  return null
}

/** "The council's rejection of the hostel": the hostel is what the anger is about. */
function itemOfNoun(words: readonly Word[], range: WordRange): { item: WordRange; side: number } {
  for (let i = range.first; i < range.end; i++) {
    const told = nounRowAt(words, i, true)
    const item = told === null || told.state === null ? null : (nounAt(words, i)?.item ?? null)
    if (told !== null && item !== null) return { item, side: told.side === 0 ? 1 : told.side }
  }
  return { item: range, side: 1 }
}

/** "The minister faces calls to drop the levy": who faces a plea is asked. */
function facing(words: readonly Word[], at: number): WordRange | null {
  for (let i = at - 1; i > Math.max(0, at - 4); i--) {
    if (wordAt(words, i).stem !== 'face') continue
    let group = i
    while (/^(?:MD|VB|RB|TO)/.test(wordAt(words, group - 1).tag)) group--
    return coreOf(phraseBefore(words, group, 0))
  }
  return null
}
