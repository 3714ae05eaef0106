import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  backbone,
  clusterings,
  dnaPolarization,
  evaluateBackbone,
  idealPoints,
  matrix,
  nestedBackbone,
  network,
  opposition,
  phaseTransitions,
  randomFrom,
  type Settings,
  type Statements,
} from '@onrecord/network'
import { afterAll, describe, expect, test } from 'vitest'
import { databasesIn } from './databases.ts'

/**
 * What rDNA 3.1.2 expects of its sample database in its own tests (leifeld/dna 2adbf786, rDNA/rDNA/tests/testthat, read and said
 * in our own words). Where rDNA draws by chance the case says so, and holds what chance leaves. What those tests say of R's own
 * classes, plots and printing has no counterpart here.
 */
const FOLDER = fileURLToPath(new URL('../../../shared/data/dna/', import.meta.url))
const isThere = existsSync(`${FOLDER}sample.dna`)
if (!isThere)
  console.warn(
    "Did not run: rDNA's published tests, since its sample database is not there (shared/data/dna).",
  )

const ORGANISATIONS = { variable1: 'organization', variable2: 'concept', qualifier: 'agreement' } as const
const DNA: Settings = { ...ORGANISATIONS, dialect: 'dna' }
/** rDNA's defaults of a backbone. */
const BACKBONE: Settings = {
  ...DNA,
  networkType: 'onemode',
  qualifierAggregation: 'subtract',
  normalization: 'average',
  duplicates: 'document',
}

describe.skipIf(!isThere)("rDNA's published tests", () => {
  const databases = databasesIn(FOLDER)
  afterAll(() => databases.close())
  const sample = (): Statements => databases.statements('sample.dna', 'DNA Statement')
  const only = (settings: Settings) => network(sample(), settings)
  const sum = (cells: readonly (readonly number[])[]) => cells.flat().reduce((total, cell) => total + cell, 0)

  test('a two-mode network of seven organisations and six concepts, with forty statements', () => {
    const made = only({ ...DNA, networkType: 'twomode', qualifierAggregation: 'ignore' })
    const cells = matrix(made)
    expect([made.rowNames.length, made.colNames.length, sum(cells), made.numStatements]).toEqual([
      7, 6, 40, 40,
    ])
    expect([made.start, made.stop].map((time) => time.slice(0, 10))).toEqual(['2005-01-26', '2005-02-16'])
    expect(made.rowNames[0]).toBe('Alliance to Save Energy')
    // rDNA prints the row of the energy analysts as 2, 0, ... under the columns of legislation's costs and of cap and trade.
    const analysts = cells[made.rowNames.findIndex((name) => name.startsWith('Energy'))]
    const costs = made.colNames.indexOf('CO2 legislation will not hurt the economy.')
    const trade = made.colNames.indexOf('Cap and trade is the solution.')
    expect([analysts?.[costs], analysts?.[trade]]).toEqual([2, 0])
    expect(cells.flat().filter((cell) => cell !== 0)).toHaveLength(22)
  })

  test('a one-mode network of the same, 276 in all, every pair tied', () => {
    const made = only({ ...DNA, networkType: 'onemode', qualifierAggregation: 'ignore' })
    const cells = matrix(made)
    expect([made.rowNames.length, sum(cells), made.numStatements]).toEqual([7, 276, 40])
    const at = (row: string, column: string) =>
      cells[made.rowNames.findIndex((name) => name.startsWith(row))]?.[
        made.rowNames.findIndex((name) => name.startsWith(column))
      ]
    expect([at('Environmental', 'Alliance'), at('Environmental', 'Energy')]).toEqual([10, 2])
    expect(cells.flatMap((row, i) => row.filter((cell, j) => j > i && cell !== 0))).toHaveLength(21)
  })

  test('a penalised backbone of three concepts (rDNA anneals by chance; here every set is tried)', () => {
    const found = backbone(sample(), BACKBONE, { method: 'penalty', penalty: 3.5, iterations: 10_000 })
    expect([found.backbone.length, found.redundant.length, found.options.iterations]).toEqual([3, 3, 10_000])
    expect(found.backboneLoss).toBeGreaterThan(0)
    expect(found.redundantLoss).toBeGreaterThan(0)
    expect(found.method).toBe('penalty')
  })

  test('a backbone of four concepts leaves two (rDNA anneals by chance)', () => {
    const found = backbone(sample(), BACKBONE, { method: 'fixed', backboneSize: 4, iterations: 2000 })
    expect([found.backbone.length, found.redundant.length]).toEqual([4, 2])
    expect(found.backboneLoss).toBeGreaterThan(0)
    expect(found.redundantLoss).toBeGreaterThan(0)
  })

  test('a nested backbone takes six steps over 23 statements, and every loss is a number', () => {
    const { steps, fullNetwork } = nestedBackbone(sample(), BACKBONE)
    expect([steps.length, fullNetwork.numStatements]).toEqual([6, 23])
    for (const { backboneLoss, redundantLoss } of steps)
      expect([backboneLoss, redundantLoss].every((loss) => Number.isFinite(loss))).toBe(true)
    expect(steps.map(({ iteration }) => iteration)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('two concepts of one’s own have two losses', () => {
    const { backboneLoss, redundantLoss } = evaluateBackbone(sample(), BACKBONE, [
      'There should be legislation to regulate emissions.',
      'Emissions legislation should regulate CO2.',
    ])
    expect([backboneLoss, redundantLoss].every((loss) => loss > 0)).toBe(true)
  })

  test('polarisation has 22 days of gaussian slices of eight, and 0.534 for the whole (rDNA searches by chance, to within 0.1)', () => {
    const days = [
      ...opposition(sample(), {
        ...DNA,
        networkType: 'onemode',
        normalization: 'average',
        isolates: false,
        timeWindow: 'days',
        windowSize: 8,
        kernel: 'gaussian',
      }),
    ]
    expect(days).toHaveLength(22)
    const [whole] = opposition(sample(), {
      ...DNA,
      networkType: 'onemode',
      normalization: 'average',
      isolates: false,
    })
    if (whole === undefined) throw new Error('the whole time is one window')
    const { quality } = dnaPolarization(whole, 2, true, randomFrom(1234), 20)
    expect(Math.abs(quality - 0.5342493)).toBeLessThan(0.1)
  })

  test('phase transitions of gaussian slices of fifteen days have states, their method, modularity and distances', () => {
    const found = phaseTransitions(
      sample(),
      {
        ...DNA,
        networkType: 'onemode',
        timeWindow: 'days',
        windowSize: 15,
        kernel: 'gaussian',
        indentTime: false,
        normalizeToOne: false,
      },
      { clusters: [2, 3, 4, 5, 6] },
    )
    expect(found.states).toHaveLength(found.distances.length)
    expect(new Set(found.states).size).toBeGreaterThanOrEqual(2)
    expect(Number.isFinite(found.modularity)).toBe(true)
    expect(found.distances.flat().every((distance) => distance >= 0 && distance <= 1)).toBe(true)
  })

  test('ideal points of seven organisations, and of the concepts that tell them apart (rDNA draws from the posterior)', () => {
    const found = idealPoints(sample(), ORGANISATIONS, { seed: 12345 })
    expect(found.actors).toHaveLength(7)
    // rDNA has five of the six: at its threshold of 0.49 nobody answers otherwise on the sixth.
    expect(found.discriminates.filter((one) => one).length).toBeLessThanOrEqual(5)
    expect(found.settled).toBe(true)
    const place = (name: string) =>
      found.position[found.actors.findIndex((actor) => actor.startsWith(name))] ?? 0
    // rDNA sets these two on different sides; here the statements do.
    expect(Math.sign(place('National Petrochemical'))).toBe(-Math.sign(place('Alliance')))
  })

  test('clusters by every method, the best by modularity (some of rDNA’s methods draw by chance)', () => {
    const congruence = only({
      ...ORGANISATIONS,
      networkType: 'onemode',
      qualifierAggregation: 'congruence',
      duplicates: 'document',
    })
    const found = clusterings(congruence)
    expect(found.labels).toHaveLength(7)
    expect(found.all.length).toBeGreaterThan(10)
    expect(found.best.modularity).toBe(Math.max(...found.all.map(({ modularity }) => modularity)))
    // rDNA's second example is of one division, by Girvan and Newman's method.
    const { all } = clusterings(congruence, { methods: ['edge-betweenness'], clusters: [2], seed: 12345 })
    expect(all.map(({ k, memberships }) => [k, memberships.length])).toEqual([[2, 7]])
  })
})
