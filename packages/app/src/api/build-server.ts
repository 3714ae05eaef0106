import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { actingAs } from './acting.ts'
import { actorRoutes } from './actors.ts'
import { analysisExportRoutes } from './analysis-exports.ts'
import { argumentRoutes } from './arguments.ts'
import { answerNoRequest } from './bad-requests.ts'
import { balanceRoutes } from './balances.ts'
import { codebookFileRoutes } from './codebook-files.ts'
import { codebookRoutes } from './codebooks.ts'
import { coderRoutes } from './coders.ts'
import { codeRoutes } from './codes.ts'
import { contradictionMarkRoutes } from './contradiction-marks.ts'
import { decisionRoutes } from './decisions.ts'
import { documentEditRoutes } from './document-edits.ts'
import { documentRoutes } from './documents.ts'
import { answerBadAddress, answerErrors } from './errors.ts'
import { exportRoutes } from './exports.ts'
import { onlyFitWords } from './fit-words.ts'
import { forecastPictureRoutes } from './forecast-pictures.ts'
import { forecastRoutes } from './forecasts.ts'
import { healthRoutes } from './health.ts'
import { historyRoutes } from './history.ts'
import { itemRoutes } from './items.ts'
import { learnedRoutes } from './learned.ts'
import { ledgerExportRoutes } from './ledger-exports.ts'
import { type OnRefusal, onlyByKnownNames, onlyFromOwnPages } from './loopback.ts'
import { matterPictureRoutes } from './matter-pictures.ts'
import { matterRoutes } from './matters.ts'
import { measureRoutes } from './measures.ts'
import { type Longest, measuring } from './measuring/measuring.ts'
import { asksNetworkAhead } from './network-ahead.ts'
import { networkRoutes } from './networks.ts'
import { described, documentationPage } from './openapi.ts'
import { outletRoutes } from './outlets.ts'
import { pictureRoutes } from './pictures.ts'
import { positionRoutes } from './positions.ts'
import { previewRoutes } from './previews.ts'
import { queueRoutes } from './queue.ts'
import { type ReaderFor, readAgainRoutes } from './read-again.ts'
import { recordExchangeRoutes } from './record-exchange.ts'
import { rehearseDecisions } from './rehearsal.ts'
import { searchRoutes } from './search.ts'
import { sourcingRoutes } from './sourcing.ts'
import { statementRoutes } from './statements.ts'
import { handOutWorkbench } from './workbench.ts'

export interface ServerOptions {
  /** The record that is asked; the caller closes it. */
  readonly record: RecordHandle
  readonly version?: string
  /** Where the built workbench lies; `dist/workbench` when left out. */
  readonly workbench?: string
  /** Whose decisions they are that come in; the history keeps the name. */
  readonly as?: string
  /** Makes the reader of what is added or read again here; the offline reader over the machine's cores when left out. */
  readonly readerFor?: ReaderFor
  /** Told of every failure of the record or the server; the asker is not. */
  readonly onFailure?: (error: Error, asked: string) => void
  /** Told of requests that are refused for where they come from, once for each name or origin. */
  readonly onRefusal?: OnRefusal
  /** Learn from people's decisions by itself, after some new ones; off when left out, and then only when asked. */
  readonly learnsByItself?: boolean
  /** From so many statements on the first network is computed before anybody asks for it; never when left out. */
  readonly asksAheadFrom?: number
  /** How long an analysis may take; by default a minute, or an hour where it can be stopped by name. */
  readonly longest?: Longest
  /** By which names others reach this machine; a request that names another host is refused. Its own are always known. */
  readonly reachedAs?: readonly string[]
}

/** A server with the routes' shapes as its types. */
export type Api = FastifyInstance<
  import('node:http').Server,
  import('node:http').IncomingMessage,
  import('node:http').ServerResponse,
  import('fastify').FastifyBaseLogger,
  ZodTypeProvider
>

/**
 * The API of a record and its workbench, not yet listening.
 *
 * `const server = await buildServer({ record }); await server.inject('/api/documents')`
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { record, version = '0.1.0', reachedAs = [], onFailure = () => {}, onRefusal = () => {} } = options
  const server: Api = Fastify({
    logger: false,
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerNoRequest,
    ...PATIENCE,
  }).withTypeProvider<ZodTypeProvider>()
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  answerErrors(server, record, onFailure)
  // A refusal has them too.
  await server.register(helmet, security)
  onlyByKnownNames(server, reachedAs, onRefusal)
  onlyFromOwnPages(server, onRefusal)
  // A change that needs no words comes without a body.
  server.addHook('preValidation', async (request) => {
    if (request.method === 'POST') request.body ??= {}
  })
  onlyFitWords(server)
  // What people coded is not left lying in a browser's cache.
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store')
  })
  await server.register(swagger, described(version))
  await server.register(swaggerUi, documentationPage())
  for (const routes of ROUTES) routes(server, record, version)
  const inThreads = measuring(options.longest)
  server.addHook('preClose', inThreads.close)
  measureRoutes(server, record, inThreads)
  networkRoutes(server, record, inThreads)
  if (options.asksAheadFrom !== undefined) asksNetworkAhead(server, record, options.asksAheadFrom)
  const acting = actingAs(record, options.as ?? 'somebody')
  decisionRoutes(server, record, acting)
  contradictionMarkRoutes(server, record, acting)
  rehearseDecisions(server, record)
  historyRoutes(server, record, acting)
  codeRoutes(server, record, acting)
  forecastRoutes(server, record, acting)
  previewRoutes(server, record, acting)
  codebookFileRoutes(server, record, acting)
  const readerFor = options.readerFor ?? offlineReaderFor
  readAgainRoutes(server, record, acting, readerFor, onFailure)
  documentEditRoutes(server, record, acting, readerFor)
  recordExchangeRoutes(server, record, acting, version)
  learnedRoutes(server, record, acting, { byItself: options.learnsByItself ?? false, onFailure })
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger())
  await handOutWorkbench(server, options.workbench)
  return server as unknown as FastifyInstance
}

const ROUTES = [
  healthRoutes,
  documentRoutes,
  statementRoutes,
  actorRoutes,
  codebookRoutes,
  outletRoutes,
  coderRoutes,
  positionRoutes,
  balanceRoutes,
  matterRoutes,
  argumentRoutes,
  itemRoutes,
  sourcingRoutes,
  queueRoutes,
  searchRoutes,
  exportRoutes,
  analysisExportRoutes,
  ledgerExportRoutes,
  pictureRoutes,
  forecastPictureRoutes,
  matterPictureRoutes,
]

/** Milliseconds that an asker has to send a request, its head and its body; a file of 100 MB comes in less over a slow line. */
const PATIENCE = {
  requestTimeout: 120_000,
  http: { headersTimeout: 20_000, maxHeaderSize: 16_384 },
}

/** Loaded when it is first needed: the reader's model is large. */
const offlineReaderFor: ReaderFor = async (codebook) => {
  const { spreadReader } = await import('../reading/spread-reader.ts')
  return spreadReader({ codebook, readHereUpTo: READ_AMONG_ANSWERS })
}

/** So many characters are read in a fifth of a second; of a longer text the others who ask would notice. */
const READ_AMONG_ANSWERS = 50_000

/** Everything comes from this server, and no script or style stands inside a page. */
const security = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' as const },
  // A browser would keep asking for https on loopback long after this server is gone.
  strictTransportSecurity: false,
}
