import { ADVERBS } from './rows/adverbs.ts'
import { APPROXIMATORS } from './rows/approximators.ts'
import { EVIDENTIALS } from './rows/evidentials.ts'
import type { HedgeRow } from './rows/hedging.ts'
import { LIMITERS } from './rows/limiters.ts'
import { MODALS } from './rows/modals.ts'
import { VAGUE_HORIZONS } from './rows/vague-horizons.ts'
import { VAGUE_QUANTIFIERS } from './rows/vague-quantifiers.ts'

/** Every word and phrase that hedges: a file a kind. */
export const HEDGE_ROWS: readonly HedgeRow[] = [
  ...MODALS,
  ...ADVERBS,
  ...EVIDENTIALS,
  ...APPROXIMATORS,
  ...VAGUE_QUANTIFIERS,
  ...LIMITERS,
  ...VAGUE_HORIZONS,
]
