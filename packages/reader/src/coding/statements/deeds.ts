import type { Attribution } from '../../attribution/attribution.ts'
import { cueClass } from '../../language/reporting-verbs.ts'
import { wordSet } from '../../language/stance-words.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { rangesIn } from '../quantities/units.ts'
import { type View, viewsAt } from '../view.ts'
import { wordAt } from '../words/word-at.ts'

/** Verbs of doing that lexicons of speech hold too. */
const DEEDS = wordSet(
  'deliver release issue present publish order offer list name pass receive share address hold back show lose',
)

/**
 * Whether an attribution is one at all: "Denmark delivered 19 jets" is a delivery, not a delivered speech. True where
 * the cue is an act done to an item or a number.
 */
export function isDeed(text: TaggedText, views: readonly View[], attribution: Attribution): boolean {
  const cueView = attribution.cue.flatMap((range) => viewsAt(views, range))[0]
  const kind = cueClass(text, attribution.cue)
  if (cueView === undefined || attribution.cue.length !== 1 || kind === 'denial' || kind === 'refusal')
    return false
  const cue = rangesIn(cueView, attribution.cue)[0]
  if (cue === undefined) return false
  const verb = wordAt(cueView.words, cue.end - 1)
  if (!verb.tag.startsWith('VB')) return false
  // "have signed a letter opposing": the noun inside tells what they said.
  if (cueView.words.slice(cue.first, cue.end).some(({ norm }) => /^(?:letter|petition)$/.test(norm)))
    return false
  const content = rangesIn(cueView, attribution.content)
  const first = content[0]?.first ?? -1
  const opening = wordAt(cueView.words, first).norm
  if (first < cue.end || /^(?:that|to|who|what|whether|how|why|when|where|not)$/.test(opening)) return false
  if (kind === 'decision' && verb.stem !== 'decid') return true
  if (!DEEDS.has(verb.stem) || (verb.stem === 'show' && isStudy(text, attribution))) return false
  return [...cueView.items, ...cueView.quantities].some((one) => one.first >= first && one.first < first + 6)
}

/** "A poll showed 52 percent in favour": polls show what they found. */
const isStudy = ({ text }: TaggedText, { source }: Attribution): boolean =>
  source.some(({ start, end }) =>
    /\b(?:polls?|surveys?|stud(?:y|ies)|reports?|figures|data|analysis|count|census)\b/i.test(
      text.slice(start, end),
    ),
  )
