import { sql } from 'kysely'
import { learnAliases } from '../actors/learn-aliases.ts'
import type { HistoryId, StatementId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid } from '../errors.ts'
import { type Act, inserted, note, type RowChange } from '../history/history.ts'
import type { SpanRole, Verdict } from '../vocabulary.ts'
import { codebooksOf } from './codebook-of.ts'
import type { Correction } from './coded-statement.ts'
import { type Checked, keepChecked } from './keep-checked.ts'
import { newestWord } from './newest-word.ts'
import type { RecordedStatement } from './statements.ts'
import { versionTexts } from './version-texts.ts'

/** What a decision made: the new statements, and the change to undo. */
export interface Decided {
  readonly statements: readonly StatementId[]
  readonly history: HistoryId
}

/** Statements that give way to new ones: `old` to one statement for each correction of the first of them. */
export interface Replacement {
  readonly old: readonly StatementId[]
  readonly verdict: Verdict
  readonly corrections: readonly Correction[]
}

/** Puts people's statements in the place of others, all of them or none, as one change of the history. */
export function replaceStatements(
  db: Db,
  replacements: readonly Replacement[],
  action: string,
  act: Act,
): Promise<Decided> {
  return asOnlyWriter(db, async (tx) => {
    const all = replacements.flatMap(({ old }) => old)
    const statements = new Map((await newestWord(tx, all)).map((one) => [one.id, one]))
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

interface Replaces {
  readonly old: readonly StatementId[]
  /** Whether the correction says who speaks. */
  readonly spoken: boolean
}
