/** The camps at one time: `camps[n]` of `actors[n]`, -1 for who has no tie. */
export interface CampsAt {
  readonly middle: string
  readonly actors: readonly string[]
  readonly camps: readonly number[]
}

/** Somebody who left a camp for another one; camps are numbered from 1. */
export interface Move {
  readonly actor: string
  readonly at: string
  readonly from: number
  readonly to: number
}

/**
 * The camps of all times under numbers that stay: each time has numbers of its own, so a camp takes the number of the earlier one
 * with which it shares most members, pair by pair, the largest share first; what is left is a new camp.
 */
export function sameCampsOverTime(times: readonly CampsAt[]): readonly (readonly number[])[] {
  const lastCamp = new Map<string, number>()
  let next = 0
  return times.map(({ actors, camps }) => {
    const shared = new Map<string, number>()
    actors.forEach((actor, n) => {
      const before = lastCamp.get(actor)
      if (before === undefined || camps[n] === -1) return
      const key = `${camps[n]} ${before}`
      shared.set(key, (shared.get(key) ?? 0) + 1)
    })
    const names = new Map<number, number>()
    const taken = new Set<number>()
    const pairs = [...shared].map(([key, count]) => ({ count, pair: key.split(' ').map(Number) }))
    pairs.sort((a, b) => b.count - a.count || a.pair[1]! - b.pair[1]! || a.pair[0]! - b.pair[0]!)
    for (const { pair } of pairs) {
      const [camp = 0, before = 0] = pair
      if (names.has(camp) || taken.has(before)) continue
      names.set(camp, before)
      taken.add(before)
    }
    for (const camp of camps) if (camp !== -1 && !names.has(camp)) names.set(camp, next++)
    const named = camps.map((camp) => (camp === -1 ? -1 : (names.get(camp) ?? -1)))
    actors.forEach((actor, n) => {
      if (named[n] !== -1) lastCamp.set(actor, named[n]!)
    })
    return named
  })
}

/** Who is in another camp than when last seen in one, in order of time. */
export function movesBetween(
  times: readonly CampsAt[],
  camps: readonly (readonly number[])[],
): readonly Move[] {
  const last = new Map<string, number>()
  return times.flatMap(({ middle, actors }, t) =>
    actors.flatMap((actor, n): Move[] => {
      const camp = camps[t]?.[n] ?? -1
      if (camp === -1) return []
      const before = last.get(actor)
      last.set(actor, camp)
      return before === undefined || before === camp
        ? []
        : [{ actor, at: middle, from: before + 1, to: camp + 1 }]
    }),
  )
}
