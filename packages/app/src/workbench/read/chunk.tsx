import { memo, type ReactNode } from 'react'
import type { Chunk } from './chunks.ts'

/**
 * A chunk of the text: out of sight its plain words, which the browser finds and does not lay out; in sight its paragraphs.
 * It goes out of sight as tall as it was; one never seen has an expected height, so that the text can still move a little
 * when it comes into sight.
 */
export const ChunkBox = memo(function ChunkBox({
  chunk,
  text,
  height,
  children,
}: {
  readonly chunk: Chunk
  readonly text: string
  /** In pixels, when it was last in sight. */
  readonly height: number | undefined
  /** Its paragraphs; `null` out of sight. */
  readonly children: ReactNode
}) {
  const far = children === null
  return (
    <div
      className={far ? 'chunk far' : 'chunk'}
      data-chunk={chunk.at}
      data-start={far ? chunk.start : undefined}
      style={far ? { blockSize: height ?? expectedHeight(chunk) } : undefined}
    >
      {far ? text.slice(chunk.start, chunk.end) : children}
    </div>
  )
})

const LETTERS_A_LINE = 74
const LINE = 32
const GAP = 20

/** What is not on the page yet: as tall as it is expected to be, so that one can be taken to a place in it. */
export const Rest = memo(function Rest({
  chunks,
  characters,
}: {
  readonly chunks: readonly Chunk[]
  /** Of the text that has not come. */
  readonly characters: number
}) {
  if (chunks.length === 0 && characters === 0) return null
  const known = chunks.reduce((sum, chunk) => sum + expectedHeight(chunk), 0)
  return <div style={{ blockSize: known + Math.ceil(characters / LETTERS_A_LINE) * LINE }} />
})

const expectedHeight = ({ pieces }: Chunk): number =>
  pieces.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / LETTERS_A_LINE) * LINE + GAP, 0)
