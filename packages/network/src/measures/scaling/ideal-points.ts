import type { Recipe } from '../../cells/network.ts'
import { tallyOf } from '../../cells/tally.ts'
import { analyse } from '../../flow/analysis.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import { errors, responses, round, startOf, TOLERANCE } from './item-response.ts'

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

function orientation(x: Float64Array, actors: readonly string[], positive: string | undefined): number {
  if (positive !== undefined) {
    const place = actors.indexOf(positive)
    if (place === -1) throw new RangeError(`"${positive}" is not among the actors of these statements.`)
    return x[place]! < 0 ? -1 : 1
  }
  const furthest = x.reduce((found, value) => (Math.abs(value) > Math.abs(found) + 1e-9 ? value : found), 0)
  return furthest < 0 ? -1 : 1
}
