import { sql } from 'kysely'
import type { CodebookId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { countExamples } from './examples.ts'
import type { Report } from './report.ts'

/** What was learnt under one codebook, and what it says of the proposals that wait. */
export interface LearnedOverview {
  readonly codebook: CodebookId
  readonly title: string
  /** Whether its word is shown. */
  readonly inUse: boolean
  /** Statements that people have decided on by now. */
  readonly decisions: number
  readonly model: LearnedModel | null
  readonly words: WordCounts
}

export interface LearnedModel {
  readonly sha256: string
  readonly at: string
  /** The version of the codebook it learnt with. */
  readonly codebookVersion: string
  readonly examples: number
  readonly report: Report
}

/** Of the proposals that wait: how many it was asked about, would reject, and would code with another concept or stance. */
export interface WordCounts {
  readonly asked: number
  readonly reject: number
  readonly concept: number
  readonly stance: number
}

/** Every codebook of the record, in the order they came. */
export async function learnedOverview(db: Db): Promise<readonly LearnedOverview[]> {
  const books = await db
    .selectFrom('codebook as b')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('learnedModel as m')
          .innerJoin('codebookVersion as v', 'v.id', 'm.codebookVersionId')
          .whereRef('m.codebookId', '=', 'b.id')
          .select(['m.sha256', 'm.at', 'm.examples', 'm.report', 'v.version as codebookVersion'])
          .orderBy('m.id', 'desc')
          .limit(1)
          .as('m'),
      (join) => join.onTrue(),
    )
    .select(['b.id as codebook', 'b.title', 'b.learnedInUse as inUse'])
    .select(['m.sha256', 'm.at', 'm.examples', 'm.report', 'm.codebookVersion'])
    .orderBy('b.id')
    .execute()
  const overviews: LearnedOverview[] = []
  for (const { codebook, title, inUse, ...model } of books) {
    const decisions = await countExamples(db, codebook)
    const words = await countWords(db, codebook)
    overviews.push({ codebook, title, inUse, decisions, model: modelOf(model), words })
  }
  return overviews
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null }

function modelOf({ sha256, at, codebookVersion, examples, report }: Nullable<LearnedModel>) {
  if (sha256 === null || at === null || codebookVersion === null || examples === null || report === null)
    return null
  return { sha256, at, codebookVersion, examples, report }
}

async function countWords(db: Db, codebook: CodebookId): Promise<WordCounts> {
  const { rows } = await sql<WordCounts>`
    select count(*)::integer as asked,
      (count(*) filter (where not w.keep))::integer as reject,
      (count(*) filter (where w.concept_sure is not null and w.concept_id is distinct from s.concept_id))::integer as concept,
      (count(*) filter (where w.stance_sure is not null and w.stance is distinct from s.stance))::integer as stance
    from learned_word w join statement s on s.id = w.statement_id join document d on d.id = s.document_id
    where s.codebook_id = ${codebook} and not s.withdrawn and not s.outdated and s.superseded_by is null
      and not d.withdrawn and s.version_id between d.version_id and d.version_id`.execute(db)
  return rows[0] ?? { asked: 0, reject: 0, concept: 0, stance: 0 }
}
