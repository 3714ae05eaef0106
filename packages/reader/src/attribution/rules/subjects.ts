import { normAt, tagAt } from '../../text/cursor.ts'
import { DAYS } from './day-words.ts'
import { phraseBefore } from './noun-phrases.ts'
import {
  FAR,
  isComma,
  isFiniteTag,
  isNoun,
  isStop,
  quoteAt,
  quoteRun,
  type Run,
  type Scan,
  sentenceAt,
} from './scan.ts'

const BEFORE_DAYS = new Set(
  'on in last this next late early earlier that of the a an same mid each every over day at by later also'.split(
    ' ',
  ),
)

export const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])

const SUBORDINATORS = new Set(
  `after as before because if when while although though since unless until whereas with despite amid during in on at
for by to from under over following without instead unlike like given whether once even`.split(/\s+/),
)

/** Skips days and dates leftwards: from the end of "Hill on Tuesday" to the end of "Hill". */
function beforeTemporal(scan: Scan, end: number, floor: number): number {
  let at = end
  if (at - 1 > floor && scan.norms[at - 1] === ')') {
    for (let i = at - 2; i > Math.max(floor, at - 10); i--) if (scan.norms[i] === '(') return i
  }
  let saw = false
  while (at - 1 > floor) {
    const norm = normAt(scan.norms, at - 1)
    if (
      DAYS.has(norm) ||
      (saw && (BEFORE_DAYS.has(norm) || scan.tags[at - 1] === 'CD')) ||
      /^\d{1,2}$|^\d{4}$/.test(norm)
    ) {
      saw ||= DAYS.has(norm)
      at -= 1
    } else break
  }
  return saw ? at : end
}

/** A subject and where it was found. */
export interface Subject {
  readonly run: Run
  readonly how: 'beside' | 'apposition' | 'relative' | 'shared' | 'participle'
}

/** The subject of the verb group that begins at `verb`, in its sentence; `null` where the words show none. */
export function subjectOf(scan: Scan, verb: number, depth = 0): Subject | null {
  const floor = Math.max(sentenceAt(scan, verb).first, verb - FAR)
  const end = beforeTemporal(scan, skipAdverbs(scan, verb, floor), floor)
  if (end <= floor) return null
  const norm = normAt(scan.norms, end - 1)
  if (RELATIVE.has(norm) && /^W/.test(tagAt(scan.tags, end - 1))) return relativeSubject(scan, end - 1, floor)
  if (norm === 'that' && scan.tags[end - 1] !== 'IN' && isNoun(scan.tags[end - 2]))
    return relativeSubject(scan, end - 1, floor)
  if (isComma(norm)) return aroundApposition(scan, end - 1, floor) ?? sharedSubject(scan, verb, floor, depth)
  if (scan.tags[end - 1] === 'CC') return sharedSubject(scan, verb, floor, depth)
  const run = phraseBefore(scan, end, floor)
  return run === null ? sharedSubject(scan, verb, floor, depth) : { run, how: 'beside' }
}

function skipAdverbs(scan: Scan, verb: number, floor: number): number {
  let end = verb
  while (end > floor && /^RB/.test(tagAt(scan.tags, end - 1))) end -= 1
  return end
}

function relativeSubject(scan: Scan, pronoun: number, floor: number): Subject | null {
  const end = scan.norms[pronoun - 1] === ',' ? pronoun - 1 : pronoun
  const run = phraseBefore(scan, end, floor)
  if (run === null) return null
  return { run: { first: run.first, end: pronoun + 1 }, how: 'relative' }
}

/** "Jo Hill, 45, of Leeds, said": goes left over comma-bound pieces without a verb of their own. */
function aroundApposition(scan: Scan, comma: number, floor: number): Subject | null {
  let right = comma
  let best: Run | null = null
  for (let pieces = 0; pieces < 5; pieces++) {
    const left = commaBefore(scan, right, floor)
    if (left < 0 || !isAside(scan, left + 1, right)) break
    right = left
    const run = phraseBefore(scan, beforeTemporal(scan, left, floor), floor)
    if (run !== null) {
      best = { first: run.first, end: run.end }
      if (run.first === floor || !isComma(scan.norms[run.first - 1])) break
    }
  }
  if (best === null) return null
  return { run: best, how: 'apposition' }
}

function commaBefore(scan: Scan, right: number, floor: number): number {
  for (let i = right - 1; i > Math.max(floor, right - 40); i--) {
    if (
      quoteAt(scan, i) >= 0 &&
      quoteAt(scan, right) < 0 &&
      quoteRun(scan, quoteAt(scan, i)).end - quoteRun(scan, quoteAt(scan, i)).first > 12
    )
      return -1
    if (isComma(scan.norms[i])) return i
    if (isStop(scan.norms[i])) return -1
  }
  return -1
}

/** An apposition, a relative clause, a participle or an adverbial between commas; not a clause with its own subject. */
function isAside(scan: Scan, first: number, end: number): boolean {
  if (first >= end) return false
  const opener = normAt(scan.norms, first)
  if (RELATIVE.has(opener) || /^VB[GN]$/.test(tagAt(scan.tags, first))) return true
  if (opener === 'and' || opener === 'but') return false
  if (SUBORDINATORS.has(opener)) return true
  for (let i = first; i < end; i++)
    if (isFiniteTag(scan.tags[i]) && !RELATIVE.has(normAt(scan.norms, i - 1))) return false
  return true
}

/** The subject of the finite verb before this one: "rejected the plan and called it a mistake". */
function sharedSubject(scan: Scan, verb: number, floor: number, depth: number): Subject | null {
  if (depth > 2) return null
  for (let i = verb - 1; i > floor && i > verb - 60; i--) {
    if (quoteAt(scan, i) >= 0 || !isFiniteTag(scan.tags[i])) continue
    const subject = subjectOf(scan, i, depth + 1)
    return subject === null ? null : { run: subject.run, how: 'shared' }
  }
  return null
}
