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
