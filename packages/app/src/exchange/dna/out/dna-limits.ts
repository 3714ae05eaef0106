import { sha256Of } from '../../../record/imported/imported-files.ts'

/** DNA's names and short texts have fewer than 191 characters, as SQLite counts them: code points. */
const MOST = 190
const KEPT = 180

/**
 * A text as DNA takes it. One that is too long is cut, which `cut` is told, and ends in a mark of the whole of it, so that two long
 * names that begin alike stay two.
 */
export function fitted(text: string, cut: () => void): string {
  if (text.length <= MOST) return text
  const characters = Array.from(text)
  if (characters.length <= MOST) return text
  cut()
  return `${characters.slice(0, KEPT).join('')}… ${sha256Of(text).slice(0, 8)}`
}
