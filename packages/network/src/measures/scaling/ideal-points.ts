import type { Recipe } from '../../cells/network.ts'
import { tallyOf } from '../../cells/tally.ts'
import { randomFrom } from '../../chance/random.ts'
import { analyse } from '../../flow/analysis.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import type { OnStep } from '../on-step.ts'
import { type Cell, type Model, responses, round, startOf } from './item-response.ts'
import { climb, errorsAt, logPosterior } from './posterior.ts'

export interface IdealPointOptions {
  /** From how many places the search begins, 30 when left out: a single one may end at a hill that is not the highest. */
  readonly starts?: number
  readonly seed?: number
  /** An actor whose position shall be positive; default: the one furthest out. */
  readonly positive?: string
  /** Told of each start that is done. */
  readonly onStep?: OnStep
}

/** Actors and concepts on one latent dimension. */
export interface IdealPoints {
  readonly actors: readonly string[]
  /** x_i and its standard error. */
  readonly position: readonly number[]
  readonly error: readonly number[]
  /** Whether its statements say where it stands; else nearly all that is known of it is the prior. */
  readonly identified: readonly boolean[]
  readonly concepts: readonly string[]
  /** alpha_c: how readily anyone agrees. beta_c: how much agreeing says about the position; and their standard errors. */
  readonly difficulty: readonly number[]
  readonly difficultyError: readonly number[]
  readonly discrimination: readonly number[]
  readonly discriminationError: readonly number[]
  /** Whether answers to it tell one side from the other. */
  readonly discriminates: readonly boolean[]
  /** ln of the posterior density at the mode, without its constants. */
  readonly logPosterior: number
  readonly starts: number
  /** How many of the starts ended at this mode. */
  readonly agreed: number
  /** False where no start came to rest: then nothing here is a mode. */
  readonly settled: boolean
  readonly seed: number
  readonly recipe: Recipe
}

/**
 * A two-parameter item-response model: actor i agrees with concept c with probability Phi(alpha_c + beta_c x_i); each statement is one
 * response, x ~ N(0, 1), alpha, beta ~ N(0, 25). The posterior mode, without simulation: from each of several starts some rounds of the
 * EM algorithm of Imai, Lo and Olmsted (2016, American Political Science Review 110, section 2.2), which climb from anywhere, then
 * Newton's steps until no parameter moves; the highest is kept. Standard errors are those of the posterior about the mode, all
 * parameters being uncertain together. (rDNA: dna_scale, which samples.) Cost: starts times rounds times cells of the two-mode
 * network, and the cube of the concepts.
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
  const { starts = 30, seed = 1 } = options
  const random = randomFrom(seed)
  const ends = Array.from({ length: starts }, (_, n) => {
    const end = endFrom(startOf(rowAxis.names.length, columnAxis.names.length, random), cells)
    options.onStep?.(n + 1, starts)
    return end
  })
  const best = ends.reduce((found, end) => (end.height > found.height + SAME ? end : found))
  const { model, height, settled } = best
  const sign = orientation(model.x, rowAxis.names, options.positive)
  const errors = errorsAt(cells, model)
  const unknown = (list: Float64Array) => Array.from(list, () => Number.NaN)
  const position = errors?.position ?? unknown(model.x)
  const discrimination = errors?.discrimination ?? unknown(model.beta)
  return {
    actors: rowAxis.names,
    position: Array.from(model.x, (x) => sign * x),
    error: position,
    identified: position.map((error) => error ** 2 < TOLD),
    concepts: columnAxis.names,
    difficulty: [...model.alpha],
    difficultyError: errors?.difficulty ?? unknown(model.alpha),
    discrimination: Array.from(model.beta, (b) => sign * b),
    discriminationError: discrimination,
    discriminates: discrimination.map((error, c) => Math.abs(model.beta[c]!) > NORMAL_95 * error),
    logPosterior: height,
    starts,
    agreed: ends.filter((end) => end.settled && end.height > height - SAME).length,
    settled,
    seed,
    recipe: { settings: plan.settled, warnings: plan.warnings },
  }
}

/** Two ends whose posteriors differ by less are one. */
const SAME = 1e-6
/** An actor is placed by its statements when they take at least a tenth from the variance of the prior, which is 1. */
const TOLD = 0.9
const NORMAL_95 = 1.959963984540054

interface End {
  readonly model: Model
  readonly height: number
  readonly settled: boolean
}

/** Where the climb from a start ends. */
function endFrom(model: Model, cells: readonly Cell[]): End {
  let settled = false
  for (let turn = 0; turn < TURNS && !settled; turn++) {
    for (let step = 0; step < ROUNDS && round(cells, model) > NEAR; step++);
    settled = climb(cells, model)
  }
  return { model, height: logPosterior(cells, model), settled }
}

/** Rounds of EM before each climb; so near to the mode more of them are slower than Newton's steps. */
const ROUNDS = 200
const NEAR = 1e-3
const TURNS = 20

function orientation(x: Float64Array, actors: readonly string[], positive: string | undefined): number {
  if (positive !== undefined) {
    const place = actors.indexOf(positive)
    if (place === -1) throw new RangeError(`"${positive}" is not among the actors of these statements.`)
    return x[place]! < 0 ? -1 : 1
  }
  const furthest = x.reduce((found, value) => (Math.abs(value) > Math.abs(found) + 1e-9 ? value : found), 0)
  return furthest < 0 ? -1 : 1
}
