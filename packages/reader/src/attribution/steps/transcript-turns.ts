import { OFFICES } from '../../actors/names/people-words.ts'
import { firstWhere } from '../../first-where.ts'
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
  /** Whether its label is a name as in running text, "Dahl": only where it comes again. */
  readonly plain: boolean
}

/**
 * The turns of a transcript, one attribution each, in place of what was found in them: `"WALLACE: Will she be there?` and
 * `"PENCE: She will not.` are two speakers, whoever printed the transcript. A label in capitals, a title and a name, an office with
 * its holder in brackets, or a name that comes again opens the paragraph, behind a quotation mark or none; at most three paragraphs away another one speaks; and one of the two asks, or says "I", "we" or "you".
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
  const turns = text.paragraphs.flatMap(({ first, endToken, kind }, paragraph) => {
    if (kind === 'boilerplate') return []
    const starts = [first, ...insideStarts(text, first, endToken)]
    return starts.flatMap((start, k) => {
      const turn = turnOf(text, start, starts[k + 1] ?? endToken)
      return turn === null ? [] : [{ paragraph, ...turn }]
    })
  })
  return turns.filter((turn) => !turn.plain || turns.filter(({ name }) => name === turn.name).length > 1)
}

/** "...? MR LIND: In May.": turns that a transcript prints one behind the other. */
function insideStarts(text: TaggedText, first: number, end: number): number[] {
  if (turnOf(text, first, end) === null) return []
  const { sentences, tokens } = text
  const starts: number[] = []
  for (let k = firstWhere(sentences, (one) => one.first > first); k < sentences.length; k++) {
    const at = sentences[k]?.first ?? end
    if (at >= end) break
    const label = labelEnd(tokens, at, end)
    if (label.end > at && !label.plain && tokenAt(tokens, label.end).text === ':') starts.push(at)
  }
  return starts
}

const MARK = /^["“”„«»‘’']+$/
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]*$/u
/** What a paragraph of talk has and a list of figures has not. */
const TALK = /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b/
const LONGEST_LABEL = 5

const TITLE = /^(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Senator|Minister|Judge)\.?$/
const LONGEST_SEAT = 8

const NAME = /^\p{Lu}[\p{L}.'’-]*$/u

/**
 * Where a label ends: behind capitals, a courtesy title and a name, or an office, and the seat or the holder in brackets: "MS ARDEN (Moss
 * Valley)", "The Minister for Land (Hal Renner)". A plain name, "Dahl", is one too where it comes again.
 */
function labelEnd(
  tokens: TaggedText['tokens'],
  from: number,
  end: number,
): { readonly end: number; readonly plain: boolean } {
  const office = officeEnd(tokens, from, end)
  if (office > from) return { end: office, plain: false }
  const titled = TITLE.test(tokenAt(tokens, from).text)
  const loud = behindName(tokens, from, end, titled ? NAME : CAPITALS)
  if (loud > from) return { end: loud, plain: false }
  return { end: behindName(tokens, from, end, NAME), plain: true }
}

function behindName(tokens: TaggedText['tokens'], from: number, end: number, inName: RegExp): number {
  let at = from
  while (at < Math.min(end, from + LONGEST_LABEL) && inName.test(tokenAt(tokens, at).text)) at += 1
  return at === from || tokenAt(tokens, at).text !== '(' ? at : behindBrackets(tokens, at, end)
}

function behindBrackets(tokens: TaggedText['tokens'], open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + LONGEST_SEAT); i++)
    if (tokenAt(tokens, i).text === ')') return i + 1
  return open
}

/** "The Secretary of State for Defence (Ruth Amsel)"; `from` where no such office stands. */
function officeEnd(tokens: TaggedText['tokens'], from: number, end: number): number {
  if (tokenAt(tokens, from).text !== 'The') return from
  let holds = false
  for (let i = from + 1; i < Math.min(end, from + LONGEST_OFFICE); i++) {
    const { text, norm } = tokenAt(tokens, i)
    if (text === '(') return holds ? behindBrackets(tokens, i, end) : from
    if (text === ':') return holds ? i : from
    holds ||= OFFICES.has(norm)
    if (!NAME.test(text) && !/^(?:of|for|and|the|,)$/.test(norm)) return from
  }
  return from
}

const LONGEST_OFFICE = 12

function turnOf({ text, tokens }: TaggedText, first: number, end: number): Omit<Turn, 'paragraph'> | null {
  const quoted = end > first && MARK.test(tokenAt(tokens, first).text)
  const from = quoted ? first + 1 : first
  const { end: colon, plain } = labelEnd(tokens, from, end)
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
    plain,
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
