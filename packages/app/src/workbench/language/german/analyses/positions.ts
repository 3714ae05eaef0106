import { formatsOf } from '../../formats.ts'
import type { AnalysisWords } from '../../say-analyses.ts'

const { many } = formatsOf('de-DE')

export const positions: AnalysisWords['positions'] = {
  title: 'Positionen',
  thePositions: 'Die Positionen',
  lede: 'Wer was vertritt, in Aussagen. Eine Aussage ohne codierte Haltung zählt hier nicht. Jede Zahl führt zu ihren Sätzen.',
  none: 'Hier ist keine Position erfasst',
  noneFits: 'Keine passt zu dem, was oben gewählt ist. ',
  see: {
    before: 'Eine Position ist eine Aussage mit einem Konzept des Codebuchs und einer Haltung. Weiter zum ',
    codebook: 'Codebuch',
    between: ' und zu ',
    statements: 'allen Aussagen',
    after: '.',
  },
  matrix: 'Akteure nach Konzepten',
  caption: (actors, concepts) =>
    `${many(actors, 'Akteur', 'Akteure')} nach ${many(concepts, 'Konzept', 'Konzepten')}`,
  actor: 'Akteur',
  all: 'Alle Positionen',
  allOf: (n, name) => `alle ${many(n, 'Position', 'Positionen')} von ${name}`,
  cell: (name, concept, stance, n) => `${name} zu: ${concept}, ${stance}: ${many(n, 'Aussage', 'Aussagen')}`,
}
