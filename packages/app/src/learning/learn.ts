import { currentCodebook } from '../record/codebooks/codebook-versions.ts'
import type { CodebookId, LearnedModelId } from '../record/engine/ids.ts'
import type { Db } from '../record/engine/open-record.ts'
import { examplesOf, undecidedOf } from '../record/learned/examples.ts'
import { keepModel, newestModel } from '../record/learned/learned-models.ts'
import { forgetEarlierWords, keepWords } from '../record/learned/learned-words.ts'
import type { Part, Report } from '../record/learned/report.ts'
import { choosable } from './choosable.ts'
import { type Learnt, type Lesson, learnLesson } from './lesson.ts'
import { guesser, type Models } from './models.ts'
import { hashOf, unpackModels } from './pack-models.ts'

/**
 * Learns from what people decided on under a codebook, keeps what was learnt, and lets it say its word on every proposal that
 * waits. Decisions and proposals stay as they are. `compute` may do its part in another thread.
 */
export async function learn(
  db: Db,
  codebook: CodebookId,
  at: Date,
  compute: (lesson: Lesson) => Learnt | Promise<Learnt> = learnLesson,
): Promise<LearnedModelId> {
  const { versionId, content } = await currentCodebook(db, codebook)
  const examples = await examplesOf(db, codebook)
  const { packed, report } = await compute({ examples, codebook: content })
  const id = await keepModel(
    db,
    {
      codebook,
      codebookVersion: versionId,
      sha256: hashOf(packed),
      examples: examples.length,
      report,
      content: packed,
    },
    at,
  )
  await sayWords(db, codebook)
  return id
}

/** Lets the newest model say its word on the proposals that it has not seen; answers with how many. */
export async function sayWords(db: Db, codebook: CodebookId): Promise<number> {
  const model = await newestModel(db, codebook)
  if (model === null) return 0
  const speaking = betterOnes(unpackModels(model.content), model.report)
  if (Object.values(speaking).every((one) => one === null)) {
    await forgetEarlierWords(db, codebook, model.id)
    return 0
  }
  const { content } = await db
    .selectFrom('codebookVersion')
    .select('content')
    .where('id', '=', model.codebookVersion)
    .executeTakeFirstOrThrow()
  const guess = guesser(speaking, choosable(content))
  let said = 0
  for await (const page of undecidedOf(db, codebook, { unless: model.id })) {
    await keepWords(
      db,
      { model: model.id, codebook },
      page.map(({ id, proposal }) => [id, guess(proposal)] as const),
    )
    said += page.length
  }
  await forgetEarlierWords(db, codebook, model.id)
  return said
}

/** A part that is no better than the reader alone says nothing. */
function betterOnes({ keep, concept, stance }: Models, report: Report): Models {
  const better = (part: Part): boolean => report.parts.some((one) => one.part === part && one.better)
  return {
    keep: better('keep') ? keep : null,
    concept: better('concept') ? concept : null,
    stance: better('stance') ? stance : null,
  }
}
