import { availableParallelism } from 'node:os'
import { EMPTY_CODEBOOK, takeApart } from '@onrecord/reader'
import { loadCodebook } from '../packages/app/dist/codebook/codebook-file.js'
import type { AttributorKind } from '../packages/app/dist/reading/attributor-kind.js'
import { attributionFinder, modelTagger, offlineReader } from '../packages/app/dist/reading/offline-reader.js'
import { spreadReader } from '../packages/app/dist/reading/spread-reader.js'
import { articleOf, exampleTexts } from './example-text.ts'
import { commandRows } from './read-command.ts'
import { peers } from './reading-peers.ts'
import { type BenchRow, type BenchTable, medianSeconds } from './table.ts'

const RUNS = 5

/**
 * Reading, by the built code that users run: tokens a second by attributor, over all cores, beside other libraries on the same
 * text, the command from start to end, and how an article's cost grows with its length.
 */
export async function bench(): Promise<BenchTable> {
  const codebook = (await loadCodebook('arms-supply')).codebook ?? EMPTY_CODEBOOK
  const texts = Array.from({ length: 6 }, exampleTexts).flat()
  const tokens = texts.reduce((sum, text) => sum + takeApart(text).tokens.length, 0)
  const speed = (seconds: number): string => `${Math.round(tokens / seconds).toLocaleString('en')} tokens/s`

  const tagger = modelTagger()
  const tagged = await medianSeconds(
    RUNS,
    overAll(texts, (text) => tagger(takeApart(text))),
  )
  const alone = await medianSeconds(RUNS, overAll(texts, attributionFinder('learned', 'all')))
  const [learned, rules] = [await oneCore('learned'), await oneCore('rules')]
  const spread = await allCores(texts)
  const others: BenchRow[] = []
  for (const { does, read } of peers()) {
    const seconds = await medianSeconds(RUNS, overAll(texts, read))
    others.push({
      work: does,
      result: speed(seconds),
      against: 'our sentences, parts of speech, names',
      ratio: seconds / tagged,
    })
  }
  const command = await commandRows()
  const growth = await grown()
  return {
    title: `Reading, ${texts.length} articles of ${Math.round(tokens / texts.length)} tokens, the arms-supply codebook`,
    rows: [
      {
        work: 'rules, everything, one core',
        result: speed(rules),
        against: 'at least 20,000',
        ratio: tokens / rules / 20_000,
      },
      {
        work: 'learned, sentences, parts of speech and names alone, one core',
        result: speed(tagged),
        against: '',
        ratio: null,
      },
      {
        work: 'learned, attribution alone, one core',
        result: speed(alone),
        against: 'at least 15,000',
        ratio: tokens / alone / 15_000,
      },
      {
        work: 'learned, everything, one core',
        result: speed(learned),
        against: 'at least 10,000',
        ratio: tokens / learned / 10_000,
      },
      {
        work: `learned, everything, ${availableParallelism()} cores`,
        result: speed(spread),
        against: 'one core',
        ratio: learned / spread,
      },
      ...others,
      ...command,
      ...growth,
    ],
    growth:
      'An article costs in proportion to its length: the ratio is the time a character against that of the article before.',
  }

  async function oneCore(attributor: AttributorKind): Promise<number> {
    const reader = offlineReader({ codebook, attributor })
    return medianSeconds(
      RUNS,
      overAll(texts, (text) => reader.read({ text, date: '2024-01-01' })),
    )
  }

  async function allCores(articles: readonly string[]): Promise<number> {
    const reader = spreadReader({ codebook, attributor: 'learned', readHereFirst: 0 })
    const readAll = () => Promise.all(articles.map((text) => reader.read({ text, date: '2024-01-01' })))
    await readAll()
    const seconds = await medianSeconds(RUNS, readAll)
    await reader.close()
    return seconds
  }

  async function grown(): Promise<BenchRow[]> {
    const reader = offlineReader({ codebook, attributor: 'learned' })
    const rows: BenchRow[] = []
    let before: number | null = null
    for (const characters of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
      const text = articleOf(characters)
      const runs = characters > 100_000 ? 1 : RUNS
      const seconds = await medianSeconds(runs, () => reader.read({ text, date: '2024-01-01' }))
      const each = seconds / text.length
      rows.push({
        work: `one article of ${characters.toLocaleString('en')} characters`,
        result: `${seconds.toPrecision(3)} s`,
        against: before === null ? '' : 'time a character, article before',
        ratio: before === null ? null : each / before,
      })
      before = each
    }
    return rows
  }
}

function overAll(texts: readonly string[], read: (text: string) => unknown): () => void {
  return () => {
    for (const text of texts) read(text)
  }
}
