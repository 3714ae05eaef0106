import { z } from 'zod'
import { balanceAnswer } from '../analysis/figures/balance-answer.ts'
import { itemBalances } from '../analysis/figures/item-balances.ts'
import { contradictionsInRecord, mattersInRecord } from '../analysis/matters/matters-in-record.ts'
import { oneMatter } from '../analysis/matters/one-matter.ts'
import { balancePicture } from '../pictures/balance-picture.ts'
import { contradictionsBoard } from '../pictures/contradictions-board.ts'
import { matterTimeLine } from '../pictures/matter-time-line.ts'
import { namesOfKeys } from '../record/codebooks/names-of-keys.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import {
  balancePictureShape,
  contradictionsPictureShape,
  matterPictureShape,
} from './contract/matter-pictures.ts'
import type { Narrowing } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'
import { filterOf } from './statements.ts'

/** Matters, balances and contradictions as SVG, with what was asked at the foot. */
export function matterPictureRoutes(server: Api, { db }: RecordHandle): void {
  const noteOf = async (narrowing: Narrowing, ...days: readonly string[]) => {
    const { query, layer } = await describeFilter(db, narrowing)
    return [`query: ${query}`, `layer: ${layer}`, ...days].join(' · ')
  }
  const drawn = (name: string, svg: string) => ({ name: `inline; filename="${name}.svg"`, svg })
  const told = { tags: ['exports'], response: { 200: z.string(), 400: errorShape, 404: errorShape } }

  const matter = {
    operationId: 'drawMatter',
    summary: 'A matter over time, as a picture: when its states came about and when they became known',
    querystring: matterPictureShape,
    ...told,
  }
  server.get('/api/pictures/matters', { schema: matter }, async ({ query }, reply) => {
    const { theme, matter: key, perhaps, knownOn, on, ...narrowing } = query
    const matters = await mattersInRecord(db, filterOf(narrowing), { knownOn, on })
    const note = await noteOf(narrowing, ...(knownOn === undefined ? [] : [`public by ${knownOn}`]))
    const one = oneMatter(matters, key, perhaps === 'true')
    const { name, svg } = drawn('matter', matterTimeLine(one, { theme, note, knownOn, on }))
    return reply.type('image/svg+xml').header('content-disposition', name).send(svg)
  })

  const balance = {
    operationId: 'drawBalance',
    summary:
      'What the figures of the texts leave of each item, or of one, as a picture: a waterfall of ranges',
    querystring: balancePictureShape,
    ...told,
  }
  server.get('/api/pictures/balances', { schema: balance }, async ({ query }, reply) => {
    const { theme, item, ...narrowing } = query
    const nameOf = await namesOfKeys(db)
    const balances = await itemBalances(db, filterOf(narrowing), nameOf, item)
    const answers = balances.map((one) => balanceAnswer(one, nameOf))
    const { name, svg } = drawn('balance', balancePicture(answers, { theme, note: await noteOf(narrowing) }))
    return reply.type('image/svg+xml').header('content-disposition', name).send(svg)
  })

  const contradictions = {
    operationId: 'drawContradictions',
    summary: 'What stands against each other, as a picture: both sides with their sources',
    querystring: contradictionsPictureShape,
    ...told,
  }
  server.get('/api/pictures/contradictions', { schema: contradictions }, async ({ query }, reply) => {
    const { theme, knownOn, ...narrowing } = query
    const { contradictions: found } = await contradictionsInRecord(db, filterOf(narrowing), { knownOn })
    const note = await noteOf(narrowing, ...(knownOn === undefined ? [] : [`public by ${knownOn}`]))
    const { name, svg } = drawn('contradictions', contradictionsBoard(found, { theme, note }))
    return reply.type('image/svg+xml').header('content-disposition', name).send(svg)
  })
}
