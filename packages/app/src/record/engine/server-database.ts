import pg from 'pg'
import { columnTypes } from './column-types.ts'
import type { Database } from './database.ts'
import { SCHEMA } from './migrate.ts'
import { withoutPassword } from './shown-address.ts'

/** A PostgreSQL that other people and processes use at the same time. */
export async function openServer(address: string, create: boolean): Promise<Database> {
  const shown = withoutPassword(address)
  const pool = new pg.Pool({
    connectionString: address,
    types: columnTypes,
    // It compiles long questions before it answers them: that took `verify` a minute where the answer takes four seconds.
    options: `-c search_path=${SCHEMA} -c jit=off`,
    application_name: 'onrecord',
    connectionTimeoutMillis: 10_000,
    max: 8,
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  // One that breaks while it is lent out tells its question of it, and its own listener as well.
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    const client = await pool.connect()
    try {
      if (create) await makeSchema(client)
    } finally {
      client.release()
    }
  } catch (error) {
    await pool.end()
    throw new Error(whyNot(error, shown))
  }
  return { pool, engine: 'server', address: shown, ready: async () => {}, close: async () => {} }
}

/** Two that make it in the same instant: `if not exists` still lets the second fail, when it is there already. */
async function makeSchema(client: pg.PoolClient): Promise<void> {
  try {
    await client.query(`create schema if not exists ${SCHEMA}`)
  } catch (error) {
    const { rows } = await client.query('select from pg_namespace where nspname = $1', [SCHEMA])
    if (rows.length === 0) throw error
  }
}

function whyNot(error: unknown, address: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  const reason = REASONS[code] ?? `cannot be opened: ${message || code}.`
  return `The PostgreSQL ${address} ${reason}`
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'does not answer. Start it, or check host and port.',
  ENOENT: 'does not answer: there is no such socket. Start it, or check the address.',
  ENOTFOUND: 'cannot be found. Check the name of the host.',
  EAI_AGAIN: 'cannot be found. Check the name of the host.',
  ETIMEDOUT: 'does not answer in time. Check host and port.',
  '28P01': 'refuses the password. Check user and password in the address.',
  '28000': 'refuses this user. Check user and password in the address.',
  '3D000': 'has no such database. Make it with createdb, or check the name.',
  '42501': `does not let this user make tables. Ask for the right to create the schema ${SCHEMA}.`,
  '57P03': 'is still starting. Try again in a moment.',
}
