import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDna } from './dna.ts'
import type { DnaDocuments } from './dna-database.ts'
import { type SmallDna, writeSmallDna } from './testing/small-dna.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dna-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
function small(change: SmallDna = {}): string {
  made += 1
  const path = join(folder, `small-${made}.dna`)
  writeSmallDna(path, change)
  return path
}

function read<Value>(path: string, look: (file: ReturnType<typeof openDna>) => Value): Value {
  const file = openDna(path)
  try {
    return look(file)
  } finally {
    file.close()
  }
}

describe('a .dna file', () => {
  it('gives its settings, coders, regexes, documents and entities with their attributes', () => {
    const seen = read(small(), (file) => ({ ...file, statements: null, text: null, close: null, path: null }))
    expect(seen).toMatchSnapshot()
  })

  it('gives the statements of any type as columns', () => {
    const statements = read(small(), (file) => file.statements('DNA Statement'))
    expect(statements).toMatchObject({
      ids: Int32Array.of(10, 11),
      documents: Int32Array.of(0, 1),
      starts: Int32Array.of(5, 0),
    })
    expect(statements.variables).toEqual({
      organization: {
        type: 'short text',
        codes: Int32Array.of(0, 1),
        labels: ['Greens', 'Industry', 'Never used'],
      },
      concept: { type: 'short text', codes: Int32Array.of(0, 0), labels: ['A carbon tax'] },
      agreement: { type: 'boolean', values: Int32Array.of(1, 0) },
      intensity: { type: 'integer', values: Int32Array.of(3, -2) },
      note: { type: 'long text', codes: Int32Array.of(0, 1), labels: ['x; "y"', ''] },
    })
    const notes = read(small(), (file) => file.statements('Annotation'))
    expect(notes.variables.note).toEqual({
      type: 'long text',
      codes: Int32Array.of(0),
      labels: ['an annotation'],
    })
  })

  it('is left as it was: same bytes, same time, nothing beside it, even in a read-only folder', () => {
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    const path = join(locked, 'a.dna')
    copyFileSync(small(), path)
    chmodSync(path, 0o444)
    chmodSync(locked, 0o555)
    const before = {
      bytes: readFileSync(path),
      changed: statSync(path).mtimeMs,
      folder: statSync(locked).mtimeMs,
    }
    read(path, (file) => {
      file.statements('DNA Statement')
      expect(readdirSync(locked)).toEqual(['a.dna'])
    })
    expect({
      bytes: readFileSync(path),
      changed: statSync(path).mtimeMs,
      folder: statSync(locked).mtimeMs,
    }).toEqual(before)
    chmodSync(locked, 0o755)
  })
})

describe('what is no .dna file is refused in one line that names it', () => {
  const lines: readonly [string, () => string, RegExp][] = [
    ['a file that is not there', () => join(folder, 'nowhere.dna'), /there is no file .*nowhere\.dna/],
    ['a folder', () => folder, /is a folder, not a DNA database/],
    ['an empty file', () => written('empty.dna', ''), /empty\.dna is empty: it holds no DNA database/],
    [
      'a text file',
      () => written('text.dna', 'Dear reader, '.repeat(50)),
      /does not begin like an SQLite file/,
    ],
    ['a file cut short', () => cutShort(), /is cut short: \d+ of \d+ bytes are there/],
    [
      'a file with only a header',
      () => written('head.dna', 'SQLite format 3\0'),
      /is cut short after 16 bytes/,
    ],
    [
      'a file with a broken page',
      () => scrambled(),
      /is damaged or incomplete \(SQLite says: .*\): restore it/,
    ],
    [
      'another version',
      () => small({ version: '2.0.3' }),
      /was made by DNA 2\.0\.3; only files of DNA 3\.0 and 3\.1/,
    ],
    [
      'an agreement in words, which read as a number would be a disagreement',
      () => small({ lastly: "UPDATE DATABOOLEAN SET Value = 'true' WHERE ID = 1" }),
      /"agreement" of statement 10 holds the text "true" and must hold a whole number/,
    ],
    [
      'an agreement that is neither yes nor no',
      () => small({ lastly: 'UPDATE DATABOOLEAN SET Value = 2 WHERE ID = 1' }),
      /"agreement" of statement 10 is 2 and must be a whole number from 0 to 1/,
    ],
    [
      'an agreement that is not there',
      () => small({ lastly: 'UPDATE DATABOOLEAN SET Value = NULL WHERE ID = 2' }),
      /"agreement" of statement 11 is empty and must be a whole number/,
    ],
    [
      'a number that DNA cannot hold',
      () => small({ lastly: 'UPDATE DATAINTEGER SET Value = 3000000000 WHERE ID = 1' }),
      /"intensity" of statement 10 is 3000000000 and must be/,
    ],
    [
      'a date in words',
      () => small({ lastly: "UPDATE DOCUMENTS SET Date = '2021-01-01' WHERE ID = 2" }),
      /the date of document 2 holds the text "2021-01-01" and must hold a whole number/,
    ],
    [
      'no date, which read as a number would be 1970',
      () => small({ lastly: 'UPDATE DOCUMENTS SET Date = NULL WHERE ID = 1' }),
      /the date of document 1 is empty/,
    ],
    ['no version', () => small({ lastly: 'DELETE FROM SETTINGS' }), /names no version of DNA/],
    ['no settings', () => small({ without: 'SETTINGS' }), /is not a DNA database: table SETTINGS is missing/],
    [
      'a missing table',
      () => small({ without: 'DATABOOLEAN' }),
      /not a complete DNA database: table DATABOOLEAN is missing/,
    ],
    [
      'a missing value',
      () => small({ lastly: 'DELETE FROM DATAINTEGER WHERE ID = 2' }),
      /statement 11 has no value for "intensity"/,
    ],
    [
      'an entity that is gone',
      () => small({ lastly: 'DELETE FROM ENTITIES WHERE ID = 4' }),
      /statement 10 names entity 4, which is not there/,
    ],
    [
      'a document that is gone',
      () => small({ lastly: 'DELETE FROM DOCUMENTS WHERE ID = 2' }),
      /statement 11 lies in document 2, which is not there/,
    ],
    [
      'a file DNA has not finished writing',
      () => beingWritten(),
      /has unsaved changes in .*-journal: close it in DNA first/,
    ],
  ]
  it.each(lines)('%s', (_, make, line) => {
    const path = make()
    const open = () => read(path, (file) => file.statements('DNA Statement'))
    expect(open).toThrow(line)
    expect(open).toThrow(expect.objectContaining({ message: expect.not.stringContaining('\n') }))
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  it('a statement type that is not there, with those that are', () => {
    expect(() => read(small(), (file) => file.statements('Nope'))).toThrow(
      'it has "DNA Statement", "Annotation"',
    )
  })
})

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function cutShort(): string {
  const path = small()
  truncateSync(path, Math.floor(statSync(path).size / 2))
  return path
}

function scrambled(): string {
  const path = small()
  const bytes = readFileSync(path)
  bytes.fill(0xff, 4096)
  writeFileSync(path, bytes)
  return path
}

function beingWritten(): string {
  const path = small()
  writeFileSync(`${path}-journal`, 'half a change')
  return path
}

const titles = ({ variables }: DnaDocuments): unknown[] =>
  Array.from(variables.title!.codes, (code) => variables.title!.labels[code])

const SHARED = fileURLToPath(new URL('../../../../../../shared/data/dna/', import.meta.url))

describe.skipIf(!existsSync(SHARED))('the recorded databases (not run without the shared data)', () => {
  it.each(['sample', 'mini'])('%s.dna holds what its dump says', (name) => {
    const { tables } = JSON.parse(readFileSync(`${SHARED}${name}-dump.json`, 'utf8'))
    const seen = read(`${SHARED}${name}.dna`, (file) => ({
      statements: file.statementTypes
        .flatMap((type) => [...file.statements(type.label).ids])
        .toSorted((a, b) => a - b),
      entities: file.entities.map((entity) => entity.value),
      documents: titles(file.documents),
    }))
    const ids = tables.STATEMENTS.map((row: { ID: number }) => row.ID)
    expect(seen.statements).toEqual(ids)
    expect(seen.entities).toEqual(tables.ENTITIES.map((row: { Value: string }) => row.Value))
    expect(seen.documents).toEqual(tables.DOCUMENTS.map((row: { Title: string }) => row.Title))
  })
})
