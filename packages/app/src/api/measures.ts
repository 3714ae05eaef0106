import { z } from 'zod'
import { askedOptions } from '../analysis/measures/asked-options.ts'
import { MEASURE_TERMS, MEASURES, type MeasureName } from '../analysis/measures/measure-options.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { NotFound } from '../record/errors.ts'
import { fileRoute } from './analysis-file.ts'
import type { Api } from './build-server.ts'
import {
  measureAskedShape,
  measureExportShape,
  measurePictureShape,
  measureShape,
  runAnswerShape,
  runParamsShape,
} from './contract/measures.ts'
import { errorShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'
import { settingsApart } from './measuring/apart.ts'
import type { Measuring } from './measuring/measuring.ts'
import { CSV_TYPE, JSON_TYPE, narrowingIn, SVG_TYPE, sendRun } from './measuring/send-run.ts'

/** The six measures of what is served, as answers, files and pictures; and how far a run of one is. */
export function measureRoutes(server: Api, { db }: RecordHandle, measuring: Measuring): void {
  const send = sendRun(db, measuring)
  for (const name of MEASURES) {
    server.get(`/api/${name}`, { schema: answerRoute(name) }, async ({ query }, reply) => {
      const { question, narrowing, run } = asked(name, query)
      const head = await describeFilter(db, narrowing)
      return send(reply, JSON_TYPE, narrowing, { do: 'measure', question, head }, run)
    })
    server.get(`/api/exports/${name}`, { schema: exportRoute(name) }, async ({ query, url }, reply) => {
      const { format, table, ...rest } = query
      const { question, narrowing, run } = asked(name, rest)
      const head = { ...(await describeFilter(db, narrowing)), address: url }
      reply.header('content-disposition', `attachment; filename="${name}.${format}"`)
      return format === 'json'
        ? send(reply, JSON_TYPE, narrowing, { do: 'measure', question, head }, run)
        : send(reply, CSV_TYPE, narrowing, { do: 'measure-csv', question, head, table }, run)
    })
    server.get(`/api/pictures/${name}`, { schema: pictureRoute(name) }, async ({ query }, reply) => {
      const { theme, paper, ...rest } = query
      const { question, narrowing, run } = asked(name, rest)
      const { query: words, layer } = await describeFilter(db, narrowing)
      const drawn = { theme, paper, note: `query: ${words} · layer: ${layer}` }
      reply.header('content-disposition', `inline; filename="${name}.svg"`)
      return send(reply, SVG_TYPE, narrowing, { do: 'measure-svg', question, drawn }, run)
    })
  }
  runRoutes(server, measuring)
}

function runRoutes(server: Api, measuring: Measuring): void {
  const told = { tags: ['analysis'], params: runParamsShape }
  const progress = {
    operationId: 'runProgress',
    summary: 'How far the run of an analysis is, by the name that its asker gave it',
    ...told,
    response: { 200: runAnswerShape, 400: errorShape },
  }
  server.get('/api/runs/:run', { schema: progress }, ({ params: { run } }) => {
    return { run, ...NO_RUN, ...measuring.progress(run) }
  })
  const stop = {
    operationId: 'stopRun',
    summary: 'Stops the run of an analysis',
    ...told,
    response: { 200: runParamsShape.meta({ id: 'StoppedRun' }), 404: errorShape },
  }
  server.delete('/api/runs/:run', { schema: stop }, ({ params: { run } }) => {
    if (!measuring.stop(run)) throw noRun(run)
    return { run }
  })
}

const NO_RUN = { running: false, seconds: 0, waiting: false, doing: null, done: 0, of: null }

const noRun = (run: string) =>
  new NotFound({
    what: `No analysis runs under the name ${run}.`,
    where: `run ${run}`,
    todo: 'It has ended, or never began.',
  })

type AskedOf = z.infer<ReturnType<typeof measureAskedShape>>

function asked(name: MeasureName, query: AskedOf) {
  const { settings, least, rest } = settingsApart(query)
  const { run, ...narrowed } = rest
  const own = askedOptions(MEASURE_TERMS[name].options, narrowed)
  return { question: { name, settings, least, asked: own }, narrowing: narrowingIn(narrowed), run }
}

const answerRoute = (name: MeasureName) => ({
  operationId: `measure${title(name)}`,
  tags: ['analysis'],
  summary: saidOf(name),
  querystring: measureAskedShape(name),
  response: { 200: measureShape, 400: errorShape },
})

const exportRoute = (name: MeasureName) => ({
  ...fileRoute(`export${title(name)}`, `${saidOf(name)} As a file.`),
  querystring: measureExportShape(name),
})

const pictureRoute = (name: MeasureName) => ({
  operationId: `draw${title(name)}`,
  tags: ['exports'],
  summary: `${saidOf(name)} As a picture.`,
  querystring: measurePictureShape(name),
  response: { 200: z.string(), 400: errorShape },
})

/** What the command says of it, without the command's flags. */
const saidOf = (name: MeasureName): string =>
  MEASURE_TERMS[name].said.replace('the variable given with --variable1', 'another variable')
const title = (name: MeasureName): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
