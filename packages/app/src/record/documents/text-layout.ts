import { type TextLayout, textLayout } from '@onrecord/reader'
import type { VersionId } from '../engine/ids.ts'
import { insertRows } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import type { ParagraphTriple, SentencePair } from '../engine/tables/document-tables.ts'

/** A version's text and its layout as far as the record holds one. */
export interface LaidOutText {
  readonly text: string
  readonly sentences: readonly SentencePair[] | null
  readonly paragraphs: readonly ParagraphTriple[] | null
}

/** Keeps the layouts of texts; where one is there already it stays. */
export function keepLayouts(
  db: Db,
  layouts: readonly { readonly version: VersionId; readonly layout: TextLayout }[],
): Promise<void> {
  const rows = layouts.map(({ version, layout }) => ({
    versionId: version,
    sentences: layout.sentences.map(({ start, end }): SentencePair => [start, end]),
    paragraphs: layout.paragraphs.map(({ start, end, kind }): ParagraphTriple => [start, end, kind]),
  }))
  return insertRows(db, 'textLayout', rows, { unlessThere: true })
}

/** The layout that was kept with a text; a record from before layouts were kept has none, so its text is taken apart. */
export function layoutOf({ text, sentences, paragraphs }: LaidOutText): TextLayout {
  if (sentences === null || paragraphs === null) return textLayout(text)
  return {
    sentences: sentences.map(([start, end]) => ({ start, end })),
    paragraphs: fromTriples(paragraphs),
  }
}

/** The paragraphs alone: a long text's sentences are as many again. */
export function paragraphsOf({ text, paragraphs }: Omit<LaidOutText, 'sentences'>): TextLayout['paragraphs'] {
  return paragraphs === null ? textLayout(text).paragraphs : fromTriples(paragraphs)
}

const fromTriples = (triples: readonly ParagraphTriple[]): TextLayout['paragraphs'] =>
  triples.map(([start, end, kind]) => ({ start, end, kind }))
