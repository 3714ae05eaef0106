import { chmodSync, chownSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { failureOf } from './failures.ts'
import { openRecord } from './open-record.ts'

const place = mkdtempSync(join(tmpdir(), 'onrecord-read-only-'))
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
afterAll(() => {
  setAll(place, 0o700)
  rmSync(place, { recursive: true, force: true })
})

/** Gives all of a folder the rights that a user needs to read it and no more, or all of them. */
function setAll(path: string, mode: number): void {
  if (lstatSync(path).isSymbolicLink()) return
  const isFolder = lstatSync(path).isDirectory()
  if (mode !== 0o500 || isFolder) chmodSync(path, mode)
  else chmodSync(path, 0o400)
  if (isRoot) chownSync(path, mode === 0o500 ? NOBODY : 0, 0)
  if (isFolder) for (const name of readdirSync(path)) setAll(join(path, name), mode)
}

/** Root may write anywhere, so that it does this as somebody who may not. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  if (isRoot) process.seteuid?.(NOBODY)
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

test.skipIf(process.platform === 'win32')(
  'a record that may not be written is read, takes no change, and is not added to; nothing of it stays anywhere',
  async () => {
    const folder = join(place, 'record')
    const made = await openRecord(folder, { create: true })
    await made.db.insertInto('codebook').values({ title: 'Kept' }).execute()
    await made.close()
    chmodSync(place, 0o755)
    setAll(folder, 0o500)
    const before = readdirSync(folder)
    await asOrdinaryUser(async () => {
      const record = await openRecord(folder)
      expect(await record.db.selectFrom('codebook').select('title').execute()).toEqual([{ title: 'Kept' }])
      const change = await record.db
        .insertInto('codebook')
        .values({ title: 'Lost' })
        .execute()
        .catch((error: unknown) => failureOf(error))
      expect(change).toBe('read-only')
      await record.close()
      await expect(openRecord(folder, { create: true })).rejects.toThrow(
        `The record ${folder} may not be written by this user. Let this user write there`,
      )
    })
    expect(readdirSync(folder)).toEqual(before)
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('onrecord-copy-'))).toEqual([])
    if (!isRoot) return
    setAll(folder, 0o700)
    await asOrdinaryUser(async () => {
      await expect(openRecord(folder)).rejects.toThrow(`The folder ${folder} may not be read by this user.`)
    })
  },
)
