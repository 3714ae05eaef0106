import { barCounts } from '@onrecord/network'
import type { DnaFile } from '../../packages/app/src/exchange/dna/dna-database.ts'
import type { Databases } from './databases.ts'
import { difference, firstOf } from './difference.ts'
import { isObject, type RecordedCase } from './recorded-case.ts'
import { settingsOf } from './recorded-settings.ts'
import { answersClearly, dnaThrew, type Verdict, verdict } from './verdict.ts'

/** Counts by entity and qualifier value (DNA calls the one column without a qualifier 1), with the entities' colours and attributes. */
export function checkBarplot(recorded: RecordedCase, databases: Databases): Verdict {
  const { statementType, ...settings } = settingsOf(recorded)
  const type = String(statementType ?? 'DNA Statement')
  const count = () => barCounts(databases.statements(recorded.db, type), settings)
  if (dnaThrew(recorded)) return answersClearly(() => void count())
  const { result } = recorded
  if (!isObject(result)) return { failed: 'the case has no result' }
  const { labels, counts, levels, variable } = count()
  return verdict(
    firstOf(
      () => difference(result.values, labels, 'values'),
      () =>
        difference(
          result.intValues,
          levels.map((level) => (level === '' ? 1 : Number(level))),
          'intValues',
        ),
      () => difference(result.counts, counts, 'counts'),
      () => attributeDifference(result, databases.file(recorded.db), type, variable),
    ),
  )
}

function attributeDifference(
  { attributeVariables, attributes, values }: Readonly<Record<string, unknown>>,
  file: DnaFile,
  type: string,
  variable: string,
): string | null {
  if (!Array.isArray(attributeVariables) || !Array.isArray(values)) return null
  const id = file.statementTypes
    .find(({ label }) => label === type)
    ?.variables.find(({ name }) => name === variable)?.id
  const own = new Map(
    file.entities.filter((entity) => entity.variable === id).map((entity) => [entity.value, entity]),
  )
  const rows = values.map((value) => {
    const entity = own.get(String(value))
    return attributeVariables.map((name) =>
      name === 'Color' ? entity?.colour : entity?.attributes[String(name)],
    )
  })
  return difference(attributes, rows, 'attributes')
}
