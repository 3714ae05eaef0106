import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import { Conflict, noRecordAt } from '../errors.ts'
import { failureOf } from './failures.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import type { Schema } from './schema.ts'

/** The record's tables live in a schema of their own, so that a database can hold other things too. */
export const SCHEMA = 'onrecord'

/**
 * Brings the tables up to date: all steps that are missing in one transaction, so that one that fails leaves the record as it
 * was. Throws when the record is newer than this program, or when there are no tables and none are to be made.
 */
export async function bringUpToDate(db: Kysely<Schema>, address: string, create: boolean): Promise<void> {
  const done = await mustKnowSteps(db, address)
  if (done.length === 0 && !create) {
    throw noRecordAt(address)
  }
  if (done.length === ALL_STEPS.length) return
  await db.transaction().execute(async (tx) => {
    await oneAtATime(tx)
    await takeSteps(tx, ALL_STEPS).catch((error: unknown) => {
      throw done.length > 0 && error instanceof StepFailed ? notUpToDate(address, error) : error
    })
  })
}

/** Throws where there is no record, or one with a step that this program does not know. */
export async function mustBeRecord(db: Kysely<Schema>, address: string): Promise<void> {
  if ((await mustKnowSteps(db, address)).length === 0) throw noRecordAt(address)
}

/** The steps that a record has taken, in order. Throws when it has taken one that this program does not know. */
async function mustKnowSteps(db: Kysely<Schema>, address: string): Promise<readonly string[]> {
  const done = await stepsDone(db)
  const unknown = done.find((name) => !(name in MIGRATIONS))
  if (unknown === undefined) return done
  throw new Error(
    `The record ${address} was made by a newer version of onrecord (step ${unknown}). Update onrecord to open it.`,
  )
}

/** Every step, in order. */
export const ALL_STEPS: readonly string[] = Object.keys(MIGRATIONS).sort()

/** The steps that the tables have taken, in order; none where there are no tables. */
export async function stepsDone(db: Kysely<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass(${`${SCHEMA}.kysely_migration`}) is not null as there`.execute(db)
  if (rows[0]?.there !== true) return []
  const steps = await sql<{ name: string }>`
    select name from ${sql.table(`${SCHEMA}.kysely_migration`)} order by name`.execute(db)
  return steps.rows.map((step) => step.name)
}

/** Takes those of these steps that were not taken yet, inside a transaction of the caller's. Throws `StepFailed`. */
export async function takeSteps(tx: Kysely<Schema>, steps: readonly string[]): Promise<void> {
  await sql`
    create table if not exists ${sql.table(`${SCHEMA}.kysely_migration`)} (
      name varchar(255) primary key, timestamp varchar(255) not null)`.execute(tx)
  const done = new Set(await stepsDone(tx))
  for (const name of steps.filter((step) => !done.has(step))) {
    try {
      await MIGRATIONS[name]?.up(tx)
    } catch (error) {
      throw new StepFailed(name, error)
    }
    await sql`
      insert into ${sql.table(`${SCHEMA}.kysely_migration`)} (name, timestamp)
      values (${name}, ${new Date().toISOString()})`.execute(tx)
  }
}

/** A step that the database refused, and why. */
class StepFailed extends Error {
  override readonly name = 'StepFailed'
  readonly step: string
  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.step = step
  }
}

function notUpToDate(address: string, { step, message, cause }: StepFailed): unknown {
  // A disk that is full or a server that went away has a line of its own.
  if (failureOf(cause) !== null) return cause
  return new Conflict({
    where: address,
    what: `The record ${address} cannot be brought up to date: step ${step} says "${message}". It is as it was before.`,
    todo: 'Open it with the version of onrecord that it was made with, make a backup, and send us this line.',
  })
}

/** Two processes that open an old record at once: the second waits and finds it up to date. */
async function oneAtATime(tx: Kysely<Schema>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('onrecord steps'), hashtext(${SCHEMA}))`.execute(tx)
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
