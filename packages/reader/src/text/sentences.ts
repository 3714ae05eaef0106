import { TITLES } from './abbreviations.ts'
import { tokenAt } from './cursor.ts'
import type { Paragraph, Sentence, Token } from './read-text.ts'

/**
 * The sentences of each paragraph, as token ranges. A sentence ends after `.` `!` `?` `…` and the closing marks that
 * follow; after an abbreviation only where the next word begins a new one; never before a small letter, so that
 * `"Is it?" she asked.` is one sentence.
 *
 * @example `Mr. Hill left. "Why?" she asked.` has two: `Mr. Hill left.` and `"Why?" she asked.`
 */
export function findSentences(tokens: readonly Token[], paragraphs: readonly Paragraph[]): Sentence[] {
  return paragraphs.flatMap((paragraph, index) => sentencesOf(tokens, paragraph, index))
}

function sentencesOf(tokens: readonly Token[], paragraph: Paragraph, index: number): Sentence[] {
  const sentences: Sentence[] = []
  let first = paragraph.first
  for (let at = paragraph.first; at < paragraph.endToken; at++) {
    const end = sentenceEnd(tokens, at, paragraph)
    if (end < 0) continue
    sentences.push(sentence(tokens, first, end, index))
    first = end
    at = end - 1
  }
  if (first < paragraph.endToken) sentences.push(sentence(tokens, first, paragraph.endToken, index))
  return sentences
}

function sentence(tokens: readonly Token[], first: number, endToken: number, paragraph: number): Sentence {
  return {
    start: tokenAt(tokens, first).start,
    end: tokenAt(tokens, endToken - 1).end,
    first,
    endToken,
    paragraph,
  }
}

const STOP = /^(?:\.|[!?]+|…|\.{3,}|‽)$/
const CLOSING = /^(?:["”’»)\]]|''|')$/
const OPENING = /^(?:["“‘«([]|``|'|-|–|—|•)$/

/** Marks taken into a sentence after its stop; bounded, so that a megabyte of marks stays linear. */
const MOST_CLOSING = 9

/** Where the sentence that token `at` ends does end (closing marks taken in), -1 where it ends none. */
function sentenceEnd(tokens: readonly Token[], at: number, paragraph: Paragraph): number {
  const word = tokenAt(tokens, at).text
  const stops = STOP.test(word)
  if (!stops && !isAbbreviation(word)) return -1
  let next = at + 1
  if (stops) while (next < Math.min(paragraph.endToken, at + MOST_CLOSING) && closes(tokens, next)) next += 1
  if (next >= paragraph.endToken) return -1
  if (!stops) return endsAfterAbbreviation(tokens, at, paragraph) ? next : -1
  return beginsSentence(tokens, next, paragraph, word) ? next : -1
}

/** A mark that closes: it touches what stands before it (an opening straight mark has a blank there). */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  if (!CLOSING.test(token.text) && !STOP.test(token.text)) return false
  const touches = token.start === tokenAt(tokens, at - 1).end
  const neutral = token.text === '"' || token.text === "'"
  const nextTouches = tokens[at + 1]?.start === token.end
  return touches && !(neutral && nextTouches && /[\p{L}\p{N}]/u.test(tokenAt(tokens, at + 1).text.charAt(0)))
}

const isAbbreviation = (word: string): boolean => word.length > 1 && word.endsWith('.') && /\p{L}/u.test(word)

/** The first word after opening marks; empty at the paragraph's end. */
function firstWord(tokens: readonly Token[], at: number, paragraph: Paragraph): string {
  let next = at
  while (next < paragraph.endToken && next < at + 4 && OPENING.test(tokenAt(tokens, next).text)) next += 1
  return next < paragraph.endToken ? tokenAt(tokens, next).text : ''
}

function beginsSentence(tokens: readonly Token[], at: number, paragraph: Paragraph, stop: string): boolean {
  const word = firstWord(tokens, at, paragraph)
  if (/^\p{Ll}/u.test(word))
    return (
      stop === '.' &&
      tokenAt(tokens, at).start > tokenAt(tokens, at - 1).end &&
      OPENING.test(tokenAt(tokens, at).text)
    )
  if (/^[,;:]$/.test(tokenAt(tokens, at).text)) return false
  if (stop === '…' || stop.startsWith('...')) return /^\p{Lu}/u.test(word)
  return true
}

/** Words that rarely stand inside a name, so that `in the U.S. The talks` has a border and `U.S. Senate` none. */
const STARTERS = new Set(
  `the a an in on at it he she they we i you this that these those but and or if when while after before as for his her
  its their our my there what who why how where so yet not no some many most all both one two by with from to of is are
  was were do does did has have had will would could should may might can still also then now since although though
  because however meanwhile asked according mr. mrs. ms. dr. “ " ‘`.split(/\s+/),
)

function endsAfterAbbreviation(tokens: readonly Token[], at: number, paragraph: Paragraph): boolean {
  const word = tokenAt(tokens, at).text
  // "posted on X. She": the network's letter is nobody's initial.
  if (word === 'X.' && /^(?:on|to|via)$/.test(tokenAt(tokens, at - 1).norm)) return true
  if (TITLES.has(word.slice(0, -1).toLowerCase()) || /^\p{Lu}\.$/u.test(word)) return false
  const next = firstWord(tokens, at + 1, paragraph)
  return /^\p{Lu}/u.test(next) && STARTERS.has(next.toLowerCase())
}
