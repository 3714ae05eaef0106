/** Penn tags of verbs that have a subject: modals, past and present forms. */
export function isFiniteVerb(tag: string | undefined): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'
}

/** Penn tags of "decided" and "taken", which rough taggers mix up. */
export function isPastForm(tag: string | undefined): boolean {
  return tag === 'VBD' || tag === 'VBN'
}
