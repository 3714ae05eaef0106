import { firstRow } from '../../language/word-patterns.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from './capital.ts'
import type { Framed } from './framed.ts'
import { isOutletName } from './outlet-names.ts'
import { isForeignPaper, isShortName, OUTLET_ROWS } from './outlet-rows.ts'

/** An outlet that only this article names, by where it stands. */
export interface FramedOutlet {
  readonly first: number
  readonly end: number
  readonly name: string
}

type Run = Pick<FramedOutlet, 'first' | 'end'>

/** No name of an outlet is longer, in tokens. */
const LONGEST = 4

/**
 * The outlets that no list knows, by the words around them (`outlet-rows.ts`): behind their kind, by the form of their names, where
 * they report or are told something, and by the last word of a longer name given before.
 *
 * @example "told the broadcaster NTV" // NTV
 * @example "The Estria Times said ... Hale told the Times" // Estria Times, twice
 */
export function framedOutlets(text: TaggedText): FramedOutlet[] {
  const { tokens } = text
  const found: FramedOutlet[] = []
  const others: Run[] = []
  const byShort = new Map<string, string>()
  for (let i = 0; i < tokens.length; i++) {
    if (isOfState(text, i))
      found.push({ first: i - 1, end: i + 1, name: nameOf(text, { first: i - 1, end: i + 1 }) })
    if (!isCapital(tokenAt(tokens, i).text) || OPENS.test(tokenAt(tokens, i).norm)) continue
    const run = { first: i, end: runEnd(text, i) }
    const whole = shortFor(text, run, byShort)
    if (whole !== undefined) found.push({ ...run, name: whole })
    else if (isOutlet(text, run)) {
      const name = nameOf(text, run)
      found.push({ ...run, name })
      if (run.end - run.first > 1) rememberShort(name, byShort)
    } else others.push(run)
    i = run.end - 1
  }
  return [...found, ...namedAgain(text, others, found)]
}

/** Words that open a sentence or a heading before a name, and are no part of it. */
const OPENS =
  /^(?:the|an?|as|after|before|but|and|when|while|if|since|although|though|because|follow|on|in|at|for|by)$/

/** "Kystnett" wherever it stands, once "the news site Kystnett" has told what it is. */
function namedAgain(
  text: TaggedText,
  others: readonly Run[],
  found: readonly FramedOutlet[],
): FramedOutlet[] {
  if (found.length === 0) return []
  const names = new Set(found.map(({ name }) => name).filter((name) => !isShortName(name.toLowerCase())))
  return others.map((run) => ({ ...run, name: nameOf(text, run) })).filter(({ name }) => names.has(name))
}

/** "told state television": an outlet without a name. */
function isOfState({ tokens }: TaggedText, i: number): boolean {
  const { norm, text } = tokenAt(tokens, i)
  const kind = tokenAt(tokens, i - 1).norm
  return (
    (text === norm || text === 'TV') &&
    /^(?:television|tv|radio|media)$/.test(norm) &&
    (/^(?:state|public|national)$/.test(kind) || (kind === 'local' && norm !== 'media')) &&
    !/^(?:station|stations|channel|network|show|programme|presenter|host)$/.test(
      tokenAt(tokens, i + 1).norm,
    ) &&
    /^(?:told|on|to|by|with|the|’s|'s)$/.test(tokenAt(tokens, i - 2).norm)
  )
}

function runEnd({ tokens, tags }: TaggedText, first: number): number {
  let end = first + 1
  while (
    end < tokens.length &&
    end - first < LONGEST &&
    isCapital(tokenAt(tokens, end).text) &&
    /^(?:NN|JJ|CD)/.test(tagAt(tags, end))
  )
    end++
  // "Corriere del Nord"
  const isForeign = end - first === 1 && isForeignPaper(tokenAt(tokens, first).norm)
  if (isForeign && JOINS.test(tokenAt(tokens, end).norm) && isCapital(tokenAt(tokens, end + 1).text)) end += 2
  // "the Farmers' Weekly"
  const isOwner = end - first === 1 && /^['’]$/.test(tokenAt(tokens, end).text)
  if (isOwner && /^(?:weekly|journal|gazette|times|daily)$/.test(tokenAt(tokens, end + 1).norm)) end += 2
  // "Channel 9": the number is part of the name.
  const isNumbered = /^(?:Channel|Kanal|Canal|Radio|TV)$/.test(tokenAt(tokens, end - 1).text)
  return isNumbered && /^\d{1,2}$/.test(tokenAt(tokens, end).text) ? end + 1 : end
}

const JOINS = /^(?:del|della|dello|di|do|da|de|du|des|der|van|für)$/

const nameOf = ({ text, tokens }: TaggedText, { first, end }: Run): string =>
  text.slice(tokenAt(tokens, first).start, tokenAt(tokens, end - 1).end)

/** "the Times" behind The Estria Times: that paper. */
function shortFor({ tokens }: TaggedText, { first, end }: Run, byShort: ReadonlyMap<string, string>) {
  if (end - first > 1 || tokenAt(tokens, first - 1).norm !== 'the') return undefined
  return byShort.get(tokenAt(tokens, first).norm)
}

function rememberShort(name: string, byShort: Map<string, string>): void {
  const last = name.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  if (isShortName(last)) byShort.set(last, name)
}

function isOutlet(text: TaggedText, run: Run): boolean {
  const framed = framedBy(text, run)
  return firstRow(OUTLET_ROWS, framed)?.reading ?? isOutletName(nameOf(text, run))
}

function framedBy({ tokens }: TaggedText, { first, end }: Run): Framed {
  const afterThe = tokenAt(tokens, first - 1).norm === 'the'
  const open = afterThe ? first - 1 : first
  return {
    words: tokens.slice(first, end).map(({ text }) => text),
    afterThe,
    before: (places) => tokenAt(tokens, open - places).norm,
    after: (places) => tokenAt(tokens, end - 1 + places).norm,
    afterAsIs: (places) => tokenAt(tokens, end - 1 + places).text,
    titled: isCapital(tokenAt(tokens, open - 1).text),
  }
}
