import { formatsOf } from '../../formats.ts'
import type { AnalysisWords } from '../../say-analyses.ts'
import { terms } from '../terms.ts'

const { many } = formatsOf('de-DE')

const HOW: Readonly<Record<string, string>> = {
  ...terms.decisionState,
  ...terms.quantityKind,
  'in use': terms.decisionState['in-use'],
  'held up to others': 'anderen vorgehalten',
}

const ODD = {
  'maker-not-said': 'Kein Text sagt, wer es herstellt.',
  'own-holder': 'Es ist als sein eigener Besitzer kodiert.',
}
const FIGURES = {
  'figure-below-zero': 'Eine Zahl liegt unter null',
  'figure-ends-before-it-begins': 'Eine Zahl endet, bevor sie beginnt',
}
const TIMES = {
  'time-ends-before-it-begins': 'Eine Zeit endet, bevor sie beginnt',
  'told-before-it-was': 'Erzählt, bevor es war',
}

export const items: AnalysisWords['items'] = {
  title: 'Gegenstände',
  theItems: 'Die Gegenstände',
  theItem: 'Dieser Gegenstand',
  lede: 'Worum es in den Entscheidungen geht. Zu jedem eine Seite mit dem, was die Texte von ihm sagen: wer ihn herstellt, wer ihn hat, wer darum bat; was kein Text sagt, steht nicht da.',
  all: 'Alle Gegenstände',
  none: 'Hier ist kein Gegenstand genannt',
  noneWhy: 'Kein Codebuch hat einen, und keine Aussage, die zum oben Gewählten passt, nennt einen.',
  inTexts: 'In Texten genannt, in keinem Codebuch',
  kind: 'Art',
  kinds: {
    item: 'Gegenstand',
    variant: 'Variante',
    class: 'Klasse von Gegenständen',
    text: 'nur in Texten genannt',
  },
  variantOf: 'Variante von',
  variants: 'Varianten',
  aliases: 'Auch genannt',
  named: 'Genannt in',
  statements: (n) => many(n, 'Aussage', 'Aussagen'),
  between: (from, to) => `${from} bis ${to}`,
  balance: 'was die Zahlen übrig lassen',
  facts: {
    maker: 'Hergestellt von',
    since: 'Seit wann',
    made: 'Wie viele hergestellt wurden',
    ordered: 'Bestellt',
    has: 'Wer es hat oder hatte',
    precedent: 'Als Präzedenzfall genannt',
  },
  differ: 'Texte gehen auseinander',
  how: (word) => HOW[word] ?? word,
  denied: (how) => `bestritten: ${how}`,
  asked: 'Wer darum bat, und was daraus wurde',
  askedBy: 'Gebeten von',
  held: { yes: 'gilt', perhaps: 'gilt vielleicht' },
  nothing: 'Keine Aussage sagt etwas darüber',
  nothingWhy: 'Es steht in einem Codebuch; vielleicht lässt der Filter weg, was darüber gesagt ist.',
  odd: 'Auffällig',
  oddity: (odd) => {
    if ('quote' in odd) return `${FIGURES[odd.kind]}: ${odd.quote}`
    return 'value' in odd ? `${TIMES[odd.kind]}: ${odd.value}` : ODD[odd.kind]
  },
}
