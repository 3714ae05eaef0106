import { diffArrays } from 'diff'

/** A stretch of a text that stayed, came or went; of a long one that stayed only its ends, with an ellipsis between. */
export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

export interface TextChanges {
  readonly pieces: readonly TextPiece[]
  /** Words that came, and words that went. */
  readonly added: number
  readonly removed: number
}

/** Two texts without anything in common take the square of their length: these are one that went and one that came. */
const LIMITS = { timeout: 2_000, maxEditLength: 5_000 }

/**
 * What changed between two texts, word by word.
 *
 * `textChanges('The tax will rise.', 'The tax may rise.') // pieces: The tax |will|may| rise.; added: 1, removed: 1`
 */
export function textChanges(before: string, after: string): TextChanges {
  const found = diffArrays(piecesIn(before), piecesIn(after), LIMITS) ?? [
    { value: [before], added: false, removed: true },
    { value: [after], added: true, removed: false },
  ]
  const pieces = found.map(
    ({ value, added, removed }): TextPiece => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  )
  const words = (kind: TextPiece['kind']) =>
    pieces.reduce((sum, piece) => sum + (piece.kind === kind ? wordsIn(piece.text) : 0), 0)
  return { pieces: pieces.map(shown), added: words('added'), removed: words('removed') }
}

/** Words of any script, blanks, and every other sign by itself; joined they are the text. */
const piecesIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0

/** Characters of what stayed that are shown on either side of a change. */
const AROUND = 160

function shown({ kind, text }: TextPiece): TextPiece {
  if (kind !== 'same' || text.length <= 2 * AROUND) return { kind, text }
  const whole = Array.from(text)
  const [end, beginning] = [whole.slice(0, AROUND).join(''), whole.slice(-AROUND).join('')]
  return { kind, text: `${end.replace(CUT_AFTER, '')} … ${beginning.replace(CUT_BEFORE, '')}` }
}

/** A word that the cut went through is left out, unless it is as long as none. */
const CUT_AFTER = /\s+\S{0,40}$/
const CUT_BEFORE = /^\S{0,40}\s+/
