import { listCodebooks } from '../../record/codebooks/codebooks.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { NotFound } from '../../record/errors.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import { plainName } from '../matters/names.ts'
import { toldInRecord } from '../matters/told-in-record.ts'
import { type ArgumentMap, argumentMap } from './argument-map.ts'
import { type Question, questionsOf } from './reasons.ts'

/** A map, and the other concepts of the record's codebooks that have reasons. */
export interface Argued {
  readonly map: ArgumentMap
  readonly others: readonly Question[]
}

/**
 * The reasons for and against a concept, by the codebook's id of it or its label; for and against the focal one when none
 * is named. Throws `NotFound` for a concept of which no codebook declares a reason, and where there is no focal one.
 */
export async function argumentsInRecord(
  db: Db,
  about: string | undefined,
  filter: StatementFilter = {},
): Promise<Argued> {
  const questions = questionsOf((await listCodebooks(db)).map(({ content }) => content))
  const question = about === undefined ? questions[0] : questions.find((one) => isCalled(one, about))
  if (question === undefined) throw noQuestion(about, questions)
  const { told, names } = await toldInRecord(db, filter)
  return { map: argumentMap(question, told, names), others: questions.filter((one) => one !== question) }
}

const isCalled = ({ key, label }: Question, wanted: string): boolean =>
  key === wanted || plainName(label) === plainName(wanted)

function noQuestion(about: string | undefined, questions: readonly Question[]): NotFound {
  const some = questions.slice(0, 5).map(({ key, label }) => `${key} (${label})`)
  return new NotFound({
    where: 'arguments',
    what:
      about === undefined
        ? 'No codebook of this record has a focal concept or an argument.'
        : `No codebook has a concept "${about}" with reasons for or against it.`,
    todo:
      some.length === 0
        ? 'Give concepts the role "pro" or "con", and the codebook a focal concept.'
        : `There are reasons on ${some.join(', ')}.`,
  })
}
