import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type BackboneOptions,
  backbone,
  barCounts,
  dnaPolarizationQuality,
  matrix,
  type Network,
  nestedBackbone,
  network,
  networkDistances,
  networks,
  opposition,
  polarisation,
  type Settings,
  type Statements,
  statementsFromRows,
} from '../index.ts'

// docs/networks-dna-dialect.md, example by example: a line that ends in `// => value` must have that value.

const page = readFileSync(new URL('../../../../docs/networks-dna-dialect.md', import.meta.url), 'utf8')

interface Example {
  readonly title: string
  readonly lines: readonly string[]
}

function examplesOf(text: string): Example[] {
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((found) => ({
    title: titleBefore(text.slice(0, found.index)),
    lines: found[1]!.trim().split('\n'),
  }))
}

function titleBefore(text: string): string {
  return [...text.matchAll(/\*\*(.+?)\*\*/g)].at(-1)![1]!
}

const rounded = (value: number) => (Number.isNaN(value) ? value : Math.round(value * 1e4) / 1e4 + 0)
const cellsOf = (one: Network) => matrix(one).map((row) => row.map(rounded))
const all = (d: Statements, settings: Settings) => [...networks(d, settings)].map(cellsOf)
const of = (d: Statements, settings: Settings) => [...networks(d, settings)]
const oneMode = (settings: Settings): Settings => ({
  ...settings,
  duplicates: 'include',
  normalization: 'no',
})

/** What the examples speak with. */
const WORDS = {
  rows: statementsFromRows,
  debate: (...lines: readonly string[]) =>
    statementsFromRows(lines.map(said), { types: { agreement: 'boolean' } }),
  cells: (d: Statements, settings: Settings) => all(d, settings)[0],
  all,
  counts: (d: Statements, settings: Settings) => of(d, settings).map(({ numStatements }) => numStatements),
  starts: (d: Statements, settings: Settings) => of(d, settings).map(({ start }) => start.slice(0, 10)),
  rowNames: (d: Statements, settings: Settings) => network(d, settings).rowNames,
  bars: (d: Statements, settings: Settings) => barCounts(d, settings).counts,
  spectrum: (d: Statements, settings: Settings) =>
    nestedBackbone(d, oneMode(settings)).fullSpectrum.map(rounded),
  nestedLosses: (d: Statements, settings: Settings) =>
    nestedBackbone(d, settings).steps.map(({ backboneLoss }) => rounded(backboneLoss)),
  backboneOf: (d: Statements, options: BackboneOptions, settings: Settings = {}) =>
    backbone(d, settings, options).backbone,
  refusal: (d: Statements, settings: Settings) =>
    caught(() => networkDistances(d, settings, { distanceMethod: 'spectral' })),
  campsOf: (d: Statements) => [...polarisation(d)][0]!.camps,
  dnaQuality: (d: Statements, camps: readonly number[]) =>
    rounded(dnaPolarizationQuality(camps, [...opposition(d, { dialect: 'dna' })][0]!, 2)),
  bothNetworks: (d: Statements, settings: Settings) =>
    [...opposition(d, settings)].flatMap(({ congruence, conflict }) => [
      cellsOf(congruence),
      cellsOf(conflict),
    ]),
  sameNetworks: (d: Statements, settings: Settings) =>
    [...opposition(d, settings)].every(({ congruence, conflict }) => congruence === conflict),
  sentence: (d: Statements, settings: Settings) => caught(() => network(d, settings)),
}

function said(line: string) {
  const [actor, concept, sign, date] = line.split(' ')
  return { actor: actor!, concept: concept!, agreement: sign === '+', date: date! }
}

function caught(work: () => unknown): string {
  try {
    work()
    return 'no error'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function resultOf(expression: string, setup: string): unknown {
  return new Function(...Object.keys(WORDS), `${setup}\nreturn ${expression}`)(...Object.values(WORDS))
}

describe('docs/networks-dna-dialect.md', () => {
  test.each(examplesOf(page))('$title', ({ lines }) => {
    expect(lines).toHaveLength(3)
    for (const line of lines.slice(1)) {
      const [expression, expected] = line.split(' // => ')
      expect(resultOf(expression!, lines[0]!)).toEqual(resultOf(expected!, ''))
    }
  })
})
