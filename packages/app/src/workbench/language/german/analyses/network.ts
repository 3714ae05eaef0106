import { formatsOf } from '../../formats.ts'
import type { AnalysisWords } from '../../say-analyses.ts'

const { many, number } = formatsOf('de-DE')

export const networkWords: AnalysisWords['network'] = {
  title: 'Netzwerk',
  theNetwork: 'Das Netzwerk',
  lede: 'Wer dasselbe sagt wie wer, und wer das Gegenteil; oder wer was sagt. Jede Verbindung und jeder Knoten führt zu seinen Sätzen.',
  settings: 'Woraus das Netzwerk besteht',
  type: 'Netzwerk',
  types: { onemode: 'von Akteuren', twomode: 'von Akteuren und Konzepten' },
  nodes: 'Knoten',
  ties: 'Verbindungen',
  aggregations: {
    onemode: {
      subtract: 'dasselbe weniger das Gegenteil',
      congruence: 'sagen dasselbe',
      conflict: 'sagen das Gegenteil',
      ignore: 'sprechen vom selben',
    },
    twomode: {
      subtract: 'dafür weniger dagegen',
      combine: 'dafür, dagegen oder beides',
      ignore: 'spricht davon',
    },
  },
  normalised: 'Normalisiert',
  normalisations: {
    no: 'nicht',
    average: 'nach mittlerer Aktivität',
    jaccard: 'Jaccard',
    cosine: 'Kosinus',
    activity: 'nach Aktivität des Akteurs',
    prominence: 'nach Prominenz des Konzepts',
  },
  threshold: 'Mindestgewicht',
  colour: 'Farbe der Knoten',
  colours: { none: 'keine', kind: 'Art des Akteurs', camp: 'Lager' },
  size: 'Größe der Knoten',
  sizes: { statements: 'Aussagen', ties: 'Verbindungen', same: 'alle gleich' },
  camps: 'Lager als Hüllen',
  camp: (n) => `Lager ${number(n)}`,
  meanings: {
    onemode: {
      subtract: { for: 'sagen öfter dasselbe', against: 'sagen öfter das Gegenteil' },
      congruence: { for: 'sagen dasselbe' },
      conflict: { against: 'sagen das Gegenteil' },
      ignore: { neither: 'sprechen vom selben, was sie auch sagen' },
    },
    twomode: {
      subtract: { for: 'öfter dafür', against: 'öfter dagegen' },
      combine: { for: 'dafür', against: 'dagegen', neither: 'beides' },
      ignore: { neither: 'spricht davon' },
    },
  },
  senses: { for: 'dafür', against: 'dagegen', both: 'beides', soft: '' },
  weaker: (n) => `${many(n, 'schwächere Verbindung ist', 'schwächere Verbindungen sind')} nicht gezeichnet`,
  picture: (nodes, ties) =>
    `Ein Netzwerk mit ${many(nodes, 'Knoten', 'Knoten')} und ${many(ties, 'Verbindung', 'Verbindungen')}`,
  time: 'Zeit',
  dates: (start, stop, statements) => `${start} bis ${stop} · ${many(statements, 'Aussage', 'Aussagen')}`,
  nearer: 'Näher',
  farther: 'Weiter',
  all: 'Alles',
  strongest: 'Die stärksten Verbindungen',
  heard: 'Am häufigsten zu hören',
  behind: (n) => many(n, 'Aussage', 'Aussagen'),
  statements: 'Die Aussagen',
  close: 'Schließen',
}
