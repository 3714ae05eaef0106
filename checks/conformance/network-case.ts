import {
  countedIds,
  isoTime,
  matrix,
  type Network,
  networks,
  type Settings,
  type Statements,
} from '@onrecord/network'
import { frequencies } from '../../packages/app/src/analysis/frequencies.ts'
import { dnaAttributes } from '../../packages/app/src/exchange/dna/dna-attributes.ts'
import type { ExportDetails } from '../../packages/app/src/exchange/networks/network-nodes.ts'
import type { Databases } from './databases.ts'
import { difference, firstOf } from './difference.ts'
import { eventDifference } from './event-difference.ts'
import { fileDifference } from './file-difference.ts'
import { isObject, type RecordedCase } from './recorded-case.ts'
import { settingsOf } from './recorded-settings.ts'
import { answersClearly, dnaThrew, type Verdict, verdict } from './verdict.ts'

/** A network, a series of networks, or an event list: cells, labels, dates, counts, and the statements behind them. */
export function checkNetwork(recorded: RecordedCase, databases: Databases): Verdict {
  const settings = settingsOf(recorded)
  const statements = () =>
    databases.statements(recorded.db, String(settings.statementType ?? 'DNA Statement'))
  if (dnaThrew(recorded)) return answersClearly(() => drain(networks(statements(), settings)))
  const { result } = recorded
  if (!isObject(result)) return { failed: 'the case has no result' }
  if (Array.isArray(result.events)) return verdict(eventDifference(recorded, databases, settings))
  if (Array.isArray(result.matrices)) return checkSeries(statements(), settings, result)
  const [computed] = networks(statements(), settings)
  if (computed === undefined) return { failed: 'no network was computed' }
  return verdict(
    firstOf(
      () => settingsDifference(result.effective, computed),
      () => idsDifference(result.filteredStatementIds, statements(), settings),
      () => networkDifference(result, computed, 'network'),
      () => fileDifference(recorded, computed, detailsOf(recorded, databases, computed)),
    ),
  )
}

function drain(all: Iterable<unknown>): void {
  for (const _ of all);
}

function checkSeries(
  statements: Statements,
  settings: Settings,
  result: Readonly<Record<string, unknown>>,
): Verdict {
  const expected = (result.matrices as readonly unknown[]).filter(isObject)
  const computed = [...networks(statements, settings)]
  const tied = expected.some(({ stable }) => stable === false)
  const found = firstOf(
    () => (computed[0] ? settingsDifference(result.effective, computed[0]) : null),
    () => idsDifference(result.filteredStatementIds, statements, settings),
    () =>
      expected.length === computed.length
        ? null
        : `networks: recorded ${expected.length}, computed ${computed.length}`,
    ...expected.map(
      (one, n) => () =>
        one.stable === false ? null : networkDifference(one, computed[n]!, `networks[${n}]`),
    ),
  )
  return verdict(found, ...(tied ? ['chance'] : []))
}

/** Labels, cells, dates and counts of one network. */
function networkDifference(
  recorded: Readonly<Record<string, unknown>>,
  computed: Network,
  place: string,
): string | null {
  const { rowNames, colNames, integer, start, middle, stop, numStatements } = computed
  const cells = matrix(computed)
  const known = { rowNames, colNames, integer, start, middle, stop, numStatements }
  return firstOf(
    ...Object.entries(known).map(
      ([name, value]) =>
        () =>
          recorded[name] === undefined ? null : difference(recorded[name], value, `${place}.${name}`),
    ),
    () => difference(recorded.matrix, cells, `${place}.matrix`),
  )
}

/** What DNA ended up with after its defaults and fall-backs. */
function settingsDifference(effective: unknown, { recipe }: Network): string | null {
  if (!isObject(effective)) return null
  const { start, stop, isolates, ...settled } = recipe.settings
  const computed: Record<string, unknown> = {
    ...settled,
    startDateTime: isoTime(start),
    stopDateTime: isoTime(stop),
  }
  const both = effective.qualifierAggregation === 'congruence & conflict' ? ['qualifierAggregation'] : []
  const compared = Object.entries(effective).filter(([name]) => name in computed && !both.includes(name))
  return difference(Object.fromEntries(compared), computed, 'effective')
}

function idsDifference(recorded: unknown, statements: Statements, settings: Settings): string | null {
  if (!Array.isArray(recorded)) return null
  return difference(recorded, countedIds(statements, settings).map(Number), 'filteredStatementIds')
}

/** What an export knows of the entities: colours, attributes and frequencies. */
function detailsOf(recorded: RecordedCase, databases: Databases, { recipe }: Network): ExportDetails {
  const settings = settingsOf(recorded)
  const type = String(settings.statementType ?? 'DNA Statement')
  const { variable1, variable2 } = recipe.settings
  const attributes = (variable: string) => {
    const counts = frequencies(databases.statements(recorded.db, type), settings, variable)
    const known = dnaAttributes(databases.file(recorded.db), type, variable)
    return new Map([...known].map(([label, one]) => [label, { ...one, frequency: counts.get(label) ?? 0 }]))
  }
  const names = { rowVariable: variable1, columnVariable: variable2 }
  return { ...names, rowAttributes: attributes(variable1), columnAttributes: attributes(variable2) }
}
