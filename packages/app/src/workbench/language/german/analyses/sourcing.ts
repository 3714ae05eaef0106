import { formatsOf } from '../../formats.ts'
import type { AnalysisWords } from '../../say-analyses.ts'

const { many, number } = formatsOf('de-DE')

const OUTLETS: Readonly<Record<string, string>> = {
  newspaper: 'Zeitung',
  agency: 'Agentur',
  broadcaster: 'Rundfunk',
  magazine: 'Zeitschrift',
  digital: 'Netzmedium',
  trade: 'Fachblatt',
  aggregator: 'Sammeldienst',
  other: 'sonstige',
}

export const sourcing: AnalysisWords['sourcing'] = {
  title: 'Quellenlage',
  theSources: 'Die Quellen',
  lede: 'Auf wessen Wort das beruht, wie jede Quelle genannt ist und auf welchem Weg jeder Bericht kam. Ein Glied, das kein Text nennt, ist gestrichelt unterstrichen.',
  outletsLede:
    'Wie viele Quellen jedes Mediums keinen Namen haben: unter den Quellen seiner eigenen Berichte, jede in jedem Bericht einmal gezählt. Wählen Sie oben ein Konzept, um eine Haltung auf ihre Quellen zurückzuführen.',
  allOutlets: 'Alle Medien',
  none: 'Hier erzählt das keine Aussage',
  noOutlets: 'Hier nennt keine Aussage eine Quelle',
  noneWhy: 'Nichts passt zu dem, was oben gewählt ist.',
  nobody: 'niemand ist genannt',
  statements: (n) => many(n, 'Aussage', 'Aussagen'),
  separate: (n) => many(n, 'eigener Bericht', 'eigene Berichte'),
  inferred: (n) => `${number(n)} mit erschlossenem Glied`,
  links: (n) => many(n, 'erschlossenes Glied', 'erschlossene Glieder'),
  distance: (outlets) =>
    outlets === null
      ? 'Weg nicht bekannt'
      : outlets === 0
        ? 'eigene Stimme des Mediums'
        : `Abstand ${number(outlets)}`,
  distances: (least, most) =>
    least === null || most === null
      ? 'Weg nicht bekannt'
      : least === most
        ? `Abstand ${number(least)}`
        : `Abstand ${number(least)} bis ${number(most)}`,
  ranks: { senior: 'hochrangig', former: 'ehemals' },
  numbers: { one: 'eine Person', two: 'zwei', several: 'mehrere' },
  outletKind: (kind) => OUTLETS[kind] ?? kind,
  state: 'staatlich gelenkt',
  caption: 'Quellen ohne Namen, nach Medien',
  outlet: 'Medium',
  kind: 'Art',
  sources: 'Quellen',
  unnamed: 'Ohne Namen',
  share: 'Anteil',
  interval: (from, to) => `${from} bis ${to} (95 %)`,
  oddity: (odd) => {
    if (odd.kind === 'no-chain')
      return `Von ${many(odd.statements, 'Aussage', 'Aussagen')} ist kein Weg bekannt.`
    if (odd.kind === 'nobody-speaks')
      return `An ${many(odd.origins, 'Ursprung', 'Ursprüngen')} sagt kein Text, wer spricht.`
    return `„${odd.phrase}“ steht an ${number(odd.origins)} Ursprüngen: Es können dieselben Leute sein.`
  },
}
