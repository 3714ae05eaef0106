import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { codebookYaml } from '../../codebook/write-codebook.ts'
import { listActors } from '../../record/actors/actors.ts'
import { listCodebooks } from '../../record/codebooks/codebooks.ts'
import { listConcepts } from '../../record/codebooks/concepts.ts'
import { codedDocuments } from '../out/coded-document.ts'
import type { ExportFormat, Taken } from '../out/export-format.ts'
import { writePieces } from '../out/write-pieces.ts'
import { writeZip, type ZipPart } from '../out/zip-file.ts'
import { statementColumns, statementRows } from '../tables/statement-rows.ts'
import { type ColumnType, type TypedColumn, typedCsv } from '../tables/typed-column.ts'
import { readme } from './readme.ts'
import type { Resource } from './resource.ts'
import { ACTORS, CONCEPTS, DOCUMENTS, TEXTS } from './tables.ts'

/** Tables, codebooks, a readme and checksums in one zip, as repositories of research data take them. */
export const datapackageFormat: ExportFormat = {
  name: 'datapackage',
  ending: 'zip',
  type: 'application/zip',
  about: 'tables, codebooks, readme and checksums, for a repository of research data',
  async write(taken, path) {
    const folder = `${path}.parts`
    await mkdir(folder, { mode: 0o700 })
    try {
      const tables = await tablesOf(taken, folder)
      await writeZip(path, await partsOf(taken, tables, folder))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function tablesOf(taken: Taken, folder: string): Promise<readonly Resource[]> {
  const { db, filter } = taken
  const table = async <Row>(
    name: string,
    title: string,
    columns: readonly TypedColumn<Row>[],
    rows: AsyncIterable<Row> | Iterable<Row>,
  ): Promise<Resource> => {
    const path = `${name}.csv`
    await writePieces(join(folder, path), typedCsv(columns, rows))
    const fields = columns.map(({ name, type, about }) => ({ name, type, about }))
    return { name, path, title, fields, ...(await sizeAndHash(join(folder, path))) }
  }
  const statements = statementRows(taken, () => {})
  return [
    await table('documents', 'The articles', DOCUMENTS, codedDocuments(db, filter)),
    await table('statements', 'The coded statements', await statementColumns(db), statements),
    await table('actors', 'Who speaks', ACTORS, everyActor(taken)),
    await table('concepts', 'What they speak of', CONCEPTS, await listConcepts(db, { among: filter })),
    await table('texts', 'The texts of the articles', TEXTS, codedDocuments(db, filter)),
  ]
}

async function* everyActor({ db, filter }: Taken) {
  for (let offset = 0; ; ) {
    const { items } = await listActors(db, { among: filter }, { offset, limit: 500 })
    yield* items
    if (items.length < 500) return
    offset += items.length
  }
}

async function sizeAndHash(path: string): Promise<Pick<Resource, 'bytes' | 'hash'>> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { bytes: (await stat(path)).size, hash: `sha256:${hash.digest('hex')}` }
}

async function partsOf(taken: Taken, tables: readonly Resource[], folder: string): Promise<ZipPart[]> {
  const books = (await listCodebooks(taken.db)).map(({ id, content }): ZipPart & { content: string } => {
    return { name: `codebook-${id}.yaml`, content: codebookYaml(content) }
  })
  const descriptor = {
    ...descriptorOf(taken, tables),
    resources: [...tables.map(resourceOf), ...books.map(bookOf)],
  }
  return [
    { name: 'datapackage.json', content: `${JSON.stringify(descriptor, null, 2)}\n` },
    { name: 'README.md', content: readme(taken, tables) },
    ...books,
    ...tables.map(({ path }) => ({ name: path, file: join(folder, path) })),
  ]
}

function descriptorOf({ head, version }: Taken, tables: readonly Resource[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'onrecord-debate',
    title: 'Coded statements of a debate',
    description: `Query: ${head.query}. Layer: ${head.layer}. ${tables.length} tables.`,
    sources: [{ title: `Onrecord ${version}` }],
    keywords: ['policy debate', 'discourse network analysis', 'content analysis'],
  }
}

/** A list of texts is one text with a line each. */
const FIELD: Readonly<Record<ColumnType, object>> = {
  string: { type: 'string' },
  list: { type: 'string' },
  integer: { type: 'integer', bareNumber: true },
  number: { type: 'number', decimalChar: '.' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date', format: 'default' },
}

function resourceOf({ name, path, title, bytes, hash, fields }: Resource) {
  return {
    ...{
      name,
      path,
      title,
      type: 'table',
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
    },
    ...{ encoding: 'utf-8', bytes, hash, dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true } },
    schema: {
      fields: fields.map(({ name, type, about }) => ({
        name,
        ...FIELD[type],
        description: type === 'list' ? `${about}; a line each` : about,
      })),
      missingValues: [''],
      ...keysOf(name),
    },
  }
}

/** What tells a row from others, and where its numbers lead. */
function keysOf(table: string): object {
  const ofDocument = [{ fields: ['document'], reference: { resource: 'documents', fields: ['document'] } }]
  if (table === 'documents') return { primaryKey: ['document'] }
  if (table === 'texts') return { primaryKey: ['document'], foreignKeys: ofDocument }
  if (table === 'statements') return { primaryKey: ['statement'], foreignKeys: ofDocument }
  return table === 'actors' ? { primaryKey: ['actor'] } : {}
}

function bookOf({ name, content }: { readonly name: string; readonly content: string }) {
  const bytes = Buffer.from(content)
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return {
    ...{ name: name.replace(/\.yaml$/, ''), path: name, title: 'A codebook', format: 'yaml' },
    ...{ mediatype: 'application/yaml', encoding: 'utf-8', bytes: bytes.length, hash },
  }
}
