import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { type Cell, type Model, PRECISION } from './item-response.ts'
import { hazard, logNormalBelow } from './normal-tail.ts'

/**
 * The logarithm of the posterior density, without its constants: each response's log probability, less x^2 / 2 of each actor and
 * (alpha^2 + beta^2) / 50 of each concept.
 */
export function logPosterior(cells: readonly Cell[], { x, alpha, beta }: Model): number {
  let sum = 0
  for (const { i, c, no, yes } of cells) {
    const m = alpha[c]! + beta[c]! * x[i]!
    if (yes > 0) sum += yes * logNormalBelow(m)
    if (no > 0) sum += no * logNormalBelow(-m)
  }
  const squares = (list: Float64Array) => list.reduce((all, value) => all + value * value, 0)
  return sum - squares(x) / 2 - (PRECISION / 2) * (squares(alpha) + squares(beta))
}

/**
 * How the posterior bends at a model: the matrix of its second derivatives, sign turned, with the actors taken out (their own part
 * is diagonal), so that only a matrix of twice the concepts is left to solve.
 */
interface Bend {
  /** Of each actor: its own second derivative. */
  readonly own: Float64Array
  /** `across[i]` of each concept: with alpha, then with beta. */
  readonly across: readonly Float64Array[]
  readonly slopeX: Float64Array
  /** alpha of all concepts, then beta of all. */
  readonly slopeConcepts: Float64Array
  /** Null where the posterior does not bend down in every direction. */
  readonly left: CholeskyDecomposition | null
}

/** Goes from a model towards the mode by Newton's steps, each of which raises the posterior; whether it got there. */
export function climb(cells: readonly Cell[], model: Model, steps = 50): boolean {
  let height = logPosterior(cells, model)
  for (let step = 0; step < steps; step++) {
    const towards = newtonStep(bendOf(cells, model))
    if (towards === null) return false
    const longest = Math.max(...[...towards.x, ...towards.concepts].map(Math.abs))
    const before = { x: model.x.slice(), alpha: model.alpha.slice(), beta: model.beta.slice() }
    let [part, next] = [1, Number.NEGATIVE_INFINITY]
    for (; part > 1e-6; part /= 2) {
      move(model, before, towards, part)
      next = logPosterior(cells, model)
      if (next >= height - 1e-12) break
    }
    if (part <= 1e-6) {
      move(model, before, towards, 0)
      return longest < 1e-6
    }
    height = next
    if (longest < 1e-9) return true
  }
  return false
}

interface Step {
  readonly x: Float64Array
  readonly concepts: Float64Array
}

function move(model: Model, before: Model, { x, concepts }: Step, part: number): void {
  const many = before.alpha.length
  for (let i = 0; i < x.length; i++) model.x[i] = before.x[i]! + part * x[i]!
  for (let c = 0; c < many; c++) {
    model.alpha[c] = before.alpha[c]! + part * concepts[c]!
    model.beta[c] = before.beta[c]! + part * concepts[many + c]!
  }
}

function bendOf(cells: readonly Cell[], { x, alpha, beta }: Model): Bend {
  const many = alpha.length
  const own = new Float64Array(x.length).fill(1)
  const across = Array.from(x, () => new Float64Array(2 * many))
  const slopeX = x.map((value) => -value)
  const slopeConcepts = Float64Array.from([...alpha, ...beta], (value) => -PRECISION * value)
  const left = Matrix.eye(2 * many, 2 * many, PRECISION)
  const add = (a: number, b: number, value: number) => left.set(a, b, left.get(a, b) + value)
  for (const { i, c, no, yes } of cells) {
    const [a, b, at] = [alpha[c]!, beta[c]!, x[i]!]
    const m = a + b * at
    const [up, down] = [hazard(-m), hazard(m)]
    const slope = yes * up - no * down
    const bend = yes * up * (up + m) + no * down * (down - m)
    slopeX[i]! += b * slope
    slopeConcepts[c]! += slope
    slopeConcepts[many + c]! += at * slope
    own[i]! += bend * b * b
    across[i]![c]! += bend * b
    across[i]![many + c]! += bend * b * at - slope
    add(c, c, bend)
    add(c, many + c, bend * at)
    add(many + c, c, bend * at)
    add(many + c, many + c, bend * at * at)
  }
  across.forEach((row, i) => {
    const places = [...row.keys()].filter((place) => row[place] !== 0)
    for (const a of places) for (const b of places) add(a, b, (-row[a]! * row[b]!) / own[i]!)
  })
  const solved = new CholeskyDecomposition(left)
  return { own, across, slopeX, slopeConcepts, left: solved.isPositiveDefinite() ? solved : null }
}

function newtonStep({ own, across, slopeX, slopeConcepts, left }: Bend): Step | null {
  if (left === null) return null
  const right = slopeConcepts.slice()
  across.forEach((row, i) => {
    row.forEach((value, place) => {
      right[place]! -= (value * slopeX[i]!) / own[i]!
    })
  })
  const concepts = Float64Array.from(left.solve(Matrix.columnVector(right)).to1DArray())
  const x = slopeX.map((slope, i) => {
    const shared = across[i]!.reduce((sum, value, place) => sum + value * concepts[place]!, 0)
    return (slope - shared) / own[i]!
  })
  return { x, concepts }
}

/** Standard errors of the posterior about its mode, of what is not told otherwise by anything else: the other parameters are not taken as known. */
export interface Errors {
  readonly position: readonly number[]
  readonly difficulty: readonly number[]
  readonly discrimination: readonly number[]
}

/** Roots of the diagonal of the inverse of the bend (Laplace's approximation); null where the model is at no mode. */
export function errorsAt(cells: readonly Cell[], model: Model): Errors | null {
  const { own, across, left } = bendOf(cells, model)
  if (left === null) return null
  const many = model.alpha.length
  const inverse = left.solve(Matrix.eye(2 * many, 2 * many))
  const concepts = Array.from({ length: 2 * many }, (_, place) => Math.sqrt(inverse.get(place, place)))
  const position = across.map((row, i) => {
    const places = [...row.keys()].filter((place) => row[place] !== 0)
    let sum = 0
    for (const a of places) for (const b of places) sum += row[a]! * row[b]! * inverse.get(a, b)
    return Math.sqrt(1 / own[i]! + sum / own[i]! ** 2)
  })
  return { position, difficulty: concepts.slice(0, many), discrimination: concepts.slice(many) }
}
