import { networkDistances, type Settings } from '@onrecord/network'
import type { Databases } from './databases.ts'
import { difference, firstOf } from './difference.ts'
import { isObject, type RecordedCase } from './recorded-case.ts'
import { settingsOf } from './recorded-settings.ts'
import { answersClearly, dnaThrew, type Verdict, verdict } from './verdict.ts'

/** Distances between all windows of a debate; where DNA's spectral one throws, a clear error is right. */
export function checkDistance(recorded: RecordedCase, databases: Databases): Verdict {
  const settings: Settings = settingsOf(recorded)
  const statements = databases.statements(recorded.db, String(settings.statementType ?? 'DNA Statement'))
  const measured = (distanceMethod: 'absdiff' | 'spectral') =>
    networkDistances(statements, settings, { distanceMethod })
  if (dnaThrew(recorded)) return answersClearly(() => void measured('absdiff'))
  const { result } = recorded
  if (!isObject(result)) return { failed: 'the case has no result' }
  const absdiff = measured('absdiff')
  const found = firstOf(
    () =>
      result.middleDates === undefined
        ? null
        : difference(result.middleDates, absdiff.middles, 'middleDates'),
    () => (result.absdiff === undefined ? null : difference(result.absdiff, absdiff.distances, 'absdiff')),
    () =>
      result.spectral === undefined
        ? null
        : difference(result.spectral, measured('spectral').distances, 'spectral'),
  )
  if (found !== null || result.spectralError === undefined) return verdict(found)
  return answersClearly(() => void measured('spectral'))
}
