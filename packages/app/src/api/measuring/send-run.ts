import type { FastifyReply } from 'fastify'
import type { Db } from '../../record/engine/open-record.ts'
import { type Narrowing, narrowingShape } from '../contract/questions.ts'
import { filterOf } from '../statements.ts'
import { heldTable } from './held-table.ts'
import type { Measuring } from './measuring.ts'
import type { Work } from './work.ts'

export const JSON_TYPE = 'application/json; charset=utf-8'
export const CSV_TYPE = 'text/csv; charset=utf-8'
export const SVG_TYPE = 'image/svg+xml'

/** Sends what a run answers, as it is. Who no longer waits has stopped it. */
export function sendRun(db: Db, measuring: Measuring) {
  return async (reply: FastifyReply, type: string, narrowing: Narrowing, work: Work, run?: string) => {
    const text = await runOf(db, measuring, reply, narrowing, work, run)
    return reply.type(type).serializer(String).send(text)
  }
}

/** The answer of a run as text. */
export async function runOf(
  db: Db,
  measuring: Measuring,
  reply: FastifyReply,
  narrowing: Narrowing,
  work: Work,
  name?: string,
): Promise<string> {
  const table = await heldTable(db, filterOf(narrowing))
  const run = measuring.run(table, work, name)
  reply.raw.once('close', run.stop)
  try {
    return await run.text
  } finally {
    reply.raw.off('close', run.stop)
  }
}

/** Of what an address asks, the filter. */
export function narrowingIn(asked: Readonly<Record<string, unknown>>): Narrowing {
  const known = new Set<string>(narrowingShape.keyof().options)
  return Object.fromEntries(Object.entries(asked).filter(([key]) => known.has(key)))
}
