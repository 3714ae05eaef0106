// Its own test is checked without a browser: the types of one come with the file.
/// <reference lib="dom" />
/** Which language the interface speaks: the one chosen in this browser, else the browser's own, else English. */

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

const PLACE = 'onrecord-language'

/** The first of the wishes that the interface speaks: of `['fr', 'de-AT', 'en']` German, of `['fr']` English. */
export function firstSpoken(wishes: readonly string[]): Language {
  const spoken = wishes.map((wish) => languages.find((one) => wish === one || wish.startsWith(`${one}-`)))
  return spoken.find((one) => one !== undefined) ?? 'en'
}

/** Outside a browser, as in tests, English. */
export function chosenLanguage(): Language {
  if (typeof window === 'undefined') return 'en'
  return firstSpoken([...kept(), ...navigator.languages])
}

/** Kept in this browser; the page is read anew, since every word on it changes. What is being typed is kept, too. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(PLACE, language)
  } catch {
    // Storage may be forbidden: the browser's own language then holds.
  }
  location.reload()
}

function kept(): readonly string[] {
  try {
    return [localStorage.getItem(PLACE) ?? '']
  } catch {
    return []
  }
}
