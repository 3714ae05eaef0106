import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { Api } from './build-server.ts'
import { answer } from './errors.ts'

// The same way up from src/api and from dist/api.
const BUILT = fileURLToPath(new URL('../../dist/workbench', import.meta.url))

/** Hands out the built pages; every address of the workbench is the one page, which reads it. */
export async function handOutWorkbench(server: Api, folder: string = BUILT): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return sayNotBuilt(server)
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names of built files hold a hash of their content; the page itself names them and must be fresh.
      const kept = path.includes(`${folder}/assets/`)
      reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.get('/*', { schema: { hide: true } }, (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    if (!path.startsWith('/api/') && !/\.\w+$/.test(path)) return reply.sendFile('index.html')
    return reply.status(404).send(answer(404, `There is no "${path}" here; /api/docs lists what there is.`))
  })
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Onrecord: not built</title>
<h1>The workbench is not built</h1>
<p>Run <code>npm run build</code> in the project's folder and load this page again.
The record itself answers: see <a href="/api/docs">the API</a>.</p></html>`

function sayNotBuilt(server: Api): void {
  server.get('/', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/html').status(503).send(NOT_BUILT),
  )
}
