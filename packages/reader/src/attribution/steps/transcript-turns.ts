import { tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, inTextOrder, type Range, wordsAt } from '../attribution.ts'
import { merged, touches } from '../ranges.ts'

/** A paragraph of a transcript: who speaks, and what. */
interface Turn {
  readonly paragraph: number
  readonly name: string
  readonly label: Range
  readonly colon: Range
  readonly content: Range
  /** Whether it stands in a quotation that holds the transcript. */
  readonly quoted: boolean
  /** Whether it asks, or says "I", "we" or "you". */
  readonly talks: boolean
}

/**
 * The turns of a transcript, one attribution each, in place of what was found in them: `"WALLACE: Will she be there?` and
 * `"PENCE: She will not.` are two speakers, whoever printed the transcript. A label in capitals opens the paragraph, behind a
 * quotation mark or none; at most three paragraphs away another one speaks; and one of the two asks, or says "I", "we" or "you".
 */
export function withTranscriptTurns(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const turns = inDialogue(labelled(text))
  if (turns.length === 0) return [...found]
  const held = merged(turns.map(({ label, content }) => ({ start: label.start, end: content.end })))
  const kept = found.filter(({ cue, content }) => ![...cue, ...content].some((range) => touches(held, range)))
  return inTextOrder([...kept, ...turns.map(attribution)])
}

const attribution = ({ label, colon, content, quoted }: Turn): Attribution => ({
  source: [label],
  cue: [colon],
  content: [content],
  mode: quoted ? 'direct' : 'indirect',
  confidence: 0.9,
})

function labelled(text: TaggedText): Turn[] {
  return text.paragraphs.flatMap(({ first, endToken, kind }, paragraph) => {
    const turn = kind === 'boilerplate' ? null : turnOf(text, first, endToken)
    return turn === null ? [] : [{ paragraph, ...turn }]
  })
}

const MARK = /^["“”„«»‘’']+$/
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]*$/u
/** What a paragraph of talk has and a list of figures has not. */
const TALK = /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b/
const LONGEST_LABEL = 5

const TITLE = /^(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Senator|Minister|Judge)\.?$/
const LONGEST_SEAT = 8

/** Where a label ends: behind capitals, or a courtesy title and a name, and the seat in brackets: "MS ARDEN (Moss Valley)". */
function labelEnd(tokens: TaggedText['tokens'], from: number, end: number): number {
  const inName = TITLE.test(tokenAt(tokens, from).text) ? /^\p{Lu}[\p{L}.'’-]*$/u : CAPITALS
  let at = from
  while (at < Math.min(end, from + LONGEST_LABEL) && inName.test(tokenAt(tokens, at).text)) at += 1
  if (at === from || tokenAt(tokens, at).text !== '(') return at
  for (let i = at + 1; i < Math.min(end, at + LONGEST_SEAT); i++)
    if (tokenAt(tokens, i).text === ')') return i + 1
  return at
}

function turnOf({ text, tokens }: TaggedText, first: number, end: number): Omit<Turn, 'paragraph'> | null {
  const quoted = end > first && MARK.test(tokenAt(tokens, first).text)
  const from = quoted ? first + 1 : first
  const colon = labelEnd(tokens, from, end)
  if (colon === from || colon >= end || tokenAt(tokens, colon).text !== ':') return null
  let last = end - 1
  while (last > colon && MARK.test(tokenAt(tokens, last).text)) last -= 1
  if (last === colon) return null
  const label = { start: tokenAt(tokens, from).start, end: tokenAt(tokens, colon - 1).end }
  const content = { start: tokenAt(tokens, colon + 1).start, end: tokenAt(tokens, last).end }
  if (label.end - label.start < 2) return null
  const words = text.slice(content.start, content.end)
  return {
    name: text.slice(label.start, label.end),
    label,
    colon: { start: tokenAt(tokens, colon).start, end: tokenAt(tokens, colon).end },
    content,
    quoted,
    talks: /\?/.test(words) || TALK.test(words),
  }
}

/** How many paragraphs apart two turns may stand: an aside or a second paragraph of the same turn between them. */
const NEAR = 3

function inDialogue(turns: readonly Turn[]): Turn[] {
  return turns.filter((turn, at) =>
    [turns[at - 1], turns[at + 1]].some(
      (other) =>
        other !== undefined &&
        Math.abs(other.paragraph - turn.paragraph) <= NEAR &&
        other.name !== turn.name &&
        (turn.talks || other.talks),
    ),
  )
}

/**
 * "MS HILL: Is the deal dead?" in a transcript: a label in capitals before what is asked or says "I", "we" or "you". "LONDON: Prices
 * rose" and "THE NUMBERS: Three plants" are nobody's turn.
 */
export function isTurn(text: TaggedText, { source, cue, content }: Attribution): boolean {
  const [label, mark, last] = [source[0], cue[0], content.at(-1)]
  if (label === undefined || mark === undefined || last === undefined || wordsAt(text, mark) !== ':')
    return false
  if (label.end > mark.start || !/^\p{Lu}[\p{Lu}\s.'’-]*$/u.test(wordsAt(text, label))) return false
  return text.text[last.end] === '?' || content.some((range) => TALK.test(wordsAt(text, range)))
}
