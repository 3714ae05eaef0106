import { type Network, network, parseTime, type Settings, type Statements } from '@onrecord/network'
import { campsOf } from '../camps.ts'
import type { Move } from '../measures/camps-over-time.ts'
import { countedBy, mustHaveStatements } from '../measures/counted.ts'
import { measureFrequencies } from '../measures/measure-frequencies.ts'
import { measurePolarisation } from '../measures/measure-polarisation.ts'
import type { Drawing, Measured, OnProgress } from '../measures/measured.ts'
import type { NetworkSource } from '../network-source.ts'
import { statementsBehind } from '../tie-statements.ts'
import { type CountedRows, countedRows } from './counted-rows.ts'
import type { DebateReport, Mark, Part } from './debate-report.ts'
import { windowFor } from './window-for.ts'

const MOST_MARKS = 20

/**
 * The debate on one page: figures, positions, network, polarisation and who moved, each mark with its statements. Without a
 * timeWindow it takes one that divides the debate into a handful.
 *
 * @throws Error where no statement is counted.
 */
export function reportOf(
  source: NetworkSource,
  asked: Settings,
  { seed, onProgress = () => {} }: { readonly seed: number; readonly onProgress?: OnProgress },
): DebateReport {
  const { statements } = source
  const { timeWindow: _, windowSize: __, windowStep: ___, kernel: ____, ...settings } = asked
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  const whole = network(statements, {
    networkType: 'onemode',
    qualifierAggregation: 'subtract',
    normalization: 'average',
    ...settings,
  })
  const rows = countedRows(statements, settings, whole.recipe.settings)
  const inTime = asked.timeWindow === undefined || asked.timeWindow === 'no' ? windowFor(rows) : {}
  const overTime: Settings = { partialWindows: 'keep', ...inTime, ...asked }
  const positions = positionsPart(source, settings, rows)
  const polarisation = polarisationPart(source, overTime, seed, rows, onProgress)
  const { measured } = polarisation
  const camps = campsOf(statements, settings, seed)
  return {
    facts: factsOf(statements, rows, whole),
    counted,
    positions,
    network: { ...networkPart(statements, settings, whole), drawn: whole, camps },
    polarisation,
    moves: movesPart(measured, rows),
    settings: overTime,
    recipes: {
      network: whole.recipe,
      ...(positions.measured === null ? {} : { frequencies: positions.measured.recipe }),
      ...(measured === null ? {} : { polarisation: measured.recipe }),
    },
  }
}

function factsOf(statements: Statements, rows: CountedRows, whole: Network): DebateReport['facts'] {
  const days = rows.all.map(({ day }) => day).sort()
  const of = (take: (row: CountedRows['all'][number]) => string | number) => new Set(rows.all.map(take)).size
  return [
    ['statements', String(rows.all.length)],
    ['texts', String(of(({ document }) => document))],
    ['from', days[0] ?? '–'],
    ['to', days.at(-1) ?? '–'],
    [`values of ${whole.recipe.settings.variable1}`, String(of(({ actor }) => actor))],
    [`values of ${whole.recipe.settings.variable2}`, String(of(({ concept }) => concept))],
    ['left out', String(statements.count - rows.all.length)],
  ]
}

/** A part whose measure may have nothing to say: then its one line says what is missing. */
function partOf(
  heading: string,
  lead: readonly string[],
  measured: () => Measured,
  marks: (found: Measured) => readonly Mark[],
): Part {
  try {
    const found = measured()
    return { heading, lead: [...lead, ...found.notes], measured: found, missing: null, marks: marks(found) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { heading, lead, measured: null, missing: error.message, marks: [] }
  }
}

function positionsPart(source: NetworkSource, settings: Settings, rows: CountedRows): Part {
  const { variable2, variable2Document } = rows.settled
  const own = { ...settings, variable1: variable2, variable1Document: variable2Document }
  const lead = ['What was said most often, and by whom; for to the right, against to the left.']
  return partOf(
    'Main positions',
    lead,
    () => firstBars(measureFrequencies(source, own)),
    ({ drawing }) => {
      const { labels = [] } = drawing?.kind === 'bars' ? drawing : {}
      return labels.map((label) => ({ key: label, said: label, parts: rows.ofConcept(label) }))
    },
  )
}

/** The most frequent alone: the others are in the table of the command. */
function firstBars(found: Measured): Measured {
  const { drawing } = found
  if (drawing?.kind !== 'bars' || drawing.labels.length <= MOST_MARKS) return found
  const [labels, counts] = [drawing.labels.slice(0, MOST_MARKS), drawing.counts.slice(0, MOST_MARKS)]
  const first: Drawing = { ...drawing, labels, counts }
  const left = `${drawing.labels.length - MOST_MARKS} less frequent ones are left out here`
  return { ...found, drawing: first, notes: [...found.notes, left] }
}

function networkPart(statements: Statements, settings: Settings, whole: Network): Part {
  const behind = statementsBehind(statements, settings)(whole)
  const strongest = [...whole.ties.weight.keys()].sort(
    (a, b) => Math.abs(whole.ties.weight[b]!) - Math.abs(whole.ties.weight[a]!) || a - b,
  )
  const marks = strongest.slice(0, MOST_MARKS).map((t): Mark => {
    const [a, b] = [whole.rowNames[whole.ties.row[t]!]!, whole.rowNames[whole.ties.column[t]!]!]
    const weight = whole.ties.weight[t]!
    const said = `${a} and ${b}: ${weight > 0 ? 'more of one mind' : weight < 0 ? 'more opposed' : 'even'} (${weight.toFixed(2)})`
    return { key: tieKey(a, b), said, parts: [{ said: '', statements: behind[t] ?? [] }] }
  })
  const lead = [
    'Who says the same as whom (blue) and the opposite (ochre), opposition taken off agreement, by the average of what both said; the grey areas are camps.',
    ...(strongest.length > MOST_MARKS ? [`The ${MOST_MARKS} strongest ties are told below.`] : []),
  ]
  const missing = strongest.length === 0 ? 'no two of them spoke of the same' : null
  return { heading: 'Who stands with whom', lead, measured: null, missing, marks }
}

/** What a picture of a network asks a link for. */
export const tieKey = (a: string, b: string): string => `${a}\u0000${b}`

function polarisationPart(
  source: NetworkSource,
  settings: Settings,
  seed: number,
  rows: CountedRows,
  onProgress: OnProgress,
): Part {
  const size = settings.windowSize ?? 1
  const lead = [
    `How far the camps are apart in windows of ${size} ${settings.timeWindow}: 0 is consensus or no more than chance, 1 two perfect camps.`,
  ]
  return partOf(
    'Polarisation',
    lead,
    () => measurePolarisation(source, settings, { seed }, onProgress),
    ({ drawing }) => {
      if (drawing?.kind !== 'polarisation') return []
      return drawing.points.map(({ start, stop, score }) => ({
        key: start,
        said: `${start.slice(0, 10)} to ${stop.slice(0, 10)}: ${score.toFixed(2)}`,
        parts: [{ said: '', statements: rows.between(parseTime(start), parseTime(stop)) }],
      }))
    },
  )
}

function movesPart(measured: Measured | null, rows: CountedRows): Part {
  const moves = measured === null ? [] : movesIn(measured)
  const points = measured?.drawing?.kind === 'polarisation' ? measured.drawing.points : []
  const spanAt = (middle: string) => points.find((one) => one.middle === middle)
  const marks = moves.map(({ actor, at, from, to }): Mark => {
    const span = spanAt(at)
    const own = span === undefined ? [] : rows.between(parseTime(span.start), parseTime(span.stop), actor)
    return {
      key: `${actor} ${at}`,
      said: `${actor}: from camp ${from} to camp ${to} about ${at.slice(0, 10)}`,
      parts: [{ said: '', statements: own }],
    }
  })
  const lead = ['Who is in another camp than when last seen in one, with what it said in that window.']
  return {
    heading: 'Who moved',
    lead,
    measured: null,
    missing: marks.length === 0 ? 'nobody changed camp' : null,
    marks,
  }
}

/** The moves of a result, which is what `measurePolarisation` made it. */
function movesIn({ result }: Measured): readonly Move[] {
  return 'moves' in result && isMoves(result.moves) ? result.moves : []
}

const isMoves = (value: unknown): value is readonly Move[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'actor' in one)
