import type { Terminal } from './terminal.ts'

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const
export type Colour = keyof typeof CODES

const ESCAPE = String.fromCharCode(27)

/** Splits a text at what paints it: every second piece is that. */
export const PAINTED = new RegExp(`(${ESCAPE}\\[\\d+m)`)

const PAINTED_ALL = new RegExp(PAINTED, 'g')
const ENDS = new Map(Object.values(CODES).map(([on, off]) => [`${ESCAPE}[${on}m`, `${ESCAPE}[${off}m`]))

/** The lines of a text that was painted before it was cut into lines: each begins and ends what it is painted with. */
export function paintedLines(lines: readonly string[]): string[] {
  let open: readonly string[] = []
  return lines.map((line) => {
    const before = open.join('')
    for (const code of line.match(PAINTED_ALL) ?? [])
      open = ENDS.has(code) ? [...open, code] : open.filter((one) => ENDS.get(one) !== code)
    return before + line + open.map((one) => ENDS.get(one)).join('')
  })
}

/** The text in a colour where the terminal shows colours, and as it is elsewhere. */
export function paint({ colour }: Pick<Terminal, 'colour'>, how: Colour, text: string): string {
  if (!colour || text === '') return text
  const [on, off] = CODES[how]
  return text.replace(/[^\n]+/g, (line) => `${ESCAPE}[${on}m${line}${ESCAPE}[${off}m`)
}

/** Shown in colours: at a terminal, unless NO_COLOR says otherwise (no-color.org), or where FORCE_COLOR asks for it. */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false
  if ((env.FORCE_COLOR ?? '') !== '') return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}
