import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { askOnceARun } from '../../testing/ask-once-a-run.ts'
import { openRecord, type RecordHandle } from '../engine/open-record.ts'
import { newDatabase } from './postgres-server.ts'

/** Gives a test a new, empty record, or the address of where one could be. */
export interface Records {
  readonly engine: 'embedded' | 'server'
  readonly address: () => string
  readonly open: () => Promise<RecordHandle>
}

/**
 * The same tests on PGlite and on a real PostgreSQL. Where none can be started the run says in one line which tests
 * did not run and why.
 */
export function onBothEngines(title: string, tests: (records: Records) => void): void {
  describe(`${title}, embedded`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-record-'))
    let count = 0
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    tests(recordsAt('embedded', () => join(folder, `record-${++count}`)))
  })
  describe.skipIf(typeof server === 'string')(`${title}, PostgreSQL`, () => {
    if (typeof server === 'string') {
      console.warn(`Did not run: "${title}, PostgreSQL", since ${server}.`)
      tests(recordsAt('server', () => ''))
    } else {
      tests(recordsAt('server', () => newDatabase(server)))
    }
  })
}

function recordsAt(engine: Records['engine'], address: () => string): Records {
  const opened: RecordHandle[] = []
  afterAll(async () => {
    for (const record of opened) await record.close()
  })
  const open = async () => {
    const record = await openRecord(address(), { create: true })
    opened.push(record)
    return record
  }
  return { engine, address, open }
}

const server = await askOnceARun('postgres')
