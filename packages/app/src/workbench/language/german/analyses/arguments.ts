import { formatsOf } from '../../formats.ts'
import type { AnalysisWords } from '../../say-analyses.ts'

const { many, number } = formatsOf('de-DE')

const SCHEMES: Readonly<Record<string, string>> = {
  'positive-consequence': 'gute Folge',
  'negative-consequence': 'schlechte Folge',
  scarcity: 'Knappheit',
  feasibility: 'Machbarkeit',
  priority: 'Vorrang',
  alternative: 'Alternative',
  precedent: 'Präzedenzfall',
  need: 'Bedarf',
  safeguard: 'Absicherung',
  threat: 'Drohung',
  'cost-of-inaction': 'Preis des Nichtstuns',
  fairness: 'Gerechtigkeit',
  'doubt-of-effect': 'Zweifel an der Wirkung',
}

/** What the analysis finds odd of a reason; its label stands before the colon. */
const ODD: Readonly<Record<string, string>> = {
  'answered, and nobody uses it here': 'beantwortet, und niemand nennt ihn hier',
  'answered before anybody used it here': 'beantwortet, bevor ihn hier jemand nannte',
  'no text says whose reason it is': 'kein Text sagt, wessen Grund es ist',
  'of a use no day is known': 'von einer Nennung ist kein Tag bekannt',
}

export const argumentWords: AnalysisWords['arguments'] = {
  title: 'Argumente',
  theArguments: 'Die Argumente',
  lede: 'Die Gründe dafür und dagegen: wer sie nennt, wann sie aufkamen und zuletzt zu hören waren, und wer ihnen widersprach. Was kein Codebuch als Grund führt, ist keiner.',
  none: 'Kein Codebuch führt einen Grund',
  noneWhy: 'Geben Sie Konzepten im Codebuch die Rolle „pro“ oder „con“, dann stehen sie hier.',
  map: 'Gründe dafür und dagegen im Lauf der Zeit',
  sides: { pro: 'Dafür', con: 'Dagegen' },
  legend: {
    used: 'ein Tag, an dem er genannt wurde',
    answered: 'beantwortet',
    link: 'gestrichelt: von einem Grund zu dem, den er beantwortet',
  },
  scheme: (word) => SCHEMES[word] ?? word.replaceAll('-', ' '),
  nobody: 'niemand nennt ihn',
  usedByFew: (names) => `genannt von ${names}`,
  answeredByFew: (names) => `beantwortet von ${names}`,
  notAnswered: 'nicht beantwortet',
  moreNames: (n) => `${number(n)} weitere`,
  more: (n) => `${number(n)} weitere`,
  notUsed: 'hier nicht genannt',
  times: (n) => many(n, 'Aussage', 'Aussagen'),
  dayNotKnown: 'Tag nicht bekannt',
  between: (from, to) => `${from} bis ${to}`,
  silent: (days, end) => `nicht in den ${many(days, 'Tag', 'Tagen')} bis ${end}`,
  usedBy: 'Genannt von',
  answeredBy: 'Beantwortet von',
  answeredAndUsed: 'Beantwortet von (und danach wieder genannt)',
  by: 'mit',
  both: 'auch umgekehrt',
  uncoded: 'Argumente für einen Grund, den kein Codebuch führt',
  others: 'Auch darüber wird gestritten',
  odd: 'Auffällig',
  oddity: (told) => {
    const at = told.lastIndexOf(': ')
    const what = ODD[told.slice(at + 2)]
    return what === undefined ? told : `${told.slice(0, at)}: ${what}`
  },
}
