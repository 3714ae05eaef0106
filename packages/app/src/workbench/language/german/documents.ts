import type { Words } from '../say.ts'

export const documents: Words['documentList'] = {
  title: 'Dokumente',
  heads: { date: 'Datum', outlet: 'Medium', title: 'Titel', statements: 'Aussagen' },
  sameReport: ' mit demselben Bericht',
  showAll: 'Alle zeigen',
  search: 'Dokumente durchsuchen',
  words: 'Wörter in Titel oder Text',
  notStated: 'nicht genannt',
  oneReportIn: (n) => `ein Bericht in ${n}`,
  notRead: 'nicht gelesen',
  none: 'keine',
  noneFits: 'Kein Dokument passt',
  takeOut: 'Ein Wort oder ein Datum aus dem Filter nehmen oder alle zeigen.',
  noneYet: 'Noch nichts erfasst',
}
