import { type Predicate, predicateOf } from '../words/predicate.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { withoutVerb } from './bare-content.ts'
import { forceOf } from './force.ts'
import { frameEnd, frameSureness } from './frames.ts'
import { behindCondition, isConditionedBehind } from './inverted-condition.ts'
import { ofPredicate } from './predicate-sureness.ts'
import { joined, type Sureness } from './sureness.ts'
import { HEARSAY } from './sureness-words.ts'

/** How sure a content is by itself; `null` where it is open. */
export function surenessOf(content: readonly Word[]): Sureness | null {
  if (content.some((word, i) => HEARSAY.has(word.stem) && i < 20)) return null
  const predicate = predicateOf(content)
  if (predicate === null) return withoutVerb(content)
  const governed = behindCondition(content, predicate)
  if (governed >= 0) return unlessCertain(surenessOf(content.slice(governed)))
  const conceded = concession(content, predicate)
  if (conceded !== null) return surenessOf(conceded)
  const leftOpen = notExcluded(content, predicate)
  if (leftOpen !== null) return leftOpen
  const embedded = embedding(content, predicate)
  if (embedded !== undefined) return embedded
  const own = ofPredicate(content, predicate)
  return predicate.conditional || isConditionedBehind(content, predicate) ? unlessCertain(own) : own
}

/** What would be certain is open under a condition; what only may be may still be. */
const unlessCertain = (sureness: Sureness | null): Sureness | null =>
  sureness?.strength === 'CT' ? null : sureness

/** "My name may not be on the ballot, but our progress is": what follows "but" is what is claimed. */
function concession(content: readonly Word[], { verb, end }: Predicate): readonly Word[] | null {
  if (!/^(?:may|might)$/.test(wordAt(content, verb).norm)) return null
  for (let i = end; i < content.length; i++)
    if (
      wordAt(content, i).norm === 'but' &&
      wordAt(content, i).mark === ',' &&
      /^(?:DT|PRP|NN|EX)/.test(wordAt(content, i + 1).tag)
    )
      return content.slice(i + 1)
  return null
}

/** "he could not exclude that S", "we cannot rule out that S": S is possible. */
function notExcluded(content: readonly Word[], { first, verb }: Predicate): Sureness | null {
  if (verb - first !== 1 || !/^(?:i|we|he|she|they|it)$/.test(wordAt(content, first).norm)) return null
  const that = content.findIndex((word, i) => i > verb && i < verb + 6 && word.norm === 'that')
  if (that < 0) return null
  const said = content
    .slice(verb, that)
    .map((word) => word.norm)
    .join(' ')
  if (!/^(?:(?:can|could|would|do|does|did|will) not|cannot) (?:exclude|rule out)$/.test(said)) return null
  const inner = surenessOf(content.slice(that + 1))
  return inner === null ? null : joined({ strength: 'PS', negative: false }, inner)
}

/**
 * "I think that S", "there is no doubt that S", "it is likely that S": the sureness of S under the words that frame it.
 * `undefined` where the main clause frames nothing.
 */
function embedding(content: readonly Word[], { first, verb, end }: Predicate): Sureness | null | undefined {
  const subject = content.slice(first, verb).filter((word) => word.tag !== 'RB')
  const [only] = subject
  const frames =
    only !== undefined && subject.length === 1 && /^(?:i|we|it|there)$/.test(only.norm)
      ? frameEnd(content, end, only.norm)
      : -1
  if (frames < 0) return undefined
  const force = forceOf(content.slice(first, frames), [])
  if (force === 'open') return null
  const rest = content.slice(frames)
  if (rest.length < 2) return undefined
  const inner = surenessOf(rest)
  return inner === null ? null : joined(force ?? frameSureness(content.slice(first, frames)), inner)
}
