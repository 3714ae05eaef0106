import { type StatementType, statementTypes } from '@onrecord/reader'
import type { Code } from './code-tree.ts'
import { derivedGuid } from './derived-guid.ts'
import { described } from './described.ts'

/** The code of a kind of statement. */
export const typeGuid = (type: StatementType): string => derivedGuid('type', type)

/** The kinds of statements as codes. */
export const TYPE_CODES: Code = {
  guid: derivedGuid('types'),
  name: 'Kind of statement',
  codable: false,
  colour: null,
  description: described({ text: '', fields: { holds: 'types' } }),
  children: statementTypes.map((type) => ({
    guid: typeGuid(type),
    name: type,
    codable: true,
    colour: null,
    description: described({ text: '', fields: { type } }),
    children: [],
  })),
}
