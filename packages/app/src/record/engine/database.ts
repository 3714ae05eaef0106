import type { PostgresPool } from 'kysely'
import type { Door } from './door.ts'

/** An open database before anybody asked it anything. */
export interface Database {
  readonly pool: PostgresPool
  /** `embedded` is PGlite in a folder, `server` a PostgreSQL. The same SQL runs on both. */
  readonly engine: 'embedded' | 'server'
  /** As a person may see it: a password in the address is left out. */
  readonly address: string
  /** Reached through the process that holds it, which has brought its tables up to date. */
  readonly served?: true
  /** Lets other commands in; a database that takes them anyway has none. */
  readonly openDoor?: () => Promise<Door>
  /** Called once the tables are all there. */
  readonly ready: () => Promise<void>
  readonly close: () => Promise<void>
}
