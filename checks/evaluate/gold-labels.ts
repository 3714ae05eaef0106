import { existsSync, readFileSync } from 'node:fs'
import { type CorpusAttribution, type Pair, readGold } from './corpus.ts'
import { type GoldLabels, type GoldSentence, modeByMarks } from './gold-sentences.ts'

/** A line of `packages/reader/gold/polnear-dev-labels.jsonl`: offsets into a text that is not in the project. */
interface LabelLine extends CorpusAttribution {
  readonly id: string
  readonly anonymity: GoldLabels['anonymity']
  readonly commitment: GoldLabels['commitment']
  readonly hedges: readonly Pair[]
  /** Only where the quotation marks do not show it. */
  readonly mode?: GoldLabels['mode']
  readonly facets?: GoldLabels['facets']
  readonly chain: readonly (readonly [role: string, start: number, end: number])[]
}

/** The outlets behind the corpus's ids; their own names in a text are no links of a chain. */
const OUTLETS: Readonly<Record<string, string>> = {
  breitbart: 'Breitbart',
  'huff-post': 'Huffington Post',
  nyt: 'New York Times',
  politico: 'Politico',
  'usa-today': 'USA Today',
  'wash-post': 'Washington Post',
  'west-journal': 'Western Journalism',
}

/** The labelled attributions, an article each, with their texts from the corpus file; `null` where that is not there. */
export function goldLabels(labels: string, corpus: string): GoldSentence[] | null {
  if (!existsSync(corpus)) return null
  const texts = new Map(readGold(corpus).map((article) => [article.id, article.text]))
  const outletOf = (id: string): string | null => OUTLETS[id.split('_')[0]!] ?? null
  const lines = readFileSync(labels, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): LabelLine => JSON.parse(line))
  return [...new Set(lines.map((line) => line.id))].map((id) => {
    const text = texts.get(id)
    if (text === undefined) throw new Error(`${corpus} has no article "${id}", which the labels speak of`)
    const attributions = lines.filter((line) => line.id === id).map((line) => withWords(line, text))
    return { id, style: 'PolNeAR dev', text, outlet: outletOf(id), attributions }
  })
}

function withWords(line: LabelLine, text: string): GoldSentence['attributions'][number] {
  const { source, cue, content, anonymity, commitment } = line
  const hedges = line.hedges.map(([start, end]) => text.slice(start, end))
  const via = line.chain.map(([, start, end]) => text.slice(start, end))
  const mode = line.mode ?? modeByMarks(content, text)
  return { source, cue, content, anonymity, commitment, hedges, via, mode, facets: line.facets ?? null }
}
