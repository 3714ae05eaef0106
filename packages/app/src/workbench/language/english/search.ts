/** Sentences, actors, concepts and documents that hold words. */
export const search = {
  title: 'Search',
  theSearch: 'The search',
  nothing: 'Nothing in this record.',
  actors: 'Actors',
  concepts: 'Concepts',
  sentences: 'Sentences',
  documents: 'Documents',
  all: (what: string) => `All ${what}`,
  noStatement: 'no statement',
  asking: 'Search the record',
  how: 'Type words above: sentences, actors, concepts and documents that hold them come up. “Quotation marks” keep words together, a minus leaves a word out.',
  fewer: 'Try fewer words',
  where: {
    before:
      'Words are found in the sentences that hold a statement, in titles and texts of documents, in names, aliases and concepts. Or look through ',
    link: 'all statements',
    after: '.',
  },
}
