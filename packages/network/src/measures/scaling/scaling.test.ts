import { describe, expect, test } from 'vitest'
import { randomFrom, unit } from '../../chance/random.ts'
import { network } from '../../flow/networks.ts'
import { statementsFromRows } from '../../table/rows.ts'
import { correspondence } from './correspondence.ts'
import { idealPoints } from './ideal-points.ts'
import { multidimensionalScaling } from './multidimensional-scaling.ts'
import { hazard } from './normal-tail.ts'
import { placeOf } from './place-of.ts'
import { positionsOverTime } from './positions-over-time.ts'

describe('multidimensional scaling', () => {
  test('keeps the distances of points in a plane', () => {
    const points = [
      [0, 0],
      [3, 0],
      [0, 4],
      [3, 4],
      [1, 1],
    ]
    const distances = points.map((a) => points.map((b) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)))
    expect(multidimensionalScaling(distances).stress).toBeLessThan(1e-9)
  })
})

test('five points that are equally far from each other do not fit a plane: stress-1 is 0.6813', () => {
  const distances = Array.from({ length: 5 }, (_, i) =>
    Array.from({ length: 5 }, (_, j) => (i === j ? 0 : 1)),
  )
  expect(multidimensionalScaling(distances).stress).toBeCloseTo(0.6813, 4)
})

describe('correspondence analysis', () => {
  // Greenacre (2017): inertia is chi-square over n; here the smoking table of his chapter 3.
  const smoking = [
    [4, 2, 3, 2],
    [4, 3, 7, 4],
    [25, 10, 12, 4],
    [18, 24, 33, 13],
    [10, 6, 7, 2],
  ]
  const rows = smoking.flatMap((counts, i) =>
    counts.flatMap((count, j) =>
      Array.from({ length: count }, () => ({
        actor: `group ${i}`,
        concept: `level ${j}`,
        date: '2020-01-01',
      })),
    ),
  )
  const found = correspondence(network(statementsFromRows(rows)))
  test('explains 87.8 and 11.8 per cent of the inertia of the smoking data', () => {
    expect(found.explained[0]).toBeCloseTo(0.8776, 3)
    expect(found.explained[1]).toBeCloseTo(0.1176, 3)
  })
  test('puts senior managers and smokers where the book does', () => {
    expect(found.rows.map(([x]) => Math.abs(x!))).toEqual(
      [0.0658, 0.259, 0.3806, 0.233, 0.2011].map((x) => expect.closeTo(x, 3)),
    )
    expect(found.columns.map(([x]) => Math.abs(x!))).toEqual(
      [0.3933, 0.0995, 0.1963, 0.2938].map((x) => expect.closeTo(x, 3)),
    )
  })
})

describe('ideal points', () => {
  const random = randomFrom(11)
  const truth = Array.from({ length: 20 }, (_, i) => -1.9 + i * 0.2)
  const rows = truth.flatMap((x, i) =>
    Array.from({ length: 30 }, (_, c) => {
      const direction = c % 2 === 0 ? 1 : -1
      return {
        actor: `a${String(i).padStart(2, '0')}`,
        concept: `c${c}`,
        agreement: unit(random) < 1 / (1 + Math.exp(-3 * direction * x)),
        date: '2020-01-01',
      }
    }),
  )
  const found = idealPoints(statementsFromRows(rows), { variable1: 'actor' }, { positive: 'a19' })
  test('come in the order of the positions that made the statements', () => {
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
    const [mx, my] = [mean(found.position), mean(truth)]
    const covariance = found.position.reduce((sum, x, i) => sum + (x - mx) * (truth[i]! - my), 0)
    const spread = (list: readonly number[], m: number) =>
      Math.sqrt(list.reduce((sum, value) => sum + (value - m) ** 2, 0))
    expect(covariance / (spread(found.position, mx) * spread(truth, my))).toBeGreaterThan(0.95)
    expect(found.settled).toBe(true)
  })
  test('tell which way a concept points, and how sure a position is', () => {
    expect(
      found.discrimination.every((beta, c) => beta > 0 === (Number(found.concepts[c]!.slice(1)) % 2 === 0)),
    ).toBe(true)
    expect(found.error.every((error) => error > 0 && error < 1)).toBe(true)
  })
  test('of ten actors who all agree are 0, and all five concepts are equally easy', () => {
    // At x = beta = 0 the slope of the posterior along alpha is 10 phi(alpha) / Phi(alpha) - alpha / 25.
    const rows = Array.from({ length: 50 }, (_, n) => {
      return { actor: `a${n % 10}`, concept: `c${Math.floor(n / 10)}`, agreement: true, date: '2020-01-01' }
    })
    const { difficulty, position, discriminates, identified, settled } = idealPoints(
      statementsFromRows(rows),
      {
        variable1: 'actor',
      },
    )
    expect(difficulty).toEqual(difficulty.map(() => expect.closeTo(2.6895, 4)))
    expect(position).toEqual(position.map(() => expect.closeTo(0, 6)))
    expect([...discriminates, ...identified]).toEqual(Array.from({ length: 15 }, () => false))
    expect(settled).toBe(true)
  })
  test('are those of the highest of several hills, whatever the seed', () => {
    const few = ['?++-', '-+?-', '?-?+', '?+-?', '-+++', '+-??'].flatMap((answers, actor) =>
      [...answers].flatMap((answer, c) =>
        answer === '?'
          ? []
          : { actor: `a${actor}`, concept: `c${c}`, agreement: answer === '+', date: '2020-01-01' },
      ),
    )
    const fits = [1, 2, 3, 4].map((seed) =>
      idealPoints(statementsFromRows(few), { variable1: 'actor' }, { seed }),
    )
    const single = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) =>
        idealPoints(statementsFromRows(few), { variable1: 'actor' }, { seed, starts: 1 }).logPosterior,
    )
    const highest = fits[0]!.logPosterior
    expect(fits.map((fit) => fit.logPosterior)).toEqual(fits.map(() => expect.closeTo(highest, 9)))
    expect(Math.max(...single)).toBeLessThanOrEqual(highest + 1e-9)
    expect(Math.min(...single)).toBeLessThan(highest - 0.01)
    expect(fits.every((fit) => fit.settled && fit.agreed > 0 && fit.agreed < fit.starts)).toBe(true)
  })
  test('have the standard errors of the whole posterior, which are wider than those with the concepts known', () => {
    const few = idealPoints(statementsFromRows(rows), { variable1: 'actor' }, { positive: 'a19' })
    const known = few.position.map((x) => {
      const told = few.difficulty.reduce((sum, alpha, c) => {
        const [beta, m] = [few.discrimination[c]!, alpha + few.discrimination[c]! * x]
        return sum + beta ** 2 * hazard(m) * hazard(-m)
      }, 1)
      return 1 / Math.sqrt(told)
    })
    few.error.forEach((error, i) => {
      expect(error).toBeGreaterThan(known[i]! * 1.01)
    })
  })
  test('end at the same place from another seed', () => {
    const other = idealPoints(statementsFromRows(rows), { variable1: 'actor' }, { positive: 'a19', seed: 77 })
    found.position.forEach((x, i) => {
      expect(other.position[i]).toBeCloseTo(x, 4)
    })
  })
  test('over time are those of the whole where a window holds the whole, and null where nothing was said', () => {
    const dated = rows.map((row, n) => ({ ...row, date: n % 2 === 0 ? '2020-01-01' : '2021-01-01' }))
    const table = statementsFromRows(dated)
    const both = { timeWindow: 'years', windowSize: 2, variable1: 'actor' } as const
    const few = { starts: 4 }
    const { whole, times } = positionsOverTime(table, both, few)
    expect(times).toHaveLength(1)
    times[0]!.position.forEach((x, i) => {
      expect(x).toBeCloseTo(whole.position[i]!, 5)
    })
    const single = positionsOverTime(table, { ...both, windowSize: 1 }, few)
    expect(single.times).toHaveLength(2)
    for (const { position, error } of single.times)
      position.forEach((x, i) => {
        expect(x === null).toBe(error[i] === null)
      })
    expect(() => positionsOverTime(table, {})).toThrow('need a timeWindow')
  })
  test('of one answer are where the density of the answer and the prior meet', () => {
    const { at, error } = placeOf([{ alpha: 0, beta: 1, no: 0, yes: 1 }])
    expect(hazard(-at)).toBeCloseTo(at, 12)
    expect(error).toBeCloseTo(1 / Math.sqrt(1 + at * (at + at)), 12)
    const far = placeOf([{ alpha: -20, beta: 8, no: 0, yes: 1000 }])
    expect(far.at).toBeGreaterThan(2)
    expect(Number.isFinite(far.error)).toBe(true)
  })
})
