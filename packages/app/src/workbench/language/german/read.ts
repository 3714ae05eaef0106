import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'
import { terms } from './terms.ts'

const { longDay, percent } = formatsOf('de-DE')

/** Why the importer says that a text was not read, in its own sentence; another one stays as it is. */
const WHY_UNREAD: Readonly<Record<string, string>> = {
  'The text is not in English.': 'Der Text ist nicht auf Englisch',
}

export const read: Words['read'] = {
  thisDocument: 'Dieses Dokument',
  untitled: 'Ohne Titel',
  noDate: 'ohne Datum',
  noOutlet: 'Medium nicht genannt',
  noStatements: 'keine Aussagen',
  newestOf: (versions) => `neueste von ${versions} Fassungen`,
  notRead: (because) =>
    `Aufgenommen, aber nicht gelesen: ${WHY_UNREAD[because] ?? because.replace(/\.$/, '')}.`,
  sameReport: 'Derselbe Bericht auch in',
  documentNumber: (id) => `Dokument ${id}`,
  statementsHere: 'Aussagen dieses Absatzes',
  statement: (says) => `Aussage: ${says}`,
  whoseStance: 'Haltung von: ',
  allByActor: 'Alle von diesem Akteur',
  allOnConcept: 'Alle zu diesem Konzept',
  chain: 'Kette: ',
  thisText: 'dieser Text',
  inferred: 'erschlossen',
  rows: {
    kind: 'Art',
    number: 'Zahl',
    decision: 'Entscheidung',
    forecast: 'Prognose',
    time: 'Zeit',
    hedges: 'abgeschwächt',
    certainty: 'Gewissheit',
    because: 'Beleg',
    coder: 'codiert von',
  },
  denied: (state) => `bestritten: ${state}`,
  neverScored: '(wird nicht bewertet)',
  days: (from, to) =>
    from !== null && from === to
      ? longDay(from)
      : `${from === null ? '…' : longDay(from)} bis ${to === null ? '…' : longDay(to)}`,
  certainty: (source, reporter) =>
    `${source === null ? '' : `Quelle: ${terms.commitment[source]}; `}Text: ${terms.commitment[reporter]}`,
  proposedBy: (reader, share) => `Vorschlag von ${reader}, zu ${percent(share)} sicher`,
  decidedBy: (verdict) => `${terms.verdict[verdict]} von `,
}
