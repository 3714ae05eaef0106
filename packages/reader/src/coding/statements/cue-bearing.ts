import type { Attribution } from '../../attribution/attribution.ts'
import { type CueClass, cueClass } from '../../language/reporting-verbs.ts'
import { AGAINST, DENIAL, FOR, NEGATORS } from '../../language/stance-words.ts'
import { firstRow } from '../../language/word-patterns.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { rangesIn } from '../quantities/units.ts'
import type { CueBearing } from '../stance/cue-on-content.ts'
import type { View } from '../view.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { CUE_CLASS_ROWS } from './cue-class-rows.ts'

const CLASS_LEAD: Readonly<Partial<Record<CueClass, 1 | -1>>> = { request: 1, commitment: 1, refusal: -1 }
/** "threatened to close", "called it": these words lead nowhere. */
const NO_LEAD = new Set(['threaten', 'call', 'warn', 'need', 'must', 'should'])

/**
 * The class of a cue in its place: "called it unsafe" is an opinion where "called for" is a request, "asked whether" a
 * question where "asked for" is a request, "ruled that" a decision where "ruled out" is a refusal; a negated request or refusal is neither.
 */
export function classInPlace(
  text: TaggedText,
  view: View | undefined,
  attribution: Attribution,
): CueClass | null {
  const kind = cueClass(text, attribution.cue)
  if (view === undefined || kind === null) return kind
  const cue = rangesIn(view, attribution.cue).flatMap(({ first, end }) => view.words.slice(first, end))
  const opening = rangesIn(view, attribution.content)[0]
  const after = opening === undefined ? '' : wordAt(view.words, opening.first).norm
  const verb =
    cue.find((word) => word.tag.startsWith('VB') && word.stem !== 'have' && word.stem !== 'be') ?? cue[0]
  return verb === undefined ? kind : (firstRow(CUE_CLASS_ROWS, { cue, verb, after })?.reading ?? kind)
}

/** How an attribution's cue bears on its content, seen from one view. */
export function cueBearing(
  view: View,
  attribution: Attribution,
  cueClass: CueClass | null,
  denial: { readonly denies: boolean; readonly negated: boolean; readonly lead: 1 | -1 | 0 },
): CueBearing {
  const cue = rangesIn(view, attribution.cue)
  const source = rangesIn(view, attribution.source)
  return {
    cue,
    source,
    lead: cueClass === null ? 0 : denial.lead,
    denies: denial.denies,
    negated: denial.negated,
  }
}

/** Whether a cue denies, is itself negated, and which way it leads; read once from the view the cue stands in. */
export function cueSense(view: View | undefined, attribution: Attribution, cueClass: CueClass | null) {
  const words =
    view === undefined
      ? []
      : rangesIn(view, attribution.cue).flatMap(({ first, end }) => view.words.slice(first, end))
  const first = view === undefined ? -1 : (rangesIn(view, attribution.cue)[0]?.first ?? -1)
  const before = first > 0 ? wordAt(view?.words ?? [], first - 1).norm : ''
  const apart = first > 0 && wordAt(view?.words ?? [], first).mark !== ''
  const negated =
    words.some((word) => NEGATORS.has(word.norm)) || (!apart && (before === 'not' || before === 'never'))
  const lead = CLASS_LEAD[cueClass ?? 'speech'] ?? leadOf(words, cueClass)
  const denies = (cueClass === 'denial' || words.some((word) => DENIAL.has(word.stem))) && !negated
  // "did not rule out" is no refusal, "has not asked for" no request: nothing is asserted either way.
  return { denies, negated, lead: negated ? (0 as const) : lead }
}

function leadOf(words: readonly Word[], cueClass: CueClass | null): 1 | -1 | 0 {
  if (cueClass !== 'opinion' && cueClass !== 'attitude' && cueClass !== 'decision') return 0
  for (const word of words) {
    if (NO_LEAD.has(word.stem)) continue
    if (AGAINST.has(word.stem)) return -1
    if (FOR.has(word.stem)) return 1
  }
  return 0
}
