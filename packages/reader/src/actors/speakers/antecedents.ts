import type { ActorMention } from '../../statement.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { type Cast, knownAt, phraseText } from '../names/cast.ts'
import type { Gender } from '../names/document-people.ts'
import { asMention, ownMention } from '../names/mention.ts'
import { COLLECTIVES } from '../names/people-words.ts'
import type { Antecedent } from './pronouns.ts'

/** Everybody named, as what a later pronoun may mean. */
export function namedAntecedents(cast: Cast, sentenceOf: Int32Array): Antecedent[] {
  const { text } = cast
  const known = cast.known
    .filter((mention) => mention.actor.kind !== 'group')
    .map((mention) => ({
      first: mention.first,
      end: mention.end,
      actor: asMention(mention.actor),
      gender: null as Gender,
    }))
  const own = cast.named.map(({ first, end, of }) => ({
    first,
    end,
    actor: ownMention(of.name, of.kind),
    gender: of.gender,
  }))
  return [...known, ...own, ...groups(cast)]
    .sort((a, b) => a.first - b.first)
    .map(({ first, end, actor, gender }) => ({
      token: first,
      sentence: sentenceOf[first] ?? 0,
      actor,
      gender: gender ?? titleGender(text, first),
      speaks: false,
      subject: /^(?:VB[DZP]|MD|RB)$/.test(tagAt(text.tags, end)),
    }))
}

/** Groups named by what they are, as what "they" may mean: "critics", "two farmers". */
function groups(cast: Cast) {
  const { text } = cast
  const found: { first: number; end: number; actor: ActorMention; gender: Gender }[] = []
  for (let i = 0; i < text.tokens.length; i++) {
    if (
      !COLLECTIVES.has(tokenAt(text.tokens, i).norm) ||
      knownAt(cast, i) !== null ||
      !/s$|^people$|^police$/.test(tokenAt(text.tokens, i).norm)
    )
      continue
    let first = i
    while (
      first > 0 &&
      i - first < 5 &&
      /^(?:NN|JJ|CD)/.test(tagAt(text.tags, first - 1)) &&
      tokenAt(text.tokens, first - 1).norm !== ','
    )
      first -= 1
    const name = phraseText(text, { first, end: i + 1 })
    const facets = { rank: null, body: null, number: 'unknown', reason: null } as const
    found.push({
      first,
      end: i + 1,
      gender: null,
      actor: { name, id: null, kind: 'group', organisation: null, anonymity: 'unnamed-collective', facets },
    })
  }
  return found
}

export function titleGender(text: TaggedText, first: number): Gender {
  const title = tokenAt(text.tokens, first - 1).norm
  if (/^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman|councilman)\.?$/.test(title)) return 'male'
  return /^(?:ms|mrs|miss|lady|dame|queen|princess|congresswoman|chairwoman|spokeswoman|councilwoman)\.?$/.test(
    title,
  )
    ? 'female'
    : null
}
