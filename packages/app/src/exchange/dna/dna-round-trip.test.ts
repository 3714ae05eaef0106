import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { matrix, type Network, networks, type Settings, type Statements } from '@onrecord/network'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { networkTable } from '../../analysis/network-table.ts'
import { openRecord, type RecordHandle } from '../../record/engine/open-record.ts'
import { personCoder } from '../../record/history/coders.ts'
import { undoLatest } from '../../record/history/step-back.ts'
import { listStatements } from '../../record/statements/statements.ts'
import { verify } from '../../record/verify/verify.ts'
import { openDna } from './dna.ts'
import { statementTable } from './dna-table.ts'
import { dnaFaults, dnaRows } from './testing/dna-rows.ts'
import { brought, taken } from './testing/exchanged.ts'
import { writeSmallDna } from './testing/small-dna.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-dna-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
async function newRecord(): Promise<RecordHandle> {
  made += 1
  const record = await openRecord(join(folder, `record-${made}`), { create: true })
  opened.push(record)
  return record
}
const opened: RecordHandle[] = []
afterAll(async () => {
  for (const record of opened) await record.close()
})

function small(name: string, lastly = ''): string {
  const path = join(folder, name)
  writeSmallDna(path, { lastly })
  return path
}

describe('a small database', () => {
  let record: RecordHandle
  const path = small('small.dna')
  beforeAll(async () => {
    record = await newRecord()
  })

  test('comes in as one step: documents, codes, and statements as what their coders checked', async () => {
    const { documents, statements, history, losses, problems } = await brought(record.db, path)
    expect({ documents, statements, history, problems }).toEqual({
      documents: 2,
      statements: 3,
      history: expect.any(Number),
      problems: [],
    })
    expect(losses.map(({ what }) => what)).toEqual([
      'the notes (they go back to DNA)',
      'the type (it goes back to DNA)',
      'the regexes (they go back to DNA)',
    ])
    const { items } = await listStatements(record.db, { layer: 'checked' }, {}, { by: 'text' })
    expect(
      items.map(({ content, coder, speaker, conceptLabel, stance, variables }) => {
        return {
          words: content[0]?.quote,
          coder: coder.name,
          speaker: speaker?.name,
          conceptLabel,
          stance,
          variables,
        }
      }),
    ).toEqual([
      {
        words: 'tax on carbon helps',
        coder: 'Ada',
        speaker: 'Greens',
        conceptLabel: 'A carbon tax',
        stance: 1,
        variables: { 'DNA statement type': 'DNA Statement', intensity: 3, note: 'x; "y"' },
      },
      {
        words: 'No tax',
        coder: 'Ada',
        speaker: 'Industry',
        conceptLabel: 'A carbon tax',
        stance: -1,
        variables: { 'DNA statement type': 'DNA Statement', intensity: -2 },
      },
      {
        words: ' sai',
        coder: 'Admin',
        speaker: undefined,
        conceptLabel: null,
        stance: null,
        variables: { 'DNA statement type': 'Annotation', note: 'an annotation' },
      },
    ])
  })

  test('changes nothing when it comes in again, and has nothing amiss', async () => {
    const again = await brought(record.db, path)
    expect(again).toMatchObject({ documents: 0, statements: 0, history: null })
    expect(await verify(record.db)).toEqual([])
  })

  test('goes back with every row as it was', async () => {
    const back = join(folder, 'small-back.dna')
    await taken(record.db, back)
    expect(dnaFaults(back)).toEqual([])
    expect(dnaRows(back)).toEqual(dnaRows(path))
  })

  test('is taken back in one step, and is there again when it comes in again', async () => {
    const act = { coder: await personCoder(record.db, 'Ann'), at: new Date() }
    await undoLatest(record.db, act)
    expect((await listStatements(record.db)).total).toBe(0)
    expect(await brought(record.db, path, true)).toMatchObject({ documents: 2, statements: 3 })
    expect((await listStatements(record.db)).total).toBe(0)
    expect(await brought(record.db, path)).toMatchObject({ documents: 2, statements: 3 })
    expect((await listStatements(record.db)).total).toBe(3)
    const back = join(folder, 'small-again.dna')
    await taken(record.db, back)
    expect(dnaRows(back)).toEqual(dnaRows(path))
  })

  test('brings what was coded in DNA since, and that alone', async () => {
    const database = new sqlite.Database(path)
    database.exec(`INSERT INTO ENTITIES VALUES (9, 2, 'A levy', 1, 2, 3, NULL);
      INSERT INTO STATEMENTS VALUES (13, 1, 1, 2, 4, 2); INSERT INTO DATASHORTTEXT VALUES (5, 13, 1, 2), (6, 13, 2, 9);
      INSERT INTO DATABOOLEAN VALUES (3, 13, 3, 1); INSERT INTO DATAINTEGER VALUES (3, 13, 4, 0);
      INSERT INTO DATALONGTEXT VALUES (4, 13, 5, '');`)
    database.close()
    expect(await brought(record.db, path)).toMatchObject({ documents: 0, statements: 1, problems: [] })
    const back = join(folder, 'small-since.dna')
    await taken(record.db, back)
    expect(dnaRows(back)).toEqual(dnaRows(path))
  })
})

test('what cannot go in is told in a line each, and the rest goes in', async () => {
  const path = small(
    'bad.dna',
    `UPDATE STATEMENTS SET Stop = 900 WHERE ID = 11; UPDATE DATAINTEGER SET Value = 'much' WHERE ID = 1;
     INSERT INTO STATEMENTS VALUES (20, 2, 99, 0, 4, 1); INSERT INTO DATALONGTEXT VALUES (9, 20, 6, 'nowhere');
     INSERT INTO DOCUMENTS VALUES (3, 'Empty', ' ', 1, '', '', '', '', '', 0);`,
  )
  const { db } = await newRecord()
  const { documents, statements, problems } = await brought(db, path)
  expect({ documents, statements }).toEqual({ documents: 2, statements: 1 })
  expect(problems.map(({ where, what }) => `${where.replace(folder, '')}: ${what}`)).toEqual([
    '/bad.dna: statement 10: "intensity" holds the text "much" and must hold a whole number.',
    '/bad.dna: document 3: It has no text, and is left out.',
    '/bad.dna: statement 11: It goes from 0 to 900, and document 2 has 17 characters.',
    '/bad.dna: document 99: A statement lies in it, and did not go in with it.',
  ])
})

test('a file that is no database of DNA 3 leaves nothing behind', async () => {
  const path = join(folder, 'old.dna')
  writeSmallDna(path, { version: '2.0.3' })
  const { db } = await newRecord()
  await expect(brought(db, path)).rejects.toThrow(/was made by DNA 2\.0\.3/)
  expect((await db.selectFrom('history').selectAll().execute()).length).toBe(0)
})

const SETTINGS: readonly Settings[] = [
  { networkType: 'twomode', qualifierAggregation: 'ignore' },
  { networkType: 'twomode', qualifierAggregation: 'subtract' },
  { networkType: 'twomode', variable1: 'person', qualifierAggregation: 'combine' },
  { networkType: 'twomode', qualifierAggregation: 'ignore', duplicates: 'document' },
  { networkType: 'onemode', qualifierAggregation: 'congruence' },
  { networkType: 'onemode', qualifierAggregation: 'conflict', normalization: 'average' },
  { networkType: 'onemode', variable1: 'person', qualifierAggregation: 'subtract', normalization: 'jaccard' },
  {
    networkType: 'onemode',
    variable1: 'concept',
    variable2: 'organization',
    qualifierAggregation: 'congruence',
  },
  { networkType: 'twomode', variable1: 'source', variable1Document: true, qualifierAggregation: 'ignore' },
  { networkType: 'twomode', variable1: 'author', variable1Document: true, qualifierAggregation: 'ignore' },
]

/** Every settled network in both dialects, as rows, columns and cells. */
function all(statements: Statements) {
  return SETTINGS.flatMap((settings) =>
    (['right', 'dna'] as const).map((dialect) =>
      [
        ...networks(statements, {
          ...settings,
          variable1: settings.variable1 ?? 'organization',
          dialect,
          namedOnly: false,
        }),
      ].map((network: Network) => ({
        rows: network.rowNames,
        columns: network.colNames,
        cells: matrix(network),
      })),
    ),
  )
}

async function expectSameNetworks(path: string): Promise<void> {
  const { db } = await newRecord()
  await brought(db, path)
  const file = openDna(path)
  try {
    const own = all(statementTable(file, 'DNA Statement'))
    expect(own.flat().some(({ cells }) => cells.length > 0)).toBe(true)
    expect(all((await networkTable(db)).statements)).toEqual(own)
  } finally {
    file.close()
  }
  const back = `${path.split('/').at(-1)}-networks.dna`
  await taken(db, join(folder, back))
  const again = openDna(join(folder, back))
  try {
    expect(all(statementTable(again, 'DNA Statement'))).toEqual(all((await networkTable(db)).statements))
  } finally {
    again.close()
  }
}

test('networks of the record are those of the file, in both dialects', async () => {
  const persons = `INSERT INTO VARIABLES VALUES (7, 'person', 'short text', 1);
    INSERT INTO ENTITIES VALUES (5, 7, 'Ada Ross', 0, 0, 0, NULL), (6, 7, 'Greens', 0, 0, 0, NULL), (7, 7, '', 0, 0, 0, NULL),
      (8, 1, 'Times', 9, 9, 9, NULL), (9, 1, 'ann lee', 0, 0, 0, NULL), (10, 1, '', 0, 0, 0, NULL), (11, 2, 'Not so', 0, 0, 0, NULL);
    INSERT INTO DATASHORTTEXT VALUES (20, 10, 7, 5), (21, 11, 7, 6);
    ${[13, 14, 15, 16, 17]
      .map(
        (id) => `INSERT INTO STATEMENTS VALUES (${id}, 1, ${1 + (id % 2)}, ${id - 10}, ${id}, 1);
      INSERT INTO DATASHORTTEXT VALUES (${id * 3}, ${id}, 1, ${[1, 8, 9, 10, 2][id - 13]}),
        (${id * 3 + 1}, ${id}, 2, ${id % 3 === 0 ? 11 : 4}), (${id * 3 + 2}, ${id}, 7, ${[7, 7, 5, 6, 7][id - 13]});
      INSERT INTO DATABOOLEAN VALUES (${id}, ${id}, 3, ${id % 2}); INSERT INTO DATAINTEGER VALUES (${id}, ${id}, 4, 0);
      INSERT INTO DATALONGTEXT VALUES (${id}, ${id}, 5, '');`,
      )
      .join('\n')}`
  await expectSameNetworks(small('networks.dna', persons))
})

const SHARED = fileURLToPath(new URL('../../../../../../shared/data/dna/', import.meta.url))

describe.skipIf(!existsSync(SHARED))('the recorded databases (not run without the shared data)', () => {
  test.each(['sample', 'mini'])('%s.dna: every row goes back as it was', async (name) => {
    const { db } = await newRecord()
    const { problems } = await brought(db, join(SHARED, `${name}.dna`))
    expect(problems).toEqual([])
    const back = join(folder, `${name}-back.dna`)
    await taken(db, back)
    expect(dnaFaults(back)).toEqual([])
    expect(dnaRows(back)).toEqual(dnaRows(join(SHARED, `${name}.dna`)))
  })

  test.each(['sample', 'mini'])('%s.dna: networks of the record are those of the file', async (name) => {
    await expectSameNetworks(join(SHARED, `${name}.dna`))
  })
})
