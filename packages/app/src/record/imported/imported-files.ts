import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ImportedFileId } from '../engine/ids.ts'
import { insertRows } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import type { ImportedPartKind } from '../vocabulary.ts'

/** A file of another tool as it is kept: what the record has no place for. */
export interface ImportedFileContent {
  readonly id: ImportedFileId
  readonly name: string
  readonly content: unknown
}

/** What a file calls a document or statement of the record. */
export interface ImportedPart {
  readonly key: string
  readonly rowId: number
  /** Of what the file says of it. */
  readonly sha256: string
  readonly content: unknown
}

/** Keeps what a file holds beyond the record; the same again is the same. */
export async function keepImportedFile(
  tx: Db,
  { format, name, content }: { readonly format: string; readonly name: string; readonly content: object },
  at: Date,
): Promise<ImportedFileId> {
  const sha256 = sha256Of(content)
  await insertRows(tx, 'importedFile', [{ format, name, sha256, content, added: at }], { unlessThere: true })
  const { id } = await tx
    .selectFrom('importedFile')
    .select('id')
    .where('format', '=', format)
    .where('name', '=', name)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return id
}

/** Keeps what a file calls rows of the record; what is kept already stays. */
export async function keepImportedParts(
  tx: Db,
  fileId: ImportedFileId,
  kind: ImportedPartKind,
  parts: readonly ImportedPart[],
): Promise<void> {
  const rows = parts.map(({ key, rowId, sha256, content }) => ({ fileId, kind, key, rowId, sha256, content }))
  await insertRows(tx, 'importedPart', rows, { unlessThere: true })
}

/** The rows that came of what has these hashes, of any file of a format, oldest first. */
export async function rowsOfParts(
  tx: Db,
  format: string,
  kind: ImportedPartKind,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await tx
    .selectFrom('importedPart as p')
    .innerJoin('importedFile as f', 'f.id', 'p.fileId')
    .where('f.format', '=', format)
    .where('p.kind', '=', kind)
    .where(sql<boolean>`p.sha256 = any(${hashes})`)
    .orderBy('p.rowId')
    .select(['p.sha256', 'p.rowId'])
    .distinct()
    .execute()
  const found = new Map<string, number[]>()
  for (const { sha256, rowId } of rows) {
    const own = found.get(sha256)
    if (own === undefined) found.set(sha256, [rowId])
    else own.push(rowId)
  }
  return found
}

/** The files of a format of which a document stands, the newest of each name, in the order in which they came. */
export async function importedFiles(db: Db, format: string): Promise<readonly ImportedFileContent[]> {
  const rows = await db
    .selectFrom('importedFile as f')
    .where('f.format', '=', format)
    .where(
      sql<boolean>`exists (select from imported_part p join document d on d.id = p.row_id
        where p.file_id = f.id and p.kind = 'document' and not d.withdrawn)`,
    )
    .orderBy('f.id')
    .select(['f.id', 'f.name', 'f.content'])
    .execute()
  const newest = new Map(rows.map((row) => [row.name, row]))
  return rows.filter((row) => newest.get(row.name) === row)
}

/** What a file calls its documents or statements. */
export function importedParts(
  db: Db,
  file: ImportedFileId,
  kind: ImportedPartKind,
): Promise<readonly ImportedPart[]> {
  return db
    .selectFrom('importedPart')
    .where('fileId', '=', file)
    .where('kind', '=', kind)
    .orderBy('rowId')
    .select(['key', 'rowId', 'sha256', 'content'])
    .execute()
}

/** Of a value as JSON. */
export const sha256Of = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')
