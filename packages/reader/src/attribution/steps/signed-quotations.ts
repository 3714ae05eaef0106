import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, inTextOrder } from '../attribution.ts'
import { board } from '../rules/board.ts'
import { putDashCues } from '../rules/dash-cues.ts'
import { finished } from '../rules/draft.ts'
import { scan } from '../rules/scan.ts'

/** A closing mark and a dash: without one the clause rules need not look. */
const SIGNED = /["'“”„‘’»«]\s*[―—–~-]/u

/** `“We will be back.” ― Ann Hill`: a quotation that a name signs behind a dash, in place of what was found in it. */
export function withSignedQuotations(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  if (!SIGNED.test(text.text)) return [...found]
  const only = board(scan(text), true)
  putDashCues(only)
  if (only.drafts.length === 0) return [...found]
  const signed = only.drafts.map((draft) => finished(only.scan, draft))
  const kept = found.filter((one) => !signed.some((other) => shareContent(one, other)))
  return inTextOrder([...kept, ...signed])
}

/** Whether an attribution's content lies in the signed quotation. */
function shareContent({ content }: Attribution, { content: [whole] }: Attribution): boolean {
  return whole !== undefined && content.some(({ start, end }) => start < whole.end && whole.start < end)
}
