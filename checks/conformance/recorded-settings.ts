import type { Settings } from '@onrecord/network'
import type { RecordedCase } from './recorded-case.ts'

const NAMES = [
  ...['networkType', 'statementType', 'variable1', 'variable1Document', 'variable2', 'variable2Document'],
  ...['qualifier', 'qualifierDocument', 'qualifierAggregation', 'normalization', 'isolates', 'duplicates'],
  ...['startDate', 'stopDate', 'startTime', 'stopTime', 'timeWindow', 'windowSize', 'kernel', 'indentTime'],
  ...[
    'normalizeToOne',
    'excludeValues',
    'excludeAuthors',
    'excludeSources',
    'excludeSections',
    'excludeTypes',
  ],
  ...['invertValues', 'invertAuthors', 'invertSources', 'invertSections', 'invertTypes'],
] as const

/**
 * The recorded settings as the library's, in the DNA dialect. They carry rDNA's names, so only names that the
 * library does not know are left behind; the values are DNA's, right or wrong, and the dialect's to judge.
 */
export function settingsOf({ settings, jvmLocale }: RecordedCase): Settings {
  const known = Object.fromEntries(
    NAMES.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]])),
  )
  return { ...known, dialect: 'dna', weekRule: jvmLocale === 'en_US' ? 'us' : 'iso' }
}
