import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'

const { many } = formatsOf('de-DE')

export const statements: Words['statementList'] = {
  title: 'Aussagen',
  heads: { date: 'Datum, Medium', who: 'Wer', stance: 'Haltung und Konzept', sentence: 'Satz' },
  on: 'über ',
  inDocument: ' in ',
  showAll: 'Alle zeigen',
  noneFits: 'Keine Aussage passt',
  noneYet: 'Noch keine Aussage erfasst',
  takeOut: 'Etwas aus dem Filter nehmen oder alle zeigen.',
  addArticles: 'Artikel mit „onrecord add“ hinzufügen, mit einem Codebuch für ihre Debatte.',
  search: 'Sätze durchsuchen',
  words: 'Wörter im Satz',
  decideAll: {
    title: 'Über all diese entscheiden',
    before: 'Offene Vorschläge, die zu mindestens ',
    after: ' % sicher sind:',
    accept: 'Annehmen',
    reject: 'Verwerfen',
    undo: 'Rückgängig',
    noneFits: 'Kein offener Vorschlag passt.',
    done: (n, verdict) =>
      `${many(n, 'Vorschlag', 'Vorschläge')} ${verdict === 'accepted' ? 'angenommen' : 'verworfen'}, in einer Änderung.`,
    tookBack: (what) => `Zurückgenommen: ${what}.`,
    nothingToUndo: 'Nichts rückgängig zu machen.',
    failed: 'Das ging nicht.',
  },
}
