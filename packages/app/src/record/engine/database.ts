import type { Pool } from 'pg'

/** An open database before anybody asked it anything. */
export interface Database {
  readonly pool: Pool
  /** `embedded` is PGlite in a folder, `server` a PostgreSQL. The same SQL runs on both. */
  readonly engine: 'embedded' | 'server'
  /** As a person may see it: a password in the address is left out. */
  readonly address: string
  /** Called once the tables are all there. */
  readonly ready: () => Promise<void>
  readonly close: () => Promise<void>
}
