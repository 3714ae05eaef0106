import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { NotFound } from '../errors.ts'
import {
  type BackupHead,
  backupHead,
  damaged,
  isEnd,
  noBackup,
  parseLine,
  type TableHead,
  tableHead,
} from './backup-lines.ts'
import { linesHash } from './table-lines.ts'

/** What comes out of a backup, in its order. */
export type BackupPart =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'table'; readonly table: TableHead }
  | { readonly kind: 'rows'; readonly table: TableHead; readonly lines: readonly string[] }
  | { readonly kind: 'end of table'; readonly table: TableHead; readonly sha256: string }

/** Characters and lines after which rows are handed on. */
const ENOUGH = { characters: 2_000_000, lines: 2_000 }

/**
 * Reads a backup piece by piece and holds it against what it says of itself: every table's number of rows and hash, and that
 * nothing is missing at its end. Throws one sentence that names the part where it is cut or altered.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const place = { part: 'its beginning' }
  const lines = unpackedLines(file, place)
  const next = async () => (await lines.next()).value ?? undefined
  const head = backupHead(file, await next())
  yield { kind: 'head', head }
  for (let tables = 0; ; tables++) {
    place.part = tables === 0 ? 'its beginning' : 'what comes between two tables'
    const line = await next()
    if (line === undefined) throw damaged(file, 'its end', `it is cut off after ${tables} tables`)
    if (isEnd(line, tables)) break
    const table = tableHead(line)
    if (table === null) throw damaged(file, place.part, 'it says something else than it was given')
    yield { kind: 'table', table }
    yield* tableRows(file, table, next, place)
  }
  place.part = 'its end'
  if ((await next()) !== undefined) throw damaged(file, 'its end', 'something was added')
}

async function* tableRows(
  file: string,
  table: TableHead,
  next: () => Promise<string | undefined>,
  place: { part: string },
): AsyncGenerator<BackupPart> {
  const hash = linesHash()
  let lines: string[] = []
  let characters = 0
  const enough = () => characters >= ENOUGH.characters || lines.length >= ENOUGH.lines
  for (let row = 0; row < table.rows; row++) {
    place.part = `the table ${table.table}, after row ${row.toLocaleString('en-US')}`
    const line = await next()
    if (line === undefined)
      throw damaged(file, place.part, `it is cut off; the table had ${table.rows.toLocaleString('en-US')}`)
    lines.push(line)
    characters += line.length
    if (!enough()) continue
    hash.add(lines)
    yield { kind: 'rows', table, lines }
    lines = []
    characters = 0
  }
  hash.add(lines)
  if (lines.length > 0) yield { kind: 'rows', table, lines }
  const end = await next()
  const sha256 = hash.value()
  if (end === undefined || parseLine(end)?.sha256 !== sha256)
    throw damaged(file, `the table ${table.table}`, 'its rows are not those that were written')
  yield { kind: 'end of table', table, sha256 }
}

/** The lines of a packed file; what cannot be unpacked is told with the part that was read last. */
async function* unpackedLines(
  file: string,
  place: { readonly part: string },
): AsyncGenerator<string, undefined> {
  const gunzip = createGunzip()
  const packed = createReadStream(file)
  packed.on('error', (error) => gunzip.destroy(error))
  packed.pipe(gunzip)
  let rest: Buffer[] = []
  try {
    for await (const chunk of gunzip) {
      const bytes: Buffer = chunk
      let from = 0
      for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, from)) {
        yield Buffer.concat([...rest, bytes.subarray(from, at)]).toString('utf8')
        rest = []
        from = at + 1
      }
      if (from < bytes.length) rest.push(bytes.subarray(from))
    }
  } catch (error) {
    throw whyNot(file, place.part, error)
  } finally {
    packed.destroy()
    gunzip.destroy()
  }
  if (rest.length > 0) throw damaged(file, place.part, 'it is cut off in the middle of a line')
  return undefined
}

const LINE_END = 0x0a

function whyNot(file: string, part: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT')
    return new NotFound({ where: file, what: `There is no file ${file}.`, todo: 'Look at its name.' })
  if (code === 'EISDIR' || (code === 'Z_DATA_ERROR' && part === 'its beginning')) return noBackup(file)
  if (code === 'Z_BUF_ERROR') return damaged(file, part, 'it is cut off')
  if (code.startsWith('Z_')) return damaged(file, part, 'its bytes are not those that were written')
  return error
}
