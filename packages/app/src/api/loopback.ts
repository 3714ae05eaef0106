import type { FastifyReply } from 'fastify'
import type { Api } from './build-server.ts'
import { answer } from './errors.ts'

/** Told of a request that was refused for where it came from: whoever serves sees that somebody tries. */
export type OnRefusal = (message: string, asked: string) => void

const HERE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

/**
 * Refuses requests that reached this machine under another name than those told: a web page elsewhere could otherwise point
 * its own name here and read the record through the reader's browser (DNS rebinding).
 */
export function onlyByKnownNames(server: Api, names: readonly string[], onRefusal: OnRefusal): void {
  const refuse = refusalTo(onRefusal)
  const known = new Set(names.map((name) => name.toLowerCase()))
  server.addHook('onRequest', async (request, reply) => {
    const host = request.headers.host ?? ''
    if (HERE.test(host) || known.has(host.replace(/:\d+$/, '').toLowerCase())) return
    const told = names.length === 0 ? 'this machine only' : `${names.join(', ')} only`
    const message = `This server answers ${told}, not "${host}". Serve with --reached-as to let others ask by that name.`
    return refuse(reply, message, host)
  })
}

/**
 * Refuses changes that a page from elsewhere asks for: a browser names the page's origin, and only the workbench's own is
 * this server; where it names none it says at least that the page is another's. Programs send neither.
 */
export function onlyFromOwnPages(server: Api, onRefusal: OnRefusal): void {
  const refuse = refusalTo(onRefusal)
  server.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers
    if (request.method === 'GET' || request.method === 'HEAD') return
    const site = request.headers['sec-fetch-site']
    const own = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
    if (own && (site === undefined || site === 'same-origin' || site === 'none')) return
    const from = String(origin ?? site)
    return refuse(reply, `Changes are taken from the workbench's own page, not from "${from}".`, from)
  })
}

/** Names of which whoever serves is told, each once: a flood of requests is no flood of lines. */
const MOST_TOLD = 100

function refusalTo(onRefusal: OnRefusal) {
  const told = new Set<string>()
  return (reply: FastifyReply, message: string, from: string) => {
    if (!told.has(from) && told.size < MOST_TOLD) {
      told.add(from)
      onRefusal(message, reply.request.url)
    }
    return reply.status(403).send(answer(403, message))
  }
}
