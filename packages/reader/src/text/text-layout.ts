import type { ParagraphKind, ReadText } from './read-text.ts'
import { takeApart } from './take-apart.ts'

/** Half-open UTF-16 offsets. */
interface Bounds {
  readonly start: number
  readonly end: number
}

export interface ParagraphBounds extends Bounds {
  readonly kind: ParagraphKind
}

/** Where a text's sentences and paragraphs lie, so that who keeps or shows it need not take it apart again. */
export interface TextLayout {
  readonly sentences: readonly Bounds[]
  readonly paragraphs: readonly ParagraphBounds[]
}

/**
 * The layout of a text that nobody reads.
 *
 * @example textLayout('No deal\nShe refused.').paragraphs.map(({ kind }) => kind) // ['heading', 'body']
 */
export function textLayout(text: string): TextLayout {
  return layoutOf(takeApart(text))
}

/** The layout of a text taken apart; of a part of a longer one that begins at `by`. */
export function layoutOf({ sentences, paragraphs }: ReadText, by = 0): TextLayout {
  const bounds = ({ start, end }: Bounds): Bounds => ({ start: start + by, end: end + by })
  return {
    sentences: sentences.map(bounds),
    paragraphs: paragraphs.map((paragraph) => ({ ...bounds(paragraph), kind: paragraph.kind })),
  }
}
