import type { Span } from '@onrecord/reader'
import { COUNTINGS, type Counting, countingIn, countingsOf, offsets, withLf } from './counting.ts'
import type { QdaSelection } from './qda-project.ts'

/** A selection in the text with LF, or why it has no place there, as the end of a sentence. */
export type Placed =
  | { readonly selection: QdaSelection; readonly span: Span }
  | { readonly selection: QdaSelection; readonly fault: string }

type Marked = Pick<QdaSelection, 'name' | 'start' | 'end'>

/** How well a way of counting fits a text. */
interface Fit {
  readonly counting: Counting
  readonly spans: readonly (Span | null)[]
  readonly score: Score
}

/** Names that are the words at their place less those that are not; and ends of selections that cut no word. */
interface Score {
  readonly names: number
  readonly borders: number
}

/** What the sources of a project say of how it was counted. */
export type Pooled = Map<Counting, Score>

/** Adds to what is known of how a project was counted. */
export function pool(pooled: Pooled, raw: string, selections: readonly Marked[]): void {
  const own = countingIn(raw)
  const scores = new Map(fits(raw, selections).map(({ counting, score }) => [counting, score]))
  for (const counting of COUNTINGS) {
    const { names, borders } = scores.get(own(counting)) ?? NONE
    const before = pooled.get(counting) ?? NONE
    pooled.set(counting, { names: before.names + names, borders: before.borders + borders })
  }
}

const NONE: Score = { names: 0, borders: 0 }

/**
 * Places selections in a text. No file says how it was counted, so the way is taken by which the selections are called by the words
 * that they hold, else by which they cut no words in half, else which fits the rest of the project. A selection that is called by
 * other words of the text than it holds is refused, and one that two ways put at different places.
 */
export function placeSelections(
  raw: string,
  selections: readonly QdaSelection[],
  pooled: Pooled = new Map(),
): Placed[] {
  const text = withLf(raw)
  const words = flat(text)
  const best = bestOf(raw, fits(raw, selections), pooled)
  return selections.map((selection, at): Placed => {
    const spans = best.map((fit) => fit.spans[at] ?? null)
    const [span] = spans
    if (span == null) return { selection, fault: outside(selection, text) }
    if (spans.some((other) => other?.start !== span.start || other?.end !== span.end)) {
      return {
        selection,
        fault: `lies at different places by ${best.length} ways of counting, which all fit`,
      }
    }
    if (/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(span.quote))
      return { selection, fault: 'cuts a character in half' }
    if (named(selection, span, words) === 'otherwise')
      return {
        selection,
        fault: `is called "${shown(selection.name)}", which stands elsewhere in its text`,
      }
    return { selection, span }
  })
}

function outside({ start, end }: Marked, text: string): string {
  if (Number.isNaN(start) || Number.isNaN(end)) return 'says no place'
  if (end <= start) return `goes from ${start} to ${end}, which is nothing`
  return `ends at ${end}, and its text has ${[...text].length} characters`
}

function fits(raw: string, selections: readonly Marked[]): Fit[] {
  const text = withLf(raw)
  const words = flat(text)
  return countingsOf(raw).map((counting) => {
    const places = offsets(raw, counting)
    const spans = selections.map(({ start, end }) => spanOf(text, places[start], places[end]))
    let [names, borders] = [0, 0]
    for (const [at, span] of spans.entries()) {
      const selection = selections[at]
      if (selection === undefined) continue
      const said = span === null ? 'otherwise' : named(selection, span, words)
      names += said === 'so' ? 1 : said === 'otherwise' ? -1 : 0
      if (span !== null) borders += wholeEnds(text, span)
    }
    return { counting, spans, score: { names, borders } }
  })
}

function spanOf(text: string, start: number | undefined, end: number | undefined): Span | null {
  if (start === undefined || end === undefined || end <= start) return null
  return { start, end, quote: text.slice(start, end) }
}

function bestOf(raw: string, all: readonly Fit[], pooled: Pooled): readonly Fit[] {
  const own = countingIn(raw)
  const elsewhere = (fit: Fit): Score[] =>
    COUNTINGS.flatMap((counting) => (own(counting) === fit.counting ? (pooled.get(counting) ?? []) : []))
  const measures: readonly ((fit: Fit) => number)[] = [
    ({ score }) => score.names,
    ({ score }) => score.borders,
    (fit) => Math.max(0, ...elsewhere(fit).map(({ names }) => names)),
    (fit) => Math.max(0, ...elsewhere(fit).map(({ borders }) => borders)),
  ]
  return measures.reduce<readonly Fit[]>((left, measure) => {
    const most = Math.max(...left.map(measure))
    return left.filter((fit) => measure(fit) === most)
  }, all)
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Whether a selection is called by its words, which tools shorten; `unsaid` where its name is no words of the text: "line:6".
 * A name shorter than three letters says nothing. `text` has one blank between two words.
 */
function named({ name }: Marked, { quote }: Span, text: string): 'so' | 'otherwise' | 'unsaid' {
  const words = flat(name.replace(/(?:…|\.{3})\s*$/, ''))
  if (words.length < 3) return 'unsaid'
  if (flat(quote).startsWith(words)) return 'so'
  return text.includes(words) ? 'otherwise' : 'unsaid'
}

/** How many of both ends cut no word. */
function wholeEnds(text: string, { start, end }: Span): number {
  return [start, end].filter((at) => !LETTER.test(text[at - 1] ?? '') || !LETTER.test(text[at] ?? '')).length
}
const LETTER = /[\p{L}\p{N}\p{M}\p{Cs}]/u

const shown = (name: string): string => {
  const signs = [...flat(name)]
  return signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : signs.join('')
}
