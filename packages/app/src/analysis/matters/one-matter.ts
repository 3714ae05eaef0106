import { NotFound } from '../../record/errors.ts'
import type { MatterData } from './as-data.ts'

/**
 * The matter of a key, and after it those that are perhaps the same where they are asked for; without a key the one with the
 * most reports. Throws `NotFound` for a key that no matter has.
 */
export function oneMatter<One extends MatterData>(
  matters: readonly One[],
  key: string | undefined,
  perhaps: boolean,
): readonly One[] {
  const one = key === undefined ? matters[0] : matters.find((matter) => matter.key === key)
  if (one === undefined && key !== undefined) throw noSuchMatter(matters, key)
  if (one === undefined) return []
  return perhaps ? [one, ...matters.filter((matter) => one.possiblySame.includes(matter.key))] : [one]
}

function noSuchMatter(matters: readonly MatterData[], key: string): NotFound {
  const known = matters.slice(0, 5).map((matter) => matter.key)
  return new NotFound({
    where: 'matter',
    what: `No statement tells of a matter "${key}".`,
    todo: known.length === 0 ? 'No statement tells of any.' : `There are ${known.join(', ')}.`,
  })
}
