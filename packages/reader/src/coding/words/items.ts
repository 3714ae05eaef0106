import type { Codebook } from '../../codebook.ts'
import { longest } from './longest.ts'
import type { NamedAt } from './named.ts'
import { compileTriggers, type TriggerSet } from './triggers.ts'
import { type Word, wordsOfPhrase } from './words.ts'

export interface ItemLexicon {
  readonly names: TriggerSet<{ readonly id: string; readonly name: string }>
}

/** Compiles the names of a codebook's items; plurals and inflections of longer names are found too. */
export function itemLexicon(codebook: Codebook): ItemLexicon {
  const entries = codebook.items.flatMap((item) =>
    [item.label, ...item.aliases].flatMap((name) => {
      const value = { id: item.id, name: item.label }
      const last = wordsOfPhrase(name).at(-1) ?? ''
      // An ordinary noun takes a plural ("carbon tax", "carbon taxes"); a designation in capitals takes an s.
      const plurals = last.endsWith('s')
        ? [name]
        : [name, `${name}s`, ...(/(?:x|ch|sh)$/.test(last) ? [`${name}es`] : [])]
      return plurals.map((form) => [form, value] as const)
    }),
  )
  return { names: compileTriggers(entries, { exactly: true }) }
}

/** Where items of the codebook are named, longest name first. */
export function itemsIn(words: readonly Word[], lexicon: ItemLexicon): NamedAt[] {
  return longest(lexicon.names.find(words)).map(({ first, end, value }) => ({ first, end, ...value }))
}
