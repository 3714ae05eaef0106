import type { Settings } from '@onrecord/network'
import { leastOf } from '../../analysis/measures/asked-options.ts'
import type { Least } from '../../analysis/measures/rare-values.ts'
import type { NetworkAsked } from '../contract/network-settings.ts'
import { given } from '../given.ts'

/** What an address asks of networks, apart from all else that it says. */
export function settingsApart<Asked extends NetworkAsked>(asked: Asked) {
  const {
    networkType,
    variable1,
    variable1Document,
    variable2,
    variable2Document,
    qualifier,
    qualifierAggregation,
    normalization,
    isolates,
    duplicates,
    startDate,
    stopDate,
    timeWindow,
    windowSize,
    windowStep,
    partialWindows,
    kernel,
    indentTime,
    normalizeToOne,
    namedOnly,
    actorKinds,
    dialect,
    minimumStatements,
    ...rest
  } = asked
  const settings: Settings = given({
    networkType,
    variable1,
    variable1Document,
    variable2,
    variable2Document,
    qualifier,
    qualifierAggregation,
    normalization,
    isolates,
    duplicates,
    startDate,
    stopDate,
    timeWindow,
    windowSize,
    windowStep,
    partialWindows,
    kernel,
    indentTime,
    normalizeToOne,
    namedOnly,
    actorKinds,
    dialect,
  })
  const least: Least = leastOf(minimumStatements?.split(',') ?? [])
  return { settings, least, rest }
}
