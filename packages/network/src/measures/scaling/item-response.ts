import type { Profile } from '../../cells/profile.ts'
import { normal, type Random } from '../../chance/random.ts'
import { hazard } from './normal-tail.ts'

/** Prior precision of alpha and beta. */
export const PRECISION = 1 / 25

/** The responses of actor i to concept c: how many, and how many of them agree. */
export interface Cell {
  readonly i: number
  readonly c: number
  readonly no: number
  readonly yes: number
}

/** What is fitted: x_i, alpha_c, beta_c; changed in place, round by round. */
export interface Model {
  readonly x: Float64Array
  readonly alpha: Float64Array
  readonly beta: Float64Array
}

/** The responses that a profile with two levels (no, yes) holds. */
export function responses({ rows, levels, rowStart, column, value }: Profile): Cell[] {
  const cells = new Map<string, Cell>()
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const c = Math.floor(column[e]! / levels)
      const known = cells.get(`${i} ${c}`) ?? { i, c, no: 0, yes: 0 }
      const agrees = column[e]! % levels === 1
      cells.set(
        `${i} ${c}`,
        agrees ? { ...known, yes: known.yes + value[e]! } : { ...known, no: known.no + value[e]! },
      )
    }
  }
  return [...cells.values()]
}

/** Where the fit begins: by chance, since at 0 nothing tells one direction from the other. */
export function startOf(actors: number, concepts: number, random: Random): Model {
  return {
    x: Float64Array.from({ length: actors }, () => normal(random)),
    alpha: new Float64Array(concepts),
    beta: Float64Array.from({ length: concepts }, () => normal(random)),
  }
}

/** Both steps once; returns the largest change of any parameter. */
export function round(cells: readonly Cell[], model: Model): number {
  const before = [...model.x, ...model.alpha, ...model.beta]
  fitConcepts(cells, model)
  fitActors(cells, model)
  centre(model)
  const after = [...model.x, ...model.alpha, ...model.beta]
  return after.reduce((most, value, n) => Math.max(most, Math.abs(value - before[n]!)), 0)
}

/**
 * The responses leave the zero and the unit of the scale open, only the priors hold them, so plain EM creeps there;
 * this goes there in one step: x + t, alpha - beta t, then x s, beta / s, with the t and s that the priors like best.
 */
function centre({ x, alpha, beta }: Model): void {
  const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, n) => sum + value * b[n]!, 0)
  const shift =
    (PRECISION * product(alpha, beta) - x.reduce((sum, value) => sum + value, 0)) /
    (x.length + PRECISION * product(beta, beta))
  beta.forEach((b, c) => {
    alpha[c]! -= b * shift
  })
  x.forEach((_, i) => {
    x[i]! += shift
  })
  const squares = product(x, x)
  if (squares === 0 || product(beta, beta) === 0) return
  const scale = ((PRECISION * product(beta, beta)) / squares) ** 0.25
  x.forEach((_, i) => {
    x[i]! *= scale
  })
  beta.forEach((_, c) => {
    beta[c]! /= scale
  })
}

/** The expected latent responses of a cell, added up: y* of a "yes" is m + phi(m) / Phi(m), of a "no" m - phi(m) / Phi(-m). */
function latent({ no, yes }: Cell, m: number): number {
  return (no + yes) * m + yes * hazard(-m) - no * hazard(m)
}

/** alpha_c and beta_c: a ridge regression of the latent responses on (1, x). */
function fitConcepts(cells: readonly Cell[], { x, alpha, beta }: Model): void {
  const sums = Array.from({ length: alpha.length }, () => ({
    n: PRECISION,
    x: 0,
    xx: PRECISION,
    y: 0,
    xy: 0,
  }))
  for (const cell of cells) {
    const sum = sums[cell.c]!
    const [n, at] = [cell.no + cell.yes, x[cell.i]!]
    const y = latent(cell, alpha[cell.c]! + beta[cell.c]! * at)
    sum.n += n
    sum.x += n * at
    sum.xx += n * at * at
    sum.y += y
    sum.xy += y * at
  }
  sums.forEach((sum, c) => {
    const determinant = sum.n * sum.xx - sum.x * sum.x
    alpha[c] = (sum.xx * sum.y - sum.x * sum.xy) / determinant
    beta[c] = (sum.n * sum.xy - sum.x * sum.y) / determinant
  })
}

/** x_i: a ridge regression of the latent responses less alpha on beta. */
function fitActors(cells: readonly Cell[], { x, alpha, beta }: Model): void {
  const [top, bottom] = [new Float64Array(x.length), new Float64Array(x.length).fill(1)]
  for (const cell of cells) {
    const [a, b, n] = [alpha[cell.c]!, beta[cell.c]!, cell.no + cell.yes]
    top[cell.i]! += b * (latent(cell, a + b * x[cell.i]!) - n * a)
    bottom[cell.i]! += n * b * b
  }
  for (let i = 0; i < x.length; i++) x[i] = top[i]! / bottom[i]!
}
