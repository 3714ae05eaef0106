import { formatsOf } from '../../formats.ts'
import type { AnalysisWords } from '../../say-analyses.ts'
import { terms } from '../terms.ts'

const { many } = formatsOf('de-DE')

const ODD: Readonly<Record<string, string>> = {
  'no text says who decides': 'Kein Text sagt, wer entscheidet.',
  'a state ends before it begins': 'Ein Stand endet, bevor er beginnt.',
  'of a state no day is known': 'Von einem Stand ist kein Tag bekannt.',
}

/** "delivered before it was requested". */
function outOfOrder(told: string): string {
  const [then = '', first = ''] = told.split(' before it was ')
  const words: Readonly<Record<string, string>> = terms.decisionState
  return `${words[then] ?? then}, bevor ${words[first] ?? first}`
}

export const matters: AnalysisWords['matters'] = {
  title: 'Vorhaben',
  theMatters: 'Die Vorhaben',
  lede: 'Die Entscheidungen, um die es geht: wer entscheidet, für wen, worüber. Berichte über denselben Stand sind einer; dabei steht, wer ihn zuerst meldete und wie viele unabhängige Quellen ihn tragen.',
  all: 'Alle Vorhaben',
  days: 'An welchen Tagen',
  knownOn: 'Öffentlich bekannt bis',
  on: 'Was galt am',
  none: 'Hier erzählt keine Aussage von einer Entscheidung',
  noneWhy: 'Nichts passt zu dem, was oben gewählt ist, oder bis dahin war nichts öffentlich.',
  notThere: 'Keine Aussage erzählt von diesem Vorhaben',
  notThereThen: 'Vielleicht war bis dahin nichts davon öffentlich, oder der Filter lässt nichts davon übrig.',
  deciderNotSaid: 'nicht gesagt, wer entscheidet',
  itemNotSaid: 'nicht gesagt, worüber',
  denied: (state) => `nicht ${state}`,
  counted: (states, reports) =>
    `${many(states, 'Stand', 'Stände')} in ${many(reports, 'Bericht', 'Berichten')}`,
  dayNotKnown: 'Tag nicht bekannt',
  noDate: 'ohne Datum',
  by: (day) => `bis ${day}`,
  orLater: (day) => `${day} oder später`,
  between: (from, to) => `${from} bis ${to}`,
  knownSince: (day) => `bekannt seit ${day}`,
  knownNotSaid: 'nicht bekannt, seit wann bekannt',
  daysDiffer: 'die Berichte nennen verschiedene Tage',
  timeLine: 'Wann es geschah und wann es bekannt wurde',
  lanes: {
    asked: 'gefordert',
    process: 'gesagt, entschieden',
    material: 'getan',
    condition: 'Bedingungen',
    publicity: 'bekannt gemacht',
  },
  legend: {
    for: 'ja oder gelockert',
    against: 'nein oder beschränkt',
    neither: 'gefordert, offen oder anderes',
    unnamed: 'nur ungenannte Quellen',
    known: 'wurde bekannt',
    open: 'Striche: an dem Tag oder früher',
    turned: 'eine Linie zwischen zweien: das zweite kehrte das erste um',
    bold: 'fett: galt',
  },
  publicBy: (day) => `öffentlich bis ${day}`,
  heldOn: (day) => `Was am ${day} galt`,
  heldAsKnown: (day) => `galt am ${day}, wie damals bekannt`,
  lineOn: (day) => `galt am ${day}`,
  heldLast: 'Was zuletzt galt',
  nothingHeld: 'Von keinem Stand ist bekannt, dass er bis dahin eingetreten war.',
  perhaps: 'vielleicht',
  turns: 'Was sich kehrte',
  parts: {
    requests: 'Gefordert',
    states: 'Eingetreten',
    denied: 'Als nicht eingetreten gemeldet',
    precedents: 'Präzedenzfälle: ein Ja zur selben Sache',
    consents: 'Zustimmung anderer',
  },
  together: (n) =>
    n === 1
      ? 'Dazu ein Vorhaben zeigen, das vielleicht dasselbe ist'
      : `Dazu ${many(n, 'Vorhaben', 'Vorhaben')} zeigen, die vielleicht dasselbe sind`,
  remarks: 'Anmerkungen',
  conditions: 'Bedingungen',
  odd: 'Auffällig',
  oddity: (told) => ODD[told] ?? outOfOrder(told),
}
