/**
 * The lists of values that a statement can have, and how problems, days and unseen letters are told. This door
 * (`@onrecord/reader/vocabulary`) loads no rules, so a command that reads no article starts without them.
 */
export { isIsoDay } from './coding/times/days.ts'
export { problemLine } from './problem.ts'
export {
  actorKinds,
  anonymities,
  chainRoles,
  commitments,
  decisionStates,
  hedgeKinds,
  quantityKinds,
  quoteModes,
  statementTypes,
  timeKinds,
} from './statement.ts'
export { seenText } from './text/unseen.ts'
