/**
 * Adds a value to the list that a key leads to. Lists grow where they are: copying one for each value would take as long as its square.
 *
 * @example appendTo(new Map([['a', [1]]]), 'a', 2) // a: [1, 2]
 */
export function appendTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
