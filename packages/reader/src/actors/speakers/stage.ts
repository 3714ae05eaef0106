import type { GivenTurn } from '../../article.ts'
import type { Attribution, Range } from '../../attribution/attribution.ts'
import { firstWhere } from '../../first-where.ts'
import type { ChainLink } from '../../statement.ts'
import { nthSentence, tokenAt } from '../../text/cursor.ts'
import type { Sentence, TaggedText } from '../../text/read-text.ts'
import type { OutletAt } from '../chain/chain.ts'
import type { Cast } from '../names/cast.ts'
import type { Gender } from '../names/document-people.ts'
import type { OfficeKey } from '../names/office-key.ts'
import type { Bounds } from '../phrases/source-phrase.ts'
import { namedAntecedents } from './antecedents.ts'
import { givenSpeaker } from './given.ts'
import type { Antecedent } from './pronouns.ts'
import type { ResolvedSpeaker } from './resolved.ts'
import { turnsOf } from './turns.ts'
import type { Who } from './who.ts'

/** What is known while the article is gone through from its first word to its last. */
export interface Stage {
  readonly cast: Cast
  readonly publisher: ChainLink
  readonly placed: readonly Placed[]
  readonly sentenceOf: Int32Array
  /** Who has the floor in each paragraph of a transcript. */
  readonly turns: readonly (Bounds | null)[]
  /** Who has the floor where by the marks of the source; empty where it has none. */
  readonly givenTurns: readonly GivenTurn[]
  /** The attributions whose cue stands in each sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Attribution[]>
  readonly waiting: readonly Antecedent[]
  /** How many of those waiting were let in. */
  next: number
  readonly antecedents: Antecedent[]
  /** The outlet named last, and where; carried over inside its paragraph. */
  lastOutlet: { readonly outlet: OutletAt; readonly paragraph: number } | null
  /** The outlet through which words came last, who spoke through it, and where; until somebody else who is named speaks. */
  passing: {
    readonly outlet: OutletAt
    readonly names: readonly string[]
    /** Whether one of them has a name. */
    readonly isNamed: boolean
    readonly paragraph: number
  } | null
  /** What titles and pronouns have told of a speaker's gender, by name. */
  readonly genderOf: Map<string, Gender>
  /** Who was seen in an office, by its word, in text order: "minister" holds the finance and the foreign minister. */
  readonly inOffice: Map<string, readonly { readonly key: OfficeKey; readonly who: Who }[]>
  /** The names of all who have spoken so far. */
  readonly spoken: Set<string>
  /** Whoever spoke last, all of them where several did. */
  lastSaid: { readonly speakers: readonly Who[]; readonly sentence: number } | null
  /** The unnamed source last described by each noun: "two US officials", for "the officials". */
  readonly unnamed: Map<string, Who>
}

interface Placed {
  readonly attribution: Attribution
  readonly index: number
  /** The token at which it begins. */
  readonly at: number
}

export function stageOf(
  cast: Cast,
  publisher: ChainLink,
  attributions: readonly Attribution[],
  givenTurns: readonly GivenTurn[] | undefined = undefined,
): Stage {
  const sentenceOf = new Int32Array(cast.text.tokens.length)
  cast.text.sentences.forEach((sentence, at) => {
    sentenceOf.fill(at, sentence.first, sentence.endToken)
  })
  const placed = attributions
    .map((attribution, index) => ({ attribution, index, at: placeOf(cast.text, attribution) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
  return {
    cast,
    publisher,
    placed,
    sentenceOf,
    // What the marks say needs no label to be guessed from.
    turns: givenTurns === undefined ? turnsOf(cast.text) : [],
    givenTurns: givenTurns ?? [],
    bySentence: attributionsBySentence(placed, sentenceOf),
    genderOf: new Map(),
    waiting: namedAntecedents(cast, sentenceOf),
    next: 0,
    antecedents: [],
    lastOutlet: null,
    passing: null,
    inOffice: new Map(),
    spoken: new Set(),
    lastSaid: null,
    unnamed: new Map(),
  }
}

function attributionsBySentence(
  placed: readonly Placed[],
  sentenceOf: Int32Array,
): Map<number, Attribution[]> {
  const by = new Map<number, Attribution[]>()
  for (const { attribution, at } of placed) {
    const sentence = sentenceOf[at] ?? 0
    const there = by.get(sentence)
    if (there === undefined) by.set(sentence, [attribution])
    else there.push(attribution)
  }
  return by
}

/** Who has the floor in a sentence by the marks of the source. */
export function givenAt(stage: Stage, sentence: number): ResolvedSpeaker | null {
  return givenSpeaker(stage.cast, stage.publisher, stage.givenTurns, sentence)
}

/** The number of the sentence a token stands in. */
export function sentenceNumber(stage: Stage, token: number): number {
  return stage.sentenceOf[token] ?? -1
}

/** The sentence a token stands in. */
export function sentenceAt(stage: Stage, token: number): Sentence {
  return nthSentence(stage.cast.text.sentences, sentenceNumber(stage, token))
}

export function placeOf(text: TaggedText, attribution: Attribution): number {
  const anchor = attribution.cue[0] ?? attribution.content[0] ?? attribution.source[0]
  return anchor === undefined ? 0 : tokenAtOffset(text, anchor.start)
}

/** The token that stands at a character, or the next one. */
export function tokenAtOffset(text: TaggedText, offset: number): number {
  const { tokens } = text
  const at = firstWhere(tokens, (token) => token.end > offset)
  return Math.min(at, Math.max(0, tokens.length - 1))
}

export function boundsOf(text: TaggedText, range: Range): Bounds {
  const first = tokenAtOffset(text, range.start)
  let end = first
  while (end < text.tokens.length && tokenAt(text.tokens, end).start < range.end) end += 1
  return { first, end: Math.max(end, first + 1) }
}
