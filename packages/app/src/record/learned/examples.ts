import type { ActorKind, Anonymity, Commitment, QuoteMode, Stance, StatementType } from '@onrecord/reader'
import { sql } from 'kysely'
import type { CodebookId, StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'

/** A concept and a stance toward it: the codebook's id of it, `null` for none; a stance that is `null` is unset. */
export interface Coding {
  readonly concept: string | null
  readonly stance: Stance
}

/** What is looked at in a proposal; its coding is the untrained reader's. */
export interface Proposal extends Coding {
  readonly content: string
  readonly cue: string
  readonly sentence: string
  readonly type: StatementType
  readonly mode: QuoteMode
  readonly commitment: Commitment | null
  readonly anonymity: Anonymity | null
  /** What kind of actor the stance is that of; `null` where nobody is named. */
  readonly holder: ActorKind | null
  /** How sure the reader is, 0 to 1. */
  readonly confidence: number
}

/** A proposal with what people made of it: their newest word that stands. */
export interface Example {
  readonly proposal: Proposal
  /** The same for near-duplicates: nothing of an article may be both learnt from and asked about. */
  readonly article: number
  /** False for a statement that people added: nobody proposed it, so it says nothing of proposals. */
  readonly proposed: boolean
  /** `null` where people rejected it. */
  readonly decided: Coding | null
}

/**
 * What people decided on under a codebook, in the order of the texts themselves: the same articles and decisions give the same
 * examples, whenever they were added. Of a statement that was decided on several times the last word that stands counts.
 */
export async function examplesOf(db: Db, codebook: CodebookId): Promise<readonly Example[]> {
  const { rows } = await sql<ExampleRow>`
    with recursive word as (
      select s.id as root, coalesce(s.superseded_by, s.id) as word from statement s
      where s.codebook_id = ${codebook} and not s.withdrawn
        and (s.layer = 'proposal' and s.superseded_by is not null or s.verdict = 'added' and s.supersedes is null)
      union
      select w.root, n.superseded_by from word w join statement n on n.id = w.word where n.superseded_by is not null
    )
    select ${SEEN}, s.layer = 'proposal' as proposed, n.verdict = 'rejected' as rejected,
      nc.key as "decidedConcept", n.stance as "decidedStance",
      coalesce('g' || d.near_duplicate_group_id, 'd' || d.id) as article
    from word w
    join statement n on n.id = w.word and n.superseded_by is null and not n.withdrawn
    join statement s on s.id = w.root
    join document d on d.id = s.document_id and not d.withdrawn
    join document_version v on v.id = s.version_id
    left join concept c on c.id = s.concept_id
    left join concept nc on nc.id = n.concept_id
    left join actor a on a.id = s.actor_id
    order by v.sha256, s.first_char, s.last_char, s.place, s.id`.execute(db)
  const numbers = new Map([...new Set(rows.map(({ article }) => article))].map((name, at) => [name, at]))
  return rows.map((row) => ({
    proposal: row.proposed ? proposalOf(row) : { ...proposalOf(row), concept: null, stance: null },
    article: numbers.get(row.article) ?? 0,
    proposed: row.proposed,
    decided: row.rejected ? null : { concept: row.decidedConcept, stance: row.decidedStance },
  }))
}

/** How many statements people have decided on under a codebook, without what they took back. */
export async function countExamples(db: Db, codebook: CodebookId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from statement s join document d on d.id = s.document_id and not d.withdrawn
    where s.codebook_id = ${codebook} and not s.withdrawn
      and (s.layer = 'proposal' and s.superseded_by is not null or s.verdict = 'added' and s.supersedes is null)`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** A proposal that nobody decided on. */
export interface Undecided {
  readonly id: StatementId
  readonly proposal: Proposal
}

/** The proposals of a codebook that wait for a decision, by id, so many at a time. */
export async function* undecidedOf(
  db: Db,
  codebook: CodebookId,
  { unless = 0, pageSize = 1000 }: { readonly unless?: number; readonly pageSize?: number } = {},
): AsyncIterable<readonly Undecided[]> {
  let after = 0
  while (true) {
    const { rows } = await sql<SeenRow>`
      select ${SEEN} from statement s
      join document d on d.id = s.document_id and not d.withdrawn
      left join concept c on c.id = s.concept_id
      left join actor a on a.id = s.actor_id
      where s.codebook_id = ${codebook} and s.layer = 'proposal' and s.id > ${after}
        and not s.withdrawn and not s.outdated and s.superseded_by is null
        and s.version_id between d.version_id and d.version_id
        and not exists (select from learned_word w where w.statement_id = s.id and w.model_id = ${unless})
      order by s.id limit ${pageSize}`.execute(db)
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.map((row) => ({ id: row.id, proposal: proposalOf(row) }))
    after = last.id
  }
}

interface SeenRow extends Proposal {
  readonly id: StatementId
}

interface ExampleRow extends SeenRow {
  readonly article: string
  readonly proposed: boolean
  readonly rejected: boolean
  readonly decidedConcept: string | null
  readonly decidedStance: Stance
}

/** Of `statement as s` with its concept `c` and the actor `a` whose stance it is. */
const SEEN = sql`s.id, s.sentence, s.type, s.mode, s.commitment_source as commitment, s.anonymity, s.confidence,
  s.stance, c.key as concept, a.kind as holder,
  coalesce((select string_agg(p.quote, ' ' order by p.piece) from span p
    where p.statement_id = s.id and p.role = 'content'), '') as content,
  coalesce((select string_agg(p.quote, ' ' order by p.piece) from span p
    where p.statement_id = s.id and p.role = 'cue'), '') as cue`

function proposalOf(row: SeenRow): Proposal {
  const { content, cue, sentence, type, mode, commitment, anonymity, holder, confidence, concept, stance } =
    row
  return { content, cue, sentence, type, mode, commitment, anonymity, holder, confidence, concept, stance }
}
