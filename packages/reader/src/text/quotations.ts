import type { Quotation } from './read-text.ts'

/** The quotations of a text, in order of their opening marks, outer before inner. Paragraphs are half-open ranges. */
export function findQuotations(
  _text: string,
  _paragraphs: readonly { readonly start: number; readonly end: number }[],
): Quotation[] {
  return []
}
