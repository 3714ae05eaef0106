import { MONTHS as NAMES, WEEKDAYS } from '../../language/calendar-names.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Run } from './scan.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, 'today', 'yesterday', 'tonight'])
const SPANS = set(
  'week weeks month months year years night morning afternoon evening weekend day days decade hour hours minute minutes',
)
const MONTHS: ReadonlySet<string> = new Set(NAMES)
const AFTER = set('earlier later ago before afterwards after')
const BEFORE = set(
  'last this next early late a an one two three several few some the that same earlier later in on of by',
)
const HOLDS_TOGETHER =
  /^(?:all|both|half|such|of|and|or|but|for|in|at|from|with|on|to|'s|’s|not|even|only|just|&|—|,|[“"‘'(])$/

/**
 * A noun phrase without the time before it: "April 2024 a US official" is "a US official", "last week the mayor" the mayor.
 * A phrase that is nothing but a time stays.
 */
export function withoutLeadingTime(text: TaggedText, run: Run): Run {
  const first = afterTime(text, run)
  const start = first < run.end ? first : run.first
  return { first: atSecondArticle(text, { first: start, end: run.end }), end: run.end }
}

/** The first token after days, months with a number, and spans of time that open the phrase. */
function afterTime(text: TaggedText, run: Run): number {
  let at = run.first
  if (opensName(text, run.first)) return at
  for (let i = run.first; i < Math.min(run.end, run.first + 6); i++) {
    const norm = tokenAt(text.tokens, i).norm
    const next = tokenAt(text.tokens, i + 1).norm
    const isMonth = MONTHS.has(norm) && /^\d/.test(next)
    const isSpan =
      SPANS.has(norm) &&
      i > run.first &&
      BEFORE.has(tokenAt(text.tokens, i - 1).norm) &&
      text.tags[i + 1] !== 'POS'
    const isYear = /^(?:19|20)\d\d$/.test(norm) && (i === run.first || at === i) && i + 1 < run.end
    if (
      (DAYS.has(norm) && text.tags[i + 1] !== 'POS') ||
      isMonth ||
      isSpan ||
      isYear ||
      (at === i && i > run.first && (/^\d{1,4}$/.test(norm) || AFTER.has(norm) || SPANS.has(norm)))
    )
      at = i + 1
    else if (!BEFORE.has(norm)) break
  }
  return at
}

/** "the Sunday Courier" */
const opensName = ({ tokens, tags }: TaggedText, at: number): boolean =>
  tokenAt(tokens, at).norm === 'the' &&
  DAYS.has(tokenAt(tokens, at + 1).norm) &&
  /^NNP/.test(tagAt(tags, at + 2))

/** A second article begins the phrase that counts: "the moment the mayor". */
function atSecondArticle(text: TaggedText, run: Run): number {
  let first = run.first
  for (let i = run.first + 1; i < run.end; i++) {
    if (!/^(?:a|an|the)$/.test(tokenAt(text.tokens, i).norm)) continue
    if (/^(?:IN|TO|VB|WP|WDT)/.test(tagAt(text.tags, i - 1))) break
    if (!HOLDS_TOGETHER.test(tokenAt(text.tokens, i - 1).norm)) first = i
  }
  return first
}
