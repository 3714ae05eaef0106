import type { Codebook } from '../../codebook.ts'

/** Answers whether two actors, by id or name, belong to one body: a government to its country, a minister to both. */
export type Kin = (a: string, b: string) => boolean

/**
 * Kinship by the codebook's `of`: climbs from each actor to the topmost one it belongs to.
 *
 * @example kinOf(codebook)('P-MINISTER', 'CTRY-X') // true where the minister is of a ministry of X
 */
export function kinOf(codebook: Codebook): Kin {
  const byName = new Map(
    codebook.actors.flatMap((actor) =>
      [actor.id, actor.label, ...actor.aliases].map((name) => [name, actor] as const),
    ),
  )
  const top = (name: string): string => {
    let actor = byName.get(name)
    // A codebook's ring of `of` is its own mistake; the climb ends all the same.
    for (let steps = 0; actor?.of != null && steps < 20; steps++)
      actor = byName.get(actor.of) ?? { ...actor, of: null }
    return actor?.id ?? name
  }
  return (a, b) => a === b || top(a) === top(b)
}

/** Looks up actors of a codebook by label or alias, as written. */
export function idsOf(codebook: Codebook): (name: string) => string | null {
  const byName = new Map(
    codebook.actors.flatMap((actor) =>
      [actor.label, ...actor.aliases].map((name) => [name, actor.id] as const),
    ),
  )
  return (name) => byName.get(name) ?? null
}
