import { balanceAnswer } from '../analysis/figures/balance-answer.ts'
import { itemBalances } from '../analysis/figures/item-balances.ts'
import { namesOfKeys } from '../record/codebooks/names-of-keys.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { balanceShape, balancesAskedShape } from './contract/balances.ts'
import { errorShape } from './contract/shapes.ts'
import { many } from './contract/statement-shape.ts'
import { filterOf } from './statements.ts'

export function balanceRoutes(server: Api, { db }: RecordHandle): void {
  const schema = {
    operationId: 'listBalances',
    tags: ['analysis'],
    summary: 'What the figures of the texts leave of each item',
    querystring: balancesAskedShape,
    response: { 200: many(balanceShape), 400: errorShape, 404: errorShape },
  }
  server.get('/api/balances', { schema }, async ({ query: { item, ...narrowing } }) => {
    const nameOf = await namesOfKeys(db)
    const balances = await itemBalances(db, filterOf(narrowing), nameOf, item)
    return balances.map((balance) => balanceAnswer(balance, nameOf))
  })
}
