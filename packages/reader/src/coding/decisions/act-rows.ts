import type { VerbGroup } from '../../language/verb-groups.ts'
import type { FactRow } from '../../language/word-patterns.ts'
import type { DecisionState } from '../../statement.ts'

/** A verb of an act on an item: the act it names ("supplied" names "give") and what its auxiliaries make of it. */
export interface Deed {
  readonly act: string
  readonly group: VerbGroup
}

/** A state with its weight beside those of phrases: the surer of a clause is taken. */
export interface Weighed {
  readonly state: DecisionState
  readonly weight: number
}

/** What who promises or refuses an act has decided, whatever the act. */
export const PROMISE_ROWS: readonly FactRow<Deed, Weighed>[] = [
  {
    pattern: ({ group }) => group.will && group.not,
    reading: { state: 'refused', weight: 6 },
    reason: 'what will not be done is refused',
    example: 'Norland will not [send] tanks',
  },
  {
    pattern: ({ group }) => group.would && group.not,
    reading: { state: 'refused', weight: 5 },
    reason: 'what would not be done is refused, or was when told',
    example: 'Norland would not [send] tanks',
  },
  {
    pattern: ({ group }) => group.will && !group.unreal,
    reading: { state: 'decided', weight: 2 },
    reason: 'what will be done is decided',
    example: 'They will [introduce] the levy',
  },
]

/** What a done act amounts to. An act that has no row ("limited", "kept") says too little to be a state. */
export const DONE_ROWS: readonly FactRow<Deed, Weighed>[] = [
  done('give', 'delivered', 'who was given it has it', 'Norland has [supplied] 19 tanks'),
  done('sell', 'sold', 'it has another owner', 'Norland [sold] 19 tanks'),
  done('buy', 'contracted', 'it is bought, and may be on its way', 'Norland [bought] 19 tanks'),
  done('scrap', 'withdrawn', 'it is taken back', 'The government has [abolished] the levy'),
  done('introduce', 'in-use', 'it holds', 'The government has [introduced] the levy'),
  done('ban', 'in-use', 'the ban holds', 'The government has [banned] tanks'),
  done('close', 'in-use', 'the closure holds', 'The government has [shut] the levy'),
]

function done(act: string, state: DecisionState, reason: string, example: string): FactRow<Deed, Weighed> {
  return {
    pattern: (deed) => deed.act === act && deed.group.done && !deed.group.unreal,
    reading: { state, weight: 4 },
    reason,
    example,
  }
}
