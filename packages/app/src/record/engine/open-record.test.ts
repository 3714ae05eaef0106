import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { onBothEngines } from '../testing/engines.ts'
import { failureOf } from './failures.ts'
import { openRecord } from './open-record.ts'
import { withoutPassword } from './shown-address.ts'

onBothEngines('a record', ({ engine, address, open }) => {
  test('is made with all its tables, and empty', async () => {
    const { db } = await open()
    expect(await db.selectFrom('currentStatement').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('history').selectAll().execute()).toEqual([])
  })

  test('is not made by somebody who only wants to look', async () => {
    await expect(openRecord(address())).rejects.toThrow(/^There is no record at /)
  })

  test('keeps what was written when it is opened again', async () => {
    const place = address()
    const first = await openRecord(place, { create: true })
    await first.db.insertInto('codebook').values({ title: 'Kept' }).execute()
    await first.close()
    const again = await openRecord(place)
    expect(await again.db.selectFrom('codebook').select('title').execute()).toEqual([{ title: 'Kept' }])
    await again.close()
  })

  test('made by a newer version is refused in one line and left alone', async () => {
    const place = address()
    const record = await openRecord(place, { create: true })
    await sql`insert into kysely_migration (name, timestamp) values ('0999-later', '2030-01-01')`.execute(
      record.db,
    )
    await record.close()
    await expect(openRecord(place)).rejects.toThrow(
      /made by a newer version of onrecord \(step 0999-later\)\. Update/,
    )
  })

  test("never changes a version's text, nor its history", async () => {
    const { db } = await open()
    await db.transaction().execute(async (tx) => {
      await sql`insert into document (id, version_id, added) values (1, 1, now())`.execute(tx)
      await sql`insert into document_version (id, document_id, number, text, sha256, text_key, characters, fetched)
        values (1, 1, 1, 'As printed.', '', '', 11, now())`.execute(tx)
    })
    await expect(db.updateTable('documentVersion').set({ text: 'Other.' }).execute()).rejects.toThrow(
      /never changed or deleted/,
    )
    await expect(db.deleteFrom('documentVersion').execute()).rejects.toThrow(/never changed or deleted/)
  })

  if (engine === 'server') {
    test('behind a wrong password or of an unknown name says which it is', async () => {
      const place = address()
      const guess = openRecord(place.replace('not-a-secret', 'guess'))
      await expect(guess).rejects.toThrow(/:\*\*\*@.* refuses the password/)
      await expect(openRecord(`${place}x`)).rejects.toThrow(/has no such database/)
    })

    test('that ends a connection in the middle of a transaction tells the question, and ends no process', async () => {
      const { db } = await open()
      const broken = db.transaction().execute(async (tx) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
        await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db)
        await new Promise((resolve) => setTimeout(resolve, 100))
        await sql`select 1`.execute(tx)
      })
      expect(
        failureOf(
          await broken.then(
            () => null,
            (error: unknown) => error,
          ),
        ),
      ).toBe('server-gone')
      expect((await sql`select 1`.execute(db)).rows).toHaveLength(1)
    })
  }

  test('lets two looks at it run at once', async () => {
    const { db } = await open()
    const both = await Promise.all([
      sql`select 1`.execute(db),
      db.transaction().execute((tx) => sql`select 2`.execute(tx)),
    ])
    expect(both).toHaveLength(2)
  })
})

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-folders-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('in use by another record handle is refused in one line', async () => {
    const place = join(folder, 'used')
    const record = await openRecord(place, { create: true })
    await expect(openRecord(place)).rejects.toThrow(/is in use by this process/)
    await record.close()
  })

  test('copied while it is open, or into which a sync program wrote, is refused with what to do', async () => {
    const place = join(folder, 'original')
    const record = await openRecord(place, { create: true })
    const copy = join(folder, 'copy')
    cpSync(place, copy, { recursive: true })
    await expect(openRecord(copy)).rejects.toThrow(
      /^The record .*copy was copied or synced while this process had it open, [^\n]*backup[^\n]*$/,
    )
    await record.close()
    // As it lies there when the process that had it open has ended.
    const [lock = ''] = readdirSync(copy).filter((name) => name.startsWith('lock~'))
    renameSync(join(copy, lock), join(copy, lock.replace(/~[^~]+$/, '~1')))
    const told: string[] = []
    for (let time = 0; time < 2; time++)
      await (await openRecord(copy, { onWait: (sentence) => void told.push(sentence) })).close()
    expect(told).toEqual([
      expect.stringMatching(/^The record .*copy is a copy that was made while somebody had it open/),
    ])
    writeFileSync(join(place, 'database', "PG_VERSION (Ann's conflicted copy 2024-03-01)"), '')
    await expect(openRecord(place)).rejects.toThrow(
      /written on two machines at once: a sync program has put [^\n]*$/,
    )
  })

  test('of other files is no record, whoever asks', async () => {
    const place = join(folder, 'holiday')
    mkdirSync(place)
    writeFileSync(join(place, 'beach.jpg'), '')
    await expect(openRecord(place, { create: true })).rejects.toThrow(/holds other files and no record/)
    expect(existsSync(join(place, 'record.json'))).toBe(false)
  })

  test('that is a file is no record', async () => {
    const place = join(folder, 'notes.txt')
    writeFileSync(place, 'notes')
    await expect(openRecord(place, { create: true })).rejects.toThrow(/is a file; a record is a folder/)
  })

  test('of a newer format is refused', async () => {
    const place = join(folder, 'newer')
    mkdirSync(place)
    writeFileSync(join(place, 'record.json'), '{"onrecord": 2, "state": "ready"}')
    await expect(openRecord(place, { create: true })).rejects.toThrow(
      /newer version of onrecord \(format 2\)/,
    )
  })

  test('in which a record was being made when the process was killed is begun again', async () => {
    const place = join(folder, 'half')
    mkdirSync(join(place, 'database'), { recursive: true })
    writeFileSync(join(place, 'record.json'), '{"onrecord": 1, "state": "making"}')
    writeFileSync(join(place, 'database', 'PG_VERSION'), '18')
    await expect(openRecord(place)).rejects.toThrow(/There is no record/)
    const record = await openRecord(place, { create: true })
    await record.close()
  })
})

describe('a PostgreSQL address', () => {
  test('where nothing listens is refused in one line', async () => {
    await expect(openRecord('postgres://ann@127.0.0.1:1/debate')).rejects.toThrow(
      'The PostgreSQL postgres://ann@127.0.0.1:1/debate does not answer. Start it, or check host and port.',
    )
  })

  test('is printed without its password', () => {
    expect(withoutPassword('postgres://ann:s3:cret@db/debate')).toBe('postgres://ann:***@db/debate')
    expect(withoutPassword('postgres://db/debate')).toBe('postgres://db/debate')
    expect(withoutPassword('postgres://ann:a/b@c?d@db/debate')).toBe('postgres://ann:***@db/debate')
    expect(withoutPassword('postgres://db/debate?user=ann&password=s3cret&x=1')).toBe(
      'postgres://db/debate?user=ann&password=***&x=1',
    )
  })
})

describe('a record that cannot be made', () => {
  test.each([
    ['', 'the path is empty'],
    ['/proc/nowhere/record', 'ENOENT'],
  ])('at "%s" is one sentence', async (place, why) => {
    await expect(openRecord(place, { create: true })).rejects.toThrow(
      new RegExp(`^The record cannot be made at "${place}": ${why}`),
    )
  })
})
