import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { bundled } from '../../testing/processes.ts'
import { openDoor } from './door.ts'
import { type OpenDoorNote, readDoorNote, writeShutDoor } from './door-file.ts'
import { doorPool } from './door-pool.ts'
import { asOnlyWriter } from './one-writer.ts'
import { openRecord, type RecordHandle } from './open-record.ts'
import { openServedOrOwn } from './open-served.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-door-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A record that this process serves, with its note. */
async function serving(name: string): Promise<{ record: RecordHandle; place: string; note: OpenDoorNote }> {
  const place = join(folder, name)
  await (await openRecord(place, { create: true })).close()
  const record = await openRecord(place, { door: true })
  return { record, place, note: openNote(place) }
}

function openNote(place: string): OpenDoorNote {
  const note = readDoorNote(place)
  if (note === null || note.port === null) throw new Error('The door is not open.')
  return { ...note, port: note.port }
}

const opener = await bundled(new URL('./open-record.ts', import.meta.url), folder)

/** A process that opens the record of the folder, does so, and says so. */
async function other(place: string, options: string, then: string): Promise<ChildProcess> {
  const code = `import { openRecord } from ${JSON.stringify(opener)}
    const record = await openRecord(process.env.PLACE, ${options})
    const stay = () => new Promise((done) => setTimeout(done, 600_000))
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { ...process.env, PLACE: place },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => {
    child.stdout.once('data', resolve)
    child.once('close', resolve)
  })
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await ended
}

const VALUES = sql`
  select date '2024-02-01' as day, timestamptz '2024-02-01 10:00:00.5+02' as instant, 5::int8 as count, 3 as small,
    'NaN'::double precision as nan, 0.1::double precision as tenth, true as yes, null::text as nothing,
    '{"someKey": [1, "ü"]}'::jsonb as json, array['a', null, 'b"'] as texts, ${'x\ny'}::text as text, ''::text as empty`

test('values come through the door as they come from the record itself', async () => {
  const { record, place } = await serving('values')
  const visitor = await openRecord(place)
  const direct = (await VALUES.execute(record.db)).rows
  expect((await VALUES.execute(visitor.db)).rows).toEqual(direct)
  expect(direct).toMatchObject([{ day: '2024-02-01', count: 5, json: { someKey: [1, 'ü'] } }])
  const given = [Number.NaN, new Date(1e12), ['a', 'b'], { a: { b: null } }, 12n, undefined]
  const back = sql`select ${given[0]}::float8 as a, ${given[1]}::timestamptz as b, ${given[2]}::text[] as c,
    ${given[3]}::jsonb as d, ${given[4]}::int8 as e, ${given[5]}::text as f`
  expect((await back.execute(visitor.db)).rows).toEqual((await back.execute(record.db)).rows)
  expect([visitor.engine, visitor.address]).toEqual(['embedded', place])
  await visitor.close()
  await record.close()
})

test('what a visitor writes is in the record, and what fails says why as the record itself does', async () => {
  const { record, place } = await serving('writes')
  const visitor = await openRecord(place, { create: true })
  await asOnlyWriter(visitor.db, (tx) => tx.insertInto('codebook').values({ title: 'Kept' }).execute())
  const undone = visitor.db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx.updateTable('codebook').set({ title: 'Lost' }).executeTakeFirst()
    expect(numUpdatedRows).toBe(1n)
    await sql`select 1/0`.execute(tx)
  })
  await expect(undone).rejects.toMatchObject({ code: '22012', message: 'division by zero' })
  expect(await record.db.selectFrom('codebook').select('title').execute()).toEqual([{ title: 'Kept' }])
  const many = Array.from({ length: 20 }, (_, i) =>
    sql<{ i: number }>`select ${i}::int as i`.execute(visitor.db),
  )
  expect((await Promise.all(many)).map(({ rows }) => rows[0]?.i)).toEqual([...many.keys()])
  await visitor.close()
  await record.close()
})

test('the note is for its owner only, goes with the door, and nobody gets in with another token', async () => {
  const { record, place, note } = await serving('token')
  expect(statSync(join(place, 'door.json')).mode & 0o777).toBe(0o600)
  expect(
    await doorPool(place, { ...note, token: note.token.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }),
  ).toBe(null)
  expect(await answerTo(note.port, 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')).toBe('')
  expect(await answerTo(note.port, 'x'.repeat(100_000))).toBe('')
  expect(await answerTo(note.port, `${JSON.stringify(note.token)}\n{"sql": 1}\n`)).toBe('{"open":true}\n')
  await record.close()
  expect(existsSync(join(place, 'door.json'))).toBe(false)
})

/** All that comes back before the connection is ended at the other side. */
function answerTo(port: number, said: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.on('data', (data) => {
    heard += data
  })
  socket.on('error', () => {})
  socket.write(said)
  return new Promise((resolve) => socket.once('close', () => resolve(heard)))
}

test('a program of another version is refused in one line', async () => {
  const { record, place, note } = await serving('version')
  writeFileSync(join(place, 'door.json'), JSON.stringify({ ...note, step: '0999-later' }))
  await expect(openRecord(place)).rejects.toThrow(
    `The record ${place} is served by another version of onrecord (process ${process.pid}). Use that version, or end it`,
  )
  await record.close()
})

test('a second server is refused, and a visitor is told when the server ends', async () => {
  const { record, place } = await serving('ends')
  await expect(openRecord(place, { door: true })).rejects.toThrow(
    /is in use by this process\. Close it there/,
  )
  const visitor = await openRecord(place)
  await visitor.db.selectFrom('codebook').select('title').execute()
  await record.close()
  await expect(visitor.db.selectFrom('codebook').select('title').execute()).rejects.toThrow(
    /^Process \d+, which serves the record .*ends, ended before it answered\./,
  )
  await visitor.close()
})

describe('a transaction through the door', () => {
  test('is undone when its process is killed, and keeps nobody waiting', async () => {
    const { record, place } = await serving('killed')
    const child = await other(
      place,
      '{}',
      `await record.db.transaction().execute(async (tx) => {
        await tx.insertInto('codebook').values({ title: 'Half' }).execute()
        console.log('inserted')
        await stay()
      })`,
    )
    const look = record.db.selectFrom('codebook').select('title').execute()
    await kill(child)
    expect(await look).toEqual([])
    await record.close()
  })

  test('that stands idle is undone, and its owner is told', async () => {
    const place = join(folder, 'idle')
    await (await openRecord(place, { create: true })).close()
    const pglite = await PGlite.create({ dataDir: join(place, 'database') })
    const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1 })
    await pool.query('create table word (text text)')
    const door = await openDoor(folder, pool, { patience: 200 })
    const visitors = await doorPool(folder, openNote(folder))
    const visitor = await visitors?.connect()
    // In one breath, so that it does not stand idle before it has begun.
    await Promise.all([visitor?.query('begin', []), visitor?.query('insert into word values ($1)', ['idle'])])
    // The pool's only connection is free again: the transaction is over.
    expect((await pool.query('select * from word')).rows).toEqual([])
    await expect(visitor?.query('insert into word values ($1)', ['late'])).rejects.toThrow(
      'This change stood still for 0.2 s and was undone, since it kept everybody else waiting. Run the command again.',
    )
    await visitor?.query('rollback', [])
    await visitor?.query('insert into word values ($1)', ['after'])
    expect((await pool.query('select * from word')).rows).toEqual([{ text: 'after' }])
    visitor?.release()
    await visitors?.end()
    await door.close()
    await pool.end()
    await pglite.close()
  })
})

describe('a command that comes while the door is shut', () => {
  test('waits until a server that begins has opened it', async () => {
    const place = join(folder, 'begins')
    await (await openRecord(place, { create: true })).close()
    const serving = openRecord(place, { door: true })
    while (!existsSync(join(place, 'door.json'))) await new Promise(setImmediate)
    expect(readDoorNote(place)?.port).toBe(null)
    const visitor = await openRecord(place)
    const record = await serving
    expect(await visitor.db.selectFrom('codebook').select('title').execute()).toEqual([])
    await visitor.close()
    await record.close()
  })

  test('goes on by itself when a server that ends has let go', async () => {
    const place = join(folder, 'lets-go')
    const record = await openRecord(place, { create: true, door: true })
    const closing = record.close()
    while (readDoorNote(place)?.port !== null) await new Promise(setImmediate)
    const own = await openRecord(place)
    await closing
    expect(await own.db.selectFrom('codebook').select('title').execute()).toEqual([])
    await own.close()
  })

  test('is told in one line when that takes too long', async () => {
    const place = join(folder, 'too-long')
    const record = await openRecord(place, { create: true, door: true })
    writeShutDoor(place)
    const told: string[] = []
    const impatient = { patience: 150, quiet: 50, onWait: (sentence: string) => void told.push(sentence) }
    await expect(openServedOrOwn(place, () => Promise.reject(new Error('held')), impatient)).rejects.toThrow(
      /^The process that serves the record .*too-long has not let anybody in for 0\.15 s; .*Try again when it has\.$/,
    )
    expect(told).toEqual([expect.stringMatching(/^waiting for the process that serves .*too-long: /)])
    await record.close()
  })
})

test('the note of a server that was killed is nobody’s: the record opens as ever', async () => {
  const place = join(folder, 'stale')
  await (await openRecord(place, { create: true })).close()
  const child = await other(place, '{ door: true }', `console.log('serves'); await stay()`)
  const visitor = await openRecord(place)
  await visitor.db.insertInto('codebook').values({ title: 'Through the door' }).execute()
  await visitor.close()
  await kill(child)
  expect(existsSync(join(place, 'door.json'))).toBe(true)
  const record = await openRecord(place)
  expect(existsSync(join(place, 'door.json'))).toBe(false)
  expect(await record.db.selectFrom('codebook').select('title').execute()).toEqual([
    { title: 'Through the door' },
  ])
  await record.close()
})
