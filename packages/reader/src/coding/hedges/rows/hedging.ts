import { OUTCOMES } from '../../../language/stance-words.ts'
import type { WordClasses, WordRow } from '../../../language/word-patterns.ts'
import type { HedgeKind } from '../../../statement.ts'
import type { Word } from '../../words/words.ts'

/** A word or phrase that hedges, in square brackets, where what stands around it is as the pattern asks. */
export type HedgeRow = WordRow<HedgeKind, Word>

/** Rows of one kind of hedge; those without a reason of their own share the kind's. */
export function hedging(
  reading: HedgeKind,
  reason: string,
  rows: readonly (Omit<HedgeRow, 'reading' | 'reason'> & { readonly reason?: string })[],
): readonly HedgeRow[] {
  return rows.map((row) => ({ reason, ...row, reading }))
}

const NUMBER =
  /^(?:\d|hundred|thousand|million|billion|dozen|half|one|two|three|four|five|six|seven|eight|nine|ten|twent|thirt|fort|fift|sixt|sevent|eight|ninet|\$|£|€|¥)/

/** The named sets in the patterns of hedges. */
export const CLASSES: WordClasses<Word> = {
  number: ({ norm }) => NUMBER.test(norm),
  capital: ({ capital }) => capital,
  unit: new Set(
    'third quarter fifth sixth tenth half hundred thousand million billion dozen year month week day hour decade'.split(
      ' ',
    ),
  ),
  outcome: ({ stem }) => OUTCOMES.has(stem),
  be: new Set(
    'be is are was were been being am come came comes get got gets look looks looked seem seems seemed'.split(
      ' ',
    ),
  ),
}
