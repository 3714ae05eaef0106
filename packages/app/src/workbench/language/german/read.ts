import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'
import { terms } from './terms.ts'

const { longDay, percent } = formatsOf('de-DE')

/** Why the importer says that a text was not read, in its own sentence; another one stays as it is. */
const WHY_UNREAD: Readonly<Record<string, string>> = {
  'The text is not in English.': 'Der Text ist nicht auf Englisch',
}

const SURE = {
  'CT+': 'ist gewiss',
  'PR+': 'hält es für wahrscheinlich',
  'PS+': 'hält es für möglich',
  'CT-': 'ist gewiss, dass es nicht so ist',
  'PR-': 'hält es für unwahrscheinlich',
  'PS-': 'hält für möglich, dass es nicht so ist',
  CTu: 'weiß, ob es so ist',
  Uu: 'legt sich nicht fest',
} as const

export const read: Words['read'] = {
  thisDocument: 'Dieses Dokument',
  untitled: 'Ohne Titel',
  noDate: 'ohne Datum',
  noOutlet: 'Medium nicht genannt',
  noStatements: 'keine Aussagen',
  newestOf: (versions) => `neueste von ${versions} Fassungen`,
  versionChanged: (version, day) => `Was Fassung ${version} vom ${day} geändert hat`,
  changedText: (version) => `Der Text der Fassung ${version} mit dem, was hinzukam und was entfiel`,
  wordsChanged: (added, removed) =>
    `${added.toLocaleString('de')} ${added === 1 ? 'Wort' : 'Wörter'} hinzugekommen, ${removed.toLocaleString('de')} entfallen`,
  notRead: (because) =>
    `Aufgenommen, aber nicht gelesen: ${WHY_UNREAD[because] ?? because.replace(/\.$/, '')}.`,
  sameReport: 'Derselbe Bericht auch in',
  byAuthor: (author) => `von ${author}`,
  pageOf: (page) => `Seite ${page}`,
  comesFrom: (places) => (places === 1 ? 'Woher er kommt' : `Woher er kommt: an ${places} Stellen gefunden`),
  archiveNumber: (number) => `Nummer ${number}`,
  metOn: (day) => `gefunden ${day}`,
  documentNumber: (id) => `Dokument ${id}`,
  statementsHere: 'Aussagen dieses Absatzes',
  statement: (says) => `Aussage: ${says}`,
  articles: 'Die Artikel davor und danach',
  previousArticle: 'Voriger Artikel',
  nextArticle: 'Nächster Artikel',
  replaced: (old, now) =>
    now === null
      ? `Aussage ${old} zählt in diesem Artikel nicht mehr.`
      : `An die Stelle der Aussage ${old} ist ${now} getreten; sie ist hier geöffnet.`,
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
    requester: 'gefordert von',
    condition: 'unter der Bedingung',
    position: 'Position',
    forecast: 'Prognose',
    time: 'Zeit',
    hedges: 'abgeschwächt',
    holder: 'Haltung von',
    certainty: 'Gewissheit',
    because: 'Beleg',
    coder: 'codiert von',
  },
  denied: (state) => `bestritten: ${state}`,
  side: (stance, ended) => `${ended ? 'nicht mehr ' : ''}${stance === 1 ? 'für' : 'gegen'}`,
  neverScored: '(wird nicht bewertet)',
  days: (from, to) =>
    from !== null && from === to
      ? longDay(from)
      : `${from === null ? '…' : longDay(from)} bis ${to === null ? '…' : longDay(to)}`,
  whoSpeaks: ' (spricht selbst)',
  certainty: (source, text) =>
    `${source === null ? '' : `die Quelle ${SURE[source]}; `}der Text ${SURE[text]}`,
  proposedBy: (reader, share) => `Vorschlag von ${reader}, zu ${percent(share)} sicher`,
  decidedBy: (verdict) => `${terms.verdict[verdict]} von `,
}
