import type { Random } from '@onrecord/network'

/** Puts numbers into a new order, in place (Fisher and Yates). */
export function shuffle(order: Uint32Array, random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const at = random() % (last + 1)
    const moved = order[at] ?? 0
    order[at] = order[last] ?? 0
    order[last] = moved
  }
}

/** The same things in a new order. */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  const order = Uint32Array.from(things.keys())
  shuffle(order, random)
  return Array.from(order).flatMap((at) => things.slice(at, at + 1))
}
