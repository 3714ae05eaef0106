import type { Quotation } from './read-text.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A mark that has opened and waits for one of its closers. */
interface Open {
  readonly at: number
  readonly width: number
  readonly closers: readonly string[]
  /** Where the quotation stands in the output. */
  readonly slot: number
}

/** Deeper marks are noise: nobody quotes a quotation of a quotation of a quotation of a quotation. */
const DEEPEST = 4

/** Holds an open quotation's place in the output; every one is replaced by the paragraph's end. */
const NOT_YET: Quotation = { start: 0, end: 0, innerStart: 0, innerEnd: 0, depth: 0, closed: false }

const NOTHING: readonly string[] = []
const LETTER = /[\p{L}\p{N}]/u
/** Words that begin with an apostrophe, not with a quotation: 'em, '90s, 'tis. */
const ELISION = /^(?:\d0s|em|tis|twas|til|till|cause|bout|round|n)(?![\p{L}\p{N}])/iu

/**
 * The quotations of a text, in order of their opening marks, outer before inner. Paragraphs are half-open ranges; a
 * quotation left open ends with its paragraph, as print does when the next paragraph opens it again.
 *
 * Takes curly, straight, single (British), low („) and pointed (« ») marks and the typewriter's `` ''. Apostrophes are
 * told from single closing marks by what stands around them. Linear in the length of the text, whatever it holds.
 *
 * @example findQuotations('‘It’s done,’ she said.', [{ start: 0, end: 22 }]) // one quotation, inner "It’s done,"
 */
export function findQuotations(text: string, paragraphs: readonly Stretch[]): Quotation[] {
  return paragraphs.flatMap((paragraph) => inParagraph(text, paragraph))
}

function inParagraph(text: string, { start, end }: Stretch): Quotation[] {
  const found: Quotation[] = []
  const stack: Open[] = []
  const strong = strongSingleClosers(text, start, end)
  const close = (depth: number, at: number, width: number): void => {
    while (stack.length > depth) {
      const open = stack.pop()
      if (open === undefined) return
      const isIt = stack.length === depth && width > 0
      found[open.slot] = quotation(open, stack.length, at, isIt ? width : 0)
    }
  }
  for (let i = start; i < end; i++) {
    if (!isMark(text.charCodeAt(i))) continue
    const mark = markAt(text, i, end)
    const depth = closes(stack, mark, text, i, start, end, strong)
    if (depth >= 0) close(depth, i, mark.length)
    else {
      const closers = opens(stack, mark, text, i, start, end, strong)
      if (closers.length > 0)
        stack.push({ at: i, width: mark.length, closers, slot: found.push(NOT_YET) - 1 })
    }
    i += mark.length - 1
  }
  close(0, trimmedEnd(text, start, end), 0)
  return found.filter((quotation) => quotation.innerEnd > quotation.innerStart)
}

function quotation(open: Open, depth: number, at: number, width: number): Quotation {
  const innerStart = open.at + open.width
  return { start: open.at, end: at + width, innerStart, innerEnd: at, depth, closed: width > 0 }
}

function isMark(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x60
  return (
    code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a
  )
}

/** The mark at `i`; two backticks or two straight singles are one mark. */
function markAt(text: string, i: number, end: number): string {
  const mark = text.charAt(i)
  if ((mark === '`' || mark === "'") && i + 1 < end && text[i + 1] === mark) return mark + mark
  return mark
}

/** How deep the stack is after this mark closed something; -1 where it closes nothing. */
function closes(
  stack: readonly Open[],
  mark: string,
  text: string,
  i: number,
  start: number,
  end: number,
  strong: StrongClosers,
): number {
  if (mark === '“' && closesByMistake(stack, text, i, start, end)) return stack.length - 1
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (!stack[depth]?.closers.includes(mark)) continue
    const single = mark === "'" || mark === '’' || mark === '‘'
    return !single || singleCloses(text, i, start, end, strong) ? depth : -1
  }
  return -1
}

/** “Not yet,“ she said: an opening mark that stands where only a closing one can. */
function closesByMistake(
  stack: readonly Open[],
  text: string,
  i: number,
  start: number,
  end: number,
): boolean {
  const open = stack.at(-1)
  if (open === undefined || text[open.at] !== '“' || open.at + 1 === i) return false
  const before = i > start ? text.charAt(i - 1) : ' '
  const after = i + 1 < end ? text.charAt(i + 1) : ' '
  return !/\s/.test(before) && !LETTER.test(after)
}

/** The marks that close what this mark opens; none where it opens nothing. */
function opens(
  stack: readonly Open[],
  mark: string,
  text: string,
  i: number,
  start: number,
  end: number,
  strong: StrongClosers,
): readonly string[] {
  if (stack.length >= DEEPEST) return NOTHING
  const before = i > start ? text.charAt(i - 1) : ' '
  const after = i + mark.length < end ? text.charAt(i + mark.length) : ' '
  const atWordStart = !LETTER.test(before) && !/\s/.test(after)
  switch (mark) {
    case '“':
    case '‟':
      return ['”', '"']
    case '„':
      return ['“', '”']
    case '«':
      return ['»']
    case '‹':
      return ['›']
    case '``':
      return ["''"]
    // Newspaper archives print '' on both sides.
    case "''":
      return atWordStart && !/\d/.test(before) ? ["''", '"', '”'] : NOTHING
    case '"':
      return /\d/.test(before) ? NOTHING : ['"', '”']
    case '”':
    case '»':
    case '›':
      return atWordStart && /[\s(]/.test(before) ? [mark === '»' ? '«' : mark === '›' ? '‹' : '”'] : NOTHING
    case '‘':
    case '‛':
      return atWordStart && singleOpens(text, i, end, strong) ? ['’', "'"] : NOTHING
    case "'":
      return atWordStart && singleOpens(text, i, end, strong) ? ["'", '’'] : NOTHING
    default:
      return NOTHING
  }
}

/** A single mark opens when something closes it, or when it begins its paragraph (then it may be left open). */
function singleOpens(text: string, i: number, end: number, strong: StrongClosers): boolean {
  if (ELISION.test(text.slice(i + 1, i + 7))) return false
  return strong.anyAfter(i) || i <= strong.firstInk || (text[i] === '‘' && i + 1 < end)
}

/** A single mark closes when no letter follows, unless it is a plural's apostrophe with a better closer ahead. */
function singleCloses(text: string, i: number, start: number, end: number, strong: StrongClosers): boolean {
  const before = i > start ? text.charAt(i - 1) : ' '
  const after = i + 1 < end ? text.charAt(i + 1) : ' '
  if (LETTER.test(after) || /\s/.test(before)) return false
  const plural = /s/i.test(before) && /\s/.test(after) && /^\s\p{Ll}/u.test(text.slice(i + 1, i + 4))
  return !(plural && strong.beforeNextOpener(i))
}

interface StrongClosers {
  /** Where the paragraph's first visible character stands. */
  readonly firstInk: number
  /** Whether any single mark after `i` could close a quotation. */
  anyAfter(i: number): boolean
  /** Whether, after `i` and before the next opening single mark, one stands that can only be a closer. */
  beforeNextOpener(i: number): boolean
}

/** One pass from the right, remembering what lies ahead of each single mark. */
function strongSingleClosers(text: string, start: number, end: number): StrongClosers {
  let lastPossible = -1
  let ahead = false
  const strongAhead = new Uint8Array(end - start)
  for (let i = end - 1; i >= start; i--) {
    const code = text.charCodeAt(i)
    if (code !== 0x27 && code !== 0x2018 && code !== 0x2019) continue
    if (ahead) strongAhead[i - start] = 1
    const before = i > start ? text.charAt(i - 1) : ' '
    const after = i + 1 < end ? text.charAt(i + 1) : ' '
    const possible = code !== 0x2018 && !LETTER.test(after) && !/\s/.test(before) && i > start
    if (possible && lastPossible < 0) lastPossible = i
    if (possible && (/[,.!?…;:)]/.test(before) || /[,.!?…;:)”"]/.test(after) || i + 1 >= end)) ahead = true
    else if (!LETTER.test(before) && LETTER.test(after)) ahead = false
  }
  let firstInk = start
  while (firstInk < end && /\s/.test(text.charAt(firstInk))) firstInk++
  return {
    firstInk,
    anyAfter: (i) => lastPossible > i,
    beforeNextOpener: (i) => strongAhead[i - start] === 1,
  }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text.charAt(last - 1))) last--
  return last
}
