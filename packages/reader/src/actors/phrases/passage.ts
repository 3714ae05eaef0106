import { firstWhere } from '../../first-where.ts'
import { nthSentence, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Bounds } from './source-phrase.ts'
import { withheld } from './withheld.ts'

/** How far from a source, in characters, its sentence is searched for a word on anonymity. */
const WINDOW = 500
/** "They spoke on condition of anonymity ...": the sentence after, when it goes on about the source. */
const GOES_ON =
  /^(?:he|she|they|both|all|(?:the|this|that) (?:people|person|officials?|sources?|aides?|diplomats?|lawmakers?|advis[eo]rs?|executives?|man|woman))\b[^.]{0,80}\b(?:spoke|speaking|asked|requested|granted|declined|insisted|authori[sz]ed|anonymity)\b/i

/** The words around a source in its sentence, the quoted ones left out, and the next sentence where it is about the source. */
export function passageAround(text: TaggedText, source: Bounds, at: number): string {
  const sentence = nthSentence(text.sentences, at)
  const start = Math.max(sentence.start, tokenAt(text.tokens, source.first).start - WINDOW)
  const end = Math.min(sentence.end, tokenAt(text.tokens, source.end - 1).end + WINDOW)
  return unquoted(text, { start, end }) + goingOn(text, at)
}

function goingOn(text: TaggedText, at: number): string {
  const next = text.sentences[at + 1]
  if (next === undefined || next.paragraph !== nthSentence(text.sentences, at).paragraph) return ''
  const words = text.text.slice(next.start, Math.min(next.end, next.start + WINDOW))
  return GOES_ON.test(words) && withheld(words) ? ` ${words}` : ''
}

function unquoted(text: TaggedText, stretch: { readonly start: number; readonly end: number }): string {
  let passage = ''
  let at = stretch.start
  for (const quotation of quotationsIn(text, stretch)) {
    passage += text.text.slice(at, Math.max(at, quotation.start))
    at = Math.max(at, quotation.end)
  }
  return passage + text.text.slice(at, Math.max(at, stretch.end))
}

function quotationsIn(text: TaggedText, sentence: { readonly start: number; readonly end: number }) {
  const { quotations } = text
  const first = firstWhere(quotations, ({ start }) => start >= sentence.start)
  const end = firstWhere(quotations, ({ start }) => start >= sentence.end)
  return quotations.slice(first, end).filter(({ depth }) => depth === 0)
}
