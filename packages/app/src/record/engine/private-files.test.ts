import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from './open-record.ts'
import { asUsual } from './private-files.ts'

const place = mkdtempSync(join(tmpdir(), 'onrecord-private-'))
const before = process.umask(0)
afterAll(() => {
  process.umask(before)
  rmSync(place, { recursive: true, force: true })
})

/** What others may do with anything in a folder, and with it. */
function openToOthers(folder: string): string[] {
  const within = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return [folder, ...within].filter((path) => (statSync(path).mode & 0o077) !== 0)
}

test.skipIf(process.platform === 'win32')(
  'a record is for its user alone, whatever the umask, and so is one that was made otherwise; other files are as usual',
  async () => {
    const folder = join(place, 'record')
    mkdirSync(folder, { mode: 0o777 })
    const record = await openRecord(folder, { create: true })
    await record.db.selectFrom('document').select('id').execute()
    expect(openToOthers(folder)).toEqual([])
    await record.close()
    expect(openToOthers(folder)).toEqual([])
    for (const name of ['.', 'record.json', 'database', 'database/PG_VERSION'])
      chmodSync(join(folder, name), 0o777)
    await (await openRecord(folder)).close()
    expect(openToOthers(folder)).toEqual([])
    const picture = join(place, 'network.svg')
    asUsual(() => writeFileSync(picture, '<svg/>'))
    expect((statSync(picture).mode & 0o777).toString(8)).toBe('666')
  },
)
