import { connect } from 'node:net'
import type { PostgresCursor, PostgresPool, PostgresQueryResult } from 'kysely'
import { columnTypes } from './column-types.ts'
import type { OpenDoorNote } from './door-file.ts'
import { type Answer, type DoorError, frame, LARGEST, onFrame, type WELCOME } from './door-frames.ts'

/**
 * A pool of one connection to the process that serves a folder: who wants it waits for its turn, as at the embedded
 * database itself. Null when nobody answers at the door, or does not know the token.
 */
export async function doorPool(folder: string, note: OpenDoorNote): Promise<PostgresPool | null> {
  const line = await knock(folder, note)
  if (line === null) return null
  let last = Promise.resolve()
  return {
    connect: async () => {
      let release = () => {}
      const before = last
      last = new Promise((resolve) => {
        release = resolve
      })
      await before
      return { query: asQuery(line), release }
    },
    end: line.end,
  }
}

type Given = Exclude<Answer, { readonly error: DoorError }>

interface Line {
  readonly ask: (sql: string, params: readonly unknown[]) => Promise<Given>
  readonly end: () => Promise<void>
}

async function knock(folder: string, { port, token, pid }: OpenDoorNote): Promise<Line | null> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.on('error', () => socket.destroy())
  socket.once('connect', () => socket.write(frame(token)))
  const waiting = new Map<number, { give: (answer: Given) => void; fail: (error: Error) => void }>()
  const hear = (answer: Answer) => {
    const asker = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) asker?.fail(errorFrom(answer.error))
    else asker?.give(answer)
  }
  const entered = new Promise<boolean>((resolve) => {
    socket.once('close', () => resolve(false))
    const largest = () => LARGEST
    onFrame(socket, largest, (line) => {
      const said: Answer | typeof WELCOME = JSON.parse(line)
      if ('open' in said) resolve(true)
      else hear(said)
    })
  })
  if (!(await entered)) return null
  const gone = () =>
    new Error(
      `Process ${pid}, which serves the record ${folder}, ended before it answered. Look at what has been kept, then run the command again.`,
    )
  socket.once('close', () => {
    for (const { fail } of waiting.values()) fail(gone())
  })
  let asked = 0
  const ask = (sql: string, params: readonly unknown[]) =>
    new Promise<Given>((give, fail) => {
      if (socket.destroyed) throw gone()
      const id = ++asked
      const line = frame({ id, sql, params: params.map(forJson) })
      waiting.set(id, { give, fail })
      socket.write(line)
    })
  const end = async () => {
    socket.end()
    await closed
  }
  return { ask, end }
}

/** The numbers that JSON does not have go as text, which the database reads the same; instants are ISO text by themselves. */
function forJson(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return value
}

function errorFrom({ message, ...more }: DoorError): Error {
  return Object.assign(new Error(message), more)
}

/** Kysely's client has cursors too; nothing here asks for one. */
function asQuery(line: Line) {
  function query<R>(sql: string, params: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(
    asked: string | PostgresCursor<R>,
    params: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new TypeError('A served record gives no cursors.')
    return line.ask(asked, params).then((given) => resultFrom<R>(given))
  }
  return query
}

function resultFrom<R>(given: Given): PostgresQueryResult<R> {
  const command = CHANGES.find((one) => one === given.command) ?? 'SELECT'
  const columns = given.columns.map(([name, type]) => ({ name, read: columnTypes.getTypeParser(type) }))
  const rows = given.rows.map((row) => {
    const entries = columns.map(({ name, read }, i): readonly unknown[] => {
      const text = row[i] ?? null
      return [name, text === null ? null : read(text)]
    })
    return Object.fromEntries(entries)
  })
  return { command, rowCount: given.rowCount ?? 0, rows }
}

/** The commands whose count of rows says how many they changed. */
const CHANGES = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'] as const
