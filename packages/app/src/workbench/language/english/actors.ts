/** Who speaks or holds a stance, and one of them. */
import { formatsOf } from '../formats.ts'

const { many, longDay } = formatsOf('en-GB')

export const actors = {
  title: 'Actors',
  narrow: 'Narrow the actors',
  name: 'Name or alias',
  heads: {
    name: 'Name',
    kind: 'Kind',
    belongsTo: 'Belongs to',
    documents: 'Documents',
    statements: 'Statements',
  },
  none: 'none',
  noneFits: 'No actor fits',
  tryOther: 'Try a surname, an alias, or take something out of the filter.',
  noneYet: 'Nobody is on record yet',
  comeWith: 'Actors come in with the articles they speak in.',
  thisActor: 'This actor',
  whatTheySaid: 'What they said',
  statementsIn: (statements: number, documents: number) =>
    `${many(statements, 'statement', 'statements')} in ${many(documents, 'document', 'documents')}`,
  heard: (from: string, to: string) => (from === to ? longDay(from) : `${longDay(from)} to ${longDay(to)}`),
  belongsTo: 'Belongs to',
  since: (from: string | null, to: string | null) =>
    [from === null ? '' : `from ${longDay(from)}`, to === null ? '' : `to ${longDay(to)}`]
      .filter((part) => part !== '')
      .join(' '),
  members: 'Members',
  alsoWritten: 'Also written',
  onlyIn: 'Exists only in',
  onlyInThis: { before: '', link: 'this one document', after: ', since nobody says who it is' },
  notHeard: 'Named in the codebook, and not heard in this record.',
  statements: 'Statements',
  newestFirst: 'newest first',
  all: (n: number) => `All ${many(n, 'statement', 'statements')}`,
}
