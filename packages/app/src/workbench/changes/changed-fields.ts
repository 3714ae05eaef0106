/**
 * Of what a form holds, the fields that differ from what it began with.
 *
 * `changedFields({ label: 'A', kind: 'x' }, { label: 'B', kind: 'x' }) // { label: 'B' }`
 */
export function changedFields<Fields extends object>(before: Fields, now: Fields): Partial<Fields> {
  const old = new Map(Object.entries(before))
  const entries = Object.entries(now).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(old.get(key)),
  )
  return Object.fromEntries(entries) as Partial<Fields>
}

/** What was there before, of the fields that a change names: what the record compares it with. */
export function seenFields<Fields extends object>(before: Fields, changed: Partial<Fields>): Partial<Fields> {
  const entries = Object.entries(before).filter(([key]) => key in changed)
  return Object.fromEntries(entries) as Partial<Fields>
}
