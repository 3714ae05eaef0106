/** The rooms of the navigation: what a record holds, and what it shows when one looks at it all. */

interface Room {
  readonly to: string
  /** Its word is `say.frame.rooms[word]`, in the help `say.frame.help.keys[word]`. */
  readonly word: string
  /** With g before it, the key that goes there. */
  readonly key: string
}

export const held = [
  { to: '/documents', word: 'documents', key: 'd' },
  { to: '/queue', word: 'queue', key: 'q' },
  { to: '/statements', word: 'statements', key: 's' },
  { to: '/actors', word: 'actors', key: 'a' },
  { to: '/codebook', word: 'codebook', key: 'c' },
] as const satisfies readonly Room[]

/** A page of its own each; in the order in which one asks. */
export const analyses = [
  { to: '/positions', word: 'positions', key: 'p' },
  { to: '/network', word: 'network', key: 'n' },
  { to: '/measures', word: 'measures', key: 'e' },
  { to: '/matters', word: 'matters', key: 'm' },
  { to: '/balances', word: 'balances', key: 'b' },
  { to: '/contradictions', word: 'contradictions', key: 'o' },
  { to: '/forecasts', word: 'forecasts', key: 'f' },
  { to: '/arguments', word: 'arguments', key: 'r' },
  { to: '/items', word: 'items', key: 'i' },
  { to: '/sourcing', word: 'sourcing', key: 'u' },
] as const satisfies readonly Room[]

export const rooms = [...held, ...analyses]
