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
  const built = existsSync(join(folder, 'index.html'))
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const page = request.method === 'GET' && !path.startsWith('/api/') && !/\.\w+$/.test(path)
    if (page && built) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    if (page) return reply.type('text/html').status(503).send(NOT_BUILT)
    return reply.status(404).send(answer(404, `There is no "${path}" here; /api/docs lists what there is.`))
  })
  if (!built) return
  await server.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    // What the build packed goes out packed; a browser that takes none gets the file.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Names of built files hold a hash of their content; the page itself names them and must be fresh.
      const kept = path.includes(`${folder}/assets/`)
      reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Onrecord: not built</title>
<h1>The workbench is not built</h1>
<p>Run <code>npm run build</code> in the project's folder and load this page again.
The record itself answers: see <a href="/api/docs">the API</a>.</p></html>`
