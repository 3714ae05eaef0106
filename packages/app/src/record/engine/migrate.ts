import {
  DummyDriver,
  Kysely,
  Migrator,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import { noRecordAt } from '../errors.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import type { Schema } from './schema.ts'

/** The record's tables live in a schema of their own, so that a database can hold other things too. */
export const SCHEMA = 'onrecord'

/**
 * Brings the tables up to date, each step in a transaction. Throws when the record is newer than this program, or when
 * there are no tables and none are to be made.
 */
export async function bringUpToDate(db: Kysely<Schema>, address: string, create: boolean): Promise<void> {
  const done = await stepsDone(db)
  const unknown = done.find((name) => !(name in MIGRATIONS))
  if (unknown !== undefined) {
    throw new Error(
      `The record ${address} was made by a newer version of onrecord (step ${unknown}). Update onrecord to open it.`,
    )
  }
  if (done.length === 0 && !create) {
    throw noRecordAt(address)
  }
  if (done.length < Object.keys(MIGRATIONS).length) await migrate(db)
}

async function stepsDone(db: Kysely<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass(${`${SCHEMA}.kysely_migration`}) is not null as there`.execute(db)
  if (rows[0]?.there !== true) return []
  const steps = await sql<{ name: string }>`
    select name from ${sql.table(`${SCHEMA}.kysely_migration`)} order by name`.execute(db)
  return steps.rows.map((step) => step.name)
}

async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableSchema: SCHEMA,
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** What all steps say to an empty database, in order, without saying it: equal for two programs that make equal tables. */
export async function statementsOfAllSteps(): Promise<readonly string[]> {
  const said: string[] = []
  const nobody = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => {
      said.push(query.sql)
    },
  })
  for (const [name, { up }] of Object.entries(MIGRATIONS).sort()) {
    said.push(name)
    await up(nobody)
  }
  return said
}
