/** What stands against each other. */
import type { ContradictionAnswer } from '../../../../api/contract/contradictions.ts'

const KINDS: Readonly<Record<ContradictionAnswer['kind'], string>> = {
  'opposite-states': 'opposite states',
  'claim-and-denial': 'claim and denial',
  'disjoint-figures': 'figures that exclude each other',
  'then-and-now': 'then and now',
  'own-later-account': 'own later account',
  'possibly-opposite': 'possibly opposite',
  'number-drift': 'number drift',
  'vague-against-vague': 'vague against vague',
  'different-scope': 'different scope',
  'different-kinds': 'different kinds',
  'condition-changed': 'condition changed',
  'date-range': 'a range of days',
}

export const contradictions = {
  title: 'Contradictions',
  theContradictions: 'The contradictions',
  lede: 'What cannot both be so: opposite states of one matter at one time, figures without a number in common, somebody’s stance then and now. Both sides with their sources, and what settled it.',
  day: 'On which day',
  knownOn: 'Publicly known by',
  none: 'Nothing stands against each other here',
  noneWhy: 'Nothing in what is chosen above contradicts, or looks as if it did.',
  contradict: 'They contradict',
  onlyLookSo: 'They only look so',
  noneOfThese: 'None.',
  kinds: KINDS,
  dayNotKnown: 'day not known',
  known: (day: string) => `known ${day}`,
  settled: (day: string | null) => (day === null ? 'Settled:' : `Settled on ${day}:`),
  says: (told: string): string => told,
  because: (told: string): string => `${told.charAt(0).toUpperCase()}${told.slice(1)}.`,
  about: (told: string): string => told,
  marking: {
    mark: 'Mark it',
    as: 'As',
    marks: { resolved: 'resolved', wrong: 'wrong', explained: 'explained' },
    reason: 'Why (kept with it)',
    save: 'Mark',
    takeBack: 'Take the mark back',
    changed: 'a sentence of it was corrected since',
  },
}
