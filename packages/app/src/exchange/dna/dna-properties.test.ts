import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EMPTY_CODEBOOK } from '@onrecord/reader'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { registerCodebook } from '../../record/codebooks/register-codebook.ts'
import { type Db, openRecord } from '../../record/engine/open-record.ts'
import { personCoder } from '../../record/history/coders.ts'
import { correctStatement } from '../../record/statements/check-statements.ts'
import { listStatements, type RecordedStatement } from '../../record/statements/statements.ts'
import { Losses } from '../losses.ts'
import { DnaCoders } from './out/dna-coders.ts'
import { dnaFileWriter } from './out/dna-file.ts'
import { DnaShelf, NEW_SCHEME } from './out/dna-shelf.ts'
import { dnaSink } from './out/dna-sink.ts'
import { dnaFaults, dnaRows } from './testing/dna-rows.ts'
import { brought, taken } from './testing/exchanged.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-dna-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const letters = ['a', 'é', 'e\u0301', '😀', '👩‍🚀', '\r\n', ' ', '\u200d', '“', "'", ';', 'ﬀ', '\n', '0', 'ß']
const words = fc
  .array(fc.constantFrom(...letters), { minLength: 8, maxLength: 60 })
  .map((all) => all.join(''))
const name = fc.constantFrom(
  '',
  'Greens',
  'greens',
  'É & Co',
  '=1+1',
  '😀',
  'O’Neill',
  'a\nb',
  'x'.repeat(190),
)
const coding = fc.record({
  type: fc.nat(1),
  from: fc.nat(1000),
  long: fc.integer({ min: 1, max: 30 }),
  person: name,
  organization: name,
  concept: name,
  agreement: fc.nat(1),
  salience: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  arena: name,
  note: fc.constantFrom('', 'a note', 'several\r\nlines 😀', 'x'.repeat(500)),
  coder: fc.constantFrom('Ann', 'Ben'),
})
const article = fc.record({
  text: words,
  title: name,
  outlet: fc.constantFrom('', 'Times', 'Der Bote'),
  time: fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }),
  codings: fc.array(coding, { maxLength: 4 }),
})

type Debate = readonly ReturnType<typeof article.generate>['value'][]

/** A database of DNA as its own editor might have left it: every place in whole UTF-16 units, some in half a character. */
function writeDebate(path: string, debate: Debate): void {
  const sink = dnaSink(path)
  const shelf = new DnaShelf([NEW_SCHEME])
  const own = shelf.type('DNA Statement', '#EFD033')
  const other = shelf.type('Other', '#010203')
  const coders = new DnaCoders([NEW_SCHEME], new Losses())
  const writer = dnaFileWriter(sink, shelf)
  let statement = 0
  for (const [at, { text, title, outlet, time, codings }] of debate.entries()) {
    const beside = { author: 'A', section: '', notes: 'n', type: 'news', coder: coders.first }
    // Texts begin with their number, or the record would find one in another.
    const whole = `${at}: x${text}`
    writer.document({ id: at + 1, title, text: whole, source: outlet, time, ...beside })
    for (const one of codings) {
      const start = one.from % (whole.length - 1)
      const stop = Math.min(whole.length, start + one.long)
      const type = one.type === 0 ? own : other
      const values =
        type === own
          ? ([
              [shelf.variable(own, 'person', 'short text'), one.person],
              [shelf.variable(own, 'organization', 'short text'), one.organization],
              [shelf.variable(own, 'concept', 'short text'), one.concept],
              [shelf.variable(own, 'agreement', 'boolean'), one.agreement],
              [shelf.variable(own, 'salience', 'integer'), one.salience],
            ] as const)
          : ([
              [shelf.variable(other, 'arena', 'short text'), one.arena],
              [shelf.variable(other, 'note', 'long text'), one.note],
            ] as const)
      statement += 1
      const coder = coders.of({ by: 'person', name: one.coder, version: '' }, statement)
      writer.statement({ id: statement, type: type.id, document: at + 1, start, stop, coder, values })
    }
  }
  coders.write(sink)
  writer.codes([{ label: 'C[Oo]2', colour: '#FF0000' }])
  sink.run("INSERT INTO SETTINGS VALUES ('version', '3.1.2'), ('date', '2026-06-30')", [])
  sink.finish()
}

/** A `.dna` imported into a new record and exported from it. */
async function thereAndBack(path: string, name: string): Promise<string> {
  const record = await openRecord(join(folder, `${name}-record`), { create: true })
  try {
    await brought(record.db, path)
    const back = join(folder, `${name}.dna`)
    await taken(record.db, back)
    return back
  } finally {
    await record.close()
  }
}

let made = 0

test('any database of DNA comes back from a record with every row as it was', {
  timeout: 480_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 9 }), async (debate) => {
      made += 1
      const path = join(folder, `debate-${made}.dna`)
      writeDebate(path, debate)
      expect(dnaFaults(path)).toEqual([])
      const back = await thereAndBack(path, `back-${made}`)
      expect(dnaFaults(back)).toEqual([])
      expect(dnaRows(back)).toEqual(dnaRows(path))
    }),
    { numRuns: 4, endOnFailure: true },
  )
})

/** What of a statement DNA has a place for. */
const inDna = ({ content, conceptLabel, stance, speaker, document, coder }: RecordedStatement) => ({
  words: content.map(({ start, quote }) => `${start} ${quote}`),
  conceptLabel,
  stance,
  speaker: speaker === null ? null : [speaker.name, speaker.kind, speaker.organisation],
  document: [document.title, document.date, document.outlet],
  coder: coder.name,
})

async function statementsOf(db: Db): Promise<readonly string[]> {
  const { items } = await listStatements(db, { layer: 'checked' }, { limit: 1000 })
  return items.map((one) => JSON.stringify(inDna(one))).sort()
}

test('what people make of a record goes into a database and comes out of it', {
  timeout: 480_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 9 }),
      fc.array(fc.constantFrom(-1, 0, 1, null), { minLength: 12, maxLength: 12 }),
      async (debate, stances) => {
        made += 1
        const path = join(folder, `debate-${made}.dna`)
        writeDebate(path, debate)
        const first = await openRecord(join(folder, `first-${made}`), { create: true })
        const second = await openRecord(join(folder, `second-${made}`), { create: true })
        try {
          await registerCodebook(first.db, { ...EMPTY_CODEBOOK, title: 'Before' }, await act(first.db))
          await brought(first.db, path)
          const { items } = await listStatements(first.db, {}, { limit: 1000 })
          for (const [at, { id }] of items.entries())
            await correctStatement(first.db, id, { stance: stances[at % 12] ?? null }, await act(first.db))
          const out = join(folder, `out-${made}.dna`)
          const { statements } = await taken(first.db, out)
          expect(statements).toBe(items.length)
          expect(dnaFaults(out)).toEqual([])
          const { problems } = await brought(second.db, out)
          expect(problems).toEqual([])
          expect(await statementsOf(second.db)).toEqual(await statementsOf(first.db))
        } finally {
          await first.close()
          await second.close()
        }
      },
    ),
    { numRuns: 4, endOnFailure: true },
  )
})

const act = async (db: Db) => ({ coder: await personCoder(db, 'Cem'), at: new Date('2024-05-02T00:00:00Z') })
