import { type Statement, statementTypes } from '@onrecord/reader'
import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import { type StatementAnswer, statementShape } from './statement-shape.ts'

type Answered = z.infer<typeof statementShape>

// The types are held against each other by the type check; a value that one of them lacks is an error there.
test('the API’s statement is exactly as narrow as the record’s, and the record’s holds the library’s', () => {
  expectTypeOf<Answered>().toExtend<RecordedStatement>()
  expectTypeOf<RecordedStatement>().toExtend<Answered>()
  expectTypeOf<StatementAnswer>().toExtend<RecordedStatement>()
  expectTypeOf<RecordedStatement>().toExtend<StatementAnswer>()
  expectTypeOf<Answered>().toExtend<Statement>()
})

test('its lists are the library’s, not copies that could fall behind', () => {
  expect(statementShape.shape.type.options).toEqual(statementTypes)
})
