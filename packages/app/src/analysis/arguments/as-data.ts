import { reportOf } from '../matters/as-data.ts'
import type { Told } from '../matters/told.ts'
import type { Answer, Reason, User } from './argument-map.ts'
import type { Argued } from './arguments-in-record.ts'

const ids = (told: readonly Told[]) => told.map(({ id }) => id)

/** Somebody with all statements by number, and the words of the first and the last. */
function userData({ actor, told, ...user }: User) {
  const [first, last] = [told[0], told.at(-1)]
  const shown = first === undefined || last === undefined ? [] : first === last ? [first] : [first, last]
  return { ...user, name: actor.name, statements: ids(told), reports: shown.map(reportOf) }
}

const answerData = ({ by, ...user }: Answer) => ({ by, ...userData(user) })

const reasonData = ({ uses, users, answers, neutral, unset, ...reason }: Reason) => ({
  ...reason,
  uses: uses.map(({ id, document }) => ({ statement: id, day: document.date })),
  users: users.map(userData),
  answers: answers.map(answerData),
  neutral: ids(neutral),
  unset: ids(unset),
})
export type ReasonData = ReturnType<typeof reasonData>

/** The reasons for and against a concept as programs get them: each person with the first and last sentence. */
export function argumentsData({ map: { reasons, uncoded, ...map }, others }: Argued) {
  return {
    ...map,
    reasons: reasons.map(reasonData),
    uncoded: uncoded.map(reportOf),
    others: others.map(({ key, label, focal, reasons: own }) => ({ key, label, focal, reasons: own.length })),
  }
}
export type ArgumentsData = ReturnType<typeof argumentsData>
