import type { Pair } from '../corpus.ts'

const WORD = /[\p{L}\p{N}]/u

/**
 * Every place where the words stand in the text, as whole words. Words in braces are meant within those around them:
 * `the {mayor} said` is "mayor" where "the mayor said" stands. `\n` is a paragraph's end.
 *
 * @example placesOf('may', 'The mayor may go.') // [[10, 13]]
 */
export function placesOf(words: string, text: string): Pair[] {
  const open = words.indexOf('{')
  const close = words.indexOf('}') - 1
  const sought = words.replace('{', '').replace('}', '').replaceAll('\\n', '\n')
  const [from, to] = open < 0 ? [0, sought.length] : [open, close]
  const places: Pair[] = []
  for (let at = text.indexOf(sought); sought !== '' && at >= 0; at = text.indexOf(sought, at + 1))
    if (wholeWords(text, at, at + sought.length)) places.push([at + from, at + to])
  return places
}

function wholeWords(text: string, start: number, end: number): boolean {
  const joined = (at: number): boolean => WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '')
  return !joined(start) && !joined(end)
}

/** The only place of the words. Throws one sentence where they stand nowhere, or several times. */
export function onlyPlace(words: string, text: string): Pair {
  const places = placesOf(words, text)
  const [only] = places
  if (only === undefined) throw new Error(`"${words}" does not stand in the text`)
  if (places.length > 1)
    throw new Error(`"${words}" stands ${places.length} times: write {it} within its neighbours`)
  return only
}

/** The place of the words that is nearest to other stretches, and not inside them where it can be outside. */
export function nearestPlace(words: string, text: string, near: readonly Pair[]): Pair {
  const places = placesOf(words, text)
  if (places.length === 0) throw new Error(`"${words}" does not stand in the text`)
  const inside = ([start, end]: Pair): boolean => near.some(([from, to]) => start < to && from < end)
  const outside = places.filter((place) => !inside(place))
  const distance = ([start, end]: Pair): number =>
    Math.min(...near.map(([from, to]) => Math.max(0, from - end, start - to)))
  return (outside.length > 0 ? outside : places).reduce((best, place) =>
    distance(place) < distance(best) ? place : best,
  )
}
