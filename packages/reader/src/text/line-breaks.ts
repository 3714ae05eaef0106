import { tokenAt } from './cursor.ts'
import type { Token } from './read-text.ts'

/**
 * Which line breaks end a paragraph. Most do: articles come a paragraph a line. But a text saved with hard line ends
 * breaks inside its sentences, and a paragraph that ended there would cut a statement in two. So a single break is read
 * over where a long line without a stop is followed by a small letter; and, in a text where most breaks are of that
 * kind, wherever the line is about as long as the widest. A blank line always ends a paragraph.
 *
 * @example lineBreaks('He said that around\nten firms left.', tokens)(4) // false: the sentence goes on
 */
export function lineBreaks(text: string, tokens: readonly Token[]): (token: number) => boolean {
  const lines = linesOf(text, tokens)
  const wrapped = isWrapped(text, tokens, lines)
  const widest = wrapped ? lines.reduce((most, line) => Math.max(most, line.width), 0) : 0
  const ends = new Set<number>()
  for (const [before, line] of neighbours(lines)) {
    const goesOn =
      !line.afterBlank &&
      (runsOn(text, tokens, before, line) ||
        (wrapped && !(before.width < widest * 0.8 && stops(text, before))))
    if (!goesOn) ends.add(line.first)
  }
  return (token) => ends.has(token)
}

interface Line {
  /** Its first token. */
  readonly first: number
  /** Where its last token ends, and how long it is. */
  readonly end: number
  readonly width: number
  readonly afterBlank: boolean
}

/** Each line with the one before it. */
function* neighbours(lines: readonly Line[]): Iterable<readonly [Line, Line]> {
  let before: Line | null = null
  for (const line of lines) {
    if (before !== null) yield [before, line]
    before = line
  }
}

const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g

function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let first = 0
  let afterBlank = false
  for (let i = 1; i <= tokens.length; i++) {
    const breaks =
      i === tokens.length ? 1 : breaksBetween(text, tokenAt(tokens, i - 1).end, tokenAt(tokens, i).start)
    if (breaks === 0) continue
    const end = tokenAt(tokens, i - 1).end
    lines.push({ first, end, width: end - tokenAt(tokens, first).start, afterBlank })
    first = i
    afterBlank = breaks > 1
  }
  return lines
}

function breaksBetween(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 0
  return from === to ? 0 : (text.slice(from, to).match(BREAK)?.length ?? 0)
}

/** A line shorter than this is a title, a name or a place, whatever follows. */
const SHORTEST = 40

function runsOn(text: string, tokens: readonly Token[], before: Line, { first, afterBlank }: Line): boolean {
  const next = tokenAt(tokens, first)
  return (
    !afterBlank &&
    before.width >= SHORTEST &&
    !stops(text, before) &&
    /^\p{Ll}/u.test(next.text) &&
    next.norm !== 'by'
  )
}

function stops(text: string, { end }: Line): boolean {
  return /[.!?…:;"”’»)\]]/.test(text.charAt(end - 1))
}

/** Most single breaks go on with a small letter, and there are some. */
function isWrapped(text: string, tokens: readonly Token[], lines: readonly Line[]): boolean {
  let [single, running] = [0, 0]
  for (const [before, line] of neighbours(lines)) {
    if (line.afterBlank) continue
    single += 1
    if (runsOn(text, tokens, before, line)) running += 1
  }
  return running >= 2 && running * 2 >= single
}
