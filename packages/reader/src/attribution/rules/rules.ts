import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, type AttributionScope, inTextOrder } from '../attribution.ts'
import { putAccordingTo } from './according-to.ts'
import { board } from './board.ts'
import { putColonCues } from './colon-cues.ts'
import { putDashCues } from './dash-cues.ts'
import { finished } from './draft.ts'
import { putForwardCues } from './forward-cues.ts'
import { putHeadlineTails } from './headline-tails.ts'
import { putNominalCues } from './nominal-cues.ts'
import { putOrphanQuotations } from './quotations/orphan-quotations.ts'
import { putQuotationFrames } from './quotations/quotation-frames.ts'
import { scan } from './scan.ts'
import { putTailCues } from './tail-cues.ts'

/**
 * What the cue lexicon and the clause rules find in a text: no training, no model file. In each sentence the outermost
 * attribution is looked for first: "according to", then cues behind what they report, then cues before it, then nouns.
 *
 * @example attributeByRules(tag(takeApart('“No,” said Ms Hill.')), 'speech')[0].mode // "direct"
 */
export function attributeByRules(text: TaggedText, scope: AttributionScope): Attribution[] {
  const found = board(scan(text), scope === 'speech')
  const sentences = text.sentences.filter(
    ({ paragraph }) => text.paragraphs[paragraph]?.kind !== 'boilerplate',
  )
  for (const { first, endToken } of sentences) putAccordingTo(found, first, endToken)
  putQuotationFrames(found)
  putColonCues(found)
  putDashCues(found)
  putHeadlineTails(found)
  for (const { first, endToken } of sentences) {
    putTailCues(found, first, endToken)
    putForwardCues(found, first, endToken)
    putNominalCues(found, first, endToken)
  }
  putOrphanQuotations(found)
  return inTextOrder(found.drafts.map((draft) => finished(found.scan, draft)))
}
