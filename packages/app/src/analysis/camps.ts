import { opposition, polarisationOf, randomFrom, type Settings, type Statements } from '@onrecord/network'

/** Whoever asks for camps without a seed gets these. */
export const CAMP_SEED = 1

/**
 * The camps of the whole period by signed modularity, by actor; who has no tie has no camp. The same seed gives the
 * same camps.
 */
export function campsOf(
  statements: Statements,
  settings: Settings,
  seed = CAMP_SEED,
): ReadonlyMap<string, number> {
  const whole: Settings = {
    ...settings,
    networkType: 'onemode',
    normalization: 'average',
    timeWindow: 'no',
    kernel: 'no',
    dialect: 'right',
  }
  const [both] = [...opposition(statements, whole)]
  if (both === undefined) return new Map()
  const { actors, camps } = polarisationOf(both.congruence, both.conflict, CAMPS_ALONE, randomFrom(seed))
  return new Map(actors.flatMap((actor, i) => (camps[i]! < 0 ? [] : [[actor, camps[i]!] as const])))
}

/** What chance does is not asked, and would take most of the time. */
const CAMPS_ALONE = { randomisations: 1 }
