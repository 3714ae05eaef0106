import type { MatterParts } from '../matters/contradiction.ts'
import { partsText } from '../matters/contradiction-words.ts'

/** What is odd about an item: absurd input is kept, and said to be so. */
export type ItemOddity =
  | { readonly kind: 'maker-not-said' | 'own-holder' }
  | { readonly kind: 'figure-below-zero' | 'figure-ends-before-it-begins'; readonly quote: string }
  | { readonly kind: 'time-ends-before-it-begins' | 'told-before-it-was'; readonly value: string }
  | { readonly kind: 'matter'; readonly matter: MatterParts; readonly what: string }

/** In English, for the command line: `a figure is below zero: minus five`. */
export function itemOddityText(odd: ItemOddity): string {
  switch (odd.kind) {
    case 'maker-not-said':
      return 'no text says who makes it'
    case 'own-holder':
      return 'it is coded as its own holder'
    case 'figure-below-zero':
      return `a figure is below zero: ${odd.quote}`
    case 'figure-ends-before-it-begins':
      return `a figure ends before it begins: ${odd.quote}`
    case 'time-ends-before-it-begins':
      return `a time ends before it begins: ${odd.value}`
    case 'told-before-it-was':
      return `told before it was: ${odd.value}`
    case 'matter':
      return `${partsText(odd.matter)}: ${odd.what}`
  }
}
