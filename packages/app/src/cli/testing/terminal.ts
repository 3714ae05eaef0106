import { run } from '../main.ts'
import type { Terminal } from '../output/terminal.ts'

/** What a command said. */
export interface Said {
  readonly out: string
  readonly err: string
  readonly failed: boolean
}

/** A terminal that keeps what is printed; nobody looks at it, unless `screen` says otherwise. */
export function listeningTerminal(screen: Partial<Pick<Terminal, 'width' | 'colour' | 'interactive'>> = {}) {
  const said = { out: '', err: '', failed: false }
  const terminal: Terminal = {
    out: (text) => {
      said.out += `${text}\n`
    },
    write: (text) => {
      said.out += typeof text === 'string' ? text : Buffer.from(text).toString()
    },
    err: (text) => {
      said.err += `${text}\n`
    },
    room: async () => {},
    interactive: false,
    colour: false,
    width: 100,
    fail: () => {
      said.failed = true
    },
    ...screen,
  }
  return { said, terminal }
}

/** Runs one command in this process. */
export async function onrecord(...argv: string[]): Promise<Said> {
  const { said, terminal } = listeningTerminal()
  await run(argv, terminal)
  return said
}
