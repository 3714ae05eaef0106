import { chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { newDatabase } from '../../record/testing/postgres-server.ts'
import { askOnceARun } from '../../testing/ask-once-a-run.ts'
import { ownCertificate } from '../../testing/own-certificate.ts'
import { onrecord } from '../testing/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-access-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const server = await askOnceARun('postgres')
if (typeof server === 'string') console.warn(`Did not run: access to a PostgreSQL, since ${server}.`)

const READ = ['--attributor', 'rules', '--workers', '1', '--as', 'Ann']

function article(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** As the owner of the database. */
async function asked(address: string, ...questions: readonly string[]): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const answers: unknown[] = []
  for (const question of questions) answers.push((await client.query(question)).rows[0])
  await client.end()
  return answers
}

const said = async (address: string, name: string) => {
  const { failed, out, err } = await onrecord(
    'add',
    article(name, `The minister said the tax would rise in ${name}.`),
    ...['--record', address],
    ...READ,
  )
  return { failed, told: `${out}${err}`.trim() }
}

describe.skipIf(typeof server === 'string')('an account of the database that may do little', () => {
  test('works on a record that somebody else made, and may not take its tables away', async () => {
    if (typeof server === 'string') return
    const owner = newDatabase(server)
    await said(owner, 'May')
    const name = `coder_${process.pid}`
    const rights = [
      `create role ${name} login password 'not-a-secret'`,
      `grant usage on schema onrecord to ${name}`,
      `grant select, insert, update, delete on all tables in schema onrecord to ${name}`,
      `grant usage, select on all sequences in schema onrecord to ${name}`,
    ]
    await asked(owner, ...rights)
    const coder = owner.replace(/\/\/[^:]+:[^@]+@/, `//${name}:not-a-secret@`)
    expect(await said(coder, 'June')).toMatchObject({
      failed: false,
      told: expect.stringContaining('1 added'),
    })
    const { failed } = await onrecord('reject', 's1', '--why', 'a guess', '--record', coder, '--as', 'Ann')
    expect(failed).toBe(false)
    expect((await onrecord('verify', coder)).failed).toBe(false)
    await expect(asked(coder, 'drop table onrecord.statement')).rejects.toThrow('must be owner')
    await asked(owner, `drop owned by ${name}`, `drop role ${name}`)
  })

  test('that may not make a schema is told so in one line', async () => {
    if (typeof server === 'string') return
    const owner = newDatabase(server)
    const name = `nobody_${process.pid}`
    await asked(owner, `create role ${name} login password 'not-a-secret'`)
    const { failed, told } = await said(owner.replace(/\/\/[^:]+:[^@]+@/, `//${name}:not-a-secret@`), 'July')
    await asked(owner, `drop role ${name}`)
    expect(failed).toBe(true)
    expect(told).toMatch(/^onrecord: The PostgreSQL .* does not let this user make tables\. Ask .*$/)
  })
})

describe.skipIf(typeof server === 'string')('an address that asks for an encrypted connection', () => {
  const certificate = ownCertificate(folder)
  if (typeof certificate === 'string')
    console.warn(`Did not run: encrypted PostgreSQL, since ${certificate}.`)

  test('is refused by a server without encryption, and nothing is sent in the open', async () => {
    if (typeof server === 'string') return
    const { failed, told } = await said(`${newDatabase(server)}?sslmode=verify-full`, 'May')
    expect(failed).toBe(true)
    expect(told).toMatch(/^onrecord: The PostgreSQL .* does not support SSL connections\.?$/)
  })

  test.skipIf(typeof certificate === 'string')(
    'is refused where nobody vouches for the server, and taken where its certificate is given',
    async () => {
      if (typeof server === 'string' || typeof certificate === 'string') return
      const owner = newDatabase(server)
      const [place] = await asked(owner, 'show data_directory')
      const data = String(Object.values(Object(place))[0])
      const { uid, gid } = statSync(data)
      const own = (name: string, of: string) => {
        const path = join(data, name)
        writeFileSync(path, readFileSync(of), { mode: 0o600 })
        chownSync(path, uid, gid)
        return path
      }
      const [key, shown] = [
        own('onrecord-key.pem', certificate.key),
        own('onrecord-certificate.pem', certificate.certificate),
      ]
      await asked(
        owner,
        `alter system set ssl_key_file = '${key}'`,
        `alter system set ssl_cert_file = '${shown}'`,
        'alter system set ssl = on',
        'select pg_reload_conf()',
      )
      try {
        const named = owner.replace('127.0.0.1', 'localhost')
        const stranger = await said(`${named}?sslmode=verify-full`, 'May')
        expect(stranger.failed).toBe(true)
        expect(stranger.told).toMatch(/^onrecord: The PostgreSQL .* self-signed certificate\.$/)
        const vouched = `${named}?sslmode=verify-full&sslrootcert=${certificate.certificate}`
        expect(await said(vouched, 'June')).toMatchObject({ failed: false })
        expect(await asked(vouched, 'select ssl from pg_stat_ssl where pid = pg_backend_pid()')).toEqual([
          { ssl: true },
        ])
        // Vouched for under its name, and reached under another.
        const other = await said(vouched.replace('localhost', '127.0.0.1'), 'July')
        expect(other.failed).toBe(true)
        expect(other.told).toMatch(/^onrecord: The PostgreSQL .*127\.0\.0\.1.*$/)
      } finally {
        await asked(
          owner,
          ...['ssl', 'ssl_key_file', 'ssl_cert_file'].map((name) => `alter system reset ${name}`),
          'select pg_reload_conf()',
        )
      }
    },
  )
})
