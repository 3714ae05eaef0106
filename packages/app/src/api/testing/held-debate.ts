import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openRecord, type RecordHandle } from '../../record/engine/open-record.ts'
import { makeRecord } from '../../record/testing/make-record.ts'
import { askOnceARun } from '../../testing/ask-once-a-run.ts'
import { keepSmallDebate } from './small-debate.ts'

/** A record of the small debate that the tests of one file have for themselves. */
export interface HeldDebate {
  /** A folder for whatever else they need; it goes with the record. */
  readonly folder: string
  readonly address: string
  /** Open from before the first test until after the last. */
  readonly record: RecordHandle
}

/** Opens one for all tests of a file; with `door`, as `serve` does, so that no command opens the database for itself. */
export function holdSmallDebate({ door = false }: { readonly door?: boolean } = {}): HeldDebate {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-debate-'))
  const address = join(folder, 'debate')
  let record: RecordHandle | undefined
  beforeAll(async () => {
    await layDownSmallDebate(address)
    record = await openRecord(address, { door })
  })
  afterAll(async () => {
    await record?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder,
    address,
    get record() {
      if (record === undefined) throw new Error('The record is open while tests run, and not before.')
      return record
    },
  }
}

/** Puts a record of the small debate into a new folder: the first of a run is made, the others are copies of it. */
export async function layDownSmallDebate(folder: string): Promise<void> {
  const first = join(await askOnceARun('folder'), 'small-debate')
  if (!existsSync(first)) await makeFirst(first)
  cpSync(first, folder, { recursive: true })
}

/** Moved into place when it is whole; who comes second leaves the one that is there. */
async function makeFirst(first: string): Promise<void> {
  const beside = `${first}.${process.pid}`
  await makeRecord(beside, keepSmallDebate)
  try {
    renameSync(beside, first)
  } catch (error) {
    rmSync(beside, { recursive: true })
    if (!existsSync(first)) throw error
  }
}
