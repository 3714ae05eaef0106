import { type FactRow, firstRow } from '../../language/word-patterns.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import { isComma, isStop, quoteAt, type Scan } from './scan.ts'

/** The first word behind a cue and its adverbs. */
interface Behind {
  /** '' where the text ends. */
  readonly norm: string
  readonly tag: string
  /** The tag of the word behind it. */
  readonly nextTag: string
  /** Whether it stands in a quotation, and whether the cue stands in one. */
  readonly quoted: boolean
  readonly cueQuoted: boolean
  /** Whether it stands in another sentence than the cue. */
  readonly elsewhere: boolean
}

const WH = new Set(['whether', 'how', 'what', 'why', 'if', 'who', 'where', 'when', 'which'])

/** The reading of a row for which the word itself is the answer. */
export const ITSELF = 'itself'

/** What stands behind a cue: a word of the lexicon's frames ("speak=about,of"). The examples have the cue in brackets. */
export const BEHIND_CUE: readonly FactRow<Behind, string>[] = [
  {
    pattern: ({ norm }) => norm === '' || isStop(norm),
    reading: 'end',
    reason: 'nothing: the sentence is over',
    example: 'The levy would go, she [said].',
  },
  {
    pattern: ({ elsewhere, quoted }) => elsewhere && quoted,
    reading: 'quote',
    reason: 'a quotation opens the next sentence or paragraph',
    example: 'This is what Hill [said]\n\n“The levy will go.”',
  },
  {
    pattern: ({ elsewhere }) => elsewhere,
    reading: 'end',
    reason: 'what comes is another sentence',
    example: 'That is what Hill [said]\n\nThe levy will go.',
  },
  {
    pattern: ({ quoted, cueQuoted }) => quoted && !cueQuoted,
    reading: 'quote',
    reason: 'a quotation begins',
    example: 'Hill [said] “the levy will go”.',
  },
  {
    pattern: ({ norm, tag }) => norm === 'that' && /^(?:IN|DT|WDT)$/.test(tag),
    reading: 'that',
    reason: 'a clause with its conjunction',
    example: 'Hill [said] that the levy would go.',
  },
  {
    pattern: ({ norm, nextTag }) => norm === 'to' && /^(?:VB|RB|VBP)$/.test(nextTag),
    reading: 'to',
    reason: 'an infinitive',
    example: 'Hill [asked] to be heard.',
  },
  {
    pattern: ({ norm }) => norm === 'to',
    reading: 'to-np',
    reason: 'somebody or something that is spoken to',
    example: 'Hill [spoke] to the council.',
  },
  {
    pattern: ({ norm }) => WH.has(norm),
    reading: 'wh',
    reason: 'a question told of',
    example: 'Hill [asked] whether the levy would go.',
  },
  {
    pattern: ({ norm }) => norm === 'due',
    reading: 'due',
    reason: 'a reason, whatever taggers take the word for',
    example: 'Hill [refused] due to the costs.',
  },
  {
    pattern: ({ norm }) => isComma(norm),
    reading: 'comma',
    reason: 'a pause',
    example: 'Hill [said], however, that it would go.',
  },
  {
    pattern: ({ norm }) => norm === ':',
    reading: 'colon',
    reason: 'what is said is announced',
    example: 'Hill [said]: the levy will go.',
  },
  {
    pattern: ({ tag }) => /^(?:IN|TO|RP)$/.test(tag),
    reading: ITSELF,
    reason: 'a preposition or particle, which the lexicon may ask for by name',
    example: 'Hill [spoke] about the levy.',
  },
  {
    pattern: ({ tag }) => tag === 'VBG',
    reading: 'ing',
    reason: 'a gerund',
    example: 'Hill [denied] taking the money.',
  },
  {
    pattern: ({ tag }) => /^(?:EX$|PRP|DT|NN|JJ|CD|PDT|\$|RB)/.test(tag),
    reading: 'np',
    reason: 'a noun phrase, or a clause that begins with one',
    example: 'Hill [said] the levy would go.',
  },
  {
    pattern: ({ tag }) => tag === 'CC',
    reading: 'cc',
    reason: 'the clause goes on with another verb or object',
    example: 'Hill [spoke] and left.',
  },
  {
    pattern: () => true,
    reading: ITSELF,
    reason: 'any other word stands for itself',
    example: 'Hill [said] would be enough.',
  },
]

/** The row that reads what stands behind a cue, which ends right before token `from`. */
export function rowBehind(scan: Scan, from: number): FactRow<Behind, string> | null {
  const at = pastAdverbs(scan, from)
  return firstRow(BEHIND_CUE, {
    norm: normAt(scan.norms, at),
    tag: tagAt(scan.tags, at),
    nextTag: tagAt(scan.tags, at + 1),
    quoted: quoteAt(scan, at) >= 0,
    cueQuoted: quoteAt(scan, from - 1) >= 0,
    elsewhere: scan.sentenceOf[at] !== scan.sentenceOf[from - 1],
  })
}

/** What stands behind a cue that ends right before token `from`: a reading of `BEHIND_CUE`, or the word itself. */
export function behindCue(scan: Scan, from: number): string {
  const reading = rowBehind(scan, from)?.reading ?? ITSELF
  return reading === ITSELF ? normAt(scan.norms, pastAdverbs(scan, from)) : reading
}

function pastAdverbs(scan: Scan, from: number): number {
  let at = from
  while (at < from + 3 && /^RB$/.test(tagAt(scan.tags, at)) && scan.norms[at] !== 'not') at += 1
  return at
}
