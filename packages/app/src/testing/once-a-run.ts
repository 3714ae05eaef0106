/**
 * What is made once a run, when the first test file asks for it, and serves them all: a PostgreSQL, the built
 * workbench, and a folder for what they hand on to each other. Runs beside the tests (vitest's `globalSetup`), answers on 127.0.0.1, and takes everything away at the end.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type PostgresServer, startPostgres } from '../record/testing/postgres-server.ts'
import type { OnceARun } from './ask-once-a-run.ts'
import { builtWorkbench } from './built-workbench.ts'

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-run-'))
  let postgres: Promise<PostgresServer | string> | undefined
  let workbench: Promise<string> | undefined
  const answer = async (path: string | undefined): Promise<OnceARun[keyof OnceARun]> => {
    if (path === '/folder') return folder
    if (path === '/workbench') {
      workbench ??= builtWorkbench(join(folder, 'workbench'))
      return workbench
    }
    postgres ??= startPostgres()
    const server = await postgres
    return typeof server === 'string' ? server : server.place
  }
  const server = createServer((request, response) => {
    answer(request.url).then(
      (made) => response.end(JSON.stringify(made)),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('There is no port.')
  project.provide('onceARun', address.port)
  return async () => {
    server.close()
    server.closeAllConnections()
    const running = await postgres
    if (typeof running === 'object') running.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
