import type { Problem, Span } from '@onrecord/reader'
import { sql } from 'kysely'
import type { CodebookId, CoderId, ConceptId, StatementId, VersionId } from '../../../record/engine/ids.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import { type Act, changeRow, inserted, noteAll, type RowChange } from '../../../record/history/history.ts'
import type { CodedStatement } from '../../../record/statements/coded-statement.ts'
import { ungrounded } from '../../../record/statements/grounding.ts'
import { type Checked, keepChecked } from '../../../record/statements/keep-checked.ts'
import { versionTexts } from '../../../record/statements/version-texts.ts'
import type { Losses } from '../../losses.ts'
import type { BroughtBook } from './bring-books.ts'
import type { BroughtSource } from './bring-sources.ts'
import { samePlaces, type ToOther } from './same-places.ts'
import type { SourceCoding } from './source-codings.ts'

/** What codings of a file need beside themselves. */
export interface Around {
  readonly books: readonly BroughtBook[]
  /** The concept that stands for a key of a codebook now. */
  readonly conceptOf: (codebook: CodebookId, key: string) => ConceptId | null
  readonly coderOf: (user: string | null) => CoderId
  /** The statements whose making was undone; one that comes in again is there again. */
  readonly unmade: ReadonlySet<number>
  readonly problem: (problem: Problem) => void
  readonly losses: Losses
  readonly where: string
}

interface Incoming extends Checked {
  readonly coding: SourceCoding
  readonly coder: CoderId
}

/** Keeps what is coded in a source, each by its coder; what is there already stays as it is. Answers how many came. */
export async function bringCodings(
  tx: Db,
  { version, text, document }: BroughtSource,
  codings: readonly SourceCoding[],
  around: Around,
  act: Act,
): Promise<number> {
  if (codings.length === 0) return 0
  const texts = await versionTexts(tx, [version])
  const here = texts.get(version)?.text ?? ''
  const toHere = samePlaces(text, here) ?? onlyPlace(here)
  const incoming = codings.flatMap((coding) => incomingOf(coding, version, here, toHere, around))
  const { fresh, known } = await sorted(tx, version, incoming, around.conceptOf)
  const [proposals, checked] = [
    fresh.filter(({ coding }) => coding.isProposal),
    fresh.filter(({ coding }) => !coding.isProposal),
  ]
  if (proposals.length > 0)
    around.losses.add('proposals of a reader that nobody checked', 'document', document)
  const changes: RowChange[] = []
  for (const id of known)
    if (around.unmade.has(id)) changes.push(...(await changeRow(tx, 'statement', id, { withdrawn: false })))
  const kept: [Incoming, StatementId][] = []
  for (const [coder, own] of byCoder(checked))
    kept.push(...(await keepChecked(tx, own, texts, { ...act, coder })))
  changes.push(...kept.map(([, id]) => inserted('statement', id)))
  if (changes.length > 0) await noteAll(tx, act, [{ action: 'imported statements', changes }])
  for (const [{ coding }, id] of kept) tellLost(coding, id, around.losses)
  return changes.length
}

function tellLost({ at, wordsOnly }: SourceCoding, id: StatementId, losses: Losses): void {
  if (at !== null) losses.add('the time of the coding', 'statement', id)
  for (const name of wordsOnly) losses.add(`${name} that are told in words only`, 'statement', id)
}

function incomingOf(
  coding: SourceCoding,
  version: VersionId,
  here: string,
  toHere: ToOther,
  { books, coderOf, problem, where }: Around,
): Incoming[] {
  const refuse = (what: string): Incoming[] => {
    problem({ where, what, todo: 'Code it again by hand.' })
    return []
  }
  const statement = movedTo(coding.statement, toHere)
  const [first] = [...coding.statement.content, ...coding.statement.cue, ...coding.statement.source]
  if (statement === null) {
    return refuse(
      `The record has another wording of this text, in which "${shown(first?.quote ?? '')}" is not to be found.`,
    )
  }
  const lie = ungrounded(statement, here)
  if (lie !== null) return refuse(`A coding cannot be kept: ${lie}.`)
  const codebook = books[coding.book]?.id ?? null
  const coder = coderOf(coding.user)
  return [{ statement, version, codebook, verdict: 'added', supersedes: null, coding, coder }]
}

const shown = (words: string): string => [...words.replace(/\s+/g, ' ')].slice(0, 60).join('')

/** All stretches of a statement in the wording that the record has; `null` where one of them is not to be found. */
function movedTo(statement: CodedStatement, toHere: ToOther): CodedStatement | null {
  let whole = true
  const moved = <One extends Span>(spans: readonly One[]): One[] =>
    spans.flatMap((span) => {
      const place = toHere(span)
      if (place === null) whole = false
      return place === null ? [] : [{ ...span, ...place }]
    })
  const { source, cue, content, hedges } = statement
  const own = { source: moved(source), cue: moved(cue), content: moved(content), hedges: moved(hedges) }
  return whole ? { ...statement, ...own } : null
}

/** Where a text says the words, if it says them once. */
function onlyPlace(here: string): ToOther {
  return ({ quote }) => {
    const start = here.indexOf(quote)
    if (start < 0 || here.indexOf(quote, start + 1) >= 0) return null
    return { start, end: start + quote.length, quote }
  }
}

/**
 * Which statements the record has, whatever became of them since: corrected, rejected, taken back. The same said twice in one file
 * is two.
 */
async function sorted(
  tx: Db,
  version: VersionId,
  incoming: readonly Incoming[],
  conceptOf: Around['conceptOf'],
) {
  const byKey = new Map<string, StatementId[]>()
  for (const row of await statementsOf(tx, version))
    for (const key of keysOf(row)) byKey.set(key, [...(byKey.get(key) ?? []), row.id])
  const used = new Set<StatementId>()
  const [fresh, known]: [Incoming[], StatementId[]] = [[], []]
  for (const one of incoming) {
    const { type, stance, speaker, holder, concept } = one.statement
    const id = concept === null || one.codebook === null ? null : conceptOf(one.codebook, concept)
    const said = [type, id, stance, speaker?.name ?? null, holder?.name ?? null, spansOf(one.statement)]
    const coder = one.coding.isProposal ? 0 : one.coder
    const found = byKey.get(JSON.stringify([coder, ...said]))?.find((id) => !used.has(id))
    if (found === undefined) fresh.push(one)
    else {
      used.add(found)
      known.push(found)
    }
  }
  return { fresh, known }
}

/** The stretches that a selection had. */
function spansOf({ content, cue, source }: CodedStatement): string {
  const spans = content.length > 0 ? content : cue.length > 0 ? cue : source
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ')
}

interface KnownStatement {
  readonly id: StatementId
  readonly coder: CoderId
  readonly layer: string
  readonly type: string
  readonly concept: ConceptId | null
  readonly stance: number | null
  /** As it was coded, and as that actor is called now. */
  readonly speakers: readonly (string | null)[]
  readonly holders: readonly (string | null)[]
  readonly spans: string
}

function keysOf({ coder, layer, type, concept, stance, speakers, holders, spans }: KnownStatement) {
  const by = layer === 'proposal' ? 0 : coder
  return new Set(
    speakers.flatMap((speaker) =>
      holders.map((holder) => JSON.stringify([by, type, concept, stance, speaker, holder, spans])),
    ),
  )
}

async function statementsOf(tx: Db, version: VersionId): Promise<readonly KnownStatement[]> {
  const { rows } = await sql<KnownStatement>`
    select s.id, s.coder_id as coder, s.layer, s.type, s.concept_id as concept, s.stance,
      array[s.speaker->>'name', (select a.name from actor a where a.id = s.speaker_id)] as speakers,
      array[s.holder->>'name', (select a.name from actor a where a.id = s.holder_id)] as holders,
      (select string_agg(p."start" || '-' || p."end", ' ' order by p."start", p."end") from span p
        where p.statement_id = s.id and p.role = (select q.role from span q
          where q.statement_id = s.id and q.role in ('content', 'cue', 'source')
          order by array_position(array['content', 'cue', 'source'], q.role) limit 1)) as spans
    from statement s where s.version_id = ${version} order by s.id`.execute(tx)
  return rows
}

/** The concept that stands for a key of a codebook now. */
export async function conceptIds(tx: Db): Promise<Around['conceptOf']> {
  const rows = await tx.selectFrom('concept').select(['id', 'codebookId', 'key', 'mergedInto']).execute()
  const into = new Map(rows.map(({ id, mergedInto }) => [id, mergedInto]))
  const byKey = new Map(rows.map(({ id, codebookId, key }) => [`${codebookId} ${key}`, id]))
  const standing = (id: ConceptId): ConceptId => {
    const next = into.get(id)
    return next == null ? id : standing(next)
  }
  return (codebook, key) => {
    const id = byKey.get(`${codebook} ${key}`)
    return id === undefined ? null : standing(id)
  }
}

function byCoder(incoming: readonly Incoming[]): ReadonlyMap<CoderId, readonly Incoming[]> {
  const groups = new Map<CoderId, Incoming[]>()
  for (const one of incoming) {
    const own = groups.get(one.coder)
    if (own === undefined) groups.set(one.coder, [one])
    else own.push(one)
  }
  return groups
}
