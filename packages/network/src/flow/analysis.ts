import type { Coded } from '../cells/tally.ts'
import type { Codes } from '../table/codes.ts'
import type { Statements } from '../table/statements.ts'
import { shortTexts } from '../table/variable.ts'
import { type Axis, axisOf, wholeAxis } from '../terms/axis.ts'
import { type Levels, levelsOf, ONE_LEVEL, qualifierKind } from '../terms/levels.ts'
import { type Selection, select } from '../terms/selection.ts'
import type { Settings } from '../terms/settings.ts'
import type { Settled } from '../terms/settled.ts'
import type { Timeline } from '../time/timeline.ts'
import { type Plan, plan } from './plan.ts'

/** Everything that all networks of one question share: the counted statements as places on fixed axes. */
export interface Analysis {
  readonly plan: Plan
  readonly selection: Selection
  readonly rowAxis: Axis
  readonly columnAxis: Axis
  readonly levels: Levels
  readonly coded: Coded
  readonly timeline: Timeline
}

export function analyse(statements: Statements, settings: Settings): Analysis {
  const chosen = plan(statements, settings)
  return analysisOf(statements, chosen, (selection) => {
    const kind = qualifierKind(statements, chosen.settled)
    return chosen.dialect.levels(kind, selection, chosen.settled)
  })
}

/** Like `analyse`, with the levels of the counted statements (backbones take them from there in every dialect). */
export function analyseCounted(statements: Statements, settings: Settings): Analysis {
  const chosen = plan(statements, settings)
  return analysisOf(statements, chosen, ({ codes, kept }) =>
    chosen.settled.dialect === 'right' && chosen.settled.qualifierAggregation === 'ignore'
      ? ONE_LEVEL
      : levelsOf(qualifierKind(statements, chosen.settled), codes.qualifier, kept),
  )
}

/** One variable by the qualifier: variable 2 plays no part. */
export function analyseBars(statements: Statements, settings: Settings): Analysis {
  const concept = Object.hasOwn(statements.variables, 'concept') ? { variable1: 'concept' } : {}
  const bars = { ...concept, ...settings, networkType: 'eventlist' } as const
  const unused = shortTexts(statements).findLast((name) => name !== bars.variable1)
  const asked = plan(statements, unused === undefined ? bars : { ...bars, variable2: unused })
  const { variable1, variable1Document, dialect } = asked.settled
  // The plan compares the qualifier with variable 2, which bars do not have.
  const wished = settings.qualifier ?? asked.settled.qualifier
  const known =
    wished !== null &&
    wished !== variable1 &&
    (settings.qualifierDocument || isLevelled(statements, wished, dialect !== 'right'))
  const settled: Settled = {
    ...asked.settled,
    networkType: 'twomode',
    variable2: variable1,
    variable2Document: variable1Document,
    qualifier: known && settings.qualifier !== null ? wished : asked.settled.qualifier,
    qualifierAggregation: 'subtract',
  }
  return analysisOf(statements, { ...asked, settled }, ({ codes, kept }) =>
    levelsOf(qualifierKind(statements, settled), codes.qualifier, kept),
  )
}

/** Is it a variable of the statements that bars can be divided by? DNA knows no long texts. */
function isLevelled({ variables }: Statements, name: string, dna: boolean): boolean {
  return Object.hasOwn(variables, name) && !(dna && variables[name]!.type === 'long text')
}

function analysisOf(
  statements: Statements,
  chosen: Plan,
  levelsFor: (selection: Selection) => Levels,
): Analysis {
  const selection = select(statements, chosen.settled, chosen.dialect)
  const { codes, kept } = selection
  const levels = levelsFor(selection)
  const rowAxis = axisFor(codes.variable1, selection, chosen.settled.isolates)
  const columnAxis = axisFor(codes.variable2, selection, chosen.settled.isolates)
  const coded = codedOf(selection, kept, rowAxis, columnAxis, levels)
  const timeline = { time: timesOf(statements, kept) }
  return { plan: chosen, selection, rowAxis, columnAxis, levels, coded, timeline }
}

function timesOf({ document, documents }: Statements, kept: Int32Array): Float64Array {
  const time = new Float64Array(kept.length)
  for (let n = 0; n < time.length; n++) time[n] = documents.time[document[kept[n]!]!]!
  return time
}

function axisFor(codes: Codes, { original, kept }: Selection, isolates: boolean | 'range'): Axis {
  if (isolates === true) return wholeAxis(codes)
  return axisOf(codes, isolates === 'range' ? original : kept)
}

/** Statements as places on the axes. */
export function codedOf(
  selection: Selection,
  statements: Int32Array,
  rows: Axis,
  columns: Axis,
  levels: Levels,
): Coded {
  const { variable1, variable2, qualifier } = selection.codes
  const single = levels.count <= 1 || qualifier === null
  return {
    rows: rows.names.length,
    concepts: columns.names.length,
    levels: Math.max(1, levels.count),
    row: places(statements, variable1, rows.place),
    concept: places(statements, variable2, columns.place),
    level: single ? new Int32Array(statements.length) : places(statements, qualifier, levels.place),
  }
}

/** A plain loop: this runs once for each of a million statements. No value is level 0, since '' sorts first. */
function places(statements: Int32Array, codes: Codes, place: Int32Array): Int32Array {
  const placed = new Int32Array(statements.length)
  for (let n = 0; n < placed.length; n++) {
    const code = codes.of[statements[n]!]!
    placed[n] = code < 0 ? 0 : place[code]!
  }
  return placed
}
