/** The table of documents. */
export const documents = {
  title: 'Documents',
  heads: { date: 'Date', outlet: 'Outlet', title: 'Title', statements: 'Statements' },
  sameReport: ' that carry the same report',
  showAll: 'Show all',
  search: 'Search the documents',
  words: 'Words in title or text',
  notStated: 'not stated',
  oneReportIn: (n: number) => `one report in ${n}`,
  notRead: 'not read',
  none: 'none',
  noneFits: 'No document fits',
  takeOut: 'Take a word or a date out of the filter, or show all.',
  noneYet: 'Nothing is on record yet',
}
