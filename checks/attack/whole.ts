import { createHash } from 'node:crypto'
import type { Db } from '../../packages/app/src/record/engine/open-record.ts'
import { verify } from '../../packages/app/src/record/verify/verify.ts'
import type { Harm } from './attack.ts'

/** What a record held at a moment; it may hold more later, and never less. */
export interface Held {
  /** Rows of each table that only grows. */
  readonly rows: Readonly<Record<string, number>>
  /** Each version of a text, by its number. */
  readonly texts: ReadonlyMap<number, string>
}

/** Tables of which no row is ever deleted. */
const GROWING = [
  ...(['document', 'documentVersion', 'statement', 'span', 'history', 'change', 'reading', 'coder'] as const),
  ...([
    'actor',
    'actorAlias',
    'membership',
    'concept',
    'item',
    'codebook',
    'codebookVersion',
    'outlet',
  ] as const),
]

export async function heldBy(db: Db): Promise<Held> {
  const counts = await Promise.all(
    GROWING.map(async (table) => {
      const { n } = await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return [table, Number(n)] as const
    }),
  )
  const versions = await db.selectFrom('documentVersion').select(['id', 'text']).execute()
  const texts = new Map(
    versions.map(({ id, text }) => [Number(id), createHash('sha256').update(text).digest('hex')]),
  )
  return { rows: Object.fromEntries(counts), texts }
}

export type Unsound = { readonly harm: Harm; readonly what: string }

/** What went missing between two moments. */
export function lostSince(before: Held, after: Held): readonly Unsound[] {
  const fewer = Object.entries(before.rows).flatMap(([table, count]) => {
    const now = after.rows[table] ?? 0
    return now < count ? [`${count - now} rows of ${table} are gone`] : []
  })
  const changed = [...before.texts].flatMap(([id, text]) =>
    after.texts.get(id) === text ? [] : [`the text of version ${id} is not what it was`],
  )
  return [...fewer, ...changed].map((what) => ({ harm: 'lost', what }))
}

/** What does not hold in a record by itself: all that `onrecord verify` looks at, and nothing stands twice. */
export async function unsound(db: Db): Promise<readonly Unsound[]> {
  const spans = await db
    .selectFrom('span as p')
    .innerJoin('statement as s', 's.id', 'p.statementId')
    .select(['s.id', 's.versionId', 'p.start', 'p.end', 'p.quote'])
    .execute()
  const versions = await db
    .selectFrom('documentVersion')
    .select(['id', 'documentId', 'text', 'sha256'])
    .execute()
  const texts = new Map(versions.map(({ id, text }) => [id, text]))
  const astray = spans.filter(
    ({ versionId, start, end, quote }) => texts.get(versionId)?.slice(start, end) !== quote,
  )
  const textless = (
    await db
      .selectFrom('document as d')
      .leftJoin('documentVersion as v', 'v.id', 'd.versionId')
      .where('v.id', 'is', null)
      .select('d.id')
      .execute()
  ).length
  const proposals = await db
    .selectFrom('statement')
    .where('readingId', 'is not', null)
    .where('supersedes', 'is', null)
    .select(['readingId', 'place'])
    .execute()
  const verified = (await verify(db)).map(({ where, what }) => ({
    harm: 'lost' as const,
    what: `${where}: ${what}`,
  }))
  return [
    ...verified,
    ...some('lost', astray.length, 'spans do not have their words'),
    ...some('lost', textless, 'documents have no text'),
    ...some(
      'doubled',
      repeated(versions.map(({ documentId, sha256 }) => `${documentId} ${sha256}`)),
      'texts stand twice in a document',
    ),
    ...some(
      'doubled',
      repeated(proposals.map(({ readingId, place }) => `${readingId} ${place}`)),
      'statements of a reading stand twice',
    ),
  ]
}

const some = (harm: Harm, count: number, what: string): readonly Unsound[] =>
  count === 0 ? [] : [{ harm, what: `${count} ${what}` }]

const repeated = (keys: readonly string[]): number => keys.length - new Set(keys).size
