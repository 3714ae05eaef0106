import { z } from 'zod'
import { reportOf } from '../analysis/matters/as-data.ts'
import { toldOf } from '../analysis/matters/told.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { analysedStatements } from '../record/statements/analysed-statements.ts'
import { fileRoute } from './analysis-file.ts'
import type { Api } from './build-server.ts'
import {
  networkAskedShape,
  networkFileShape,
  networkPictureShape,
  networkShape,
  networkStatementsAskedShape,
  networkStatementsShape,
} from './contract/networks.ts'
import { errorShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'
import { settingsApart } from './measuring/apart.ts'
import type { Measuring } from './measuring/measuring.ts'
import { CSV_TYPE, JSON_TYPE, narrowingIn, runOf, SVG_TYPE, sendRun } from './measuring/send-run.ts'
import { filterOf } from './statements.ts'

/** So many sentences of a tie are sent; all are counted. */
const REPORTS = 100

/** Networks of what is served: as a page shows them, as files and as a picture, with the statements behind each tie. */
export function networkRoutes(server: Api, { db }: RecordHandle, measuring: Measuring): void {
  const send = sendRun(db, measuring)

  const view = {
    operationId: 'getNetworks',
    tags: ['analysis'],
    summary:
      'The network of the statements that match, or one for each window of time, with a place for each node',
    querystring: networkAskedShape,
    response: { 200: networkShape, 400: errorShape },
  }
  server.get('/api/networks', { schema: view }, async ({ query }, reply) => {
    const { settings, least, rest } = settingsApart(query)
    const { threshold, camps, mostTies, run, ...filter } = rest
    const narrowing = narrowingIn(filter)
    const head = await describeFilter(db, narrowing)
    const question = { settings, least, threshold }
    return send(reply, JSON_TYPE, narrowing, { do: 'network', question, head, mostTies, camps }, run)
  })

  const statements = {
    operationId: 'getNetworkStatements',
    tags: ['analysis'],
    summary: 'The statements behind a tie, or those of a node, with their sentences',
    querystring: networkStatementsAskedShape,
    response: { 200: networkStatementsShape, 400: errorShape },
  }
  server.get('/api/networks/statements', { schema: statements }, async ({ query }, reply) => {
    const { settings, least, rest } = settingsApart(query)
    const { threshold, camps: _, slice, a, b, mode, run, ...filter } = rest
    const narrowing = narrowingIn(filter)
    const question = { settings, least, threshold }
    const side = mode === '2' ? 2 : 1
    const work = { do: 'network-statements', question, slice, a, b, mode: side } as const
    const ids = z.array(z.int()).parse(JSON.parse(await runOf(db, measuring, reply, narrowing, work, run)))
    const told = (await analysedStatements(db, filterOf(narrowing), ids)).map((one) => reportOf(toldOf(one)))
    told.sort((x, y) => (x.day ?? '').localeCompare(y.day ?? '') || x.statement - y.statement)
    return { total: ids.length, reports: told.slice(0, REPORTS) }
  })

  const file = {
    ...fileRoute('exportNetworks', 'The networks as a file: JSON, CSV, GraphML or GEXF'),
    querystring: networkFileShape,
  }
  server.get('/api/exports/networks', { schema: file }, async ({ query, url }, reply) => {
    const { settings, least, rest } = settingsApart(query)
    const { threshold, camps, slice, format, layout, run, ...filter } = rest
    const narrowing = narrowingIn(filter)
    const head = { ...(await describeFilter(db, narrowing)), address: url }
    const question = { settings, least, threshold }
    reply.header('content-disposition', `attachment; filename="network.${format}"`)
    const work = { do: 'network-file', question, format, layout, head, slice, camps } as const
    return send(reply, TYPES[format], narrowing, work, run)
  })

  const picture = {
    operationId: 'drawNetwork',
    tags: ['exports'],
    summary: 'The network as a picture',
    querystring: networkPictureShape,
    response: { 200: z.string(), 400: errorShape },
  }
  server.get('/api/pictures/networks', { schema: picture }, async ({ query }, reply) => {
    const { settings, least, rest } = settingsApart(query)
    const { threshold, camps, slice, theme, paper, run, ...filter } = rest
    const narrowing = narrowingIn(filter)
    const { query: words, layer } = await describeFilter(db, narrowing)
    const question = { settings, least, threshold }
    const drawn = { theme, paper, note: `query: ${words} · layer: ${layer}` }
    reply.header('content-disposition', 'inline; filename="network.svg"')
    return send(reply, SVG_TYPE, narrowing, { do: 'network-svg', question, drawn, slice, camps }, run)
  })
}

const TYPES = {
  json: JSON_TYPE,
  csv: CSV_TYPE,
  graphml: 'application/xml; charset=utf-8',
  gexf: 'application/xml; charset=utf-8',
} as const
