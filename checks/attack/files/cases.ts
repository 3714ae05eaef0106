import { zip } from '../../../packages/app/src/import/testing/zip.ts'
import { type Chance, chanceOf } from '../chance.ts'
import { hostileWord, mutated } from './mutations.ts'
import { SEEDS, type Seed } from './seeds.ts'

/** A file as it is handed over. */
export interface AttackFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** How many rows or lines it certainly holds, each of which has to be accounted for; nothing where nobody knows. */
  readonly rows?: number
}

const ENDINGS = [...SEEDS.map(({ ending }) => ending), 'ndjson', 'htm', 'xls', 'doc', 'exe', '']
const NAMES = [
  'report',
  '2023-03-01-ledger-report',
  'a b\u202Ec',
  '-rf',
  '日本語',
  '..',
  'con',
  'x'.repeat(180),
]

/** The file of a case: made anew from seed and number, and kept nowhere. */
export function attackFile(seed: number, number: number): AttackFile {
  const chance = chanceOf(seed, number)
  if (chance.oneIn(8)) return tableOfOddValues(chance)
  const from = chance.oneOf(SEEDS)
  const bytes = damaged(from, chance)
  const ending = chance.oneIn(4) ? chance.oneOf(ENDINGS) : from.ending
  return { name: `${chance.oneOf(NAMES)}${ending === '' ? '' : `.${ending}`}`, bytes }
}

/** An archive is damaged as it is, or in one of its parts and packed anew: else no damage would get behind the packing. */
function damaged({ whole }: Seed, chance: Chance): Uint8Array {
  if (whole instanceof Uint8Array) return chance.oneIn(15) ? whole : mutated(whole, chance)
  if (chance.oneIn(3)) return mutated(zip(whole), chance)
  const part = chance.oneOf(Object.keys(whole))
  return zip({ ...whole, [part]: mutated(whole[part] ?? new Uint8Array(), chance) })
}

/** A sound table with unsound values: no row of it may go missing without a word. */
function tableOfOddValues(chance: Chance): AttackFile {
  const rows = Array.from({ length: 1 + chance.below(12) }, (_, at) => oddRow(at, chance))
  if (chance.oneIn(2))
    return {
      name: 'rows.jsonl',
      bytes: utf8(rows.map((row) => JSON.stringify(row)).join('\n')),
      rows: rows.length,
    }
  const [ending, between] = chance.oneOf([
    ['csv', ','],
    ['tsv', '\t'],
  ] as const)
  const cells = (row: readonly string[]) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(between)
  const lines = [
    cells(['title', 'date', 'text']),
    ...rows.map(({ title, date, text }) => cells([title, date, text].map(String))),
  ]
  return { name: `rows.${ending}`, bytes: utf8(`${lines.join('\n')}\n`), rows: rows.length }
}

function oddRow(at: number, chance: Chance) {
  const odd = (plain: string): string => (chance.oneIn(3) ? hostileWord(chance) : plain)
  return {
    title: odd(`Report ${at}`),
    date: odd('2023-03-01'),
    text: odd(
      `Anna Berg said that row ${at} of the debate should be kept, and nobody denied it on that day.`,
    ),
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
