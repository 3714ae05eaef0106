import type { Statements } from '../table/statements.ts'
import { shortTexts } from '../table/variable.ts'
import { type DateRules, dateBounds } from './date-bounds.ts'
import type { Settings } from './settings.ts'
import type { Exclusion, Settled } from './settled.ts'

/** The options of a network with everything that was left open filled in from the table. */
export function defaults(
  statements: Statements,
  given: Settings,
  rules: DateRules & Pick<Settled, 'dialect'>,
  warnings: string[],
): Settled {
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
    ...dateBounds(statements, given, rules, warnings),
    timeWindow: given.timeWindow ?? 'no',
    windowSize: given.windowSize ?? 100,
    windowStep: given.windowStep ?? 1,
    partialWindows: given.partialWindows ?? 'drop',
    kernel: given.kernel ?? 'no',
    indentTime: given.indentTime ?? true,
    normalizeToOne: given.normalizeToOne ?? false,
    namedOnly: given.namedOnly ?? true,
    actorKinds: given.actorKinds === undefined || given.actorKinds.length === 0 ? null : given.actorKinds,
    exclusions: exclusions(given),
    dialect: rules.dialect,
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
