import { existsSync, statSync } from 'node:fs'
import type { Settings } from '@onrecord/network'
import type { NetworkSource } from '../../analysis/network-source.ts'
import { isServer } from '../../record/engine/is-server.ts'
import type { LayerChoice } from '../../record/vocabulary.ts'

/** A source that was opened, with the lines that are to be said of it. */
export interface OpenSource {
  readonly source: NetworkSource
  readonly notes: readonly string[]
  /** What these statements say, in the words of their texts. */
  readonly words: (ids: readonly (string | number)[]) => Promise<ReadonlyMap<string | number, string>>
  readonly close: () => Promise<void>
}

export interface SourceChoice {
  readonly statementType: string | undefined
  readonly layer: LayerChoice
  /** Under DNA's dialect a statement's words are those of DNA's export. */
  readonly dialect: Settings['dialect']
}

/** Opens a `.dna` file, a record's folder or a `postgres://` address. */
export async function openNetworkSource(
  address: string,
  choice: SourceChoice,
  onWait: (told: string) => void,
): Promise<OpenSource> {
  const isFolder = existsSync(address) && statSync(address).isDirectory()
  return isServer(address) || isFolder
    ? openRecordSource(address, choice, onWait)
    : openDnaSource(address, choice)
}

async function openDnaSource(path: string, choice: SourceChoice): Promise<OpenSource> {
  const { openDna } = await import('../../exchange/dna/dna.ts')
  const { dnaSource } = await import('../../exchange/dna/dna-source.ts')
  const file = openDna(path)
  const labels = file.statementTypes.map(({ label }) => label)
  const type =
    choice.statementType ?? (labels.includes('DNA Statement') ? 'DNA Statement' : (labels[0] ?? ''))
  try {
    const source = dnaSource(file, type, (choice.dialect ?? 'right') === 'right' ? 'utf-16' : 'code points')
    const { text = () => '' } = source.columns
    return {
      source,
      words: async (ids) => new Map(ids.map((id) => [id, text(id)])),
      notes: choice.statementType === undefined ? typeNotes(labels, type) : [],
      close: async () => file.close(),
    }
  } catch (error) {
    // What is refused leaves no folder behind.
    file.close()
    throw error
  }
}

/** Where nothing tells which of several types is meant, the first is taken, and that is said. */
function typeNotes(labels: readonly string[], type: string): string[] {
  if (labels.length < 2 || type === 'DNA Statement') return []
  const others = labels.filter((label) => label !== type).map((label) => `"${label}"`)
  return [`these are the statements of type "${type}"; --statement-type can also be ${others.join(', ')}`]
}

async function openRecordSource(
  address: string,
  choice: SourceChoice,
  onWait: (told: string) => void,
): Promise<OpenSource> {
  const { openRecord } = await import('../../record/engine/open-record.ts')
  const { recordSource } = await import('../../analysis/network-source.ts')
  const { sentencesIn } = await import('../../record/statements/sentences-in.ts')
  const { problemLine } = await import('@onrecord/reader')
  const record = await openRecord(address, { onWait })
  try {
    const source = await recordSource(record.db, { layer: choice.layer })
    const words = (ids: readonly (string | number)[]) => sentencesIn(record.db, ids)
    return { source, words, notes: source.problems.map(problemLine), close: record.close }
  } catch (error) {
    await record.close()
    throw error
  }
}
