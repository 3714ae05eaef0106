import type { ActorMention } from '../../statement.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from '../names/capital.ts'
import { type Cast, knownAt, phraseText, withoutThe } from '../names/cast.ts'
import type { Gender } from '../names/document-people.ts'
import { asMention, ownMention } from '../names/mention.ts'
import { COLLECTIVES, UNIQUE_OFFICES } from '../names/people-words.ts'
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
  return [
    ...[...known, ...own, ...groups(cast)].map((one) => ({ ...one, office: null })),
    ...officeholders(cast),
  ]
    .sort((a, b) => a.first - b.first)
    .map(({ first, end, actor, gender, office }) => ({
      office,
      token: first,
      sentence: sentenceOf[first] ?? 0,
      actor,
      gender: gender ?? titleGender(text, first),
      speaks: false,
      subject:
        /^(?:VB[DZP]|MD|RB)$/.test(tagAt(text.tags, end)) ||
        isApposed(text, first, end) ||
        hasClause(text, end) ||
        opens(text, first, end),
    }))
}

/** "Her deputy, | Jan Smit, | was": the name beside a subject, between commas. */
const isApposed = ({ tokens, tags }: TaggedText, first: number, end: number): boolean =>
  tokenAt(tokens, first - 1).norm === ',' &&
  tokenAt(tokens, end).norm === ',' &&
  /^(?:VB[DZP]|MD)$/.test(tagAt(tags, end + 1))

/** "Its foreign minister, whose country has no navy, repeated it": the clause hangs on the subject. */
const hasClause = ({ tokens }: TaggedText, end: number): boolean =>
  tokenAt(tokens, end).norm === ',' && /^(?:who|whose)$/.test(tokenAt(tokens, end + 1).norm)

/** "Lund waves such worries away": a name that opens the sentence before what a tagger takes for a noun. */
const opens = ({ tokens, tags }: TaggedText, first: number, end: number): boolean =>
  (first === 0 || /^[.!?”"]$/.test(tokenAt(tokens, first - 1).norm)) &&
  tags[end] === 'NNS' &&
  /^\p{Ll}/u.test(tokenAt(tokens, end).text)

/** Whoever holds an office, unnamed: "Brenmark's premier", "the transport minister". */
function officeholders(cast: Cast) {
  const { tokens, tags } = cast.text
  const found: { first: number; end: number; actor: ActorMention; gender: Gender; office: number }[] = []
  for (let i = 1; i < tokens.length; i++) {
    const { norm } = tokenAt(tokens, i)
    if (!UNIQUE_OFFICES.has(norm) || !tagAt(tags, i).startsWith('NN')) continue
    if (knownAt(cast, i) !== null || isCapital(tokenAt(tokens, i + 1).text) || isNamed(cast, i + 1)) continue
    let first = i
    while (first > 0 && i - first < 5 && /^(?:NN|JJ|POS|PRP\$|DT)/.test(tagAt(tags, first - 1))) {
      first -= 1
      if (/^(?:DT|PRP\$)$/.test(tagAt(tags, first))) break
    }
    if (!/^(?:DT|PRP\$|POS)$/.test(tags.slice(first, i).find((tag) => /^(?:DT|PRP\$|POS)$/.test(tag)) ?? ''))
      continue
    if (/^(?:an?|no|any|every|each|some)$/.test(tokenAt(tokens, first).norm)) continue
    const name = withoutThe(cast.text, { first, end: i + 1 })
    found.push({ first, end: i + 1, actor: ownMention(name, 'person'), gender: null, office: i })
  }
  return found
}

/** ", Jo Hill,": the name stands beside the office, and is an antecedent itself. */
const isNamed = (cast: Cast, comma: number): boolean =>
  tokenAt(cast.text.tokens, comma).norm === ',' && isCapital(tokenAt(cast.text.tokens, comma + 1).text)

/** Groups named by what they are, as what "they" may mean: "critics", "two farmers". */
function groups(cast: Cast) {
  const { text } = cast
  const found: { first: number; end: number; actor: ActorMention; gender: Gender }[] = []
  for (let i = 0; i < text.tokens.length; i++) {
    if (
      !(COLLECTIVES.has(tokenAt(text.tokens, i).norm) || /.men$/.test(tokenAt(text.tokens, i).norm)) ||
      knownAt(cast, i) !== null ||
      !/s$|men$|^people$|^police$/.test(tokenAt(text.tokens, i).norm)
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
