import type { GivenSpeaker, GivenTurn } from '@onrecord/reader'

/** What the record of a parliament has in order: what somebody said, or what the stenographers put down beside it. */
export interface Speech {
  /** `null` where nobody has the floor: a division, an interruption between two speeches. */
  readonly speaker: GivenSpeaker | null
  readonly paragraphs: readonly (readonly SpeechPart[])[]
}

export interface SpeechPart {
  readonly text: string
  /** False of words of the stenographers: "Applause.", "inaudible". */
  readonly spoken: boolean
}

/**
 * The text of some speeches, each under its speaker's name, with who has the floor where. What the stenographers put down stands in
 * brackets, and is nobody's words; in the middle of a sentence it leaves that sentence whole, so that no words are joined that were
 * not said together.
 */
export function transcript(speeches: readonly Speech[]): {
  readonly text: string
  readonly turns: readonly GivenTurn[]
} {
  const pieces: string[] = []
  const turns: GivenTurn[] = []
  let length = 0
  const put = (paragraph: string): number => {
    const start = length + (length === 0 ? 0 : 2)
    pieces.push(paragraph)
    length = start + paragraph.length
    return start
  }
  let before: GivenSpeaker | null = null
  for (const { speaker, paragraphs } of speeches) {
    const blocks = paragraphs.flatMap(blocksOf)
    if (blocks.length === 0) continue
    if (speaker !== null && speaker !== before) put(`${labelOf(speaker)}:`)
    if (speaker !== null) before = speaker
    const placed = blocks.map(({ text, spoken }) => {
      const start = put(speaker === null || spoken ? text : `[${text}]`)
      return { start, end: start + text.length, spoken }
    })
    if (speaker !== null) turns.push(...runsOf(placed).map((run) => ({ ...run, speaker })))
  }
  return { text: pieces.join('\n\n'), turns }
}

interface Placed {
  readonly start: number
  readonly end: number
  readonly spoken: boolean
}

/** Words with nothing put down between them are one turn. */
function runsOf(blocks: readonly Placed[]): { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const [at, { start, end, spoken }] of blocks.entries()) {
    const last = runs.at(-1)
    if (!spoken) continue
    if (last !== undefined && blocks[at - 1]?.spoken === true) last.end = end
    else runs.push({ start, end })
  }
  return runs
}

const labelOf = ({ name, party, role, constituency }: GivenSpeaker): string => {
  const known = [role, party, constituency].filter((one) => one !== null)
  return known.length === 0 ? name : `${name} (${known.join(', ')})`
}

const ENDS = /[.!?…]["'”’»)\]]*$/

/** What stands between two sentences is a paragraph of its own; what stands inside one stays there. */
function blocksOf(parts: readonly SpeechPart[]): SpeechPart[] {
  const blocks: { text: string; spoken: boolean }[] = []
  for (const { text, spoken } of parts) {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words === '') continue
    const last = blocks.at(-1)
    const inside = last?.spoken === true && !ENDS.test(last.text)
    if (last !== undefined && inside) last.text += ` ${spoken ? words : `[${words}]`}`
    else if (last?.spoken === true && spoken) last.text += ` ${words}`
    else blocks.push({ text: words, spoken })
  }
  return blocks
}
