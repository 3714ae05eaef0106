import type { ActorMention } from '../../statement.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import { type Cast, genderOf } from '../names/cast.ts'
import type { Gender } from '../names/document-people.ts'

/** Somebody a pronoun may mean: where named, and how prominently. */
export interface Antecedent {
  readonly token: number
  readonly sentence: number
  readonly actor: ActorMention
  readonly gender: Gender
  readonly speaks: boolean
  readonly subject: boolean
  /** The token of the office it is described by, "the minister"; null where it has a name. */
  readonly office: number | null
}

type Wanted = 'male' | 'female' | 'many' | 'thing'

const WANTED: ReadonlyMap<string, Wanted> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
  ['themselves', 'many'],
  ['it', 'thing'],
  ['its', 'thing'],
  ['itself', 'thing'],
])

export function isPronoun(norm: string): boolean {
  return WANTED.has(norm)
}

/** Farther back than this, a pronoun no longer finds its noun. */
const REACH = 6

/**
 * Whom a pronoun means: the compatible actor that is nearest, with speakers and subjects before mere mentions.
 * `null` where none within six sentences agrees in number, gender and kind.
 */
export function antecedentOf(
  cast: Cast,
  token: number,
  sentence: number,
  antecedents: readonly Antecedent[],
): Antecedent | null {
  const wanted = WANTED.get(tokenAt(cast.text.tokens, token).norm)
  if (wanted === undefined) return null
  const other = ownerBefore(cast, token, sentence, wanted, antecedents)
  let best: Antecedent | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (let i = antecedents.length - 1; i >= 0 && i > antecedents.length - 60; i--) {
    const candidate = antecedents[i]
    if (candidate === undefined) continue
    if (candidate.token >= token || sentence - candidate.sentence > REACH) continue
    const fit = agreement(candidate, wanted)
    if (fit < 0 || candidate.actor.name === other) continue
    const topic = candidate.subject && sentence - candidate.sentence <= 1 ? 0.8 : 0
    const score =
      fit +
      (candidate.speaks ? 1.5 : 0) +
      (candidate.subject ? 1 : 0) +
      topic -
      (sentence - candidate.sentence) * 0.9
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

const OPPOSITE: ReadonlyMap<Wanted, string> = new Map([
  ['male', 'her'],
  ['female', 'his'],
])

/** "Her deputy was more open: he said": whom "her" means is not "he". The sentence before counts too: "Her deputy agreed. He said". */
function ownerBefore(
  cast: Cast,
  token: number,
  sentence: number,
  wanted: Wanted,
  antecedents: readonly Antecedent[],
): string | null {
  const opposite = OPPOSITE.get(wanted)
  const first = cast.text.sentences[Math.max(0, sentence - 1)]?.first ?? token
  for (let i = token - 1; i >= first && opposite !== undefined; i--)
    if (tokenAt(cast.text.tokens, i).norm === opposite && tagAt(cast.text.tags, i) === 'PRP$') {
      const own = i >= (cast.text.sentences[sentence]?.first ?? 0) ? sentence : sentence - 1
      return antecedentOf(cast, i, own, antecedents)?.actor.name ?? null
    }
  return null
}

const KIN: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...[
    'husband',
    'brother',
    'father',
    'son',
    'uncle',
    'grandfather',
    'man',
    'boy',
    'widower',
    'king',
    'monk',
  ].map((word) => [word, 'male'] as const),
  ...[
    'wife',
    'sister',
    'mother',
    'daughter',
    'aunt',
    'grandmother',
    'woman',
    'girl',
    'widow',
    'queen',
    'nun',
  ].map((word) => [word, 'female'] as const),
])

/** "Her husband" is no "she", a name or none. */
function kinOf({ name }: ActorMention): Gender {
  const words = name.toLowerCase().split(/[\s,]+/)
  return KIN.get(words.find((word) => KIN.has(word)) ?? '') ?? null
}

/** How well an actor agrees with a pronoun; below 0 where it cannot. */
function agreement({ actor, gender }: Antecedent, wanted: Wanted): number {
  const single = actor.kind === 'person' || (actor.kind === 'anonymous' && actor.facets?.number === 'one')
  if (wanted === 'male' || wanted === 'female') {
    if (!single) return -1
    const known = gender ?? genderOf(actor) ?? kinOf(actor)
    return known === wanted ? 2 : known === null ? 1 : -1
  }
  const many = actor.kind === 'group' || (actor.kind === 'anonymous' && !single)
  if (wanted === 'many')
    return many ? 2 : actor.kind === 'organisation' || actor.kind === 'country' ? 0.5 : -1
  return actor.kind === 'organisation' || actor.kind === 'outlet' || actor.kind === 'country' ? 1 : -1
}
