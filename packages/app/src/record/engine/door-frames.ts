import type { Socket } from 'node:net'

/** What a command asks through the door: one statement. */
export interface Question {
  readonly id: number
  readonly sql: string
  readonly params: readonly unknown[]
}

/**
 * What comes back. Values travel as the text PostgreSQL gives them, with the type of their column, so that the asker
 * makes of them what it makes of any record's.
 */
export type Answer =
  | {
      readonly id: number
      readonly command: string
      readonly rowCount: number | null
      readonly columns: readonly (readonly [name: string, type: number])[]
      readonly rows: readonly (readonly (string | null)[])[]
    }
  | { readonly id: number; readonly error: DoorError }

/** A failure as the database tells it; `code` is its SQLSTATE. */
export interface DoorError {
  readonly message: string
  readonly code?: string
  readonly detail?: string
}

/** Said once the token was right. */
export const WELCOME = { open: true } as const

/** Bytes of one frame, either way. */
export const LARGEST = 64 * 2 ** 20

/** One frame: JSON on a line of its own. Throws one sentence when it is larger than a frame may be. */
export function frame(value: unknown): string {
  const line = `${JSON.stringify(value)}\n`
  const bytes = Buffer.byteLength(line)
  if (bytes > LARGEST) {
    throw new RangeError(
      `${Math.ceil(bytes / 2 ** 20)} MB are more than the ${LARGEST / 2 ** 20} MB that fit through a served record's door at once. End the server and run the command again.`,
    )
  }
  return line
}

/** Hands on each frame that comes in, as its text; what is longer than `largest()` bytes ends the connection. */
export function onFrame(socket: Socket, largest: () => number, handle: (line: string) => void): void {
  let parts: Buffer[] = []
  let bytes = 0
  socket.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, end))
      if (bytes + end - from > largest()) return void socket.destroy()
      const line = Buffer.concat(parts).toString('utf8')
      parts = []
      bytes = 0
      from = end + 1
      handle(line)
      if (socket.destroyed) return
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
    bytes += chunk.length - from
    if (bytes > largest()) socket.destroy()
  })
}

const NEWLINE = 0x0a
