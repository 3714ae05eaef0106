import { dialectOf } from './dialect/choose.ts'
import type { Dialect } from './dialect/dialect.ts'
import type { Settings } from './settings.ts'
import type { Exclusion, Settled } from './settled.ts'
import type { Statements } from './statements.ts'
import { isTime, parseTime } from './time.ts'
import { shortTexts } from './variable.ts'

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
  const settled = dialect.settle(
    { ...defaults(statements, settings, dialect, warnings) },
    statements,
    warnings,
  )
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
    variable1: given.variable1 ?? firstOf(statements, ['organization', 'actor', 'person']),
    variable1Document: given.variable1Document ?? false,
    variable2: given.variable2 ?? firstOf(statements, ['concept']),
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

function firstOf(statements: Statements, wishes: readonly string[]): string {
  const texts = shortTexts(statements)
  return wishes.find((name) => texts.includes(name)) ?? texts[0] ?? wishes[0]!
}

function defaultQualifier(statements: Statements): string | null {
  return statements.variables.agreement === undefined ? null : 'agreement'
}

function dates(statements: Statements, given: Settings, dialect: Dialect, warnings: string[]) {
  const [first, last] = extent(statements.documents.time)
  const start = bound(given.startDate, '01.01.1900', given.startTime ?? '00:00:00', dialect, warnings)
  const stop = bound(given.stopDate, '31.12.2099', given.stopTime ?? '23:59:59', dialect, warnings)
  if (start !== null && stop !== null && start > stop) {
    warnings.push(
      `The dates begin (${given.startDate}) after they end (${given.stopDate}); there is nothing between them.`,
    )
  }
  return { start: start ?? first, stop: stop ?? last, openStart: start === null, openStop: stop === null }
}

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
