import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ownCertificate } from '../testing/own-certificate.ts'
import { fetchAddress } from './web-address.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-https-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const certificate = ownCertificate(folder)
if (typeof certificate === 'string') console.warn(`Did not run: https, since ${certificate}.`)

test.skipIf(typeof certificate === 'string')(
  'a page whose server nobody vouches for is not taken',
  async () => {
    if (typeof certificate === 'string') return
    const [key, cert] = [certificate.key, certificate.certificate].map((path) => readFileSync(path))
    const asked: string[] = []
    const server = createServer({ key, cert }, ({ url = '' }, answer) => {
      asked.push(url)
      answer.end('<p>Not from whom it says.</p>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const listening = server.address()
    const port = typeof listening === 'object' && listening !== null ? listening.port : 0
    const where = `https://localhost:${port}/article`
    expect(await fetchAddress(where, { maxBytes: 1000, timeout: 10 })).toEqual({
      problem: {
        where,
        what: expect.stringMatching(
          /^nobody whom this machine trusts vouches for the certificate of that server/,
        ),
        todo: 'Check the address and the connection.',
      },
    })
    expect(asked).toEqual([])
    await new Promise((resolve) => server.close(resolve))
  },
)
