import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { COLLECTIVES, OFFICES } from '../names/people-words.ts'
import type { Bounds } from './source-phrase.ts'

/** What a number or a part stands before in "a number of officials", "two of the aides". */
const PART =
  /^(?:number|group|handful|majority|couple|lot|dozens|hundreds|thousands|some|many|most|several|one|two|host|series|pair|all|none|half|each|any|rest|both|few)$/

/** The word a phrase turns on: its last noun before the first preposition, verb or relative pronoun. */
export function headOf(text: TaggedText, core: Bounds): number {
  const end = ownEnd(text, core)
  const last = tokenAt(text.tokens, end - 1).norm
  if (OFFICES.has(last) || COLLECTIVES.has(last)) return end - 1
  for (let i = end - 1; i >= core.first; i--) if (/^(?:NN|PRP|FW|WP)/.test(tagAt(text.tags, i))) return i
  for (let i = end - 1; i >= core.first; i--) if (/^(?:CD|JJ|DT)/.test(tagAt(text.tags, i))) return i
  return end - 1
}

/** Where a phrase's own words end and what they are of begins. */
function ownEnd(text: TaggedText, core: Bounds): number {
  for (let i = core.first + 1; i < core.end; i++) if (leadsAway(text, i) && !isPartOf(text, i)) return i
  return core.end
}

function leadsAway({ tokens, tags }: TaggedText, i: number): boolean {
  if (tokenAt(tokens, i).norm === 'familiar') return true
  if (!/^(?:IN|TO|WP|WDT|WP\$|VBG|VBN|VBD|VBZ|VBP|MD)$/.test(tagAt(tags, i))) return false
  // "a retired general": a participle before its noun.
  return !(tags[i] === 'VBN' && tags[i + 1]?.startsWith('NN') && !tagAt(tags, i - 1).startsWith('NN'))
}

const isPartOf = ({ tokens, tags }: TaggedText, i: number): boolean =>
  tokenAt(tokens, i).norm === 'of' && (tags[i - 1] === 'CD' || PART.test(tokenAt(tokens, i - 1).norm))
