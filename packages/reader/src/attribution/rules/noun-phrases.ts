import { normAt, tagAt } from '../../text/cursor.ts'
import { DAYS } from './day-words.ts'
import { withoutLeadingTime } from './leading-time.ts'
import { isFiniteTag, isNoun, isVerb, type Run, type Scan } from './scan.ts'

/** Prepositions that hold two nouns together in one name or title: "a spokeswoman for the ministry". */
const JOINS = new Set(
  'of for in at from with on to against by between among behind near about under inside'.split(' '),
)

/** "people familiar with", "officials briefed on": the phrase goes on through these. */
const KNOWS = new Set(
  'familiar close briefed involved opposed responsible loyal sympathetic privy present'.split(' '),
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
