import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Db, openRecord } from '../engine/open-record.ts'
import { personCoder } from '../history/coders.ts'
import { edit } from '../history/history.ts'
import { onBothEngines } from '../testing/engines.ts'
import { keepWorkedDebate } from '../testing/worked-debate.ts'
import { verify } from '../verify/verify.ts'
import { backUp } from './back-up.ts'
import { restoreInto } from './restore-into.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const linesOf = (file: string): string[] => gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
const at = new Date('2025-10-02T08:00:00Z')

/** Restored, looked at and backed up again: the lines of the second backup. */
async function thereAndBack(file: string, place: string): Promise<string[]> {
  expect(await restoreInto(file, place, {})).toMatchObject({ faults: 0 })
  const record = await openRecord(place)
  try {
    const again = `${file}.${readdirSync(folder).length}`
    await backUp(record.db, again, { at })
    return linesOf(again)
  } finally {
    await record.close()
  }
}

onBothEngines('a backup', ({ engine, address, open }) => {
  const file = join(folder, `${engine}.backup`)
  let db: Db
  beforeAll(async () => {
    ;({ db } = await open())
    await keepWorkedDebate(db)
    await backUp(db, file, { at })
  })

  test("is the user's alone, and is restored row by row on its own engine and in a folder, where work goes on", async () => {
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
    const lines = linesOf(file)
    expect(lines[0]).toContain('"made":"2025-10-02T08:00:00.000Z"')
    expect(lines.at(-1)).toMatch(/^\{"end":"backup","tables":\d+\}$/)
    expect(await thereAndBack(file, join(folder, `${engine}-in-folder`))).toEqual(lines)
    const place = address()
    expect(await thereAndBack(file, place)).toEqual(lines)
    const record = await openRecord(place)
    await edit(
      record.db,
      'document',
      1,
      { title: 'Later' },
      { coder: await personCoder(record.db, 'Ben'), at },
    )
    expect(await verify(record.db)).toEqual([])
    await record.close()
  })

  test('is of one moment, whatever is written meanwhile', async () => {
    const before = linesOf(file)
    const during = join(folder, `${engine}-during.backup`)
    let written: Promise<unknown> | undefined
    const onRows = () => {
      written ??= sql`insert into coder (by, name) values ('person', 'Late')`.execute(db)
    }
    await backUp(db, during, { at, onRows })
    await written
    // A number that was given out meanwhile is not given again.
    const rows = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('{"table"'))
    expect(rows(linesOf(during))).toEqual(rows(before))
    await sql`delete from coder where name = 'Late'`.execute(db)
  })

  test('takes no file’s place, and leaves nothing where it fails', async () => {
    await expect(backUp(db, file, { at })).rejects.toThrow(/is there already.* Name another file\.$/)
    await expect(backUp(db, join(folder, 'nowhere', 'x'), { at })).rejects.toThrow(/ENOENT/)
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  test('is restored into an empty record only', async () => {
    const place = address()
    const full = await openRecord(place, { create: true })
    await sql`insert into codebook (title) values ('Mine')`.execute(full.db)
    await full.close()
    await expect(restoreInto(file, place, {})).rejects.toThrow(/holds a record already/)
  })
})

describe('a backup that is', () => {
  const whole = join(folder, 'embedded.backup')
  const altered = (change: (lines: string[]) => string[]): Buffer =>
    gzipSync(`${change(linesOf(whole)).join('\n')}\n`)
  const row = (name: string) => (lines: string[]) =>
    lines.findIndex((line) => line.includes(`"table":"${name}"`)) + 1
  const without = (name: string) => (lines: string[]) => lines.filter((_, at) => at !== row(name)(lines))

  test.each<readonly [string, () => Buffer, RegExp]>([
    [
      'cut in the middle',
      () => readFileSync(whole).subarray(0, 5000),
      /is damaged in the table \w+, after row \d+: it is cut off/,
    ],
    [
      'cut at its last byte',
      () => readFileSync(whole).subarray(0, -1),
      /is damaged in its end: it is cut off/,
    ],
    [
      'cut between two tables',
      () => altered((lines) => lines.slice(0, row('change')(lines) - 1)),
      /its end: it is cut off after \d+ tables/,
    ],
    ['altered in one byte', () => flipped(readFileSync(whole), 6000), /is damaged in the table \w+/],
    [
      'altered in a row',
      () => altered((lines) => lines.map((line) => line.replace('Lindmoor', 'Lindmoos'))),
      /is damaged in the table codebook: its rows are not/,
    ],
    ['without a row', () => altered(without('concept')), /is damaged in the table concept/],
    ['longer than it was', () => altered((lines) => [...lines, '{}']), /its end: something was added/],
    [
      'of a newer version',
      () => altered((lines) => lines.map((line) => line.replace('"0014-touched"', '"0999-later"'))),
      /newer version of onrecord \(step 0999-later\)/,
    ],
    [
      'of a newer format',
      () => altered((lines) => lines.map((line) => line.replace('"format":1', '"format":2'))),
      /newer version of onrecord \(format 2\)/,
    ],
    ['something else', () => Buffer.from('PK a zip'), /is no backup that onrecord made/],
    ['empty', () => Buffer.alloc(0), /is no backup that onrecord made|is cut off/],
  ])('%s is refused in one line that names the part, and nothing is made', async (name, bytes, line) => {
    const file = join(folder, name.replaceAll(' ', '-'))
    writeFileSync(file, bytes())
    const place = join(folder, `${name} record`)
    await expect(restoreInto(file, place, {})).rejects.toThrow(line)
    await expect(restoreInto(file, place, {})).rejects.toThrow(/^[^\n]+$/)
    expect(existsSync(place)).toBe(false)
  })

  test('not there is said', async () => {
    await expect(restoreInto(join(folder, 'none'), join(folder, 'r'), {})).rejects.toThrow(
      /^There is no file /,
    )
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes)
  other[at] = (other[at] ?? 0) ^ 0x10
  return other
}
