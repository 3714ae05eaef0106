import type { CueClass } from '../../language/reporting-verbs.ts'
import type { QuoteMode } from '../../statement.ts'
import { normAt } from '../../text/cursor.ts'
import type { Attribution } from '../attribution.ts'
import { charsOf, quoteAt, type Run, type Scan } from './scan.ts'

/** An attribution in the making, in token indices. */
export interface Draft {
  readonly source: readonly Run[]
  readonly cue: readonly Run[]
  readonly content: readonly Run[]
  readonly class: CueClass
  readonly nominal: boolean
  readonly confidence: number
}

/** The attribution with character spans, and its mode read off the quotation marks. */
export function finished(scan: Scan, draft: Draft): Attribution {
  const chars = (runs: readonly Run[]) =>
    runs.filter((run) => run.end > run.first).map((run) => charsOf(scan, run))
  return {
    source: chars(draft.source),
    cue: chars(draft.cue),
    content: chars(draft.content),
    mode: draft.nominal ? 'nominal' : quoteMode(scan, draft.content),
    confidence: draft.confidence,
  }
}

/** Direct where every word of the content is quoted, mixed where some are, indirect where none is. */
function quoteMode(scan: Scan, content: readonly Run[]): QuoteMode {
  let quoted = 0
  let words = 0
  for (const run of content) {
    for (let i = run.first; i < run.end; i++) {
      if (!/[\p{L}\p{N}]/u.test(normAt(scan.norms, i))) continue
      words += 1
      if (quoteAt(scan, i) >= 0) quoted += 1
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted === words ? 'direct' : 'mixed'
}
