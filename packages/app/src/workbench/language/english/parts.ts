/** What every page has: waiting, failing, nothing to show. */
export const parts = {
  waiting: 'Asking the record …',
  notInRecord: (what: string) => `${what} is not in this record`,
  notRead: (what: string) => `${what} could not be read`,
  lookThrough: {
    before: 'Look through ',
    documents: 'the documents',
    between: ' or ',
    statements: 'the statements',
    after: '.',
  },
  again: 'Ask again',
  theList: 'The list',
  from: 'From',
  to: 'To',
  allOutlets: 'All outlets',
  thisPage: 'This page',
  noSuchPage: 'There is no such page',
  noAnswer: 'The record does not answer. Is “onrecord serve” still running?',
  answered: (status: number) => `The record answered ${status}.`,
}
