import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution, AttributionScope, Attributor } from '../attribution.ts'
import { putAccordingTo } from './according-to.ts'
import { board } from './board.ts'
import { putColonCues } from './colon-cues.ts'
import { putDashCues } from './dash-cues.ts'
import { finished } from './draft.ts'
import { putForwardCues } from './forward-cues.ts'
import { putHeadlineTails } from './headline-tails.ts'
import { putNominalCues } from './nominal-cues.ts'
import { putOrphanQuotations } from './orphan-quotations.ts'
import { putQuotationFrames } from './quotation-frames.ts'
import { scan } from './scan.ts'
import { putTailCues } from './tail-cues.ts'

/**
 * An attributor by cue lexicon and clause rules: no training, no model file. In each sentence the outermost attribution
 * is looked for first: "according to", then cues behind what they report, then cues before it, then nouns that report.
 *
 * @example createRuleAttributor()(tag(takeApart('“No,” said Ms Hill.')), 'speech')[0].mode // "direct"
 */
export function createRuleAttributor(): Attributor {
  return attributeByRules
}

/** What the rules found in a text, as long as somebody holds the text: several steps of one reading ask. */
const remembered = {
  speech: new WeakMap<TaggedText, Attribution[]>(),
  all: new WeakMap<TaggedText, Attribution[]>(),
}

function attributeByRules(text: TaggedText, scope: AttributionScope): Attribution[] {
  const known = remembered[scope].get(text)
  if (known !== undefined) return [...known]
  const found = lookedFor(text, scope)
  remembered[scope].set(text, found)
  return [...found]
}

function lookedFor(text: TaggedText, scope: AttributionScope): Attribution[] {
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
  return found.drafts.map((draft) => finished(found.scan, draft)).sort((a, b) => place(a) - place(b))
}

/** Where an attribution begins: text order is the order of the output. */
function place(attribution: Attribution): number {
  return Math.min(
    ...[...attribution.source, ...attribution.cue, ...attribution.content].map((range) => range.start),
  )
}
