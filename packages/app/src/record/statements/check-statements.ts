import type { Statement, TextLayout } from '@onrecord/reader'
import { sql } from 'kysely'
import { learnAliases } from '../actors/learn-aliases.ts'
import { layoutOf } from '../documents/text-layout.ts'
import type {
  CodebookId,
  CodebookVersionId,
  DocumentId,
  HistoryId,
  StatementId,
  VersionId,
} from '../engine/ids.ts'
import { withNewIds } from '../engine/insert-rows.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'
import { type Act, inserted, note, type RowChange } from '../history/history.ts'
import type { SpanRole, Verdict } from '../vocabulary.ts'
import { ungrounded } from './grounding.ts'
import { type Coded, keepCoded } from './keep-statements.ts'
import { matches, type StatementFilter } from './statement-filter.ts'
import { type RecordedStatement, statementsById } from './statements.ts'
import type { Variables } from './variables.ts'

/** A statement as a person codes it: the reader's shape, and the codebook's own variables. */
export interface CodedStatement extends Statement {
  readonly variables?: Variables
}

/** What a person may say differently about a statement; the words it points to included. */
export type Correction = Partial<Omit<CodedStatement, 'coder'>>

/** What a decision made: the new statements, and the change to undo. */
export interface Decided {
  readonly statements: readonly StatementId[]
  readonly history: HistoryId
}

/**
 * People's word on statements. A proposal is never changed: the person's statement stands beside it, supersedes it, and
 * is what counts from then on. Everything here is one change of the history and can be undone. Throws `NotFound` for an
 * unknown statement, `Conflict` for one that somebody decided on meanwhile, `Invalid` when the words are not in the text.
 */
export function acceptStatement(db: Db, id: StatementId, act: Act): Promise<Decided> {
  return decide(db, [{ old: [id], verdict: 'accepted', corrections: [{}] }], 'accepted statement', act)
}

/** Puts a statement right. */
export function correctStatement(
  db: Db,
  id: StatementId,
  correction: Correction,
  act: Act,
): Promise<Decided> {
  return decide(
    db,
    [{ old: [id], verdict: 'corrected', corrections: [correction] }],
    'corrected statement',
    act,
  )
}

/** Says that a statement is none: it stays in the record and counts nowhere. */
export function rejectStatement(db: Db, id: StatementId, act: Act): Promise<Decided> {
  return decide(db, [{ old: [id], verdict: 'rejected', corrections: [{}] }], 'rejected statement', act)
}

/** Says that one statement is several: each correction makes one of them. */
export async function splitStatement(
  db: Db,
  id: StatementId,
  corrections: readonly Correction[],
  act: Act,
): Promise<Decided> {
  if (corrections.length < 2) {
    throw new Invalid({
      what: 'A statement is split into two or more.',
      where: `statement ${id}`,
      todo: 'Give a coding for each part, or correct the statement instead.',
    })
  }
  return decide(db, [{ old: [id], verdict: 'corrected', corrections }], 'split statement', act)
}

/**
 * Says that several statements of one text are one: that of the first with the correction, which supersedes all. Without
 * a correction of the words it points to all of theirs.
 */
export async function mergeStatements(
  db: Db,
  ids: readonly StatementId[],
  correction: Correction,
  act: Act,
): Promise<Decided> {
  if (new Set(ids).size !== ids.length || ids.length < 2) {
    throw new Invalid({
      what: 'Two or more different statements are merged into one.',
      where: `statements ${ids.join(', ')}`,
      todo: 'Name each of them once.',
    })
  }
  return decide(db, [{ old: ids, verdict: 'corrected', corrections: [correction] }], 'merged statements', act)
}

/** Accepts or rejects several statements in one step: all of them, or none where one of them cannot be. */
export function decideOnStatements(
  db: Db,
  ids: readonly StatementId[],
  verdict: 'accepted' | 'rejected',
  act: Act,
): Promise<Decided> {
  const each = [...new Set(ids)].map((id): Replacement => ({ old: [id], verdict, corrections: [{}] }))
  return decide(
    db,
    each,
    each.length === 1 ? `${verdict} statement` : `${verdict} ${each.length} statements`,
    act,
  )
}

/** Accepts or rejects every proposal that matches and that nobody decided on, in one step. */
export async function decideOnProposals(
  db: Db,
  filter: StatementFilter & { readonly atLeast?: number },
  verdict: 'accepted' | 'rejected',
  act: Act,
): Promise<Decided | null> {
  const ids = await undecidedProposals(db, filter)
  if (ids.length === 0) return null
  const replacements = ids.map((id): Replacement => ({ old: [id], verdict, corrections: [{}] }))
  return decide(db, replacements, `${verdict} ${ids.length} proposals`, act)
}

/** The proposals that match and wait for a decision, in text order. `atLeast` is the least confidence, 0 to 1. */
export async function undecidedProposals(
  db: Db,
  { atLeast = 0, ...filter }: StatementFilter & { readonly atLeast?: number },
): Promise<readonly StatementId[]> {
  const rows = await db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches({ ...filter, layer: 'proposal' }))
    .where('s.supersededBy', 'is', null)
    .where('s.confidence', '>=', atLeast)
    .orderBy('s.documentId')
    .orderBy('s.firstChar')
    .orderBy('s.id')
    .select('s.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Adds a statement that the reader missed. */
export function addStatement(
  db: Db,
  version: VersionId,
  statement: CodedStatement,
  act: Act,
): Promise<Decided> {
  return asOnlyWriter(db, async (tx) => {
    const codebook = await codebookOf(tx, version)
    const texts = await versionTexts(tx, [version])
    const own = { statement, version, codebook, verdict: 'added' as const, supersedes: null }
    const ids = (await keepChecked(tx, [own], texts, act)).map(([, id]) => id)
    const history = await note(
      tx,
      'added statement',
      act,
      ids.map((id) => inserted('statement', id)),
    )
    return { statements: ids, history }
  })
}

/** Takes back a statement that a person added: it counts no more, and undoing brings it back. */
export function withdrawStatement(db: Db, id: StatementId, act: Act): Promise<Decided> {
  return asOnlyWriter(db, async (tx) => {
    const [old] = await standing(tx, [id])
    if (old?.verdict !== 'added') {
      throw new Invalid({
        what: `Statement ${id} was proposed, not added by a person.`,
        where: `statement ${id}`,
        todo: 'Reject it instead.',
      })
    }
    await tx.updateTable('statement').set({ withdrawn: true }).where('id', '=', id).execute()
    const change: RowChange = {
      table: 'statement',
      id,
      before: { withdrawn: false },
      after: { withdrawn: true },
    }
    return { statements: [id], history: await note(tx, 'withdrew statement', act, [change]) }
  })
}

/** Statements that give way to new ones: `old` to one statement for each correction of the first of them. */
interface Replacement {
  readonly old: readonly StatementId[]
  readonly verdict: Verdict
  readonly corrections: readonly Correction[]
}

function decide(db: Db, replacements: readonly Replacement[], action: string, act: Act): Promise<Decided> {
  return asOnlyWriter(db, async (tx) => {
    const all = replacements.flatMap(({ old }) => old)
    const statements = new Map((await standing(tx, all)).map((one) => [one.id, one]))
    const codebooks = await codebooksOf(tx, all)
    const texts = await versionTexts(
      tx,
      [...statements.values()].map(({ document }) => document.versionId),
    )
    const fresh = replacements.flatMap((replacement) => {
      const old = replacement.old.flatMap((id) => statements.get(id) ?? [])
      const [first] = old
      if (first === undefined) return []
      mustBeOfOneText(old)
      const codebook = codebooks.get(first.id) ?? null
      const version = first.document.versionId
      return replacement.corrections.map((correction): Checked & Replaces => ({
        statement: { ...withWordsOf(first, old), ...correction },
        version,
        codebook,
        verdict: replacement.verdict,
        supersedes: first.id,
        old: replacement.old,
        spoken: correction.speaker != null,
      }))
    })
    const kept = await keepChecked(tx, fresh, texts, act)
    const ids = kept.map(([, id]) => id)
    const successors = new Map<StatementId, StatementId>()
    for (const [{ old }, id] of kept) {
      for (const one of old) if (!successors.has(one)) successors.set(one, id)
    }
    await supersede(tx, successors)
    const respoken = kept.flatMap(([{ statement, version, verdict, spoken }, id]) => {
      const text = texts.get(version)?.text
      return verdict === 'corrected' && spoken && text !== undefined ? [{ id, statement, text }] : []
    })
    const changes = [
      ...(await learnAliases(tx, respoken)),
      ...ids.map((id) => inserted('statement', id)),
      ...[...successors].map(
        ([id, by]): RowChange => ({
          table: 'statement',
          id,
          before: { supersededBy: null },
          after: { supersededBy: by },
        }),
      ),
    ]
    return { statements: ids, history: await note(tx, action, act, changes) }
  })
}

async function supersede(tx: Db, successors: ReadonlyMap<StatementId, StatementId>): Promise<void> {
  const old = [...successors.keys()]
  const fresh = [...successors.values()]
  await sql`
    update statement s set superseded_by = v.fresh
    from unnest(${old}::integer[], ${fresh}::integer[]) as v(old, fresh) where s.id = v.old`.execute(tx)
}

/** The words of all of them, in text order: what a merged statement points to. */
function withWordsOf(first: RecordedStatement, all: readonly RecordedStatement[]): RecordedStatement {
  if (all.length === 1) return first
  const words = (role: SpanRole) => {
    const spans = all.flatMap((one) => one[role]).sort((a, b) => a.start - b.start || a.end - b.end)
    return spans.filter((span, at) => at === 0 || span.start >= (spans[at - 1]?.end ?? 0))
  }
  return {
    ...first,
    source: words('source'),
    cue: words('cue'),
    content: words('content'),
    because: words('because'),
  }
}

function mustBeOfOneText(statements: readonly RecordedStatement[]): void {
  const versions = new Set(statements.map(({ document }) => document.versionId))
  if (versions.size <= 1) return
  throw new Invalid({
    what: 'Statements of different texts cannot be merged into one.',
    where: `statements ${statements.map(({ id }) => id).join(', ')}`,
    todo: 'Merge statements of one document.',
  })
}

/** The statements, if they are the newest word; a person must not overwrite what another said meanwhile. */
async function standing(tx: Db, ids: readonly StatementId[]): Promise<readonly RecordedStatement[]> {
  const rows = await tx
    .selectFrom('statement')
    .select(['id', 'supersededBy', 'withdrawn', 'outdated', 'successor'])
    .where(sql<boolean>`id = any(${ids})`)
    .execute()
  const known = new Map(rows.map((row) => [row.id, row]))
  for (const id of ids) {
    const row = known.get(id)
    const where = `statement ${id}`
    if (row === undefined) throw notInRecord('statement', id)
    if (row.supersededBy !== null) {
      throw new Conflict({
        what: `Statement ${id} was checked already: statement ${row.supersededBy} stands for it now.`,
        where,
        todo: `Look at statement ${row.supersededBy} and decide on that.`,
        standing: row.supersededBy,
      })
    }
    if (row.withdrawn || row.outdated) {
      throw new Conflict({
        what: `Statement ${id} no longer counts; ${row.withdrawn ? 'it was taken back' : 'a newer reading replaced it'}.`,
        where,
        todo: row.successor === null ? 'Load the document again.' : `Look at statement ${row.successor}.`,
        ...(row.successor === null ? {} : { standing: row.successor }),
      })
    }
  }
  return statementsById(tx, ids)
}

interface Replaces {
  readonly old: readonly StatementId[]
  /** Whether the correction says who speaks. */
  readonly spoken: boolean
}

interface Checked {
  readonly statement: CodedStatement
  readonly version: VersionId
  readonly codebook: CodebookId | null
  readonly verdict: Verdict
  readonly supersedes: StatementId | null
}

/** Keeps people's statements and answers with each one's id, in order. */
async function keepChecked<One extends Checked>(
  tx: Db,
  checked: readonly One[],
  texts: ReadonlyMap<VersionId, VersionText>,
  act: Act,
): Promise<readonly [One, StatementId][]> {
  const kept = await withNewIds(tx, 'statement', checked)
  const byCodebook = new Map<CodebookId | null, Coded[]>()
  for (const [one, id] of kept) {
    const coded = codedOf(one, id, texts.get(one.version), act)
    byCodebook.set(one.codebook, [...(byCodebook.get(one.codebook) ?? []), coded])
  }
  for (const [codebook, coded] of byCodebook) {
    const codebookVersionId = await versionThatCounts(tx, codebook)
    const byVersion = coded.map((one) => ({ ...one, row: { ...one.row, codebookVersionId } }))
    await keepCoded(tx, byVersion, codebook)
  }
  return kept
}

function codedOf(
  { statement, version, codebook, verdict, supersedes }: Checked,
  id: StatementId,
  found: VersionText | undefined,
  act: Act,
): Coded {
  if (found === undefined) throw notInRecord('document version', version)
  const { text, sentences, document, date } = found
  const fault = ungrounded(statement, text)
  if (fault !== null) {
    throw new Invalid({
      where: `document version ${version}`,
      what: `The statement cannot be kept: ${fault}.`,
      todo: 'Choose its words in the text.',
    })
  }
  const row = { coderId: act.coder, codebookId: codebook, layer: 'checked', verdict, supersedes, place: 0 }
  return {
    id,
    statement,
    variables: statement.variables ?? {},
    text,
    sentences,
    document,
    date,
    row: { ...row, documentId: document, versionId: version },
  }
}

interface VersionText {
  readonly text: string
  readonly sentences: TextLayout['sentences']
  readonly document: DocumentId
  readonly date: string | null
}

async function versionTexts(
  tx: Db,
  versions: readonly VersionId[],
): Promise<ReadonlyMap<VersionId, VersionText>> {
  const rows = await tx
    .selectFrom('documentVersion as v')
    .innerJoin('document as d', 'd.id', 'v.documentId')
    .leftJoin('textLayout as l', 'l.versionId', 'v.id')
    .select(['v.id', 'v.text', 'v.documentId as document', 'd.published as date'])
    .select(['l.sentences', 'l.paragraphs'])
    .where(sql<boolean>`v.id = any(${[...new Set(versions)]})`)
    .execute()
  return new Map(
    rows.map((row) => {
      const { id, text, document, date } = row
      return [id, { text, document, date, sentences: layoutOf(row).sentences }]
    }),
  )
}

/** The codebook by which each statement was coded. */
export async function codebooksOf(
  tx: Db,
  ids: readonly StatementId[],
): Promise<ReadonlyMap<StatementId, CodebookId | null>> {
  const rows = await tx
    .selectFrom('statement')
    .select(['id', 'codebookId'])
    .where(sql<boolean>`id = any(${ids})`)
    .execute()
  return new Map(rows.map(({ id, codebookId }) => [id, codebookId]))
}

async function versionThatCounts(tx: Db, codebook: CodebookId | null): Promise<CodebookVersionId | null> {
  const book = await tx
    .selectFrom('codebook')
    .select('versionId')
    .where('id', '=', codebook)
    .executeTakeFirst()
  return book?.versionId ?? null
}

/** The codebook by which a version was read last; a statement added by hand is coded by the same one. */
export async function codebookOf(tx: Db, version: VersionId): Promise<CodebookId | null> {
  const reading = await tx
    .selectFrom('reading as r')
    .innerJoin('codebookVersion as c', 'c.id', 'r.codebookVersionId')
    .select('c.codebookId')
    .where('r.versionId', '=', version)
    .orderBy('r.id', 'desc')
    .executeTakeFirst()
  return reading?.codebookId ?? null
}
