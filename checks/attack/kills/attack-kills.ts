import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepSmallDebate } from '../../../packages/app/src/api/testing/small-debate.ts'
import { generatedLines } from '../../../packages/app/src/intake/testing/generated-articles.ts'
import { mustBeWhole } from '../../../packages/app/src/record/backup/restore.ts'
import { asItWas } from '../../../packages/app/src/record/engine/as-it-was.ts'
import { type Db, openRecord } from '../../../packages/app/src/record/engine/open-record.ts'
import { makeRecord } from '../../../packages/app/src/record/testing/make-record.ts'
import { rowsOf } from '../../../packages/app/src/record/testing/older-record.ts'
import { newDatabase, startPostgres } from '../../../packages/app/src/record/testing/postgres-server.ts'
import { keepCheckedDebate } from '../../../packages/app/src/record/testing/worked-debate.ts'
import { bundled } from '../../../packages/app/src/testing/processes.ts'
import { type Attacked, type Fault, type Plan, timed, told } from '../attack.ts'
import { type Chance, chanceOf } from '../chance.ts'
import { type Held, heldBy, lostSince, type Unsound, unsound } from '../whole.ts'
import { runAndKill } from './killed-process.ts'

/** More articles than go in before the last kill. */
const ARTICLES = 400

/** Work that is killed at random moments, again and again on the same record. */
interface Work {
  readonly name: string
  /** Makes what the work needs, in an address where nothing is yet. */
  readonly prepare: (address: string) => Promise<void>
  readonly args: (address: string, round: number) => readonly string[]
  /** Lines within which it is killed, 24 when left out. */
  readonly lines?: number
  /** True where it takes rows away, and brings them back. */
  readonly shrinks?: boolean
  /** What the processes said was kept, and what the record has of it. */
  readonly missing: (
    db: Db,
    said: readonly Readonly<Record<string, unknown>>[],
  ) => Promise<readonly Unsound[]>
}

/** Kills -9 over adding, editing, backing up and bringing up to date on both engines; after each the record is opened and looked at. */
export function attackKills(plan: Plan): Promise<Attacked> {
  return timed('kills', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-attack-'))
    // A short run does without.
    const server = plan.count < 10 ? 'this run is short' : await startPostgres()
    try {
      const works = await worksIn(folder)
      const engines = [
        { name: 'PGlite', share: 0.6, address: (work: string) => join(folder, `record-${work}`) },
        ...(typeof server === 'string'
          ? []
          : [{ name: 'PostgreSQL', share: 0.4, address: () => newDatabase(server.place) }]),
      ]
      const faults: Fault[] = []
      const counts: string[] = []
      let tried = 0
      for (const { name, share, address } of engines)
        for (const work of works) {
          const kills = Math.ceil((plan.count * share) / works.length)
          const found = await killed(work, address(work.name), { ...plan, count: kills })
          faults.push(
            ...found.faults.map((fault) => ({ ...fault, what: `${work.name}, ${name}: ${fault.what}` })),
          )
          tried += kills
          counts.push(`${work.name} on ${name} ${kills} (${found.kept} acts kept)`)
          plan.tell(`${tried} kills`)
        }
      const leftOut = typeof server === 'string' ? { leftOut: `not on PostgreSQL, since ${server}` } : {}
      return { tried, faults, said: counts.join(', '), ...leftOut }
    } finally {
      if (typeof server !== 'string') server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

async function killed(work: Work, address: string, { seed, count }: Plan) {
  await work.prepare(address)
  const said: Readonly<Record<string, unknown>>[] = []
  const faults: Fault[] = []
  let held: Held | null = null
  for (let round = 0; round < count; round++) {
    const chance = chanceOf(seed, round)
    const run = await runAndKill(work.args(address, round), killAt(chance, work.lines ?? 24))
    said.push(...run.said)
    const found: Unsound[] = run.failure === '' ? [] : [{ harm: 'crashes', what: run.failure }]
    try {
      const record = await openRecord(address, { create: true })
      try {
        const now = await heldBy(record.db)
        if (held !== null && work.shrinks !== true) found.push(...lostSince(held, now))
        held = now
        found.push(...(await unsound(record.db)), ...(await work.missing(record.db, said)))
      } finally {
        await record.close()
      }
    } catch (error) {
      found.push({ harm: 'lost', what: `the record does not open: ${told(error)}` })
    }
    faults.push(...found.map((fault) => ({ ...fault, case: round })))
  }
  return { faults, kept: said.filter((line) => 'kept' in line).length }
}

/** A fifth is killed while the record is being opened or made, the others in the midst of work. */
function killAt(chance: Chance, lines: number) {
  if (chance.oneIn(5)) return { afterLines: 0, wait: chance.below(2_500) }
  return { afterLines: 1 + chance.below(lines), wait: chance.below(lines < 24 ? 1_500 : 40) }
}

async function worksIn(folder: string): Promise<readonly Work[]> {
  const articles = join(folder, 'articles.jsonl')
  writeFileSync(articles, generatedLines(ARTICLES, 3))
  const adding = await bundled(
    new URL('../../../packages/app/src/intake/testing/intake-process.ts', import.meta.url),
    folder,
  )
  const editing = await bundled(new URL('./edit-process.ts', import.meta.url), folder)
  const backups = join(folder, 'backups')
  const rows = join(folder, 'rows.json')
  const migrating = await bundled(new URL('./migrate-process.ts', import.meta.url), folder)
  const backingUp = await bundled(new URL('./backup-process.ts', import.meta.url), folder)
  return [
    {
      name: 'add',
      prepare: async () => {},
      args: (address) => [adding, address, articles],
      missing: async (db, said) => {
        const rows = await db.selectFrom('document').select('title').execute()
        return onceEach(
          'article',
          rows.map(({ title }) => title ?? ''),
          keptOf(said),
        )
      },
    },
    {
      name: 'edit',
      prepare: (address) => makeRecord(address, keepSmallDebate),
      args: (address, round) => [editing, address, String(round * 10_000)],
      missing: async (db, said) => {
        const rows = await db.selectFrom('history').where('why', 'like', 'edit %').select('why').execute()
        return onceEach(
          'change',
          rows.map(({ why }) => why ?? ''),
          keptOf(said).map((number) => `edit ${number}`),
        )
      },
    },
    {
      name: 'backup',
      prepare: async (address) => {
        await makeRecord(address, keepSmallDebate)
        rmSync(backups, { recursive: true, force: true })
        mkdirSync(backups)
      },
      args: (address, round) => [backingUp, address, backups, String(round * 1_000)],
      missing: async (_, said) => {
        const files = readdirSync(backups).filter((name) => name.endsWith('.backup'))
        const broken: Unsound[] = []
        for (const name of files)
          await mustBeWhole(join(backups, name)).catch((error) => {
            broken.push({ harm: 'lost', what: `${name} is no whole backup: ${told(error)}` })
          })
        return [
          ...broken,
          ...onceEach(
            'backup',
            files,
            keptOf(said).map((number) => `${number}.backup`),
          ),
        ]
      },
    },
    {
      name: 'migrate',
      lines: 4,
      shrinks: true,
      prepare: (address) =>
        makeRecord(address, async (db) => {
          await keepCheckedDebate(db)
          writeFileSync(rows, JSON.stringify(Object.fromEntries(await asItWas(db, rowsOf))))
        }),
      args: (address, round) => [migrating, address, rows, String(round * 7)],
      missing: async (db) => {
        const before: Readonly<Record<string, readonly unknown[]>> = JSON.parse(readFileSync(rows, 'utf8'))
        const now = await asItWas(db, rowsOf)
        return ['document', 'document_version', 'statement', 'span', 'history'].flatMap((table) => {
          const gone = (before[table]?.length ?? 0) - (now.get(table)?.length ?? 0)
          return gone === 0 ? [] : [{ harm: 'lost' as const, what: `${gone} rows of ${table} are gone` }]
        })
      },
    },
  ]
}

const keptOf = (said: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  said.flatMap(({ kept }) => (kept === undefined ? [] : [String(kept)]))

/** What was said to be kept is there, and nothing is there twice. */
function onceEach(what: string, there: readonly string[], kept: readonly string[]): readonly Unsound[] {
  const all = new Set(there)
  const gone = kept.filter((one) => !all.has(one))
  return [
    ...(gone.length === 0
      ? []
      : [
          {
            harm: 'lost' as const,
            what: `${gone.length} ${what}s that were kept are gone, "${gone[0]}" for one`,
          },
        ]),
    ...(all.size === there.length
      ? []
      : [{ harm: 'doubled' as const, what: `${there.length - all.size} ${what}s stand twice` }]),
  ]
}
