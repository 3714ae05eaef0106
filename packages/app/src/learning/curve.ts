import { randomFrom } from '@onrecord/network'
import type { Example } from '../record/learned/examples.ts'
import { type CurvePoint, type Part, parts } from '../record/learned/report.ts'
import { shuffled } from './chance.ts'
import type { Choosable } from './choosable.ts'
import { type Outcome, outcomes } from './outcomes.ts'
import { articlesOf } from './validate.ts'

const FIRST = 10
/** As often articles are drawn anew: a fifth of them to ask about, decisions of the others to learn from. */
const DRAWS = 7

/**
 * How many decisions buy how much: 10, 20, 40 and so on up to all there are, taken article by article as people work, and
 * asked about articles kept apart.
 */
export function learningCurves(
  examples: readonly Example[],
  concepts: readonly Choosable[],
  wanted: ReadonlySet<Part>,
): ReadonlyMap<Part, readonly CurvePoint[]> {
  const shares = Array.from({ length: DRAWS }, (_, draw) => drawnCurve(examples, concepts, wanted, draw))
  const least = Math.min(...shares.map((sizes) => sizes.length))
  return new Map(
    parts
      .filter((part) => wanted.has(part))
      .map((part) => [
        part,
        Array.from({ length: least }, (_, at) =>
          pointOf(
            FIRST * 2 ** at,
            shares.flatMap((sizes) => sizes[at]?.get(part) ?? []),
          ),
        ),
      ]),
  )
}

interface Shares {
  readonly untrained: number
  readonly learned: number
}

/** Of one draw: shares by part for each size. */
function drawnCurve(
  examples: readonly Example[],
  concepts: readonly Choosable[],
  wanted: ReadonlySet<Part>,
  draw: number,
): readonly ReadonlyMap<Part, Shares>[] {
  const articles = shuffled(articlesOf(examples), randomFrom(draw + 1))
  const apart = new Set(articles.slice(0, Math.ceil(articles.length / 5)))
  const place = new Map(articles.map((article, at) => [article, at]))
  const asked = examples.filter(({ article }) => apart.has(article))
  const pool = examples
    .filter(({ article }) => !apart.has(article))
    .sort((a, b) => (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0))
  const sizes: number[] = []
  for (let size = FIRST; size <= pool.length; size *= 2) sizes.push(size)
  return sizes.map((size) => sharesOf(outcomes(pool.slice(0, size), asked, concepts, wanted)))
}

function sharesOf(all: readonly Outcome[]): ReadonlyMap<Part, Shares> {
  return new Map(
    parts.map((part) => {
      const own = all.filter((one) => one.part === part)
      const share = (of: (one: Outcome) => boolean): number => own.filter(of).length / own.length
      return [part, { untrained: share((one) => one.untrained), learned: share((one) => one.learned) }]
    }),
  )
}

function pointOf(decisions: number, all: readonly Shares[]): CurvePoint {
  const learned = all.map((one) => one.learned).filter(Number.isFinite)
  return {
    decisions,
    untrained: median(all.map((one) => one.untrained).filter(Number.isFinite)),
    learned: median(learned),
    least: Math.min(...learned),
    most: Math.max(...learned),
  }
}

function median(values: readonly number[]): number {
  const rising = Float64Array.from(values).sort()
  const middle = (rising.length - 1) / 2
  return ((rising[Math.floor(middle)] ?? 0) + (rising[Math.ceil(middle)] ?? 0)) / 2
}
