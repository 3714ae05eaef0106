/** The table of contents of the reader: what can be imported from `@onrecord/reader`. */
export type { Article, GivenSpeaker, GivenTurn } from './article.ts'
export type { Attribution, AttributionScope, Attributor, Range } from './attribution/attribution.ts'
export { createAttributor, type Depth } from './attribution/combine.ts'
export { createProposalCoder, type Proposal, type ProposalCoderOptions } from './code-proposals.ts'
export * from './codebook.ts'
export { TRACK as DECISION_TRACK } from './coding/decisions/tracks.ts'
export { standardProbabilities } from './coding/forecasts/standard-probabilities.ts'
export { isIsoDay } from './coding/times/days.ts'
export { couldHold, type WordsHeld, wordsHeld } from './coding/words/could-hold.ts'
export { hashWord, mix } from './learning/feature.ts'
export { createModel, type Model, readyModel } from './model.ts'
export { type Problem, problemLine } from './problem.ts'
export {
  createReader,
  type OfflineReader,
  type Reader,
  type ReaderOptions,
  type Reading,
} from './read.ts'
export { RULES_VERSION } from './rules-version.ts'
export * from './statement.ts'
export type * from './text/read-text.ts'
export { paragraphKinds } from './text/read-text.ts'
export { tag } from './text/tags.ts'
export { takeApart } from './text/take-apart.ts'
export { type ParagraphBounds, type TextLayout, textLayout } from './text/text-layout.ts'
export { seenParts, seenText } from './text/unseen.ts'
