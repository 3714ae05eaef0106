import { type CueWord, cueNoun, isSpoken } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import { type Board, put, sourceBefore } from './board.ts'
import type { Draft } from './draft.ts'
import { phraseBefore, phraseFrom } from './noun-phrases.ts'
import { isComma, isFiniteTag, isStop, quoteAt, type Run, type Scan, sentenceAt } from './scan.ts'
import { trimmed } from './trimmed.ts'

/** A main clause behind one of these is what the pleas were about: "Despite pleas from the mayors, the state ...". */
const CIRCUMSTANCE = new Set(
  'despite amid after following under facing against notwithstanding given'.split(' '),
)
/** These hand a reason to the speaker before them: "will not sign due to fears that ...". */
const REASONS = new Set('to over amid of on citing by with from despite and'.split(' '))
const BRINGS = /^(?:that|to|of|about|for|on|over|against|with|in|as)$/

/** Nouns that report: "pleas from the mayors", "the mayor's claim that", "due to concerns that". */
export function putNominalCues(board: Board, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    const { scan } = board
    if (!tagAt(scan.tags, i).startsWith('NN') || quoteAt(scan, i) >= 0) continue
    const word = cueNoun(normAt(scan.norms, i))
    if (
      word === null ||
      (board.speechOnly && !isSpoken(word) && word.class !== 'opinion' && word.class !== 'attitude')
    )
      continue
    const draft =
      fromSomebody(board, i, word) ??
      (board.taken[i] === 1
        ? reason(board, i, word)
        : (owned(board, i, word) ?? reason(board, i, word) ?? nobodys(board, i, word)))
    if (draft !== null) put(board, draft)
  }
}

/** "pleas from the mayors (for more time)". */
function fromSomebody(board: Board, i: number, word: CueWord): Draft | null {
  const { scan } = board
  if (
    scan.norms[i + 1] !== 'from' ||
    (word.class === 'speech' && !/^(?:word|message|statement|comment|remark)/.test(word.lemma))
  )
    return null
  const ceiling = sentenceAt(scan, i).endToken
  const source = phraseFrom(scan, i + 2, ceiling)
  if (source === null || isTime(scan, source)) return null
  const members = splitAtNoun(scan, source)
  const content = complement(scan, members.end, ceiling) ?? mainClause(board, i, ceiling)
  if (content === null) return null
  return {
    source: [members],
    cue: [{ first: i, end: i + 2 }],
    content: [content],
    class: word.class,
    nominal: true,
    confidence: 0.6,
  }
}

/** "the mayors and pressure from the unions": the source ends before the next noun that reports. */
function splitAtNoun(scan: Scan, run: Run): Run {
  for (let k = run.first + 1; k < run.end; k++) {
    if (scan.tags[k] !== 'CC' && scan.norms[k] !== ',') continue
    for (let i = k + 1; i < k + 5; i++)
      if (scan.norms[i + 1] === 'from' && cueNoun(normAt(scan.norms, i)) !== null)
        return { first: run.first, end: k }
  }
  return run
}

const isTime = (scan: Scan, run: Run): boolean =>
  /^(?:\d{4}|last|this|time|years?|months?|day)$/.test(normAt(scan.norms, run.end - 1))

function complement(scan: Scan, from: number, ceiling: number): Run | null {
  if (!/^(?:that|to|for|about|over|on|not)$/.test(normAt(scan.norms, from))) return null
  return trimmed(scan, { first: from, end: objectEnd(scan, from, ceiling) })
}

/** Where what a noun brings is over: at a comma, a stop, or the next finite verb. */
export function objectEnd(scan: Scan, from: number, ceiling: number): number {
  const clause = scan.norms[from] === 'that'
  let verbs = 0
  for (let i = from + 1; i < Math.min(ceiling, from + 60); i++) {
    if (quoteAt(scan, i) >= 0) continue
    if (isComma(scan.norms[i]) || isStop(scan.norms[i])) return i
    if (isFiniteTag(scan.tags[i])) verbs += 1
    if (verbs > (clause ? 1 : 0) && isFiniteTag(scan.tags[i]) && !isFiniteTag(scan.tags[i - 1])) return i
  }
  return Math.min(ceiling, from + 60)
}

/** For "Despite pleas from X, main clause": the main clause, up to an attribution of its own. */
function mainClause(board: Board, noun: number, ceiling: number): Run | null {
  const { scan } = board
  const sentence = sentenceAt(scan, noun)
  if (!CIRCUMSTANCE.has(normAt(scan.norms, sentence.first))) return null
  for (let i = noun; i < ceiling; i++) {
    if (scan.norms[i] !== ',' || !hasFinite(scan, i + 1, ceiling)) continue
    let end = ceiling
    for (let k = i + 1; k < ceiling; k++) {
      if (isComma(scan.norms[k]) && (scan.norms[k + 1] === 'according' || scan.norms[k + 1] === 'and')) {
        end = k
        break
      }
    }
    return trimmed(scan, { first: i + 1, end })
  }
  return null
}

function hasFinite(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + 12); i++) if (isFiniteTag(scan.tags[i])) return true
  return false
}

/** "the mayor's claim that", "her criticism of", "a promise by the board to". */
function owned(board: Board, i: number, word: CueWord): Draft | null {
  const { scan } = board
  const sentence = sentenceAt(scan, i)
  const by = scan.norms[i + 1] === 'by' ? phraseFrom(scan, i + 2, sentence.endToken) : null
  const owner = by ?? ownerBefore(scan, i, sentence.first)
  if (owner === null) return null
  const from = by === null ? i + 1 : by.end
  const norm = normAt(scan.norms, from)
  if (!BRINGS.test(norm)) return null
  const takes = /^(?:that|to)$/.test(norm) ? 0 : 1
  const content = trimmed(scan, { first: from + takes, end: objectEnd(scan, from, sentence.endToken) })
  if (content === null) return null
  return {
    source: [owner],
    cue: [{ first: i, end: by === null ? i + 1 + takes : i + 1 }],
    content: [content],
    class: word.class,
    nominal: true,
    confidence: 0.5,
  }
}

/** "the mayor's", "her": whose the noun is. */
export function ownerBefore(scan: Scan, noun: number, floor: number): Run | null {
  for (let i = noun - 1; i >= Math.max(floor, noun - 4); i--) {
    if (scan.tags[i] === 'PRP$') return { first: i, end: i + 1 }
    if (scan.tags[i] === 'POS') {
      const phrase = phraseBefore(scan, i, floor)
      return phrase === null ? null : { first: phrase.first, end: i + 1 }
    }
    if (!/^(?:JJ|NN|RB|VBN|VBG|CD)/.test(tagAt(scan.tags, i))) return null
  }
  return null
}

/** "due to concerns that it could ...": a reason inside somebody's words, on their account. */
function reason(board: Board, i: number, word: CueWord): Draft | null {
  const { scan } = board
  if (word.class !== 'attitude' && word.class !== 'opinion' && word.class !== 'claim') return null
  if (scan.norms[i + 1] !== 'that' || !REASONS.has(normAt(scan.norms, i - 1))) return null
  const source = sourceBefore(board, i)
  if (source === null && board.taken[i] === 1) return null
  const sentence = sentenceAt(scan, i)
  const content = trimmed(scan, { first: i + 1, end: sentence.endToken })
  if (content === null) return null
  const lead = scan.norms[i - 1] === 'to' && scan.norms[i - 2] === 'due' ? i - 2 : i - 1
  return {
    source: source ?? [],
    cue: [{ first: lead, end: i + 1 }],
    content: [content],
    class: word.class,
    nominal: true,
    confidence: 0.5,
  }
}

/** "There are fears that ...", "amid reports that ...": somebody's, the text does not say whose. */
function nobodys(board: Board, i: number, word: CueWord): Draft | null {
  const { scan } = board
  if (scan.norms[i + 1] !== 'that') return null
  const floor = Math.max(sentenceAt(scan, i).first, i - 6)
  let lead = -1
  for (let k = i - 1; k >= floor && lead < 0; k--) {
    if (scan.norms[k] === 'there' || scan.norms[k] === 'amid') lead = k
    else if (!/^(?:JJ|RB|VB|DT|NN|CD|MD)/.test(tagAt(scan.tags, k))) return null
  }
  if (lead < 0) return null
  const content = trimmed(scan, { first: i + 1, end: objectEnd(scan, i + 1, sentenceAt(scan, i).endToken) })
  if (content === null) return null
  return {
    source: [],
    cue: [{ first: lead, end: i + 1 }],
    content: [content],
    class: word.class,
    nominal: true,
    confidence: 0.4,
  }
}
