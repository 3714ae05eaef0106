import type { ActorAt } from '../actors/resolve-actors.ts'
import type { Range } from '../attribution/attribution.ts'
import type { Codebook, Concept } from '../codebook.ts'
import { firstWhere } from '../first-where.ts'
import { tokenAt } from '../text/cursor.ts'
import type { Sentence, TaggedText } from '../text/read-text.ts'
import { type Memory, newMemory } from './deciding/antecedents.ts'
import { goodsFor } from './deciding/matters-told.ts'
import { quote } from './deciding/names.ts'
import { type Telling, tellingsIn } from './deciding/tellings.ts'
import { type DecisionAt, type DecisionLexicon, decisionLexicon, decisionsIn } from './decisions/decisions.ts'
import { type ForecastAt, forecastsIn } from './forecasts/forecasts.ts'
import { type HedgeAt, hedgesIn } from './hedges/hedges.ts'
import {
  type QuantityAt,
  type QuantityLexicon,
  quantitiesIn,
  quantityLexicon,
} from './quantities/quantities.ts'
import { type ConceptLexicon, conceptLexicon, triggersIn } from './stance/concept-lexicon.ts'
import { idsOf, type Kin, kinOf } from './stance/kin.ts'
import { type TimeAt, type TimeLexicon, timeLexicon, timesIn } from './times/times.ts'
import { type Clause, clauseAt, clausesOf } from './words/clauses.ts'
import { type ItemLexicon, itemLexicon, itemsIn } from './words/items.ts'
import type { NamedAt } from './words/named.ts'
import { wordAt } from './words/word-at.ts'
import { placesIn, type Word, type WordRange, wordsOf } from './words/words.ts'

/** A codebook made ready for reading: compiled once, used for every article. */
export interface CompiledCodebook {
  readonly concepts: ConceptLexicon
  readonly conceptById: ReadonlyMap<string, Concept>
  readonly items: ItemLexicon
  readonly quantities: QuantityLexicon
  readonly times: TimeLexicon
  readonly decisions: DecisionLexicon
  readonly kin: Kin
  /** The id of an actor of the codebook by its label or an alias. */
  readonly idOf: (name: string) => string | null
  /** The codebook's focal concept, where it has one. */
  readonly focal: string | null
  /** True for a codebook without items: none can tell whether an article is about it. */
  readonly unnamed: boolean
  /** True for a codebook without concepts and items: then every sentence is of interest. */
  readonly open: boolean
}

/** An actor's mention, counted in words of its view. */
export interface MentionAt extends NamedAt {
  readonly mention: ActorAt
}

/** One sentence (or a stretch of a very long one) with everything that was found in it. */
export interface View {
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  /** Words that a question mark follows. */
  readonly asking: readonly number[]
  readonly items: readonly NamedAt[]
  readonly actors: readonly MentionAt[]
  readonly times: readonly TimeAt[]
  readonly hedges: readonly HedgeAt[]
  readonly quantities: readonly QuantityAt[]
  readonly decisions: readonly DecisionAt[]
  /** Decisions, requests and stances told by verbs and nouns of deciding. */
  readonly tellings: readonly Telling[]
  readonly forecasts: readonly ForecastAt[]
  readonly triggers: ReturnType<typeof triggersIn>
  /** True where the article names an item of the codebook or is too short to tell, or the sentence has words of one of its concepts. */
  readonly onDebate: boolean
  /** False in a text that names no item and no actor of the codebook: short triggers mean nothing there, or little. */
  readonly inDebate: boolean
  /** True of a text too short to be sure to name what it is about. */
  readonly isShort: boolean
}

/** A sentence longer than this is read in stretches, so that no rule looks over more than this many tokens at once. */
const TOKENS_AT_MOST = 300

export function compiledCodebook(codebook: Codebook): CompiledCodebook {
  return {
    concepts: conceptLexicon(codebook),
    conceptById: new Map(codebook.concepts.map((concept) => [concept.id, concept])),
    items: itemLexicon(codebook),
    quantities: quantityLexicon(codebook),
    times: timeLexicon(codebook),
    decisions: decisionLexicon(codebook),
    kin: kinOf(codebook),
    idOf: idsOf(codebook),
    focal: codebook.focalConcept ?? null,
    unnamed: codebook.items.length === 0,
    open: codebook.concepts.length === 0 && codebook.items.length === 0,
  }
}

/** Looks at every sentence of the text's body once; boilerplate is left out. */
export function viewsOf(
  text: TaggedText,
  mentions: readonly ActorAt[],
  published: string | null,
  lexicon: CompiledCodebook,
  headline: TaggedText | null = null,
): View[] {
  const views: View[] = []
  const memory = headline === null ? newMemory() : memoryOf(headline, lexicon)
  let next = 0
  text.sentences.forEach((sentence, index) => {
    if (text.paragraphs[sentence.paragraph]?.kind === 'boilerplate') return
    for (const stretch of stretches(text, sentence)) {
      const words = wordsOf(text, stretch)
      if (words.length === 0) continue
      while (endsBy(mentions[next], wordAt(words, 0).start)) next++
      const view = viewOf(text, words, index, mentionsIn(words, mentions, next), published, lexicon)
      views.push({ ...view, tellings: tellingsIn({ text: text.text, ...view }, memory) })
    }
  })
  const names = views.some((view) => view.items.length > 0)
  const onDebate = names || views.length < ARTICLE
  const inDebate = names || lexicon.unnamed || mentions.some(({ actor }) => actor.id !== null)
  const isShort = views.length < ARTICLE
  if (!onDebate && !inDebate) return views
  return views.map((view) => ({ ...view, onDebate: view.onDebate || onDebate, inDebate, isShort }))
}

/** What a headline tells is what its article takes up: "the batteries" of "Norland says no to batteries for Sudland". */
function memoryOf(headline: TaggedText, { items }: CompiledCodebook): Memory {
  const memory = newMemory()
  for (const sentence of headline.sentences.slice(0, TITLE_SENTENCES)) {
    const words = wordsOf(headline, sentence)
    const named = { text: headline.text, words, asking: [], actors: [], items: itemsIn(words, items) }
    tellingsIn(named, memory)
    const goods = memory.matters.length === 0 ? goodsFor(words, (range) => quote(named, range)) : null
    if (goods !== null) memory.matters = [goods]
  }
  return memory
}

const TITLE_SENTENCES = 2

/** From so many sentences on a text about the debate names something of it; of a shorter one none can tell. */
const ARTICLE = 5

/** The views a stretch of text touches. */
export function viewsAt(views: readonly View[], { start, end }: Range): View[] {
  const found: View[] = []
  const first = firstWhere(views, (view) => view.end > start)
  for (let at = first, view = views[at]; view !== undefined && view.start < end; view = views[++at])
    found.push(view)
  return found
}

function stretches(text: TaggedText, sentence: Sentence): Sentence[] {
  const length = sentence.endToken - sentence.first
  if (length <= TOKENS_AT_MOST) return [sentence]
  return Array.from({ length: Math.ceil(length / TOKENS_AT_MOST) }, (_, k) => {
    const first = sentence.first + k * TOKENS_AT_MOST
    const endToken = Math.min(sentence.endToken, first + TOKENS_AT_MOST)
    return {
      ...sentence,
      first,
      endToken,
      start: tokenAt(text.tokens, first).start,
      end: tokenAt(text.tokens, endToken - 1).end,
    }
  })
}

/** Whether a range ends at or before a place; none does not. */
const endsBy = (range: Range | undefined, place: number): boolean => range !== undefined && range.end <= place

function mentionsIn(words: readonly Word[], mentions: readonly ActorAt[], from: number): MentionAt[] {
  const found: MentionAt[] = []
  const last = wordAt(words, words.length - 1).end
  let at = 0
  for (
    let m = from, mention = mentions[m];
    mention !== undefined && mention.start < last;
    mention = mentions[++m]
  ) {
    while (at < words.length && wordAt(words, at).end <= mention.start) at++
    let end = at
    while (end < words.length && wordAt(words, end).start < mention.end) end++
    if (end > at) {
      const { id, name } = mention.actor
      found.push({ first: at, end, id, name, possessor: mention.possessor, mention })
    }
  }
  return found
}

function viewOf(
  text: TaggedText,
  words: readonly Word[],
  sentence: number,
  actors: readonly MentionAt[],
  published: string | null,
  lexicon: CompiledCodebook,
): Omit<View, 'tellings'> {
  const clauses = clausesOf(words)
  const asking = askingIn(text, words)
  const items = itemsIn(words, lexicon.items)
  const times = timesIn(text.text, words, published, lexicon.times)
  const dated = new Set(times.flatMap((one) => (tellsHowLong(words, one) ? [] : placesIn(one))))
  const speaking = actors.filter((actor) => !actor.mention.possessor)
  const quantities = quantitiesIn(text.text, words, { items, actors, clauses, dated }, lexicon.quantities)
  const decisions = decisionsIn(words, { clauses, items, actors: speaking, times, asking }, lexicon.decisions)
  const whole = { first: 0, end: words.length }
  const clauseOf = (word: number): WordRange => clauseAt(clauses, word) ?? whole
  const triggers = triggersIn(words, lexicon.concepts)
  return {
    sentence,
    words,
    clauses,
    asking,
    items,
    actors,
    times,
    quantities,
    decisions,
    start: wordAt(words, 0).start,
    end: wordAt(words, words.length - 1).end,
    hedges: hedgesIn(text.text, words),
    forecasts: forecastsIn(text.text, words, { clauseOf, times, quantities, actors, published }),
    triggers,
    inDebate: false,
    isShort: false,
    onDebate: lexicon.open || items.length > 0 || triggers.length > 0,
  }
}

/** "For three years", "within ten years", "twice a year": their numbers count; those of days and years do not. */
function tellsHowLong(words: readonly Word[], { first, time }: TimeAt): boolean {
  if (time.kind === 'frequency' || time.kind === 'duration') return true
  return time.kind === 'horizon' && /^(?:within|for|over)$/.test(wordAt(words, first).norm)
}

/** Words that a question mark follows, three marks away at most. */
function askingIn(text: TaggedText, words: readonly Word[]): number[] {
  const end = wordAt(words, words.length - 1).end + 4
  if (!text.text.slice(wordAt(words, 0).start, end).includes('?')) return []
  return words.flatMap((word, at) => (isAsking(text, word) ? [at] : []))
}

function isAsking(text: TaggedText, word: Word): boolean {
  const next = text.text.charCodeAt(word.end)
  if (next === 63) return true
  return next !== 32 && /^["'”’)\]]{1,3}\?/.test(text.text.slice(word.end, word.end + 4))
}
