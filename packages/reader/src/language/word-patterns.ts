import { stem } from './stem.ts'

/** What a pattern asks of a word: lower-case form, key shared by its inflections, Penn tag, punctuation before it. */
export interface PatternWord {
  readonly norm: string
  readonly stem: string
  readonly tag: string
  readonly mark: string
}

/** The words a row reads, half-open: those an example has in square brackets. */
export interface Place {
  readonly first: number
  readonly end: number
}

/** What a pattern cannot say, said by a function. */
export type PlaceTest<W extends PatternWord = PatternWord> = (words: readonly W[], place: Place) => boolean

/** A pattern as written, or a function; of several, one must fit. */
export type Pattern<W extends PatternWord = PatternWord> =
  | string
  | PlaceTest<W>
  | readonly (string | PlaceTest<W>)[]

/** A rule of the language as a row of a table; the first row that fits its place gives the reading. */
export interface Row<Reading, P> {
  readonly pattern: P
  /** Where one of these fits too, the row does not. */
  readonly unless?: P
  readonly reading: Reading
  /** Why it is read so. */
  readonly reason: string
  /** A sentence the row reads, and no row before it. */
  readonly example: string
}

/** A row over words: its example has the place in square brackets, "It [would] hurt". */
export type WordRow<Reading, W extends PatternWord = PatternWord> = Row<Reading, Pattern<W>>

/** A row over other facts: what a cue does, what a content holds. */
export type FactRow<Facts, Reading> = Row<Reading, (facts: Facts) => boolean>

/** The first row that fits, or `null`. */
export function firstRow<Facts, Reading>(
  rows: readonly FactRow<Facts, Reading>[],
  facts: Facts,
): FactRow<Facts, Reading> | null {
  return rows.find(({ pattern, unless }) => pattern(facts) && unless?.(facts) !== true) ?? null
}

/** Named sets for patterns: `@number` is the words that `number` takes. */
export type WordClasses<W extends PatternWord = PatternWord> = Readonly<
  Record<string, ReadonlySet<string> | ((word: W) => boolean)>
>

export interface WordRows<Reading, W extends PatternWord = PatternWord> {
  readonly rows: readonly WordRow<Reading, W>[]
  /** The first row that fits the place, or `null`. */
  rowAt(words: readonly W[], place: Place): WordRow<Reading, W> | null
}

/**
 * Compiles ordered rows. A pattern is words parted by blanks, its place in square brackets (`[]` where any word will do):
 *
 * | written | stands for |
 * |---|---|
 * | `would`, `tend*` | the word as written, the words that begin so |
 * | `~deny` | every inflection of the word |
 * | `:VBG`, `:VB*` | a Penn tag, the tags that begin so |
 * | `@number` | a named set of `classes` |
 * | `rather\|like\|:VBG` | one of several |
 * | `!not\|never` | a word that is none of these |
 * | `very?` | the word or nothing |
 * | `_`, `_4` | any word; up to four words |
 * | `_4=very\|so`, `_4!:MD\|,` | up to four words of these; up to four that are none of these, with no comma or more among them |
 * | `,` | a comma or more stands here |
 * | `^`, `$` | the sentence begins, ends here |
 *
 * @example
 * wordRows([{ pattern: '[could]', unless: '[could] not', reading: 'modal', reason: '…', example: 'It [could] fail.' }])
 *   .rowAt(words, { first: 1, end: 2 })?.reading // 'modal'
 * @throws RangeError for a pattern without a place, with an unknown class or a sign where it means nothing
 */
export function wordRows<Reading, W extends PatternWord = PatternWord>(
  rows: readonly WordRow<Reading, W>[],
  classes: WordClasses<W> = {},
): WordRows<Reading, W> {
  const compiled = rows.map((row) => ({
    row,
    fits: placeTest(row.pattern, classes),
    barred: row.unless === undefined ? null : placeTest(row.unless, classes),
  }))
  return {
    rows,
    rowAt: (words, place) =>
      compiled.find(({ fits, barred }) => fits(words, place) && !barred?.(words, place))?.row ?? null,
  }
}

/** Compiles one pattern. */
export function placeTest<W extends PatternWord>(
  pattern: Pattern<W>,
  classes: WordClasses<W> = {},
): PlaceTest<W> {
  if (typeof pattern === 'function') return pattern
  if (typeof pattern === 'string') return written(pattern, classes)
  const tests = pattern.map((one) => placeTest(one, classes))
  return (words, place) => tests.some((test) => test(words, place))
}

/** A run of words alike: at least `least`, at most `most`. */
interface Run<W> {
  readonly least: number
  readonly most: number
  readonly takes: (word: W) => boolean
  /** Whether a comma or more may stand among its words and at its ends. */
  readonly pauses: boolean
}

/** What stands at a boundary between words, and takes none. */
type Boundary<W> = (words: readonly W[], at: number) => boolean

type Element<W> = Run<W> | Boundary<W>

function written<W extends PatternWord>(pattern: string, classes: WordClasses<W>): PlaceTest<W> {
  const [, before, own, behind] = /^([^[\]]*)\[([^[\]]*)\]([^[\]]*)$/.exec(pattern) ?? []
  if (before === undefined || own === undefined || behind === undefined)
    throw new RangeError(`"${pattern}": a pattern has its place in one pair of square brackets`)
  const [left, middle, right] = [before, own, behind].map((part) => elements(part, classes))
  const [least, most] = [shortest(left ?? []), longest(left ?? [])]
  return (words, { first, end }) => {
    if (middle?.length && !fits(middle, 0, words, first, end)) return false
    if (right?.length && !fits(right, 0, words, end, null)) return false
    if (!left?.length) return true
    for (let from = first - least; from >= Math.max(0, first - most); from--)
      if (fits(left, 0, words, from, first)) return true
    return false
  }
}

const shortest = <W>(list: readonly Element<W>[]): number =>
  list.reduce((sum, one) => sum + (typeof one === 'function' ? 0 : one.least), 0)
const longest = <W>(list: readonly Element<W>[]): number =>
  list.reduce((sum, one) => sum + (typeof one === 'function' ? 0 : one.most), 0)

/** Whether the elements from the `k`th on take the words from `at` on, up to `goal` where one is set. */
function fits<W extends PatternWord>(
  list: readonly Element<W>[],
  k: number,
  words: readonly W[],
  at: number,
  goal: number | null,
): boolean {
  const element = list[k]
  if (element === undefined) return goal === null || at === goal
  if (typeof element === 'function') return element(words, at) && fits(list, k + 1, words, at, goal)
  const limit = goal ?? words.length
  for (let taken = 0; ; taken++) {
    if (!element.pauses && isPaused(words[at + taken])) return false
    if (taken >= element.least && fits(list, k + 1, words, at + taken, goal)) return true
    const word = words[at + taken]
    if (taken === element.most || at + taken >= limit || word === undefined || !element.takes(word))
      return false
  }
}

const isPaused = (word: PatternWord | undefined): boolean => word?.mark === ',' || word?.mark === ';'

function elements<W extends PatternWord>(part: string, classes: WordClasses<W>): Element<W>[] {
  return part
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) => element(one, classes))
}

function element<W extends PatternWord>(one: string, classes: WordClasses<W>): Element<W> {
  if (one === ',') return (words, at) => isPaused(words[at])
  if (one === '^') return (_, at) => at === 0
  if (one === '$') return (words, at) => at === words.length
  const [, digits, sign, list = ''] = /^_(\d*)(?:([=!])(.+))?$/.exec(one) ?? []
  if (digits === undefined)
    return one.endsWith('?')
      ? { least: 0, most: 1, takes: taking(one.slice(0, -1), classes), pauses: true }
      : { least: 1, most: 1, takes: taking(one, classes), pauses: true }
  const kinds = list.split('|').filter((kind) => kind !== ',' && kind !== '')
  const takes =
    kinds.length === 0 ? () => true : taking(`${sign === '!' ? '!' : ''}${kinds.join('|')}`, classes)
  const [least, most] = digits === '' ? [1, 1] : [0, Number(digits)]
  return { least, most, takes, pauses: !(sign === '!' && list.split('|').includes(',')) }
}

function taking<W extends PatternWord>(kinds: string, classes: WordClasses<W>): (word: W) => boolean {
  if (kinds.startsWith('!')) {
    const barred = taking(kinds.slice(1), classes)
    return (word) => !barred(word)
  }
  const tests = kinds.split('|').map((kind) => ofKind(kind, classes))
  const [only] = tests
  return tests.length === 1 && only !== undefined ? only : (word) => tests.some((test) => test(word))
}

function ofKind<W extends PatternWord>(kind: string, classes: WordClasses<W>): (word: W) => boolean {
  if (/[?!=_]/.test(kind)) throw new RangeError(`"${kind}": no word, inflection, tag or class`)
  const name = kind.slice(1)
  if (kind.startsWith('~')) return inflects(name)
  if (kind.startsWith(':')) return spelled(name, (word) => word.tag)
  if (kind.startsWith('@')) return inClass(name, classes)
  return spelled(kind, (word) => word.norm)
}

function inflects(word: string): (word: PatternWord) => boolean {
  const key = stem(word)
  return (one) => one.stem === key
}

function inClass<W extends PatternWord>(name: string, classes: WordClasses<W>): (word: W) => boolean {
  const members = classes[name]
  if (members === undefined)
    throw new RangeError(`"@${name}": no such class; there are ${Object.keys(classes).join(', ') || 'none'}`)
  return typeof members === 'function' ? members : (word) => members.has(word.norm)
}

function spelled(text: string, part: (word: PatternWord) => string): (word: PatternWord) => boolean {
  if (!text.endsWith('*')) return (word) => part(word) === text
  const start = text.slice(0, -1)
  return (word) => part(word).startsWith(start)
}
