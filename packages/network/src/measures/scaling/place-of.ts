import { hazard } from './normal-tail.ts'

/** What one actor answered to one concept, whose alpha and beta are known. */
export interface Answers {
  readonly alpha: number
  readonly beta: number
  readonly no: number
  readonly yes: number
}

/** Where an actor stands, how sure that is, and whether its answers say so rather than the prior. */
export interface Place {
  readonly at: number
  readonly error: number
  readonly identified: boolean
}

/** As of ideal points: answers must take at least a tenth from the variance of the prior. */
const TOLD = 0.9
const TURNS = 100

/**
 * The mode of the posterior of one position under the prior N(0, 1), where the concepts are known: ln Phi is concave, so there is one hill
 * and Newton's steps, halved while they overshoot, come to its top. The error is the root of the inverse curvature there.
 *
 * `placeOf([{ alpha: 0, beta: 1, no: 0, yes: 1 }]).at` is 0.506
 */
export function placeOf(answers: readonly Answers[]): Place {
  let at = 0
  let { slope, curve } = slopeAt(answers, at)
  for (let turn = 0; turn < TURNS && Math.abs(slope) > 1e-12 * curve; turn++) {
    let step = slope / curve
    let next = slopeAt(answers, at + step)
    // Beyond the top the slope turns: a step that ends steeper than it began was too long.
    for (
      ;
      Math.abs(next.slope) > Math.abs(slope) && Math.abs(step) > 1e-15;
      next = slopeAt(answers, at + step)
    )
      step /= 2
    at += step
    if (Math.abs(next.slope) >= Math.abs(slope)) break
    slope = next.slope
    curve = next.curve
  }
  const error = 1 / Math.sqrt(curve)
  return { at, error, identified: error ** 2 < TOLD }
}

/** First derivative of the log posterior, and the negative of its second. */
function slopeAt(answers: readonly Answers[], x: number): { readonly slope: number; readonly curve: number } {
  let [slope, curve] = [-x, 1]
  for (const { alpha, beta, no, yes } of answers) {
    const m = alpha + beta * x
    const [up, down] = [hazard(-m), hazard(m)]
    slope += beta * (yes * up - no * down)
    curve += beta * beta * (yes * up * (up + m) + no * down * (down - m))
  }
  return { slope, curve }
}
