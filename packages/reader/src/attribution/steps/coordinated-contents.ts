import { normAt, tagAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution, Range } from '../attribution.ts'
import { charsOf, isComma, quoteAt, type Run, type Scan, scan } from '../rules/scan.ts'
import { trimmed } from '../rules/trimmed.ts'
import { tokensOf } from './token-runs.ts'

/** How a second content opens, whose place is token `i` behind an "and": the first row that fits. */
interface Joined {
  readonly fits: (text: Scan, content: Run, i: number) => boolean
  readonly reason: string
  /** The contents parted by a stroke. */
  readonly example: string
}

export const JOINED_CONTENTS: readonly Joined[] = [
  {
    fits: ({ norms, tags }, _, i) => norms[i] === 'that' && !/^(?:DT|WDT)$/.test(tagAt(tags, i)),
    reason: 'a second "that" clause',
    example: 'Hill said [that talks went on | that no date was set].',
  },
  {
    fits: ({ norms }, content, i) => normAt(norms, content.first) === 'whether' && norms[i] === 'whether',
    reason: 'a second question',
    example: 'Hill asked [whether it was late | whether it would rain].',
  },
]

/**
 * Two contents that "and" joins are two attributions: "said that talks went on and that no date was set". A corpus has them as one;
 * two statements hold each its own.
 */
export function withCoordinatedContents(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  const apart = found.map((one) => beforeOwnVerb(text, one, found))
  return apart.flatMap((one) => {
    const parts = one.content.map((range) => split(scanned, range))
    if (one.content.length !== 1 || parts.every((ranges) => ranges.length === 1)) return [one]
    return parts.flat().map((range) => ({ ...one, content: [range] }))
  })
}

/**
 * "said it was alarmed and hoped that they would pay": what it hoped is told by a verb of its own, with "it" for a subject, so that
 * what it said ends before the "and".
 */
function beforeOwnVerb(text: TaggedText, one: Attribution, found: readonly Attribution[]): Attribution {
  const [content] = one.content
  if (content === undefined || one.content.length > 1) return one
  const second = found.find(
    ({ source: [source], cue: [cue], content: [own] }) =>
      source?.start === content.start &&
      cue !== undefined &&
      own !== undefined &&
      HOPES.test(text.text.slice(cue.start, cue.end)) &&
      own.end >= content.end - 1 &&
      / and $/.test(text.text.slice(Math.max(content.start, cue.start - 5), cue.start)),
  )
  const [cue] = second?.cue ?? []
  return cue === undefined ? one : { ...one, content: [{ start: content.start, end: cue.start - 5 }] }
}

const HOPES = /^(?:hope[sd]?|fear(?:s|ed)?|expect(?:s|ed)?|want(?:s|ed)?|wish(?:es|ed)?|believe[sd]?)$/

function split(text: Scan, range: Range): Range[] {
  const run = tokensOf(text.text, range)
  const marks: number[] = []
  for (let i = run.first + 2; i < run.end - 2; i++) {
    if (!/^(?:and|but)$/.test(normAt(text.norms, i)) || quoteAt(text, i) >= 0) continue
    if (JOINED_CONTENTS.some(({ fits }) => fits(text, run, i + 1))) marks.push(i)
  }
  if (marks.length === 0) return [range]
  const starts = [run.first, ...marks.map((mark) => mark + 1)]
  return starts.flatMap((first, k) => {
    const mark = marks[k]
    const comma = mark !== undefined && isComma(normAt(text.norms, mark - 1)) ? 1 : 0
    const part = trimmed(text, { first, end: mark === undefined ? run.end : mark - comma })
    return part === null ? [] : [charsOf(text, part)]
  })
}
