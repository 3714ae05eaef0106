import { argumentsInRecord } from '../analysis/arguments/arguments-in-record.ts'
import { argumentsData } from '../analysis/arguments/as-data.ts'
import { balanceAnswer } from '../analysis/figures/balance-answer.ts'
import { itemBalances } from '../analysis/figures/item-balances.ts'
import { contradictionsInRecord, mattersInRecord } from '../analysis/matters/matters-in-record.ts'
import { argumentTable } from '../exchange/analyses/argument-table.ts'
import { balanceTable } from '../exchange/analyses/balance-table.ts'
import { contradictionTable } from '../exchange/analyses/contradiction-table.ts'
import { matterTable } from '../exchange/analyses/matter-table.ts'
import { namesOfKeys } from '../record/codebooks/names-of-keys.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { fileRoute, format, sendAnalysis } from './analysis-file.ts'
import type { Api } from './build-server.ts'
import { argumentsAskedShape } from './contract/arguments.ts'
import { balancesAskedShape } from './contract/balances.ts'
import { contradictionsAskedShape } from './contract/contradictions.ts'
import { mattersAskedShape } from './contract/matters.ts'
import { filterOf } from './statements.ts'

/** Matters, contradictions, balances and arguments as files. */
export function analysisExportRoutes(server: Api, { db }: RecordHandle): void {
  const matters = {
    ...fileRoute('exportMatters', 'Every state of every matter, a row each, with its sources'),
    querystring: mattersAskedShape.extend({ format }),
  }
  server.get('/api/exports/matters', { schema: matters }, async ({ query, url }, reply) => {
    const { format, knownOn, on, ...narrowing } = query
    const items = await mattersInRecord(db, filterOf(narrowing), { knownOn, on })
    const also = [knownOn && `public by ${knownOn}`, on && `what held on ${on}`]
    return sendAnalysis(reply, db, matterTable, { narrowing, also, items, format, address: url })
  })

  const contradictions = {
    ...fileRoute('exportContradictions', 'Every pair that stands against each other or looks so, a row each'),
    querystring: contradictionsAskedShape.extend({ format }),
  }
  server.get('/api/exports/contradictions', { schema: contradictions }, async ({ query, url }, reply) => {
    const { format, knownOn, ...narrowing } = query
    const { contradictions: items } = await contradictionsInRecord(db, filterOf(narrowing), { knownOn })
    const also = [knownOn && `public by ${knownOn}`]
    return sendAnalysis(reply, db, contradictionTable, { narrowing, also, items, format, address: url })
  })

  const balances = {
    ...fileRoute(
      'exportBalances',
      'Every figure of an item, a row each, and what each way of taking them leaves',
    ),
    querystring: balancesAskedShape.extend({ format }),
  }
  server.get('/api/exports/balances', { schema: balances }, async ({ query, url }, reply) => {
    const { format, item, ...narrowing } = query
    const nameOf = await namesOfKeys(db)
    const found = await itemBalances(db, filterOf(narrowing), nameOf, item)
    const items = found.map((balance) => balanceAnswer(balance, nameOf))
    const also = [item && `item ${item}`]
    return sendAnalysis(reply, db, balanceTable, { narrowing, also, items, format, address: url })
  })

  const reasons = {
    ...fileRoute(
      'exportArguments',
      'Every reason for and against a concept with who uses and who answers it, a row each',
    ),
    querystring: argumentsAskedShape.extend({ format }),
  }
  server.get('/api/exports/arguments', { schema: reasons }, async ({ query, url }, reply) => {
    const { format, about, ...narrowing } = query
    const data = argumentsData(await argumentsInRecord(db, about, filterOf(narrowing)))
    const also = [`for and against: ${data.label}`]
    return sendAnalysis(reply, db, argumentTable, { narrowing, also, items: [data], format, address: url })
  })
}
