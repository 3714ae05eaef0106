import { sql } from 'kysely'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'

/** The network that the page asks when nobody has chosen anything. */
export const FIRST_NETWORK = '/api/networks?variable1=actor&networkType=onemode&qualifierAggregation=subtract'
/** Milliseconds without a question after which a page has what it shows. */
const QUIET = 400

/**
 * Of a large record the table of all statements takes seconds to read. When the first page that somebody opened has all it
 * asked for, the network that its room would show is asked ahead, once: whoever goes there does not wait for the table.
 * What is written meanwhile is read again, as always.
 */
export function asksNetworkAhead(server: Api, { db }: RecordHandle, from: number): void {
  let begun = false
  let timer: NodeJS.Timeout | undefined
  let ahead: Promise<unknown> = Promise.resolve()
  const ask = async () => {
    const { rows } = await sql<{ large: boolean }>`
      select count(*) >= ${from} as large from (select 1 from statement limit ${from}) s
    `.execute(db)
    if (rows[0]?.large) await server.inject({ url: FIRST_NETWORK })
  }
  server.addHook('onResponse', async ({ routeOptions }) => {
    if (begun || !routeOptions.url?.startsWith('/api/')) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      begun = true
      // What cannot be computed ahead, whoever asks for it will hear.
      ahead = ask().catch(() => {})
    }, QUIET)
  })
  server.addHook('onClose', async () => {
    begun = true
    clearTimeout(timer)
    await ahead
  })
}
