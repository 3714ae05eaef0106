import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { Pool, PoolClient, QueryArrayResult } from 'pg'
import { LAST_STEP, writeDoorNote, writeShutDoor } from './door-file.ts'
import {
  type Answer,
  type DoorError,
  frame,
  LARGEST,
  onFrame,
  type Question,
  WELCOME,
} from './door-frames.ts'

/** The way in for other commands while this process holds the folder. */
export interface Door {
  /** Undoes what is open behind it, too. */
  readonly close: () => Promise<void>
}

export interface DoorOptions {
  /** Milliseconds that a transaction may stand idle before it is undone; it keeps everybody else waiting. */
  readonly patience?: number
}

/**
 * Lets other commands of this user ask an embedded record that this process holds: listens on 127.0.0.1 and says where,
 * with a token, in `door.json` of the folder. One connection is one session: its transaction has the database to itself,
 * and goes with it.
 *
 * `const door = await openDoor('debate', pool)`
 */
export async function openDoor(folder: string, pool: Pool, options: DoorOptions = {}): Promise<Door> {
  const { patience = 30_000 } = options
  const token = randomBytes(32).toString('hex')
  const visits = new Map<Socket, Promise<void>>()
  const server = createServer((socket) => {
    const visit = receive(socket, token, () => session(pool, patience)).finally(() => visits.delete(socket))
    visits.set(socket, visit)
  })
  writeDoorNote(folder, { port: await listen(server), token, pid: process.pid, step: LAST_STEP })
  const close = async () => {
    writeShutDoor(folder)
    server.close()
    for (const socket of visits.keys()) socket.destroy()
    await Promise.all(visits.values())
  }
  return { close }
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The door has no port.')
  return address.port
}

/** Milliseconds in which the token must come. */
const KNOCK = 5_000

/** Answers one connection's questions in their order, until it ends; resolves when nothing of it is left. */
async function receive(socket: Socket, token: string, enter: () => Session): Promise<void> {
  const visit: { inside: Session | null } = { inside: null }
  let turn = Promise.resolve()
  const answer = async (own: Session, line: string) => {
    const said = await reply(own, line)
    if (said === null) socket.destroy()
    else if (!socket.destroyed) socket.write(said)
  }
  const hear = (line: string) => {
    const own = visit.inside
    if (own !== null) {
      turn = turn.then(() => answer(own, line))
    } else if (isToken(line, token)) {
      visit.inside = enter()
      socket.setTimeout(0)
      socket.write(frame(WELCOME))
    } else socket.destroy()
  }
  socket.setNoDelay(true)
  socket.setTimeout(KNOCK, () => socket.destroy())
  socket.on('error', () => socket.destroy())
  onFrame(socket, () => (visit.inside === null ? 2 * token.length : LARGEST), hear)
  await new Promise((resolve) => socket.once('close', resolve))
  await turn
  await visit.inside?.end()
}

/** Takes as long for a token that is nearly right as for one that is all wrong. */
function isToken(line: string, token: string): boolean {
  const [given, right] = [Buffer.from(line), Buffer.from(JSON.stringify(token))]
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The frame to send back; null for what is no question. */
async function reply(session: Session, line: string): Promise<string | null> {
  const question = parseQuestion(line)
  if (question === null) return null
  try {
    return frame(await session.ask(question))
  } catch (error) {
    return frame({ id: question.id, error: errorOf(error) } satisfies Answer)
  }
}

function parseQuestion(line: string): Question | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    if (!('id' in value && 'sql' in value && 'params' in value)) return null
    const { id, sql, params } = value
    if (typeof id !== 'number' || typeof sql !== 'string' || !Array.isArray(params)) return null
    return { id, sql, params }
  } catch {
    return null
  }
}

function errorOf(error: unknown): DoorError {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const detail = 'detail' in error && typeof error.detail === 'string' ? { detail: error.detail } : {}
  return { message: error.message, ...code, ...detail }
}

interface Session {
  readonly ask: (question: Question) => Promise<Answer>
  readonly end: () => Promise<void>
}

/** Takes the database for a statement, or from a transaction's begin to its end. */
function session(pool: Pool, patience: number): Session {
  let held: PoolClient | null = null
  let idle: NodeJS.Timeout | undefined
  /** The transaction was undone for standing idle, and its owner has not heard of it. */
  let expired = false

  const undo = async () => {
    const client = held
    held = null
    if (client === null) return
    try {
      await client.query('rollback')
      client.release()
    } catch (error) {
      client.release(error instanceof Error ? error : true)
    }
  }
  const expire = () => {
    expired = true
    void undo()
  }
  const ask = async ({ id, sql, params }: Question): Promise<Answer> => {
    clearTimeout(idle)
    if (expired) {
      const over = /^\s*(commit|rollback)\s*;?\s*$/i.exec(sql)?.[1]?.toLowerCase()
      expired = over === undefined
      if (over === 'rollback') return { id, command: 'ROLLBACK', rowCount: null, columns: [], rows: [] }
      throw new Error(
        `This change stood still for ${patience / 1000} s and was undone, since it kept everybody else waiting. Run the command again.`,
      )
    }
    const client = held ?? (await pool.connect())
    try {
      const result = await client.query({ text: sql, values: [...params], rowMode: 'array', types: asText })
      return { id, ...contents(result) }
    } finally {
      held = client.getTransactionStatus() === 'I' ? null : client
      if (held === null) client.release()
      else idle = setTimeout(expire, patience).unref()
    }
  }
  const end = async () => {
    clearTimeout(idle)
    await undo()
  }
  return { ask, end }
}

/** An array too: a query's `types` are also sent to PGlite as the types of its parameters, and none are given. */
const asText = Object.assign([], { getTypeParser: () => (value: string) => value })

function contents({ command, rowCount, fields, rows }: QueryArrayResult<(string | null)[]>) {
  const columns = fields.map(({ name, dataTypeID }) => [name, dataTypeID] as const)
  return { command, rowCount, columns, rows }
}
