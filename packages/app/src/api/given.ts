type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The fields that were given; a filter left empty does not narrow. `given({ q: '', outlet: 3 })` is `{ outlet: 3 }`. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(entries) as Given<Fields>
}

/** The fields that somebody says they saw, for a change to be compared with. */
export function seenOf<Fields extends object>(seen: Fields | undefined): { readonly seen?: Given<Fields> } {
  if (seen === undefined) return {}
  return { seen: given(seen) }
}
