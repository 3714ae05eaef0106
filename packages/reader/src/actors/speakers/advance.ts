import { inOfficeOr } from '../names/offices.ts'
import type { Antecedent } from './pronouns.ts'
import type { Stage } from './stage.ts'
import { inPerson } from './who.ts'

/** Lets in the antecedents named before a token; an office is by now whoever was seen in it. */
export function advance(stage: Stage, token: number): void {
  let waiting = stage.waiting[stage.next]
  while (waiting !== undefined && waiting.token < token) {
    stage.antecedents.push(inOffice(stage, waiting))
    stage.next += 1
    waiting = stage.waiting[stage.next]
  }
}

/** "The transport minister was asked whether she would follow": who "she" is, by name where the article has told it. */
function inOffice(stage: Stage, antecedent: Antecedent): Antecedent {
  const { office, actor, token } = antecedent
  if (office === null) return antecedent
  const holder = inOfficeOr(stage, inPerson(actor, { first: token, end: office + 1 }), office)
  return { ...antecedent, actor: holder.actor, gender: stage.genderOf.get(holder.actor.name) ?? null }
}
