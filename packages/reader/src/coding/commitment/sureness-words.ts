import { wordSet } from '../../language/stance-words.ts'

/** Words that make what they stand beside likely; three of them unlikely. */
export const PROBABLE = wordSet(
  'presumably probably apparently likely seemingly probable evidently unlikely improbable doubtful doubtless',
)
export const NEGATIVE_PROBABLE = wordSet('unlikely improbable doubtful')
/** Adverbs that leave it possible, and the adjectives of a noun that is. */
export const POSSIBLE = wordSet('possibly perhaps maybe potentially conceivably')
export const POSSIBLE_NOUN = wordSet('possible potential')
/** Hearsay inside what is said: the source does not vouch for it. */
export const HEARSAY = wordSet('reportedly allegedly supposedly')
