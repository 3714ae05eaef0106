import type { Recipe } from '../../cells/network.ts'
import { type Profile, tallyOf } from '../../cells/profile.ts'
import { normal, randomFrom } from '../../chance/random.ts'
import { analyse } from '../../flow/analysis.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'

export interface IdealPointOptions {
  /** Rounds at most. Default 5000. */
  readonly iterations?: number
  readonly seed?: number
  /** An actor whose position shall be positive; default: the one furthest out. */
  readonly positive?: string
}

/** Actors and concepts on one latent dimension. */
export interface IdealPoints {
  readonly actors: readonly string[]
  /** x_i and its standard error. */
  readonly position: readonly number[]
  readonly error: readonly number[]
  readonly concepts: readonly string[]
  /** alpha_c: how readily anyone agrees. beta_c: how much agreeing says about the position. */
  readonly difficulty: readonly number[]
  readonly discrimination: readonly number[]
  readonly rounds: number
  readonly settled: boolean
  readonly seed: number
  readonly recipe: Recipe
}

/**
 * A two-parameter item-response model: actor i agrees with concept c with probability Phi(alpha_c + beta_c x_i); each statement is one
 * response, x ~ N(0, 1), alpha, beta ~ N(0, 25). Fitted by the EM algorithm of Imai, Lo and Olmsted (2016, American Political
 * Science Review 110, section 2.2), so without simulation: the posterior mode, with standard errors given the concepts.
 * (rDNA: dna_scale, which samples.) Cost: rounds times cells of the two-mode network.
 *
 * @throws RangeError when the qualifier is not boolean.
 */
export function idealPoints(
  statements: Statements,
  settings: Settings = {},
  options: IdealPointOptions = {},
): IdealPoints {
  const analysis = analyse(statements, {
    ...settings,
    networkType: 'twomode',
    qualifierAggregation: 'subtract',
    normalization: 'no',
    timeWindow: 'no',
  })
  const { levels, coded, rowAxis, columnAxis, plan } = analysis
  if (levels.kind !== 'boolean')
    throw new RangeError(
      `An item-response model needs a boolean qualifier; "${plan.settled.qualifier}" is ${levels.kind}.`,
    )
  const cells = responses(tallyOf(coded)(0, coded.row.length))
  const { iterations = 5000, seed = 1 } = options
  const model = startOf(rowAxis.names.length, columnAxis.names.length, seed)
  let rounds = 0
  let change = Number.POSITIVE_INFINITY
  while (rounds < iterations && change > TOLERANCE) {
    change = round(cells, model)
    rounds++
  }
  const sign = orientation(model.x, rowAxis.names, options.positive)
  return {
    actors: rowAxis.names,
    position: Array.from(model.x, (x) => sign * x),
    error: errors(cells, model),
    concepts: columnAxis.names,
    difficulty: [...model.alpha],
    discrimination: Array.from(model.beta, (b) => sign * b),
    rounds,
    settled: change <= TOLERANCE,
    seed,
    recipe: { settings: plan.settled, warnings: plan.warnings },
  }
}

const TOLERANCE = 1e-6
/** Prior precision of alpha and beta. */
const PRECISION = 1 / 25

/** The responses of actor i to concept c: how many, and how many of them agree. */
interface Cell {
  readonly i: number
  readonly c: number
  readonly no: number
  readonly yes: number
}

interface Model {
  readonly x: Float64Array
  readonly alpha: Float64Array
  readonly beta: Float64Array
}

function responses({ rows, levels, rowStart, column, value }: Profile): Cell[] {
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

function startOf(actors: number, concepts: number, seed: number): Model {
  const random = randomFrom(seed)
  return {
    x: Float64Array.from({ length: actors }, () => normal(random)),
    alpha: new Float64Array(concepts),
    beta: Float64Array.from({ length: concepts }, () => normal(random)),
  }
}

/** Both steps once; returns the largest change of a position. */
function round(cells: readonly Cell[], model: Model): number {
  const before = model.x.slice()
  fitConcepts(cells, model)
  fitActors(cells, model)
  centre(model)
  return model.x.reduce((most, x, i) => Math.max(most, Math.abs(x - before[i]!)), 0)
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

/** phi(m) / (1 - Phi(m)), by its continued fraction far out (Abramowitz and Stegun 26.2.14). */
function hazard(m: number): number {
  if (m > 6) return m + 1 / (m + 2 / (m + 3 / (m + 4 / (m + 5))))
  const density = Math.exp(-0.5 * m * m) / Math.sqrt(2 * Math.PI)
  return density / (1 - normalBelow(m))
}

/** Phi(m) (Abramowitz and Stegun 7.1.26 is too coarse here; Hart's rational form as in West 2005). */
function normalBelow(m: number): number {
  const z = Math.abs(m)
  const density = Math.exp((-z * z) / 2)
  const above =
    (((((0.0352624965998911 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z +
      112.079291497871) *
      z +
      221.213596169931) *
      z +
    220.206867912376
  const below =
    ((((((0.0883883476483184 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z +
      296.564248779674) *
      z +
      637.333633378831) *
      z +
      793.826512519948) *
      z +
    440.413735824752
  const tail = (density * above) / below
  return m > 0 ? 1 - tail : tail
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

/** 1 / sqrt of the information: prior 1, and for each response beta^2 phi^2 / (Phi (1 - Phi)). */
function errors(cells: readonly Cell[], { x, alpha, beta }: Model): number[] {
  const information = new Float64Array(x.length).fill(1)
  for (const { i, c, no, yes } of cells) {
    const m = alpha[c]! + beta[c]! * x[i]!
    information[i]! += (no + yes) * beta[c]! ** 2 * hazard(m) * hazard(-m)
  }
  return Array.from(information, (value) => 1 / Math.sqrt(value))
}

function orientation(x: Float64Array, actors: readonly string[], positive: string | undefined): number {
  if (positive !== undefined) {
    const place = actors.indexOf(positive)
    if (place === -1) throw new RangeError(`"${positive}" is not among the actors of these statements.`)
    return x[place]! < 0 ? -1 : 1
  }
  const furthest = x.reduce((found, value) => (Math.abs(value) > Math.abs(found) + 1e-9 ? value : found), 0)
  return furthest < 0 ? -1 : 1
}
