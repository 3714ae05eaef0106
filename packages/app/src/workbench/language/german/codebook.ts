import { formatsOf } from '../formats.ts'
import type { Words } from '../say.ts'

const { many } = formatsOf('de-DE')

export const codebook: Words['codebook'] = {
  title: 'Codebuch',
  theCodebook: 'Das Codebuch',
  version: (version, concepts) => `Codebuch, Fassung ${version} · ${many(concepts, 'Konzept', 'Konzepte')}`,
  noConcept: 'Kein Konzept zum Zustimmen oder Ablehnen',
  readAgain: 'Die Artikel noch einmal mit einem Codebuch lesen:',
  counted: (stance, n) => `${stance}: ${many(n, 'Aussage', 'Aussagen')}`,
  notHeard: 'nicht vorgekommen',
}
