import type { CueClass } from '../../language/reporting-verbs.ts'
import type { Commitment } from '../../statement.ts'
import type { Word } from '../words/words.ts'
import { forceOf } from './force.ts'
import { isTurning, leavesOpen } from './open-content.ts'
import { CERTAIN, joined, type Sureness } from './sureness.ts'
import { surenessOf } from './sureness-of.ts'

const AHEAD: ReadonlySet<CueClass> = new Set(['request', 'question'])
/** No more words of a content than this are looked at. */
const AT_MOST = 80

/**
 * FactBank's value of the event in a content (Saurí and Pustejovsky 2009): how sure (CT, PR, PS) and which way (+, -).
 * It is made of the cue's force ("doubts", "did not rule out") and of the content's main predicate: its modals, adverbs and
 * negation. Requests, questions, wishes and what hangs on a condition leave the event open (Uu).
 *
 * @example commitmentOf(words of "they will not provide them", range, 'speech', false) // 'CT-'
 */
export function commitmentOf(
  words: readonly Word[],
  ranges: readonly { readonly first: number; readonly end: number }[],
  cue: CueClass | null,
  question: boolean,
  cueWords: readonly Word[] = [],
): Commitment {
  const whole = ranges.flatMap(({ first, end }) => words.slice(first, end)).slice(0, AT_MOST)
  const content = withoutHearer(whole)
  const force = forceOf(cueWords, content)
  if (question || force === 'open') return 'Uu'
  const outer = force ?? byClass(cue)
  if (outer === null || leavesOpen({ content, cue, force, cueWords })) return 'Uu'
  const inner = surenessOf(content)
  if (inner === null) return 'Uu'
  // Who rejects "the idea that nothing can be done" rejects the idea.
  return value(joined(outer, outer.negative && content !== whole ? { ...inner, negative: false } : inner))
}

/** "the House that no jobs will be lost", "suggestions that the target was dropped": the clause alone. */
function withoutHearer(content: readonly Word[]): readonly Word[] {
  const that = content.findIndex((word) => word.norm === 'that')
  if (that < 1 || that > 6 || /^(?:VB|MD)/.test(content[that + 1]?.tag ?? 'VB')) return content
  const before = content.slice(0, that)
  return before.some((word) => /^(?:VB|MD|RB)/.test(word.tag) || /^(?:no|little|scant)$/.test(word.norm))
    ? content
    : content.slice(that)
}

function byClass(cue: CueClass | null): Sureness | null {
  if (cue !== null && AHEAD.has(cue)) return null
  return isTurning(cue) ? { strength: 'CT', negative: true } : CERTAIN
}

function value({ strength, negative }: Sureness): Commitment {
  return `${strength}${negative ? '-' : '+'}`
}
