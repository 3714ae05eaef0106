import { normAt, tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, touches } from '../ranges.ts'
import type { Draft } from '../rules/draft.ts'
import { objectEnd, ownerBefore } from '../rules/nominal-cues.ts'
import { phraseFrom } from '../rules/noun-phrases.ts'
import { isComma, isFiniteTag, isNoun, type Run, type Scan, scan, sentenceAt } from '../rules/scan.ts'
import { trimmed } from '../rules/trimmed.ts'
import { byOpening, readAtOpenings } from './opened-rows.ts'

/** Nouns of asking. */
const ASKS =
  'request requests appeal appeals plea pleas demand demands call calls petition petitions entreaty entreaties'.split(
    ' ',
  )
/** What is done to a request, whoever made it: "rejected calls for a waiver". */
const ANSWERED =
  /^(?:rejected|rejects|reject|rejecting|resisted|resists|resist|resisting|ignored|ignores|ignoring|dismissed|dismisses|dismissing|rebuffed|rebuffing|backed|backs|backing|supported|supports|joined|joins|echoed|echoes|renewed|renews|renewing|repeated|repeats|repeating)$/

/** How it is told who asks for what, where `at` is the noun. */
interface Asking {
  readonly read: (text: Scan, at: number) => Draft | null
  readonly reason: string
  /** source | cue | content behind the sentence */
  readonly example: string
}

export const REQUESTS: readonly Asking[] = [
  {
    read: from,
    reason: 'who asks stands behind "from", also where another turns it down',
    example: 'Rejecting appeals from Taland for fuel, she left. => Taland | appeals from | for fuel',
  },
  {
    read: from,
    reason: 'and "despite pleas" what was pleaded about is the clause before',
    example:
      'The bank will close, despite pleas from skippers. => skippers | pleas from | The bank will close',
  },
  {
    read: owned,
    reason: 'whose request it is stands before it',
    example: "Kestria rejected Dravia's request for two batteries. => Dravia's | request for | two batteries",
  },
  {
    read: ofNation,
    reason: 'a nation asks under its adjective',
    example: 'Norvale turned down an Estrian request to fly. => Estrian | request | to fly',
  },
  {
    read: nobodys,
    reason: 'calls that are answered were made, though the text does not say by whom',
    example: 'Estria rejected calls for a waiver. =>  | calls for | a waiver',
  },
]

const BY_OPENING = byOpening(REQUESTS.map((one) => ({ ...one, at: ASKS })))

/**
 * Adds who asks for what where a noun tells it, inside what others say and refuse too: "Kestria rejected Dravia's request for two
 * batteries" is Dravia's request. Corpora mark the refusal alone.
 */
export function withRequests(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  const added = readAtOpenings(scanned, BY_OPENING, ({ read }, at) =>
    isNoun(scanned.tags[at]) ? read(scanned, at) : null,
  )
  if (added.length === 0) return [...found]
  const cues = merged(found.flatMap(({ cue }) => cue))
  return [...found, ...added.filter(({ cue }) => !cue.some((range) => touches(cues, range)))]
}

function from(text: Scan, at: number): Draft | null {
  const { norms } = text
  if (norms[at + 1] !== 'from') return null
  const { endToken } = sentenceAt(text, at)
  const whole = phraseFrom(text, at + 2, endToken)
  if (whole === null) return null
  let end = whole.first + 1
  while (end < whole.end && norms[end] !== 'for') end += 1
  const what = normAt(norms, end)
  const content =
    what === 'for' || (what === 'to' && tagAt(text.tags, end + 1) === 'VB')
      ? trimmed(text, { first: end, end: objectEnd(text, end, endToken) })
      : despite(text, at)
  if (content === null) return null
  const cue = { first: at, end: at + 2 }
  return {
    source: [{ first: whole.first, end }],
    cue: [cue],
    content: [content],
    class: 'request',
    nominal: true,
    confidence: 0.6,
  }
}

/** "It will close, in spite of pleas from skippers": what they pleaded about is the clause before. */
function despite(text: Scan, at: number): Run | null {
  const { norms, tags } = text
  const open =
    norms[at - 1] === 'despite' ? at - 1 : norms[at - 1] === 'of' && norms[at - 2] === 'spite' ? at - 3 : -1
  const { first } = sentenceAt(text, at)
  if (open <= first) return null
  const said = trimmed(text, { first, end: isComma(norms[open - 1]) ? open - 1 : open })
  return said !== null && tags.slice(said.first, said.end).some((tag) => isFiniteTag(tag)) ? said : null
}

function owned(text: Scan, at: number): Draft | null {
  const owner = ownerBefore(text, at, sentenceAt(text, at).first)
  return owner === null ? null : asked(text, at, [owner])
}

function ofNation(text: Scan, at: number): Draft | null {
  const { tokens } = text.text
  if (
    !/^(?:an?|the|another|two|three|several)$/.test(normAt(text.norms, at - 2)) ||
    tagAt(text.tags, at - 1) !== 'JJ'
  )
    return null
  return /^\p{Lu}/u.test(tokenAt(tokens, at - 1).text) ? asked(text, at, [{ first: at - 1, end: at }]) : null
}

function nobodys(text: Scan, at: number): Draft | null {
  return ANSWERED.test(normAt(text.norms, at - 1)) && text.norms[at + 1] === 'for'
    ? asked(text, at, [])
    : null
}

/** "request for | two batteries", "request | to fly". */
function asked(text: Scan, at: number, source: readonly Run[]): Draft | null {
  const how = normAt(text.norms, at + 1)
  if (how !== 'for' && (how !== 'to' || tagAt(text.tags, at + 2) !== 'VB')) return null
  const takes = how === 'for' ? 1 : 0
  const first = at + 1 + takes
  const content = trimmed(text, { first, end: objectEnd(text, first, sentenceAt(text, at).endToken) })
  if (content === null) return null
  const cue = { first: at, end: first }
  return { source, cue: [cue], content: [content], class: 'request', nominal: true, confidence: 0.6 }
}
