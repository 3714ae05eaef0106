import { networks, type Settings, statementsFromRows } from '@onrecord/network'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { statementsBehind } from './tie-statements.ts'

const row = fc.record({
  actor: fc.constantFrom('A', 'B', 'C', ''),
  concept: fc.constantFrom('x', 'y', 'z'),
  agreement: fc.boolean(),
  document: fc.integer({ min: 1, max: 9 }),
})
const debate = fc
  .array(row, { minLength: 1, maxLength: 60 })
  .map((rows) => statementsFromRows(rows.map((one) => ({ ...one, date: `2020-01-0${one.document}` }))))

const WINDOWS: readonly Settings[] = [
  {},
  { timeWindow: 'days', windowSize: 3, windowStep: 2 },
  { duplicates: 'document' },
  { startDate: '2020-01-04' },
]

it('behind a tie of a two-mode network stand as many statements as it counts', () => {
  fc.assert(
    fc.property(debate, fc.constantFrom(...WINDOWS), (statements, more) => {
      const settings: Settings = { variable1: 'actor', ...more }
      const behind = statementsBehind(statements, settings)
      for (const network of networks(statements, settings)) {
        expect(behind(network).map((ids) => ids.length)).toEqual(network.ties.weight)
      }
    }),
  )
})

it('behind a tie of a one-mode network stands at least one statement of each', () => {
  fc.assert(
    fc.property(debate, (statements) => {
      const settings: Settings = {
        variable1: 'actor',
        networkType: 'onemode',
        qualifierAggregation: 'congruence',
      }
      for (const network of networks(statements, settings)) {
        const actors = statementsBehind(
          statements,
          settings,
        )(network).map((ids) => {
          const { codes, labels } = statements.variables.actor as {
            codes: Int32Array
            labels: readonly string[]
          }
          return new Set(ids.map((id) => labels[codes[Number(id) - 1]!])).size
        })
        expect(actors).toEqual(network.ties.weight.map(() => 2))
      }
    }),
  )
})

it('a variable of the document leads back as well', () => {
  const statements = statementsFromRows([{ actor: 'A', concept: 'x', document: 7, agreement: true }], {
    documents: [{ id: 7, date: '2020-01-01', source: 'Times' }],
  })
  const settings: Settings = { variable1: 'source', variable1Document: true }
  expect([...networks(statements, settings)].map(statementsBehind(statements, settings))).toEqual([[[1]]])
})
