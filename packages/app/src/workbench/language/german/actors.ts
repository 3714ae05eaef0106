import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'

const { many, longDay } = formatsOf('de-DE')

export const actors: Words['actorList'] = {
  title: 'Akteure',
  narrow: 'Akteure eingrenzen',
  name: 'Name oder weiterer Name',
  heads: {
    name: 'Name',
    kind: 'Art',
    belongsTo: 'Gehört zu',
    documents: 'Dokumente',
    statements: 'Aussagen',
  },
  none: 'keine',
  noneFits: 'Kein Akteur passt',
  tryOther: 'Einen Nachnamen oder einen anderen Namen versuchen oder etwas aus dem Filter nehmen.',
  noneYet: 'Noch niemand erfasst',
  comeWith: 'Akteure kommen mit den Artikeln, in denen sie sprechen.',
  thisActor: 'Dieser Akteur',
  whatTheySaid: 'Die Aussagen des Akteurs',
  statementsIn: (statements, documents) =>
    `${many(statements, 'Aussage', 'Aussagen')} in ${many(documents, 'Dokument', 'Dokumenten')}`,
  heard: (from, to) => (from === to ? longDay(from) : `${longDay(from)} bis ${longDay(to)}`),
  belongsTo: 'Gehört zu',
  since: (from, to) =>
    [from === null ? '' : `ab ${longDay(from)}`, to === null ? '' : `bis ${longDay(to)}`]
      .filter((part) => part !== '')
      .join(' '),
  members: 'Mitglieder',
  alsoWritten: 'Auch geschrieben',
  onlyIn: 'Gibt es nur in',
  onlyInThis: { before: '', link: 'diesem einen Dokument', after: ', denn niemand sagt, wer es ist' },
  notHeard: 'Im Codebuch genannt, in diesem Datenbestand nicht zu Wort gekommen.',
  statements: 'Aussagen',
  newestFirst: 'neueste zuerst',
  all: (n) => `Alle ${many(n, 'Aussage', 'Aussagen')}`,
}
