import { findParagraphs } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'
import type { ReadText } from './read-text.ts'
import { findSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/**
 * Takes a text apart into tokens, sentences, paragraphs and quotations. Needs no model; linear in the text's length.
 *
 * @example takeApart('“No,” she said.').quotations.length // 1
 */
export function takeApart(text: string): ReadText {
  const tokens = tokenize(text)
  const paragraphs = findParagraphs(text, tokens)
  const sentences = findSentences(tokens, paragraphs)
  const quotations = findQuotations(text, paragraphs)
  return { text, tokens, sentences, paragraphs, quotations }
}
