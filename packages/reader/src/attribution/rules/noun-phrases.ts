import { normAt, tagAt } from '../../text/cursor.ts'
import { withoutLeadingTime } from './leading-time.ts'
import {
  FAR,
  isComma,
  isFiniteTag,
  isNoun,
  isStop,
  isVerb,
  quoteAt,
  quoteRun,
  type Run,
  type Scan,
  sentenceAt,
} from './scan.ts'

const DAYS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march april
june july august september october november december week month year night morning afternoon evening weekend earlier
later day`.split(/\s+/),
)
const BEFORE_DAYS = new Set(
  'on in last this next late early earlier that of the a an same mid each every over day at by later also'.split(
    ' ',
  ),
)
/** Prepositions that hold two nouns together in one name or title: "a spokeswoman for the ministry". */
const JOINS = new Set(
  'of for in at from with on to against by between among behind near about under inside'.split(' '),
)
/** "people familiar with", "officials briefed on": the phrase goes on through these. */
const KNOWS = new Set(
  'familiar close briefed involved opposed responsible loyal sympathetic privy present'.split(' '),
)
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])
const SUBORDINATORS = new Set(
  `after as before because if when while although though since unless until whereas with despite amid during in on at
for by to from under over following without instead unlike like given whether once even`.split(/\s+/),
)

const inPhrase = (tag: string): boolean =>
  isNoun(tag) ||
  tag.startsWith('JJ') ||
  tag === 'DT' ||
  tag === 'CD' ||
  tag === 'PRP$' ||
  tag === 'POS' ||
  tag === 'PDT' ||
  tag === '$' ||
  tag === 'FW'

/** Whether a noun phrase may begin here. */
export function beginsPhrase(scan: Scan, i: number): boolean {
  const tag = scan.tags[i]
  if (tag === undefined) return false
  return (inPhrase(tag) && tag !== 'POS') || tag === 'PRP' || tag === 'EX'
}

/** The noun phrase that ends right before token `end`, not further left than `floor`; `null` where none does. */
export function phraseBefore(scan: Scan, end: number, floor: number): Run | null {
  const { tags, norms } = scan
  if (end <= floor) return null
  const last = tagAt(tags, end - 1)
  if (last === 'PRP' || last === 'EX' || last === 'WP') return { first: end - 1, end }
  if (!isNoun(last) && last !== 'CD' && last !== 'JJ' && last !== 'DT' && last !== 'JJS' && last !== 'POS')
    return null
  if (last === 'DT' && !/^(?:this|that|these|those|both|some|all|another)$/.test(normAt(norms, end - 1)))
    return null
  const low = Math.max(floor, end - 30)
  let first = end - 1
  while (first > low) {
    const tag = tagAt(tags, first - 1)
    const norm = normAt(norms, first - 1)
    if (scan.quoteOf[first - 1] !== scan.quoteOf[end - 1]) break
    if (inPhrase(tag) || (KNOWS.has(norm) && first < end - 1)) {
      if ((tag === 'DT' || tag === 'PRP$') && norm === 'that' && !isNoun(tags[first])) break
      first -= 1
    } else if (
      (tag === 'VBN' || tag === 'VBG') &&
      first - 1 > low &&
      /^(?:DT|JJ|PRP\$|CD)$/.test(tagAt(tags, first - 2))
    )
      first -= 1
    else if ((tag === 'RB' || tag === 'RBS' || tag === 'RBR') && /^(?:JJ|CD|VBN)/.test(tagAt(tags, first)))
      first -= 1
    else if ((tag === 'CC' || norm === '&') && first - 1 > low && continuesLeft(scan, first - 2)) first -= 1
    else if (
      JOINS.has(norm) &&
      first - 1 > low &&
      (isNoun(tags[first - 2]) || tags[first - 2] === 'CD' || KNOWS.has(normAt(norms, first - 2)))
    )
      first -= 1
    else break
  }
  while (first < end - 1 && (/^(?:IN|TO|CC|RB|RBR)$/.test(tagAt(tags, first)) || tags[first] === 'POS'))
    first += 1
  return withoutLeadingTime(scan.text, cutAtConjunction(scan, { first, end }, floor))
}

const continuesLeft = (scan: Scan, i: number): boolean =>
  isNoun(scan.tags[i]) || scan.tags[i] === 'CD' || scan.tags[i] === 'JJ'

/** "praised the mayor and the council said": after a verb only the last member is the subject. */
function cutAtConjunction(scan: Scan, run: Run, floor: number): Run {
  const before = run.first - 1
  if (before < floor) return run
  const governed = isVerb(scan.tags[before]) || scan.tags[before] === 'IN' || scan.tags[before] === 'TO'
  if (!governed) return run
  for (let i = run.end - 2; i > run.first; i--) {
    if (scan.tags[i] === 'CC') return { first: i + 1, end: run.end }
  }
  return run
}

/** The noun phrase that begins at `first`, with "of", "for", "at" and joined members, up to `ceiling`. */
export function phraseFrom(scan: Scan, first: number, ceiling: number): Run | null {
  const { tags, norms } = scan
  if (first >= ceiling || !beginsPhrase(scan, first)) return null
  if (tags[first] === 'PRP') return { first, end: first + 1 }
  const high = Math.min(ceiling, first + 30)
  let end = first + 1
  while (end < high) {
    const tag = tagAt(tags, end)
    const norm = normAt(norms, end)
    if (scan.quoteOf[end] !== scan.quoteOf[first]) break
    if (DAYS.has(norm) && tag.startsWith('NNP') && !/^(?:of|the)$/.test(normAt(norms, end - 1))) break
    if (inPhrase(tag)) {
      if (norm === 'that' || ((tag === 'DT' || tag === 'PRP$') && isNoun(tags[end - 1]))) break
      end += 1
    } else if (/^(?:of|for|at|from|with)$/.test(norm) && end + 1 < high && beginsPhrase(scan, end + 1))
      end += 1
    else if (norm === 'in' && end + 1 < high && (tags[end + 1] === 'NNP' || tags[end + 1] === 'DT')) {
      if (tags[end + 1] === 'DT' && !/^NNP/.test(tagAt(tags, end + 2))) break
      end += 1
    } else if (
      (norm === 'and' || norm === '&') &&
      end + 1 < high &&
      beginsPhrase(scan, end + 1) &&
      !clauseAhead(scan, end + 1, high)
    )
      end += 1
    else if (tag === 'VBG' && isNoun(tags[end + 1]) && end > first && !isNoun(tags[end - 1])) end += 1
    else break
  }
  while (end > first + 1 && /^(?:IN|CC|TO)$/.test(tagAt(tags, end - 1))) end -= 1
  return { first, end }
}

function clauseAhead(scan: Scan, from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(ceiling, from + 8); i++) {
    if (isFiniteTag(scan.tags[i])) return true
    if (!inPhrase(tagAt(scan.tags, i))) return scan.tags[i] === 'PRP'
  }
  return false
}

/** Takes an apposition after a phrase into it: "Jo Hill, a spokeswoman for the ministry". */
export function withApposition(scan: Scan, run: Run, ceiling: number): Run {
  const { tags, norms } = scan
  if (norms[run.end] === '(') {
    for (let i = run.end; i < Math.min(ceiling, run.end + 8); i++)
      if (norms[i] === ')') return { first: run.first, end: i + 1 }
  }
  if (norms[run.end] !== ',' || run.end + 1 >= ceiling || tags[run.first] === 'PRP') return run
  const opener = tagAt(tags, run.end + 1)
  if (!/^(?:DT|NN|JJ|PRP\$|CD|RB|NNP|IN|VBN)/.test(opener) || isQuotedAt(scan, run.end + 1)) return run
  for (let i = run.end + 1; i < Math.min(ceiling, run.end + 24); i++) {
    if (norms[i] === ',' || isStop(norms[i])) return i > run.end + 1 ? { first: run.first, end: i } : run
    if (isFiniteTag(tags[i]) && !RELATIVE.has(normAt(norms, i - 1))) return run
    if (quoteAt(scan, i) >= 0 || (tags[i] === 'CC' && i === run.end + 1)) return run
  }
  return run
}

const isQuotedAt = (scan: Scan, i: number): boolean => quoteAt(scan, i) >= 0

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
