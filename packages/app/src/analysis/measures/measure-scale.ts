import {
  correspondence,
  distancesOf,
  idealPoints,
  matrix,
  multidimensionalScaling,
  type Network,
  network,
  type Settings,
  type Statements,
} from '@onrecord/network'
import type { NetworkSource } from '../network-source.ts'
import { textIn } from './asked.ts'
import { countedBy, mustHaveStatements } from './counted.ts'
import type { Asked } from './measure-options.ts'
import { measureScaleOverTime } from './measure-scale-over-time.ts'
import type { Measured, OnProgress } from './measured.ts'
import { byPosition, mustHaveMode, NORMAL_95, pointOptions } from './point-options.ts'

/** Actors and concepts as points. */
export function measureScale(
  source: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress = () => {},
): Measured {
  const method = textIn(asked, 'method') ?? 'ideal-points'
  const isOverTime = settings.timeWindow !== undefined && settings.timeWindow !== 'no'
  if (isOverTime && method !== 'ideal-points')
    throw new Error(
      `over time only ideal-points keep one scale; take --method ideal-points, or no --time-window`,
    )
  if (isOverTime) return measureScaleOverTime(source, settings, asked)
  if (method === 'correspondence') return byCorrespondence(source, settings)
  return method === 'multidimensional'
    ? byDistances(source, settings)
    : byAnswers(source, settings, asked, onProgress)
}

function byAnswers(
  { statements }: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress,
): Measured {
  const positive = textIn(asked, 'positive')
  const found = idealPoints(statements, settings, {
    ...pointOptions(asked),
    onStep: (done, of) => onProgress(done, 'starts', of),
  })
  const { recipe, ...result } = found
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  mustHaveMode(found)
  const unplaced = found.actors.filter((_, i) => found.identified[i] === false)
  const mute = found.concepts.filter((_, c) => found.discriminates[c] === false)
  return {
    analysis: 'scale',
    recipe,
    options: {
      method: 'ideal-points',
      seed: found.seed,
      starts: found.starts,
      ...(positive === undefined ? {} : { positive }),
    },
    counted,
    result: { method: 'ideal-points', ...result },
    tables: [
      {
        name: 'actors',
        head: ['actor', 'position', 'error', 'from', 'to', 'identified'],
        rows: byPosition(found.position).map((i) => [
          found.actors[i]!,
          found.position[i]!,
          found.error[i]!,
          found.position[i]! - NORMAL_95 * found.error[i]!,
          found.position[i]! + NORMAL_95 * found.error[i]!,
          found.identified[i] === true ? 'yes' : 'no',
        ]),
      },
      {
        name: 'concepts',
        head: ['concept', 'difficulty', 'error', 'discrimination', 'error', 'discriminates'],
        rows: byPosition(found.discrimination).map((c) => [
          found.concepts[c]!,
          found.difficulty[c]!,
          found.difficultyError[c]!,
          found.discrimination[c]!,
          found.discriminationError[c]!,
          found.discriminates[c] === true ? 'yes' : 'no',
        ]),
      },
    ],
    drawing: {
      kind: 'line',
      points: byPosition(found.position).map((i) => ({
        label: found.actors[i]!,
        at: found.position[i]!,
        error: found.error[i]!,
        known: found.identified[i] === true,
      })),
      subtitle: 'Ideal points with intervals of 95 %',
    },
    notes: [
      `log posterior ${found.logPosterior.toFixed(4)}, where ${found.agreed} of ${found.starts} starts ended`,
      ...(unplaced.length === 0
        ? []
        : [`their statements hardly say where these stand: ${unplaced.join(', ')}`]),
      ...(mute.length === 0
        ? []
        : [`answers to these do not tell one side from the other: ${mute.join(', ')}`]),
    ],
  }
}

function byCorrespondence({ statements }: NetworkSource, settings: Settings): Measured {
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  const counts = answerCounts(statements, settings)
  const found = correspondence(counts)
  const rows = [
    ...found.rowNames.map((label, i) => ({ label, kind: 'actor' as const, at: found.rows[i]! })),
    ...found.colNames.map((label, j) => ({ label, kind: 'concept' as const, at: found.columns[j]! })),
  ]
  return plane('correspondence', { counted, recipe: counts.recipe, rows, result: found }, [
    `first axis, ${share(found.explained[0])}`,
    `second axis, ${share(found.explained[1])}`,
  ])
}

function byDistances({ statements }: NetworkSource, settings: Settings): Measured {
  const whole = network(statements, {
    qualifierAggregation: 'congruence',
    normalization: 'average',
    ...settings,
    networkType: 'onemode',
    timeWindow: 'no',
  })
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  const weights = matrix(whole).map((row, i) => row.map((w, j) => (i === j || !(w > 0) ? 0 : w)))
  const { points, stress } = multidimensionalScaling(distancesOf(weights))
  const rows = whole.rowNames.map((label, i) => ({ label, kind: 'actor' as const, at: points[i]! }))
  const result = { actors: whole.rowNames, points, stress }
  return plane(
    'multidimensional',
    { counted, recipe: whole.recipe, rows, result },
    ['first axis', 'second axis'],
    [`stress-1 is ${stress.toFixed(3)}${stress > 0.2 ? ': the plane keeps the distances badly' : ''}`],
  )
}

/**
 * How often each actor gave each answer. Of a yes or no every concept stands twice, so that nobody's yes is another's no; of any other
 * qualifier once.
 */
function answerCounts(statements: Statements, settings: Settings): Network {
  const plain: Settings = {
    ...settings,
    networkType: 'twomode',
    qualifierAggregation: 'ignore',
    normalization: 'no',
    timeWindow: 'no',
  }
  const whole = network(statements, plain)
  const { qualifier } = whole.recipe.settings
  if (qualifier === null || statements.variables[qualifier]?.type !== 'boolean') return whole
  const side = (without: string, answer: string) => {
    const excludeValues = { ...settings.excludeValues, [qualifier]: [without] }
    const one = network(statements, { ...plain, excludeValues })
    return { ...one, colNames: one.colNames.map((concept) => `${answer}: ${concept}`) }
  }
  return besideEachOther(whole, [side('0', 'for'), side('1', 'against')])
}

/** The columns of several networks side by side, over the rows of the whole. */
function besideEachOther(whole: Network, parts: readonly Network[]): Network {
  const place = new Map(whole.rowNames.map((name, i) => [name, i]))
  const cells = parts.flatMap((part, p) => {
    const offset = parts.slice(0, p).reduce((sum, { colNames }) => sum + colNames.length, 0)
    return part.ties.weight.map((weight, t) => ({
      row: place.get(part.rowNames[part.ties.row[t]!]!) ?? 0,
      column: part.ties.column[t]! + offset,
      weight,
    }))
  })
  cells.sort((a, b) => a.row - b.row || a.column - b.column)
  const ties = {
    row: cells.map(({ row }) => row),
    column: cells.map(({ column }) => column),
    weight: cells.map(({ weight }) => weight),
  }
  return { ...whole, colNames: parts.flatMap(({ colNames }) => colNames), ties }
}

interface Plane extends Pick<Measured, 'counted' | 'recipe' | 'result'> {
  readonly rows: readonly {
    readonly label: string
    readonly kind: 'actor' | 'concept'
    readonly at: readonly number[]
  }[]
}

function plane(
  method: string,
  { counted, recipe, rows, result }: Plane,
  axes: readonly [string, string],
  notes: readonly string[] = [],
): Measured {
  return {
    analysis: 'scale',
    recipe,
    options: { method },
    counted,
    result: { method, ...result },
    tables: [
      {
        name: 'points',
        head: ['label', 'kind', 'x', 'y'],
        rows: rows.map(({ label, kind, at }) => [label, kind, at[0] ?? 0, at[1] ?? 0]),
      },
    ],
    drawing: {
      kind: 'plane',
      points: rows.map(({ label, kind, at }) => ({ label, kind, x: at[0] ?? 0, y: at[1] ?? 0 })),
      axes,
    },
    notes,
  }
}

const share = (part = 0): string => `${Math.round(part * 100)} % of the inertia`
