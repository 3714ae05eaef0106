/** Where a raised text (`sup`) stands. */
interface Place {
  /** The text before it. */
  readonly before: string
  /** Whether it is a link or holds one, as a note's mark does. */
  readonly linked: boolean
}

const SIGNS = '0123456789+-−'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'

const POWER = /^[+\-−]?\d{1,4}$/
const MARK = /^(?:\d{1,3}|[*†‡§¶]+|[[(]\d{1,3}[\])])(?:[\s,–-]+(?:\d{1,3}|[[(]\d{1,3}[\])]))*$/
/** `[a]`, `[note 2]`, `[citation needed]`, `b`: marks only where they lead to a note. */
const LINKED_MARK = /^(?:(?:\[[^[\]]{1,40}\]\s*)+|\p{L})$/u

/** The number 10, a unit of length or a single letter: what a power is of. */
const BASE = /(?:^|[^\p{L}\p{N}.,])10$|(?:^|\P{L})(?:[kcdmµ]?m|ft|yd|mi|\p{Ll})$/u

/**
 * What a raised text is of the words around it. The mark of a note is nothing: glued to a number it would be another
 * number. A power, and what is raised before a word (an isotope), stands in raised characters; anything else as it is.
 *
 * `raisedText('1', { before: 'lost 40', linked: false })` is `''`; `raisedText('6', { before: 'some 10', linked:
 * false })` is `'⁶'`; `raisedText('th', { before: 'the 4', linked: false })` is `'th'`.
 */
export function raisedText(text: string, { before, linked }: Place): string {
  const raised = text.trim()
  if (linked && (MARK.test(raised) || LINKED_MARK.test(raised))) return ''
  const power = POWER.test(raised)
  const afterWord = /\S$/u.test(before)
  if (MARK.test(raised) && !(power && (!afterWord || BASE.test(before)))) return ''
  return power ? Array.from(raised, (sign) => RAISED[SIGNS.indexOf(sign)]).join('') : text
}
