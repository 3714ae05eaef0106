import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Codebook } from '../codebook.ts'
import { createReader } from '../read.ts'
import type { Statement } from '../statement.ts'

/** What a golden file asks of the reading: each line must be met by one statement; a key left out may be anything. */
interface Wanted {
  readonly has: string
  readonly type?: string
  readonly concept?: string | null
  readonly stance?: number | null
  readonly decision?: string | null
  readonly affirmed?: boolean
  readonly holder?: string
  readonly commitment?: string
  readonly forecast?: readonly [number, number]
  readonly horizon?: string | null
  readonly quantity?: Readonly<Record<string, unknown>>
}

interface Golden {
  readonly date: string
  readonly codebook: Codebook
  readonly expect: readonly Wanted[]
  readonly never: readonly Wanted[]
}

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

function meets(statement: Statement, wanted: Wanted): boolean {
  const content = statement.content.map((span) => span.quote).join(' … ')
  const { decision, forecast } = statement
  const has = (key: keyof Wanted, value: unknown): boolean => wanted[key] === undefined || wanted[key] === value
  const range = wanted.forecast === undefined || String(forecast?.probability) === String(wanted.forecast)
  const figure =
    wanted.quantity === undefined ||
    statement.quantities.some((one) => Object.entries(wanted.quantity!).every(([key, value]) => Reflect.get(one, key) === value))
  return (
    content.includes(wanted.has) &&
    has('type', statement.type) &&
    has('concept', statement.concept) &&
    has('stance', statement.stance) &&
    has('decision', decision?.state ?? null) &&
    has('affirmed', decision?.affirmed) &&
    has('holder', statement.holder?.id) &&
    has('commitment', statement.commitment.source) &&
    has('horizon', forecast?.horizon) &&
    range &&
    figure
  )
}

describe.each(names)('the passage %s', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
  const golden = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Golden
  const { statements } = createReader({ codebook: golden.codebook }).read({ text, date: golden.date })
  const shown = statements.map((one) => `${one.type} ${one.concept} ${one.stance} ${one.decision?.state ?? ''}: ${one.content.map((span) => span.quote).join(' … ')}`).join('\n')

  it.each(golden.expect)('holds $has', (wanted) => {
    expect(statements.some((one) => meets(one, wanted)), `${JSON.stringify(wanted)}\n${shown}`).toBe(true)
  })

  it.each(golden.never)('does not read $has as $concept $stance', (wanted) => {
    expect(statements.filter((one) => meets(one, wanted))).toEqual([])
  })
})
