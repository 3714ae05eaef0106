/** A list that has a first and a last. */
export type NonEmpty<T> = readonly [T, ...T[]]

/** The list as one that has a first and a last; `null` where it is empty. */
export function nonEmpty<T>(list: readonly T[]): NonEmpty<T> | null {
  const [first, ...more] = list
  return first === undefined ? null : [first, ...more]
}

export function lastOf<T>(list: NonEmpty<T>): T {
  return list.at(-1) ?? list[0]
}
