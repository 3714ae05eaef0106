import { formatsOf } from '../../formats.ts'
import type { AnalysisWords } from '../../say-analyses.ts'
import { terms } from '../terms.ts'

const { number } = formatsOf('de-DE')

const KINDS: Readonly<Record<string, string>> = terms.quantityKind

const VERDICTS: Readonly<Record<string, string>> = {
  fits: 'passt zu dem, was übrig ist',
  conflicts: 'passt nicht zu dem, was übrig ist',
  drift: 'wiederholt die Zahl der hergestellten',
  'nothing-to-compare': 'nichts zum Vergleichen',
}

export const balances: AnalysisWords['balances'] = {
  title: 'Bilanzen',
  titleOf: (item) => `Bilanz: ${item}`,
  theBalances: 'Die Bilanzen',
  lede: 'Hergestellt, verkauft, verbraucht, übrig: was die Zahlen der Texte von jedem Gegenstand übrig lassen, in ihren Grenzen. Zahlen, die einander widersprechen, stehen nebeneinander und werden nie gemittelt; was nicht folgt, wird nicht gesagt.',
  all: 'Alle Bilanzen',
  none: 'Hier nennt keine Aussage eine Zahl zu einem Gegenstand',
  noneWhy:
    'Eine Bilanz braucht Aussagen mit einer Zahl zu einem Gegenstand: wie viele hergestellt, verkauft, verbraucht wurden oder übrig sind.',
  follows: {
    nothing: 'Es folgt nichts: Kein Text sagt, wie viele es am Anfang waren.',
    range: 'Die Texte belegen keine einzelne Zahl, nur Grenzen.',
    figure: 'Die Texte lassen eine Zahl übrig.',
  },
  conflict: (kind) => `Widerspruch: Die Zahlen zu „${kind}“ können nicht alle stimmen.`,
  differentScope: (kind) =>
    `Die Zahlen zu „${kind}“ gelten verschiedenen Besitzern oder Einheiten und werden nicht addiert.`,
  picture: (item) => `Was von ${item} übrig ist, in Spannen`,
  legend: {
    sure: 'sicher so viele',
    bounds: 'in den Grenzen',
    out: 'ging ab',
    open: 'keine Grenze',
    printed: 'wie gedruckt; in Klammern mit den Konventionen für vage Wörter',
  },
  kind: (kind) => KINDS[kind] ?? kind,
  left: 'übrig',
  amount: ({ lo, hi, loOpen, hiOpen }) => {
    if (hi === null)
      return lo === null ? 'beliebig viele' : `${loOpen ? 'mehr als' : 'mindestens'} ${number(lo)}`
    if (lo === hi) return number(hi)
    const upper = `${hiOpen ? 'weniger als' : 'höchstens'} ${number(hi)}`
    if (lo === null || lo === 0) return upper
    return loOpen || hiOpen
      ? `${loOpen ? 'mehr als' : 'mindestens'} ${number(lo)}, ${upper}`
      : `${number(lo)} bis ${number(hi)}`
  },
  twice: (printed, wide) => `${printed} (${wide})`,
  impossible: 'es ging mehr ab, als da war',
  reading: (reading, sides) =>
    [
      reading === 'further' ? 'Wenn „mehr“ einige weitere sind' : 'Wenn „mehr“ mehr als die Zahl davor heißt',
      ...(sides.length === 0 ? [] : [`mit ${sides.join(', ')}`]),
    ].join(', '),
  nothing: 'Was erzählt wird',
  told: 'Was vom Bestand erzählt wird',
  verdict: (verdict) => VERDICTS[verdict] ?? verdict,
  more: (ways) => `und ${number(ways)} weitere Arten, widersprechende Zahlen zu nehmen`,
  side: (side) => `Seite ${number(side)} des Widerspruchs`,
  notCounted: (because) =>
    ({
      share: 'nicht gezählt: ein Anteil',
      rate: 'nicht gezählt: eine Rate',
      vote: 'nicht gezählt: eine Abstimmung',
      plan: 'nicht gezählt: bestellt, gefordert oder zugesagt und nicht da',
      'other-kind': 'nicht gezählt: sagt weder, was zukam, noch, was abging',
      'ends-before-it-begins': 'nicht gezählt: endet, bevor es beginnt',
      'below-zero': 'nicht gezählt: unter null',
    })[because],
}
