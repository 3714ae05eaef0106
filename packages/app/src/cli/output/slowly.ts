import { paint } from './paint.ts'
import type { Terminal } from './terminal.ts'

/** Hears what is being done, and how far it is: `tell('windows', 12, 119)`. */
export type Tell = (doing: string, done?: number, of?: number) => void

/** After so long one wants to know that something happens, in milliseconds; and then again so often. */
const WAITED = 2000
const AGAIN = 2000

/** Says on standard error what is being done, and how far it is, once it has taken two seconds, and every two seconds from then on. */
export function slowly(terminal: Pick<Terminal, 'err' | 'colour'>, now: () => number = Date.now): Tell {
  let due = now() + WAITED
  return (doing, done, of) => {
    const time = now()
    if (time < due) return
    due = time + AGAIN
    const far = done === undefined ? '' : ` ${done}${of === undefined ? '' : ` of ${of}`}`
    terminal.err(`${paint(terminal, 'dim', `${doing}${far} …`)}`)
  }
}
