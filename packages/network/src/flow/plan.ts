import { dialectOf } from '../dialect/choose.ts'
import type { Dialect } from '../dialect/dialect.ts'
import { codesOf } from '../table/codes.ts'
import { isTime, parseTime } from '../table/dates.ts'
import type { Statements } from '../table/statements.ts'
import { shortTexts } from '../table/variable.ts'
import type { Settings } from '../terms/settings.ts'
import type { Exclusion, Settled } from '../terms/settled.ts'

/** What a network is computed by: the settled options, the dialect's small replacements, and what was read differently. */
export interface Plan {
  readonly settled: Settled
  readonly dialect: Dialect
  readonly warnings: readonly string[]
}

/**
 * Fills in the defaults and checks the options against the table.
 *
 * @throws RangeError when an option or a combination has no meaning (the DNA dialect falls back as DNA does, with a warning).
 */
export function plan(statements: Statements, settings: Settings = {}): Plan {
  const dialect = dialectOf(settings.dialect ?? 'right')
  const warnings: string[] = []
  checkType(statements, settings)
  warnings.push(...unusedTimes(settings))
  const settled = dialect.settle(
    { ...defaults(statements, settings, dialect, warnings) },
    statements,
    warnings,
  )
  warnings.push(...strangers(statements, settled))
  return { settled, dialect, warnings }
}

function checkType(statements: Statements, settings: Settings): void {
  const { statementType } = settings
  if (statementType === undefined || statements.statementType === undefined) return
  if (statementType !== statements.statementType) {
    throw new RangeError(
      `There are no statements of type "${statementType}" here, only of "${statements.statementType}".`,
    )
  }
}

function defaults(statements: Statements, given: Settings, dialect: Dialect, warnings: string[]): Settled {
  const networkType = given.networkType ?? 'twomode'
  return {
    networkType,
    ...nodes(statements, given),
    variable1Document: given.variable1Document ?? false,
    variable2Document: given.variable2Document ?? false,
    qualifier: given.qualifier === undefined ? defaultQualifier(statements) : given.qualifier,
    qualifierDocument: given.qualifierDocument ?? false,
    qualifierAggregation: given.qualifierAggregation ?? 'ignore',
    normalization: given.normalization ?? 'no',
    isolates: given.isolates ?? false,
    duplicates: given.duplicates ?? 'include',
    ...dates(statements, given, dialect, warnings),
    timeWindow: given.timeWindow ?? 'no',
    windowSize: given.windowSize ?? 100,
    windowStep: given.windowStep ?? 1,
    partialWindows: given.partialWindows ?? 'drop',
    kernel: given.kernel ?? 'no',
    indentTime: given.indentTime ?? true,
    normalizeToOne: given.normalizeToOne ?? false,
    exclusions: exclusions(given),
    dialect: dialect.name,
    weekRule: given.weekRule ?? 'iso',
  }
}

/** The usual names where they are there, else the first text that the other variable is not. */
function nodes(statements: Statements, given: Settings): Pick<Settled, 'variable1' | 'variable2'> {
  const texts = shortTexts(statements)
  const usual = (wishes: readonly string[], other: string | undefined) =>
    wishes.find((name) => texts.includes(name)) ?? texts.find((name) => name !== other) ?? wishes[0]!
  const variable1 = given.variable1 ?? usual(['organization', 'actor', 'person'], given.variable2)
  return { variable1, variable2: given.variable2 ?? usual(['concept'], variable1) }
}

function defaultQualifier(statements: Statements): string | null {
  return statements.variables.agreement === undefined ? null : 'agreement'
}

function dates(statements: Statements, given: Settings, dialect: Dialect, warnings: string[]) {
  const [first, last] = extent(statements.documents.time)
  const start = bound(given.startDate, OPEN_START, given.startTime ?? '00:00:00', dialect, warnings)
  const stop = bound(given.stopDate, OPEN_STOP, given.stopTime ?? '23:59:59', dialect, warnings)
  if (start !== null && stop !== null && start > stop) {
    warnings.push(
      `The dates begin (${given.startDate}) after they end (${given.stopDate}); there is nothing between them.`,
    )
  }
  return { start: start ?? first, stop: stop ?? last, openStart: start === null, openStop: stop === null }
}

/** A time of day says nothing where its day is left open. */
function unusedTimes({ startDate, startTime, stopDate, stopTime }: Settings): string[] {
  const lone = (time: string | undefined, date: string | undefined, open: string, usual: string) =>
    time && time !== usual && (!date || date === open)
  return [
    ...(lone(startTime, startDate, OPEN_START, '00:00:00')
      ? [`startTime "${startTime}" has no startDate to belong to; it is not used.`]
      : []),
    ...(lone(stopTime, stopDate, OPEN_STOP, '23:59:59')
      ? [`stopTime "${stopTime}" has no stopDate to belong to; it is not used.`]
      : []),
  ]
}

/** Values that are to be left out, or kept, and occur nowhere: most often a slip of the pen. */
function strangers(statements: Statements, { exclusions }: Settled): string[] {
  return exclusions.flatMap(({ variable, ofDocument, values }) => {
    const known = new Set(['', ...codesOf(statements, variable, ofDocument).labels])
    return values
      .filter((value) => !known.has(value))
      .map(
        (value) =>
          `"${value}" is not among the values of "${variable}", so nothing is left out or kept by it.`,
      )
  })
}

const OPEN_START = '01.01.1900'
const OPEN_STOP = '31.12.2099'

/** null = an open bound. */
function bound(
  date: string | undefined,
  open: string,
  time: string,
  dialect: Dialect,
  warnings: string[],
): number | null {
  if (!date || date === open) return null
  if (dialect.forgivesDates && /^\d{2}\.\d{2}\.\d{4}$/.test(date) && !isTime(date)) {
    warnings.push(`"${date}" does not exist; the record's own bound is used.`)
    return null
  }
  return parseTime(`${date} ${time}`)
}

function extent(times: Float64Array): [number, number] {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const time of times) {
    if (time < first) first = time
    if (time > last) last = time
  }
  return times.length > 0 ? [first, last] : [0, 0]
}

function exclusions(given: Settings): Exclusion[] {
  const ofDocument: [string, readonly string[] | undefined, boolean | undefined][] = [
    ['author', given.excludeAuthors, given.invertAuthors],
    ['source', given.excludeSources, given.invertSources],
    ['section', given.excludeSections, given.invertSections],
    ['type', given.excludeTypes, given.invertTypes],
  ]
  const values = Object.entries(given.excludeValues ?? {})
  return [
    ...ofDocument.flatMap(([variable, list, invert]) =>
      list?.length ? [{ variable, ofDocument: true, values: list, keepOnly: invert ?? false }] : [],
    ),
    ...values.map(([variable, list]) => ({
      variable,
      ofDocument: false,
      values: list,
      keepOnly: given.invertValues ?? false,
    })),
  ]
}
