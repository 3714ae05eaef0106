const NAMED = new Set(['named', 'identified', 'quoted', 'cited'])

/**
 * "declined to be identified", "asked not to be named", "requested anonymity": the verb says that a source goes unnamed, and
 * reports nothing. `norm` gives the words in lower case by token.
 */
export function withholdsName(norm: (token: number) => string | undefined, verb: number): boolean {
  let at = verb + 1
  if (norm(at) === 'not' || norm(at) === 'for') at += 1
  if (norm(at) === 'anonymity') return true
  if (norm(at) === 'to' && norm(at + 1) === 'not')
    return norm(at + 2) === 'be' && NAMED.has(norm(at + 3) ?? '')
  return norm(at) === 'to' && norm(at + 1) === 'be' && NAMED.has(norm(at + 2) ?? '')
}
