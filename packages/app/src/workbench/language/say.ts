/**
 * Every word that the interface says, in the language of this page: `say.frame.search`, `say.statements(27)`.
 *
 * The language holds for as long as the page is open, so `say` is a constant and may be read anywhere.
 */
import { chosenLanguage, type Language } from './chosen.ts'
import { english } from './english/english.ts'

/** What every language has to say: a key that one of them does not know is an error of types. */
export type Words = typeof english

const catalogues: Readonly<Record<Language, () => Words | Promise<Words>>> = {
  en: () => english,
  de: async () => (await import('./german/german.ts')).german,
}

export const say: Words = await catalogues[chosenLanguage()]()
