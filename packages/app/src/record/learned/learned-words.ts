import type { Coder, Stance } from '@onrecord/reader'
import { sql } from 'kysely'
import type { CodebookId, ConceptId, LearnedModelId, StatementId } from '../engine/ids.ts'
import { insertRows } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'

/** An answer, and the probability that the model gives it, 0 to 1. */
export interface Guess<Answer> {
  readonly answer: Answer
  readonly sure: number
}

/** What a model makes of a proposal; `null` where it says nothing of that. Concepts go by the codebook's ids. */
export interface Guesses {
  readonly keep: Guess<boolean> | null
  readonly concept: Guess<string | null> | null
  readonly stance: Guess<Stance> | null
}

/** The same beside the proposal in the record, with who says so: the reader, and what it learnt by its hash. */
export interface LearnedWord extends Guesses {
  readonly conceptLabel: string | null
  readonly coder: Coder
}

/** Keeps a model's word on proposals, in the place of an earlier model's. */
export async function keepWords(
  db: Db,
  { model, codebook }: { readonly model: LearnedModelId; readonly codebook: CodebookId },
  words: readonly (readonly [StatementId, Guesses])[],
): Promise<void> {
  const concepts = await conceptIds(db, codebook)
  const rows = words.flatMap(([statementId, guesses]) => {
    const { keep, stance } = guesses
    const concept = inCodebook(guesses.concept, concepts)
    const said = [keep, concept, stance].flatMap((guess) => guess?.sure ?? [])
    if (said.length === 0) return []
    return [
      {
        statementId,
        modelId: model,
        keep: keep?.answer ?? null,
        keepSure: keep?.sure ?? null,
        conceptId: concept?.answer ?? null,
        conceptSure: concept?.sure ?? null,
        stance: stance?.answer ?? null,
        stanceSure: stance?.sure ?? null,
        sure: Math.min(...said),
      },
    ]
  })
  await db.transaction().execute(async (tx) => {
    await sql`delete from learned_word where statement_id = any(${words.map(([id]) => id)})`.execute(tx)
    await insertRows(tx, 'learnedWord', rows)
  })
}

/** Takes away what earlier models said of proposals of a codebook. */
export async function forgetEarlierWords(db: Db, codebook: CodebookId, model: LearnedModelId): Promise<void> {
  await sql`
    delete from learned_word w using learned_model m
    where m.id = w.model_id and m.codebook_id = ${codebook} and m.id <> ${model}`.execute(db)
}

/** The word of the models in use on proposals among these statements that wait for a decision. */
export async function learnedWords(
  db: Db,
  ids: readonly StatementId[],
): Promise<(id: StatementId) => LearnedWord | null> {
  if (ids.length === 0) return () => null
  const rows = await db
    .selectFrom('learnedWord as w')
    .innerJoin('learnedModel as m', 'm.id', 'w.modelId')
    .innerJoin('statement as s', 's.id', 'w.statementId')
    .innerJoin('codebook as b', 'b.id', 's.codebookId')
    .innerJoin('coder', 'coder.id', 's.coderId')
    .leftJoin('concept as c', 'c.id', 'w.conceptId')
    .where(sql<boolean>`w.statement_id = any(${ids})`)
    .where('b.learnedInUse', '=', true)
    .where('s.supersededBy', 'is', null)
    .selectAll('w')
    .select(['c.key as concept', 'c.label as conceptLabel', 'm.sha256'])
    .select(['coder.by', 'coder.name', 'coder.version'])
    .execute()
  const words = new Map(rows.map((row): [StatementId, LearnedWord] => [row.statementId, wordOf(row)]))
  return (id) => words.get(id) ?? null
}

interface WordRow {
  readonly keep: boolean | null
  readonly keepSure: number | null
  readonly concept: string | null
  readonly conceptLabel: string | null
  readonly conceptSure: number | null
  readonly stance: Stance
  readonly stanceSure: number | null
  readonly sha256: string
  readonly by: Coder['by']
  readonly name: string
  readonly version: string
}

function wordOf(row: WordRow): LearnedWord {
  const { keep, keepSure, concept, conceptLabel, conceptSure, stance, stanceSure, by, name } = row
  return {
    keep: keep === null || keepSure === null ? null : { answer: keep, sure: keepSure },
    concept: conceptSure === null ? null : { answer: concept, sure: conceptSure },
    stance: stanceSure === null ? null : { answer: stance, sure: stanceSure },
    conceptLabel,
    coder: { by, name, version: `${row.version}.l${row.sha256.slice(0, 8)}` },
  }
}

/** A concept that the codebook no longer has is not proposed. */
function inCodebook(
  guess: Guesses['concept'],
  concepts: ReadonlyMap<string, ConceptId>,
): Guess<ConceptId | null> | null {
  if (guess === null || guess.answer === null) return guess === null ? null : { ...guess, answer: null }
  const id = concepts.get(guess.answer)
  return id === undefined ? null : { answer: id, sure: guess.sure }
}

async function conceptIds(db: Db, codebook: CodebookId): Promise<ReadonlyMap<string, ConceptId>> {
  const rows = await db
    .selectFrom('concept')
    .select(['id', 'key'])
    .where('codebookId', '=', codebook)
    .where('withdrawn', '=', false)
    .execute()
  return new Map(rows.map(({ id, key }) => [key, id]))
}
