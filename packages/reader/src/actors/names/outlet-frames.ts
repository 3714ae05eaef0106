import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from './capital.ts'
import { isOutletName } from './outlet-names.ts'

/** An outlet that only this article names, by where it stands. */
export interface FramedOutlet {
  readonly first: number
  readonly end: number
  readonly name: string
}

/** What an outlet is: "the broadcaster NTV", "the weekly Anker", "his podcast 'Furrow'". */
const KINDS =
  /^(?:broadcaster|newspaper|paper|daily|weekly|monthly|magazine|tabloid|broadsheet|agency|newswire|channel|station|website|portal|podcast|programme|outlet|blog)$/
/** Endings of one-word names of papers and agencies: "Norpress", "Nordblatt". */
const ENDINGS = /^.{2,}(?:press|blatt|zeitung|bladet|posten|avisen|tidende|news|tv)$/i
/** A paper called by the last word of its name: "told the Post". */
const SHORT =
  /^(?:times|post|journal|news|tribune|herald|guardian|telegraph|gazette|chronicle|observer|independent|mirror|mail|express|standard|courier|examiner|dispatch|inquirer|bulletin|reporter|ledger|globe|sentinel|argus|echo)$/
export const isShortName = (norm: string): boolean => SHORT.test(norm)

const HEARS = /^(?:told|tell|tells|telling|informed)$/
/** No name of an outlet is longer, in tokens. */
const LONGEST = 4

/**
 * The outlets that no list knows, by the words around them: behind their kind, by the form of their names, behind "told the",
 * and by the last word of a longer name given before.
 *
 * @example "told the broadcaster NTV" // NTV
 * @example "The Estria Times said ... Hale told the Times" // Estria Times, twice
 */
export function framedOutlets(text: TaggedText): FramedOutlet[] {
  const { tokens } = text
  const found: FramedOutlet[] = []
  const byShort = new Map<string, string>()
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokenAt(tokens, i).text) || /^the$/i.test(tokenAt(tokens, i).text)) continue
    const end = runEnd(text, i)
    const run = { first: i, end }
    const name = nameOf(text, run, byShort)
    if (name !== null) found.push({ ...run, name })
    const last = tokenAt(tokens, end - 1).norm
    if (name !== null && end - i > 1 && SHORT.test(last)) byShort.set(last, name)
    i = end - 1
  }
  return found
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
  return end
}

function nameOf(
  text: TaggedText,
  { first, end }: Pick<FramedOutlet, 'first' | 'end'>,
  byShort: ReadonlyMap<string, string>,
): string | null {
  const { tokens } = text
  const name = text.text.slice(tokenAt(tokens, first).start, tokenAt(tokens, end - 1).end)
  const before = tokenAt(tokens, first - 1).norm
  const words = end - first
  if (isOutletName(name) || (words > 1 && /^(?:Radio|TV|Kanal|Canal|Télé)\s/.test(name))) return name
  if (words === 1 && ENDINGS.test(name) && !/^(?:Press|News|TV)$/i.test(name)) return name
  if (KINDS.test(before) || (/^[‘“'"]$/.test(before) && KINDS.test(tokenAt(tokens, first - 2).norm)))
    return name
  if (words === 1 && before === 'the' && SHORT.test(tokenAt(tokens, first).norm)) {
    const whole = byShort.get(tokenAt(tokens, first).norm)
    if (whole !== undefined) return whole
    if (HEARS.test(tokenAt(tokens, first - 2).norm)) return name
  }
  if (before === 'the' && isInterview(text, first - 2)) return name
  const next = tokenAt(tokens, end).norm
  const show = /^'s$/.test(next) && /^[‘“'"]$/.test(tokenAt(tokens, end + 1).norm)
  return show && HEARS.test(before) ? name : null
}

/** "In an interview with the", "in an interview for the". */
function isInterview({ tokens }: TaggedText, at: number): boolean {
  return /^(?:with|for)$/.test(tokenAt(tokens, at).norm) && tokenAt(tokens, at - 1).norm === 'interview'
}
