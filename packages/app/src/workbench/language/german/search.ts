import type { Words } from '../say.ts'

export const search: Words['search'] = {
  title: 'Suche',
  theSearch: 'Die Suche',
  nothing: 'Nichts in diesem Datenbestand.',
  actors: 'Akteure',
  concepts: 'Konzepte',
  sentences: 'Sätze',
  documents: 'Dokumente',
  all: (what) => `Alle: ${what}`,
  noStatement: 'keine Aussage',
  asking: 'Den Datenbestand durchsuchen',
  how: 'Oben Wörter eingeben: Sätze, Akteure, Konzepte und Dokumente, die sie enthalten, erscheinen hier. „Anführungszeichen“ halten Wörter zusammen, ein Minus schließt ein Wort aus.',
  fewer: 'Mit weniger Wörtern versuchen',
  where: {
    before:
      'Gesucht wird in den Sätzen mit einer Aussage, in Titeln und Texten der Dokumente, in Namen, weiteren Namen und Konzepten. Oder weiter bei ',
    link: 'allen Aussagen',
    after: '.',
  },
}
