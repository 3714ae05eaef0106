import { itemData, listedData } from '../analysis/items/as-data.ts'
import { itemInRecord, itemsInRecord } from '../analysis/items/items-in-record.ts'
import { namesOfKeys } from '../record/codebooks/names-of-keys.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { itemAskedShape, itemPageShape, listedItemShape } from './contract/items.ts'
import { narrowingShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { many } from './contract/statement-shape.ts'
import { filterOf } from './statements.ts'

export function itemRoutes(server: Api, { db }: RecordHandle): void {
  const list = {
    operationId: 'listItems',
    tags: ['analysis'],
    summary: 'The items of the codebooks and those that only texts name, with how much is said of each',
    querystring: narrowingShape,
    response: { 200: many(listedItemShape), 400: errorShape },
  }
  server.get('/api/items', { schema: list }, async ({ query }) =>
    (await itemsInRecord(db, filterOf(query))).map(listedData),
  )

  const page = {
    operationId: 'describeItem',
    tags: ['analysis'],
    summary: 'What the texts say of an item, each value with its sources and sentences',
    querystring: itemAskedShape,
    response: { 200: itemPageShape, 400: errorShape, 404: errorShape },
  }
  server.get('/api/items/page', { schema: page }, async ({ query: { name, ...narrowing } }) =>
    itemData(await itemInRecord(db, name, filterOf(narrowing)), await namesOfKeys(db)),
  )
}
