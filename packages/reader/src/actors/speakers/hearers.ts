import type { Attribution } from '../../attribution/attribution.ts'
import { saying } from '../../language/reporting-classes.ts'
import { tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { boundsOf } from './stage.ts'

const TOLD = saying('heard')
const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/

/**
 * Whether the source found is only who heard it: in "the minister was asked whether she would resign" somebody else asks. A
 * "by" behind the verb names who, and then the source is not this one either way, so only sources before the verb count.
 */
export function onlyHears(text: TaggedText, { source, cue }: Attribution): boolean {
  const [said, spoken] = [source[0], cue[0]]
  if (said === undefined || spoken === undefined || source.length > 1 || said.end > spoken.start) return false
  const { tokens } = text
  const { first, end } = boundsOf(text, spoken)
  const from = boundsOf(text, said).end
  if (first - from > 3) return false
  for (let i = Math.max(from, first - 1); i < end; i++)
    if (TOLD.has(tokenAt(tokens, i).norm)) return tokens.slice(from, i).some((token) => BE.test(token.norm))
  return false
}

const SUPPOSED = saying('spoken-of')

/** "Ministers are said to be considering it": somebody unnamed says so of them. */
export function isSpokenOf(text: TaggedText, { source, cue }: Attribution): boolean {
  const [said, spoken] = [source[0], cue[0]]
  if (said === undefined || spoken === undefined || said.end > spoken.start) return false
  const { tokens } = text
  const from = boundsOf(text, said).end
  const { first, end } = boundsOf(text, spoken)
  let verb = first
  while (verb < end && !SUPPOSED.has(tokenAt(tokens, verb).norm)) verb += 1
  if (verb === end || verb - from > 5 || tokenAt(tokens, verb + 1).norm !== 'to') return false
  return tokens.slice(from, verb).some((token) => BE.test(token.norm))
}
