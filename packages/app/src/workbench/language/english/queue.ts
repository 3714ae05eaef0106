/** Which article next. */
import { formatsOf } from '../formats.ts'

const { many, percent, number } = formatsOf('en-GB')

export const queue = {
  title: 'Queue',
  theQueue: 'The queue',
  progress: (decided: number, undecided: number) =>
    `${many(decided, 'decision', 'decisions')} made, ${many(undecided, 'proposal', 'proposals')} waiting`,
  decided: 'Decided',
  orderQueue: 'Order the queue',
  order: 'Order',
  orders: {
    date: 'By date',
    leastSure: 'Least sure first',
    learnedUnsure: 'What was learnt is least sure of first',
    untouched: 'Not looked at first',
  },
  nothingWaits: 'Nothing waits',
  allDecided: 'Every proposal has been decided on.',
  allDecidedFiltered: 'Every proposal that fits the filter has been decided on.',
  waits: (undecided: number, leastSure: number, decided: number) =>
    `${many(undecided, 'proposal', 'proposals')} waiting, least sure ${percent(leastSure)}${decided === 0 ? '' : `; ${number(decided)} decided`}`,
}
