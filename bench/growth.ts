import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { loadCodebook } from '../packages/app/dist/codebook/codebook-file.js'
import { importBytes } from '../packages/app/dist/import/import-sources.js'
import { offlineReader } from '../packages/app/dist/reading/offline-reader.js'
import { articleOf } from './example-text.ts'
import type { BenchRow, BenchTable } from './table.ts'

const words = (n: number, word: (i: number) => string): string => {
  const pieces: string[] = []
  for (let [i, length] = [0, 0]; length < n; i++) {
    const next = word(i)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('').slice(0, n)
}

const name = (i: number): string => {
  const letters = (k: number): string =>
    k < 26 ? String.fromCharCode(97 + k) : letters(Math.floor(k / 26)) + String.fromCharCode(97 + (k % 26))
  return `B${letters(i + 700)}`
}

/** Texts of so many characters whose time could grow faster than they do, by what there is much of in them. */
const TEXTS: Readonly<Record<string, (characters: number) => string>> = {
  'news prose': articleOf,
  'prose in one line': (n) => articleOf(n).replaceAll('\n', ' '),
  'prose without full stops': (n) => articleOf(n).replace(/[.!?]/g, ','),
  'prose without any mark': (n) => articleOf(n).replace(/[^\w\s]/g, ''),
  'lines of one word': (n) => articleOf(n).replaceAll(' ', '\n'),
  'blank lines': (n) => words(n, (i) => `${i % 200 === 0 ? 'He said no.' : ''}\n`),
  spaces: (n) => words(n, (i) => (i % 5000 === 0 ? 'He said no. ' : ' ')),
  'quotation marks that open': (n) => words(n, () => '“No, he said. '),
  'straight quotation marks': (n) => words(n, () => '"No," he said. '),
  'quotation over the whole text': (n) => `“${articleOf(n).replace(/["“”]/g, '')}`,
  brackets: (n) => words(n, () => 'He (the minister said no. '),
  'brackets that close': (n) => words(n, () => 'He) the minister said no. '),
  'one name': (n) => words(n, () => 'Olaf Scholz said no. '),
  'many names': (n) => words(n, (i) => `Anna ${name(i)} of ${name(i * 7)} said no. `),
  'a list of names': (n) => words(n, (i) => `Anna ${name(i)}, `),
  'names of one family': (n) => words(n, (i) => `Anna ${name(i)} Scholz said no. Scholz agreed. `),
  pronouns: (n) => words(n, () => 'He said that she said it. '),
  figures: (n) => words(n, (i) => `about ${i} of ${i + 5} tanks, `),
  days: (n) => words(n, (i) => `on ${1 + (i % 28)} March ${1900 + (i % 120)}, `),
  dashes: (n) => words(n, () => 'no — he said — '),
  semicolons: (n) => words(n, () => 'he said no; '),
  colons: (n) => words(n, () => 'Scholz: no: '),
  'one word': (n) => 'a'.repeat(n),
  'a word of dots': (n) => words(n, () => 'U.S.'),
  hyphens: (n) => words(n, () => 'air-'),
  capitals: (n) => words(n, () => 'THE MINISTER SAID NO '),
  'turns of speakers': (n) => words(n, (i) => `SPEAKER ${i % 9}: I will not.\n`),
  'the same paragraph': (n) => words(n, () => 'Olaf Scholz said no on Monday, and Berlin agreed.\n\n'),
  'table in Markdown': (n) => words(n, (i) => `| ${i} | Scholz | said **no** | [a](b) |\n`),
}

const MARKDOWN: Readonly<Record<string, (characters: number) => string>> = {
  'comments that open': (n) => words(n, () => '<!-- no '),
  'links that open, one line': (n) => words(n, () => '[no ('),
  'pictures that open, one line': (n) => words(n, () => '![no]('),
  'stars, one line': (n) => words(n, () => '**no '),
  'tildes, one line': (n) => words(n, () => '~~no '),
  'underscores, one line': (n) => words(n, () => '_no '),
  'a heading of spaces': (n) => `# ${words(n, () => ' ')}x`,
  'a heading of hashes': (n) => `# ${words(n, () => '# ')}x`,
  'a picture of a long address': (n) => `![x](${words(n, () => 'a')} ${words(n, () => ' ')}`,
}

const SIZES = [30_000, 120_000] as const

/** So much more time a character is no noise. */
const LINEAR = 1.6

/**
 * How the time of a character, in import and reading, grows with the length of a text: 1 is linear. The texts have much of one
 * thing, each of which once was looked for from every place in the text to its end.
 */
export async function bench(): Promise<BenchTable> {
  const codebook = (await loadCodebook('arms-supply')).codebook ?? EMPTY_CODEBOOK
  const reader = offlineReader({ codebook, attributor: 'learned' })
  const seconds = async (file: string, text: string): Promise<number> => {
    const bytes = Buffer.from(text)
    const start = process.cpuUsage()
    for await (const item of importBytes(file, bytes, { date: '2024-01-01' })) {
      if ('article' in item) reader.read(item.article)
    }
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  await seconds('a.txt', articleOf(50_000))
  const rows: BenchRow[] = []
  for (const [file, texts] of [
    ['a.txt', TEXTS],
    ['a.md', MARKDOWN],
  ] as const) {
    for (const [what, make] of Object.entries(texts)) {
      const [small, large] = [await seconds(file, make(SIZES[0])), await seconds(file, make(SIZES[1]))]
      const growth = large / SIZES[1] / (small / SIZES[0])
      console.error(
        `${what}: ${small.toFixed(2)} s, ${large.toFixed(2)} s, ${growth.toFixed(2)}${growth > LINEAR ? '  <<<' : ''}`,
      )
      rows.push({
        work: what,
        result: `${large.toFixed(2)} s`,
        against: `${small.toFixed(2)} s of a quarter`,
        ratio: growth,
      })
    }
  }
  return {
    title: `Growth: CPU seconds to import and read ${SIZES[1]} characters; the ratio is the time a character against a quarter of it`,
    rows,
  }
}
