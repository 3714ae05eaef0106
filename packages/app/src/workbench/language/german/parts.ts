import type { Words } from '../say.ts'

export const parts: Words['parts'] = {
  waiting: 'Anfrage an den Datenbestand …',
  notInRecord: (what) => `${what}: nicht in diesem Datenbestand`,
  notRead: (what) => `${what}: konnte nicht gelesen werden`,
  lookThrough: {
    before: 'Weiter bei den ',
    documents: 'Dokumenten',
    between: ' oder den ',
    statements: 'Aussagen',
    after: '.',
  },
  again: 'Noch einmal versuchen',
  theList: 'Die Liste',
  from: 'Von',
  to: 'Bis',
  allOutlets: 'Alle Medien',
  thisPage: 'Diese Seite',
  noSuchPage: 'Diese Seite gibt es nicht',
  noAnswer: 'Der Server antwortet nicht. Läuft „onrecord serve“ noch?',
  answered: (status) => `Der Server hat mit ${status} geantwortet.`,
}
