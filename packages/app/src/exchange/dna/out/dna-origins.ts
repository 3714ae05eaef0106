import { z } from 'zod'
import type { DocumentId, StatementId } from '../../../record/engine/ids.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import { importedFiles, importedParts } from '../../../record/imported/imported-files.ts'
import { type DnaScheme, dnaSchemeSchema } from '../dna-scheme.ts'
import { type KeptDocument, keptDocumentSchema } from './dna-documents.ts'

const keptPlaceSchema = z.object({ start: z.int(), stop: z.int() })

/** A statement's number and place in the file that it came from. */
export interface KeptStatement extends z.infer<typeof keptPlaceSchema> {
  readonly key: number
}

/** The DNA databases that a record came from, and what they call what is in it. */
export interface DnaOrigins {
  readonly schemes: readonly DnaScheme[]
  readonly document: (id: DocumentId) => OriginDocument | null
  /** The numbers that files have for their documents and statements. */
  readonly numbers: { readonly documents: ReadonlySet<number>; readonly statements: ReadonlySet<number> }
  /** Of a statement, or of the one that it was corrected from. */
  readonly statement: (id: StatementId) => KeptStatement | null
}

export interface OriginDocument {
  readonly key: number
  /** The name of its coder. */
  readonly coder: string | null
  readonly kept: KeptDocument
}

export async function dnaOrigins(db: Db): Promise<DnaOrigins> {
  const schemes: DnaScheme[] = []
  const documents = new Map<DocumentId, OriginDocument>()
  const statements = new Map<StatementId, KeptStatement>()
  for (const { id, content } of await importedFiles(db, 'dna')) {
    const scheme = dnaSchemeSchema.parse(content)
    schemes.push(scheme)
    const names = new Map(scheme.coders.map(({ ID, Name }) => [Number(ID), String(Name)]))
    for (const part of await importedParts(db, id, 'document')) {
      const kept = keptDocumentSchema.parse(part.content)
      const coder = kept.coder === null ? null : (names.get(kept.coder) ?? null)
      documents.set(part.rowId, { key: Number(part.key), coder, kept })
    }
    for (const part of await importedParts(db, id, 'statement'))
      statements.set(part.rowId, { key: Number(part.key), ...keptPlaceSchema.parse(part.content) })
  }
  const before = statements.size === 0 ? new Map<StatementId, StatementId>() : await corrected(db)
  const origin = (id: StatementId): KeptStatement | null => {
    const earlier = before.get(id)
    return statements.get(id) ?? (earlier === undefined ? null : origin(earlier))
  }
  const keys = (rows: ReadonlyMap<number, { readonly key: number }>) =>
    new Set([...rows.values()].map(({ key }) => key))
  return {
    schemes,
    document: (id) => documents.get(id) ?? null,
    statement: origin,
    numbers: { documents: keys(documents), statements: keys(statements) },
  }
}

/** Which statement each one was corrected from. */
async function corrected(db: Db): Promise<ReadonlyMap<StatementId, StatementId>> {
  const rows = await db
    .selectFrom('statement')
    .where('supersedes', 'is not', null)
    .select(['id', 'supersedes'])
    .execute()
  return new Map(rows.flatMap(({ id, supersedes }) => (supersedes === null ? [] : [[id, supersedes]])))
}
