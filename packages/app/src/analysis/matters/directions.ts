import type { DecisionState } from '@onrecord/reader'

/** Whether a state means that it will be done, that it will not, that it is open, or which way its limits go. */
export const directions = ['yes', 'no', 'open', 'limited', 'eased', 'asked', 'other'] as const
export type Direction = (typeof directions)[number]

export const directionOf = (state: DecisionState): Direction => DIRECTIONS[state]

const DIRECTIONS: Readonly<Record<DecisionState, Direction>> = {
  requested: 'asked',
  'urged-by-third-party': 'asked',
  'under-discussion': 'open',
  recommended: 'open',
  decided: 'yes',
  announced: 'yes',
  'authorised-in-law': 'yes',
  refused: 'no',
  'refused-maintained': 'no',
  deferred: 'open',
  withdrawn: 'no',
  // Of what was decided before; the text that tells it says which way.
  reversed: 'other',
  contracted: 'yes',
  allocated: 'yes',
  shipped: 'yes',
  delivered: 'yes',
  'in-use': 'yes',
  exhausted: 'yes',
  sold: 'yes',
  replaced: 'yes',
  'third-party-consent': 'other',
  'use-restriction-set': 'limited',
  'use-restriction-eased': 'eased',
  'use-restriction-reinstated': 'limited',
  public: 'other',
  undisclosed: 'other',
  'later-confirmed': 'yes',
}

/** True of yes against no, and of limits set against limits eased. */
export function opposed(a: DecisionState, b: DecisionState): boolean {
  return OPPOSITES.has(`${directionOf(a)} ${directionOf(b)}`)
}

const OPPOSITES: ReadonlySet<string> = new Set(['yes no', 'no yes', 'limited eased', 'eased limited'])
