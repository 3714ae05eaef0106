import type { Api } from './build-server.ts'
import { answer } from './errors.ts'

const HERE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

/**
 * Refuses requests that reached this machine under another name: a web page elsewhere could otherwise point its own name
 * here and read the record through the reader's browser (DNS rebinding).
 */
export function onlyFromThisMachine(server: Api): void {
  server.addHook('onRequest', async (request, reply) => {
    if (HERE.test(request.headers.host ?? '')) return
    const message = `This server answers this machine only, not "${request.headers.host}". Serve with --host to let others ask.`
    return reply.status(403).send(answer(403, message))
  })
}

/**
 * Refuses changes that a page from elsewhere asks for: a browser names the page's origin, and only the workbench's own is
 * this server. Programs send none.
 */
export function onlyFromOwnPages(server: Api): void {
  server.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers
    if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return
    if (URL.canParse(origin) && new URL(origin).host === host) return
    return reply
      .status(403)
      .send(answer(403, `Changes are taken from the workbench's own page, not from "${origin}".`))
  })
}
