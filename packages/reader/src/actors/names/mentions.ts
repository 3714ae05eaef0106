import type { ActorMention } from '../../statement.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { ActorAt } from '../speakers/resolved.ts'
import { type Cast, countryOf, knownAt, phraseText } from './cast.ts'
import { asMention, ownMention } from './mention.ts'

/** Every mention of an actor, for whoever looks for the holder of a stance. */
export function mentionsOf(cast: Cast): ActorAt[] {
  const { text } = cast
  const known = cast.known.map(({ first, end, actor, via }) => ({ first, end, actor: asMention(actor), via }))
  const own = cast.named.map(({ first, end, of }) => ({
    first,
    end,
    actor: ownMention(of.name, of.kind),
    via: 'name' as const,
  }))
  return [...known, ...own, ...adjectives(cast)]
    .sort((a, b) => a.first - b.first || b.end - a.end)
    .map(({ first, end, actor, via }) => ({
      start: tokenAt(text.tokens, first).start,
      end: tokenAt(text.tokens, end - 1).end,
      first,
      endToken: end,
      actor,
      via,
      possessor: text.tags[end] === 'POS' || /^(?:'s|’s)$/.test(tokenAt(text.tokens, end).norm),
    }))
}

/** "Ukrainian officials", "British ministers": a country's people, described. */
function adjectives(cast: Cast) {
  const { text } = cast
  const found: { first: number; end: number; actor: ActorMention; via: 'description' }[] = []
  for (let i = 0; i + 1 < text.tokens.length; i++) {
    if (
      !/^(?:JJ|NNP)/.test(tagAt(text.tags, i)) ||
      !/^NNS$/.test(tagAt(text.tags, i + 1)) ||
      knownAt(cast, i + 1) !== null
    )
      continue
    const country = countryOf(tokenAt(text.tokens, i).text)
    if (country === null) continue
    const name = phraseText(text, { first: i, end: i + 2 })
    const facets = { rank: null, body: country, number: 'unknown', reason: null } as const
    found.push({
      first: i,
      end: i + 2,
      via: 'description',
      actor: {
        name,
        id: null,
        kind: 'group',
        organisation: country,
        anonymity: 'unnamed-collective',
        facets,
      },
    })
  }
  return found
}
