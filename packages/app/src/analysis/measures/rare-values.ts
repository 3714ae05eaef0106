import type { Settings } from '@onrecord/network'
import { frequencies } from '../frequencies.ts'
import type { NetworkSource } from '../network-source.ts'

/** From how many statements on the values of a variable count. */
export type Least = Readonly<Record<string, number>>

/**
 * Settings that also leave out statements whose value of a variable has fewer counted statements than asked.
 *
 * @throws Error when there is no such variable.
 */
export function withoutRare({ statements }: NetworkSource, settings: Settings, least: Least): Settings {
  const excludeValues: Record<string, readonly string[]> = { ...settings.excludeValues }
  for (const [variable, most] of Object.entries(least)) {
    if (!(variable in statements.variables))
      throw new Error(
        `--minimum-statements: there is no variable "${variable}"; it can be ${Object.keys(statements.variables).join(', ')}`,
      )
    const rare = [...frequencies(statements, settings, variable)].filter(([, count]) => count < most)
    if (rare.length > 0)
      excludeValues[variable] = [...(excludeValues[variable] ?? []), ...rare.map(([label]) => label).sort()]
  }
  return Object.keys(excludeValues).length === 0 ? settings : { ...settings, excludeValues }
}
