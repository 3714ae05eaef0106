import { stem } from '../../language/stem.ts'
import { meaning } from '../../language/synonyms.ts'
import { isContent } from './content-words.ts'
import { wordsOfPhrase } from './words.ts'

/** The words of a text as triggers are compared with them: as written, and by what they mean. */
export interface WordsHeld {
  readonly written: ReadonlySet<string>
  readonly meant: ReadonlySet<string>
}

export function wordsHeld(text: string): WordsHeld {
  const written = new Set(wordsOfPhrase(text))
  return { written, meant: new Set([...written].map((word) => meaning(stem(word)))) }
}

/**
 * Whether a text could hold a codebook's trigger or name at all: each word that carries its sense stands somewhere in it,
 * as written, inflected or in a word of the same meaning. Quick, and never false where the reader would find it.
 *
 * @example couldHold(wordsHeld('They refused to deliver the missiles.'), 'refuse to send _ missile*') // true
 */
export function couldHold(text: WordsHeld, phrase: string): boolean {
  const words = wordsOfPhrase(phrase).filter((word) => word !== '_')
  const telling = words.filter(isContent)
  return (telling.length > 0 ? telling : words).every((word) => holds(text, word))
}

function holds({ written, meant }: WordsHeld, word: string): boolean {
  if (!word.includes('*')) return written.has(word) || meant.has(meaning(stem(word)))
  const parts = word.split('*')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (meant.has(meaning(stem(word.replaceAll('*', ''))))) return true
  for (const one of written) if (one.startsWith(first) && one.endsWith(last)) return true
  return meant.has(meaning(stem(`${first}ing`)))
}
