/** What the texts say of items. */
import type { ItemPageAnswer } from '../../../../api/contract/items.ts'
import { formatsOf } from '../../formats.ts'
import { terms } from '../terms.ts'

const { many } = formatsOf('en-GB')

const HOW: Readonly<Record<string, string>> = {
  ...terms.decisionState,
  ...terms.quantityKind,
  'held up to others': 'held up to others',
}

/** Oddities of its matters have the words of matters. */
type Odd = Exclude<ItemPageAnswer['oddities'][number], { readonly kind: 'matter' }>

const ODD = {
  'maker-not-said': 'no text says who makes it',
  'own-holder': 'it is coded as its own holder',
}
const FIGURES = {
  'figure-below-zero': 'a figure is below zero',
  'figure-ends-before-it-begins': 'a figure ends before it begins',
}
const TIMES = {
  'time-ends-before-it-begins': 'a time ends before it begins',
  'told-before-it-was': 'told before it was',
}

export const items = {
  title: 'Items',
  theItems: 'The items',
  theItem: 'This item',
  lede: 'What the decisions are about. A page on each says what the texts say of it: who makes it, who has it, who asked for it; what no text says is not there.',
  all: 'All items',
  none: 'No item is named here',
  noneWhy: 'No codebook has one, and no statement that fits what is chosen above names one.',
  inTexts: 'Named in texts, and in no codebook',
  kind: 'Kind',
  kinds: { item: 'item', variant: 'variant', class: 'class of items', text: 'named in texts only' },
  variantOf: 'variant of',
  variants: 'Variants',
  aliases: 'Also called',
  named: 'Named in',
  statements: (n: number) => many(n, 'statement', 'statements'),
  between: (from: string, to: string) => `${from} to ${to}`,
  balance: 'what its figures leave',
  facts: {
    maker: 'Made by',
    since: 'Since when',
    made: 'How many were made',
    ordered: 'Ordered',
    has: 'Who has it, or had it',
    precedent: 'Called a precedent',
  },
  differ: 'texts differ',
  how: (word: string): string => HOW[word] ?? word,
  denied: (how: string) => `denied: ${how}`,
  asked: 'Who asked, and what became of it',
  askedBy: 'Asked by',
  held: { yes: 'holds', perhaps: 'perhaps holds' },
  nothing: 'No statement says anything of it',
  nothingWhy: 'It stands in a codebook; perhaps the filter leaves out what is said of it.',
  odd: 'Odd',
  oddity: (odd: Odd): string => {
    if ('quote' in odd) return `${FIGURES[odd.kind]}: ${odd.quote}`
    return 'value' in odd ? `${TIMES[odd.kind]}: ${odd.value}` : ODD[odd.kind]
  },
}
