import { chooseLanguage, type Language, languages } from '../language/chosen.ts'
import { say } from '../language/say.ts'

/** Languages are named in their own words, so that everybody finds theirs. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }

export function LanguageSwitch() {
  return (
    <fieldset className="choice small bare">
      <legend className="visually-hidden">{say.frame.language}</legend>
      {languages.map((language) => (
        <button
          type="button"
          key={language}
          lang={language}
          aria-pressed={say.language === language}
          onClick={() => chooseLanguage(language)}
        >
          {NAMES[language]}
        </button>
      ))}
    </fieldset>
  )
}
