import { existsSync, statSync } from 'node:fs'
import type { Settings, Statements } from '@onrecord/network'
import { rowsById } from '../analysis/frequencies.ts'
import type { EventColumns } from '../exchange/networks/csv.ts'
import type { NodeAttributes } from '../exchange/networks/network-nodes.ts'
import type { LayerChoice } from '../record/statements/statement-filter.ts'

/** Where statements come from, and what is known beyond them. */
export interface NetworkSource {
  readonly statements: Statements
  /** What did not come along, one line each. */
  readonly notes: readonly string[]
  readonly anonymous: ReadonlySet<string>
  /** By label, for a variable of the statements. */
  readonly attributes: (variable: string) => ReadonlyMap<string, NodeAttributes>
  /** What an event list says of a statement beyond its variables. */
  readonly columns: EventColumns
  readonly close: () => Promise<void>
}

export interface SourceChoice {
  readonly statementType: string | undefined
  readonly layer: LayerChoice
  /** Under DNA's dialect a statement's words are those of DNA's export. */
  readonly dialect: Settings['dialect']
}

/** Opens a `.dna` file, a record's folder or a `postgres://` address. */
export async function openNetworkSource(source: string, choice: SourceChoice): Promise<NetworkSource> {
  const { isServer } = await import('../record/engine/open-record.ts')
  const isFolder = existsSync(source) && statSync(source).isDirectory()
  if (isServer(source) || isFolder) return openRecordSource(source, choice)
  return openDnaSource(source, choice)
}

async function openDnaSource(path: string, choice: SourceChoice): Promise<NetworkSource> {
  const { openDna } = await import('../exchange/dna/dna.ts')
  const { statementTable } = await import('../exchange/dna/dna-table.ts')
  const { dnaAttributes } = await import('../exchange/dna/dna-attributes.ts')
  const { textReader } = await import('../exchange/dna/dna-text.ts')
  const file = openDna(path)
  const labels = file.statementTypes.map(({ label }) => label)
  const type =
    choice.statementType ?? (labels.includes('DNA Statement') ? 'DNA Statement' : (labels[0] ?? ''))
  const statements = statementTable(file, type)
  const words = textReader(file, (choice.dialect ?? 'right') === 'right' ? 'utf-16' : 'code points')
  let rows: ReadonlyMap<string | number, number> | undefined
  let coders: Int32Array | undefined
  const rowOf = (id: string | number) => {
    rows ??= rowsById(statements)
    return rows.get(id)!
  }
  return {
    statements,
    notes: choice.statementType === undefined ? typeNotes(labels, type) : [],
    anonymous: new Set(),
    attributes: (variable) => dnaAttributes(file, type, variable),
    columns: {
      text: (id) => {
        const row = rowOf(id)
        const document = Number(statements.documents.ids[statements.document[row]!])
        return words(document, statements.start[row]!, statements.stop[row]!)
      },
      coder: (id) => {
        coders ??= file.statements(type).coders
        return coders[rowOf(id)]!
      },
    },
    close: async () => file.close(),
  }
}

/** Where nothing tells which of several types is meant, the first is taken, and that is said. */
function typeNotes(labels: readonly string[], type: string): string[] {
  if (labels.length < 2 || type === 'DNA Statement') return []
  const others = labels.filter((label) => label !== type).map((label) => `"${label}"`)
  return [
    `note: these are the statements of type "${type}"; --statement-type can also be ${others.join(', ')}`,
  ]
}

async function openRecordSource(address: string, choice: SourceChoice): Promise<NetworkSource> {
  const { openRecord } = await import('../record/engine/open-record.ts')
  const { networkTable } = await import('../analysis/network-table.ts')
  const { problemLine } = await import('@onrecord/reader')
  const record = await openRecord(address)
  try {
    const { statements, problems, anonymous } = await networkTable(record.db, { layer: choice.layer })
    return {
      statements,
      notes: problems.map(problemLine),
      anonymous,
      attributes: () => new Map([...anonymous].map((label) => [label, { anonymous: 'true' }])),
      columns: {},
      close: record.close,
    }
  } catch (error) {
    await record.close()
    throw error
  }
}
