import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { loadCodebook } from '../packages/app/dist/codebook/codebook-file.js'
import { offlineReader } from '../packages/app/dist/reading/offline-reader.js'
import { articleOf } from './example-text.ts'
import type { BenchRow, BenchTable } from './table.ts'

/** Texts made to slow a reader down, by their name; each is cut to so many characters. */
const HOSTILE: Readonly<Record<string, (characters: number) => string>> = {
  'quotation marks': (n) => '"'.repeat(n),
  'curly and nested quotation marks': (n) => '“‘”’'.repeat(n / 4),
  'capital letters': (n) => 'A'.repeat(n),
  'capitalised words': (n) => 'Ministry '.repeat(n / 9),
  'said said said': (n) => 'said '.repeat(n / 5),
  'he said that he said that': (n) => 'he said that '.repeat(n / 13),
  'one sentence, commas only': (n) => articleOf(n).replace(/[.!?\n]/g, ','),
  'numbers and ranges': (n) => 'between 1 and 2 million, '.repeat(n / 25),
  'short quotations, one sentence': (n) => '“no,” by saying, '.repeat(n / 17),
  'quotations that go on': (n) => 'He said: “no “no “no. '.repeat(n / 22),
  'open brackets': (n) => '('.repeat(n),
}

const SIZES = [100_000, 1_000_000, 10_000_000]

/**
 * Hostile texts beside news prose of the same length: a ratio far above one would be a hole. "Growth" is the time a character
 * against that of the size before: one is linear. Each row also has the most memory the process had held by then. It takes up
 * to half an hour, so each row is also said as soon as it is known.
 */
export async function bench(): Promise<BenchTable> {
  const codebook = (await loadCodebook('arms-supply')).codebook ?? EMPTY_CODEBOOK
  const reader = offlineReader({ codebook, attributor: 'learned' })
  const seconds = (text: string): number => {
    const start = performance.now()
    reader.read({ text, date: '2024-01-01' })
    return (performance.now() - start) / 1000
  }
  seconds(articleOf(100_000))
  const rows: BenchRow[] = []
  const before = new Map<string, number>()
  for (const size of SIZES) {
    const prose = seconds(articleOf(size))
    for (const [name, make] of [['news prose', articleOf] as const, ...Object.entries(HOSTILE)]) {
      const took = name === 'news prose' ? prose : seconds(make(size))
      const growth = before.has(name) ? `, growth ${(took / size / before.get(name)!).toPrecision(2)}` : ''
      before.set(name, took / size)
      const work = `${name}, ${size.toLocaleString('en')} characters`
      const result = `${took.toPrecision(3)} s${growth}, ${peakMemory()} MB`
      console.error(`${work}: ${result}`)
      rows.push({
        work,
        result,
        against: `prose ${prose.toPrecision(3)} s`,
        ratio: took / prose,
      })
    }
  }
  return { title: 'Hostile texts, the learned reader, everything switched on', rows }
}

function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
