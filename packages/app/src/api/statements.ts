import type { RecordHandle } from '../record/engine/open-record.ts'
import { notInRecord } from '../record/errors.ts'
import type { StatementFilter } from '../record/statements/statement-filter.ts'
import { listStatements, statementById } from '../record/statements/statements.ts'
import type { Api } from './build-server.ts'
import { idShape, type Narrowing, statementFilterShape } from './contract/questions.ts'
import { errorShape, statementPageShape } from './contract/shapes.ts'
import { statementShape } from './contract/statement-shape.ts'
import { given } from './given.ts'
import { descending } from './sorting.ts'

export function statementRoutes(server: Api, { db }: RecordHandle): void {
  const list = {
    operationId: 'listStatements',
    tags: ['statements'],
    summary: 'Statements, a page at a time',
    querystring: statementFilterShape,
    response: { 200: statementPageShape, 400: errorShape },
  }
  server.get('/api/statements', { schema: list }, ({ query }) => {
    const { sort, order, offset, limit, ...narrowing } = query
    const by = { by: sort, ...given({ descending: descending(order) }) }
    return listStatements(db, filterOf(narrowing), { offset, limit }, by)
  })

  const one = {
    operationId: 'getStatement',
    tags: ['statements'],
    summary: 'One statement',
    params: idShape,
    response: { 200: statementShape, 404: errorShape },
  }
  server.get('/api/statements/:id', { schema: one }, async ({ params }) => {
    const statement = await statementById(db, params.id)
    if (statement === null) throw notInRecord('statement', params.id)
    return statement
  })
}

/** The record's filter from the address's words. */
export function filterOf({ q, stance, named, ...rest }: Narrowing): StatementFilter {
  return given({
    ...rest,
    text: q,
    stance: stance?.map(stanceOf),
    named: named === 'true' ? true : undefined,
  })
}

function stanceOf(word: '1' | '0' | '-1' | 'unset'): -1 | 0 | 1 | 'unset' {
  return word === 'unset' ? word : word === '1' ? 1 : word === '0' ? 0 : -1
}
