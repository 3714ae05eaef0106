import type { ActorMention } from '../../statement.ts'
import { tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { SourcePhrase } from '../phrases/source-phrase.ts'
import type { Stage } from './stage.ts'
import { inPerson, type Who } from './who.ts'

/** "the officials", "the two officials", "the source": nothing but an article, a number and a noun. */
const MERELY = /^the (?:(?:two|three|four|five|six|same|other) )?[a-z]+$/i

/**
 * An unnamed source that the article has described before: "two US officials said ... The officials added". What is told of it
 * in either place holds for both, so that it stays one source.
 */
export function takenUp(stage: Stage, found: Who, { core, head }: SourcePhrase): Who {
  const { text } = stage.cast
  const { actor } = found
  if (actor.facets === undefined || actor.anonymity === 'passive' || actor.id !== null) return found
  const noun = tokenAt(text.tokens, head).norm
  const earlier = stage.unnamed.get(noun)
  if (earlier === undefined || !MERELY.test(wordsOf(text, core)) || head !== core.end - 1) {
    stage.unnamed.set(noun, found)
    return found
  }
  const whole = inPerson(merged(earlier.actor, actor), found.at)
  stage.unnamed.set(noun, whole)
  return whole
}

function merged(earlier: ActorMention, later: ActorMention): ActorMention {
  const [a, b] = [earlier.facets, later.facets]
  if (a === undefined || b === undefined) return earlier
  const facets = {
    rank: a.rank ?? b.rank,
    body: a.body ?? b.body,
    number: a.number === 'unknown' ? b.number : a.number,
    reason: a.reason ?? b.reason,
  }
  const told = [earlier, later].find((one) => one.anonymity === 'anonymous-described') ?? earlier
  return { ...earlier, kind: told.kind, anonymity: told.anonymity, facets }
}

function wordsOf(text: TaggedText, { first, end }: { readonly first: number; readonly end: number }): string {
  return text.tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ')
}
