import { dialectOf } from '../dialect/choose.ts'
import type { Dialect } from '../dialect/dialect.ts'
import { codesOf } from '../table/codes.ts'
import type { Statements } from '../table/statements.ts'
import { leftOut } from '../terms/admitted.ts'
import { unusedTimes } from '../terms/date-bounds.ts'
import { defaults } from '../terms/defaults.ts'
import type { Settings } from '../terms/settings.ts'
import type { Settled } from '../terms/settled.ts'

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
  const rules = { dialect: dialect.name, forgivesDates: dialect.forgivesDates }
  const asked = defaults(statements, settings, rules, warnings)
  const settled = dialect.settle(asked, statements, warnings)
  warnings.push(...strangers(statements, settled), ...leftOut(statements, settled))
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
