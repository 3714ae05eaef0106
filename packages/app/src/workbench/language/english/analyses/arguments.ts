/** The reasons for and against a concept. */
import { formatsOf } from '../../formats.ts'

const { many, number } = formatsOf('en-GB')

export const argumentWords = {
  title: 'Arguments',
  theArguments: 'The arguments',
  lede: 'The reasons for and against it: who uses each, when it came up and when it was last heard, and who answered it. What no codebook declares as a reason is none.',
  none: 'No codebook declares a reason',
  noneWhy: 'Give concepts the role “pro” or “con” in the codebook, and they stand here.',
  map: 'Reasons for and against, over time',
  sides: { pro: 'For', con: 'Against' },
  legend: {
    used: 'a day on which it was used',
    answered: 'answered',
    link: 'dashed: from a reason to the one it answers',
  },
  scheme: (word: string): string => word.replaceAll('-', ' '),
  nobody: 'nobody uses it',
  usedByFew: (names: string) => `used by ${names}`,
  answeredByFew: (names: string) => `answered by ${names}`,
  notAnswered: 'not answered',
  moreNames: (n: number) => `${number(n)} more`,
  more: (n: number) => `${number(n)} more`,
  notUsed: 'not used here',
  times: (n: number) => many(n, 'statement', 'statements'),
  dayNotKnown: 'day not known',
  between: (from: string, to: string) => `${from} to ${to}`,
  silent: (days: number, end: string) => `not in the ${many(days, 'day', 'days')} to ${end}`,
  usedBy: 'Used by',
  answeredBy: 'Answered by',
  answeredAndUsed: 'Answered by (and used again after)',
  by: 'by',
  both: 'also the other way',
  uncoded: 'Arguments for a reason that no codebook has',
  others: 'Also argued about',
  odd: 'Odd',
  oddity: (told: string): string => told,
}
