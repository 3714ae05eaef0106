import type { CueClass } from '../../language/reporting-verbs.ts'
import { wordSet } from '../../language/stance-words.ts'
import type { Commitment } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'

/** "falsely claimed", "rightly noted": the reporter's own word on what the source said. */
const FALSELY = new Set(['falsely', 'wrongly', 'incorrectly', 'mistakenly', 'erroneously', 'untruthfully'])
const RIGHTLY = new Set(['rightly', 'correctly', 'accurately', 'truthfully'])

/** The words by which a reporter may take a side: the cue's and the content's first ones. */
export interface Reported {
  readonly cue: readonly Word[]
  readonly content: readonly Word[]
}

const NOTHING: Reported = { cue: [], content: [] }

/** What the reporter is committed to: their own words fully, others' only where the cue presupposes truth ("admitted"). */
export function reporterCommitment(
  source: Commitment,
  cue: CueClass | null,
  ownVoice: boolean,
  { cue: words, content }: Reported = NOTHING,
): Commitment {
  if (ownVoice || words.some((word) => RIGHTLY.has(word.norm))) return source
  if (words.some((word) => FALSELY.has(word.norm))) return against(source)
  if (isFalseClaim(words, content)) return cue === 'denial' ? certain(source) : against(source)
  // "It is understood that": what the reporter has heard, and stands by no further.
  if (words.some((word) => word.norm === 'understood') && words.some((word) => word.stem === 'be'))
    return 'Uu'
  return cue === 'factive' ? source : 'Uu'
}

const against = (source: Commitment): Commitment => (source.endsWith('-') ? 'CT+' : 'CT-')
const certain = (source: Commitment): Commitment => (source.endsWith('-') ? 'CT-' : 'CT+')

/** Verbs that have a claim for their object: who "repeated the false claim that S" says S, and the reporter says not S. */
const HANDLES = wordSet(
  `repeat make spread push promote amplify echo tweet share air peddle circulate post reiterate parrot renew revive
  restate voice float trumpet tout embrace endorse believe reject dismiss deny refute debunk dispute`,
)
const FALSE_CLAIM =
  /\b(?:false|untrue|debunked|discredited|disproved|disproven|bogus|incorrect|erroneous|fabricated) (?:\w+ ){0,2}?(?:claims?|assertions?|allegations?|accusations?|statements?|rumou?rs?|notion|idea|belief|story|stories|theory|theories|narrative)\b/

/** "repeated | the false claim that S", "the false claim | that S". */
function isFalseClaim(cue: readonly Word[], content: readonly Word[]): boolean {
  if (FALSE_CLAIM.test(phrase(cue))) return true
  if (!cue.some((word) => HANDLES.has(word.stem))) return false
  const that = content.findIndex((word) => word.norm === 'that')
  return that > 1 && that < 8 && FALSE_CLAIM.test(phrase(content.slice(0, that)))
}

const phrase = (words: readonly Word[]): string => words.map((word) => word.norm).join(' ')

/** So many words behind a cue its adverb may stand: "told reporters, falsely, that". */
const REACH = 4

/**
 * The cue's words with the adverb or adjective right beside them that judges what was said, which attributions leave out:
 * "claimed, falsely, that S", "his false | claim that S".
 */
export function withVerdict(words: readonly Word[], cue: readonly WordRange[]): readonly Word[] {
  const [head, tail] = [cue[0], cue.at(-1)]
  if (head === undefined || tail === undefined) return []
  const own = cue.flatMap(({ first, end }) => words.slice(first, end))
  const before = words
    .slice(Math.max(0, head.first - 1), head.first)
    .filter((word) => isVerdict(word) && wordAt(words, head.first).mark === '')
  return [...before, ...own, ...verdictBehind(words, tail.end)]
}

const isVerdict = ({ norm }: Word): boolean =>
  FALSELY.has(norm) || RIGHTLY.has(norm) || /^(?:false|debunked|bogus)$/.test(norm)

/** "falsely" set apart by commas, before "that", or last in its sentence; not that of "said | wrongly convicted men". */
function verdictBehind(words: readonly Word[], end: number): readonly Word[] {
  for (let i = end; i < words.length && i < end + REACH; i++) {
    const word = wordAt(words, i)
    const next = words[i + 1]
    if (word.norm === 'that') return []
    if (FALSELY.has(word.norm) || RIGHTLY.has(word.norm))
      return next === undefined || next.mark !== '' || next.norm === 'that' ? [word] : []
  }
  return []
}
