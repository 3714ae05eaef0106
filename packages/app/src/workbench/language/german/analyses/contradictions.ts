import type { AnalysisWords } from '../../say-analyses.ts'
import { terms } from '../terms.ts'

/** English reasons as the analysis gives them. */
const BECAUSE: Readonly<Record<string, string>> = {
  'opposite states of one matter at one time': 'Gegensätzliche Stände eines Vorhabens zu einer Zeit.',
  'the condition changed between the two: both were so in their time':
    'Die Bedingung änderte sich dazwischen: Beides galt zu seiner Zeit.',
  'talks are told and denied for the same time':
    'Gespräche werden für dieselbe Zeit berichtet und bestritten.',
  'it is told, and denied for the same time': 'Es wird für dieselbe Zeit berichtet und bestritten.',
  'opposite states at one time, if the two matters are one':
    'Gegensätzliche Stände zu einer Zeit, falls die beiden Vorhaben eines sind.',
  'reports of one story give different days, which are a range of days and no conflict':
    'Berichte über dasselbe nennen verschiedene Tage: eine Spanne von Tagen, kein Widerspruch.',
  'neither phrase has a bound, so neither can prove the other wrong':
    'Keine der Wendungen hat eine Grenze, also kann keine die andere widerlegen.',
  'no number fits both, of one kind, item, holder, period and unit':
    'Keine Zahl passt zu beiden, bei gleicher Art, gleichem Gegenstand, Besitzer, Zeitraum und gleicher Einheit.',
  'a number that was made is told as a number that is there':
    'Eine Zahl der hergestellten wird als Zahl der vorhandenen erzählt.',
  'a stock and what goes out of it are different kinds of figure':
    'Ein Bestand und was von ihm abgeht, sind verschiedene Arten von Zahlen.',
  'the same person tells the earlier time otherwise': 'Dieselbe Person erzählt die frühere Zeit anders.',
  'the same actor takes the other side later': 'Derselbe Akteur nimmt später die andere Seite ein.',
}

const SCOPES: Readonly<Record<string, string>> = {
  variant: 'Andere Variante.',
  holder: 'Anderer Besitzer.',
  unit: 'Andere Einheit.',
  period: 'Anderer Zeitraum.',
  whole: 'Anderes Ganzes.',
}

const SAID: ReadonlyMap<string, string> = new Map([
  ...Object.entries(terms.decisionState).map(([state, word]): [string, string] => [
    state.replaceAll('-', ' '),
    word,
  ]),
  ...Object.entries(terms.quantityKind),
  ['for', terms.stance.for],
  ['against', terms.stance.against],
])

const state = (told: string): string => {
  const denied = told.startsWith('not ')
  const word = SAID.get(denied ? told.slice(4) : told)
  return word === undefined ? told : denied ? `nicht ${word}` : word
}

export const contradictions: AnalysisWords['contradictions'] = {
  title: 'Widersprüche',
  theContradictions: 'Die Widersprüche',
  lede: 'Was nicht beides sein kann: gegensätzliche Stände eines Vorhabens zu einer Zeit, Zahlen ohne gemeinsamen Wert, jemandes Haltung damals und jetzt. Beide Seiten mit ihren Quellen, und was es klärte.',
  day: 'An welchem Tag',
  knownOn: 'Öffentlich bekannt bis',
  none: 'Hier widerspricht sich nichts',
  noneWhy: 'Nichts von dem, was oben gewählt ist, widerspricht sich oder sieht so aus.',
  contradict: 'Sie widersprechen sich',
  onlyLookSo: 'Es sieht nur so aus',
  noneOfThese: 'Keine.',
  kinds: {
    'opposite-states': 'gegensätzliche Stände',
    'claim-and-denial': 'Behauptung und Dementi',
    'disjoint-figures': 'Zahlen, die sich ausschließen',
    'then-and-now': 'damals und jetzt',
    'own-later-account': 'eigene spätere Darstellung',
    'possibly-opposite': 'vielleicht gegensätzlich',
    'number-drift': 'gewanderte Zahl',
    'vague-against-vague': 'vage gegen vage',
    'different-scope': 'anderer Umfang',
    'different-kinds': 'verschiedene Arten',
    'condition-changed': 'Bedingung geändert',
    'date-range': 'eine Spanne von Tagen',
  },
  dayNotKnown: 'Tag nicht bekannt',
  known: (day) => `bekannt ${day}`,
  settled: (day) => (day === null ? 'Geklärt:' : `Geklärt am ${day}:`),
  // "stock, "fewer than 400"", "refused, 2023-09-21": the words of the text stay as they are.
  says: (told) => {
    const [first = '', ...rest] = told.split(', ')
    return [state(first), ...rest.map((part) => part.replace('day not said', 'Tag nicht gesagt'))].join(', ')
  },
  because: (told) => BECAUSE[told] ?? SCOPES[told.replace(/^another /, '')] ?? told,
  about: (told) =>
    told
      .replaceAll('decider not said', 'nicht gesagt, wer entscheidet')
      .replaceAll('item not said', 'nicht gesagt, worüber')
      .replace(/, (\w+)$/, (whole, kind: string) => (SAID.has(kind) ? `, ${SAID.get(kind)}` : whole)),
  marking: {
    mark: 'Markieren',
    as: 'Als',
    marks: { resolved: 'geklärt', wrong: 'falsch erkannt', explained: 'erklärt' },
    reason: 'Warum (wird dazu aufbewahrt)',
    save: 'Markieren',
    takeBack: 'Markierung zurücknehmen',
    changed: 'ein Satz davon wurde seither korrigiert',
  },
}
