import type { Concept } from '../../codebook.ts'
import type { CueClass } from '../../language/reporting-verbs.ts'
import { wordSet } from '../../language/stance-words.ts'
import type { Forecast, Hedge, Quantity, QuoteMode, StatementType, TimeExpression } from '../../statement.ts'
import type { Unit } from '../quantities/units.ts'
import { wordAt } from '../words/word-at.ts'

/** What a statement's type depends on. */
export interface TypeGrounds {
  readonly mode: QuoteMode
  readonly cue: CueClass | null
  readonly concept: Concept | null
  readonly stance: number | null
  readonly units: readonly Unit[]
  readonly quantities: readonly Quantity[]
  readonly forecast: Forecast | null
  readonly hedges: readonly Hedge[]
  readonly times: readonly TimeExpression[]
  /** True where the speaker is the one who refuses or decides. */
  readonly own: boolean
  /** True where the speaker will not answer. */
  readonly unanswered: boolean
}

const ASKS = wordSet('need request call ask urge plea plead demand appeal press push lobby beg')
const JUDGES = wordSet(
  `minimal significant complicate limited restricted little major serious poor good bad slow weak strong wrong right
  mistake failure success successful failed disappointing important vital worse better best worst dangerous unfair fair
  difficult hard easy reckless historic disaster catastrophe excellent terrible`,
)
const FRAMES = wordSet('debate dilemma controversy question issue row dispute balancing tension divide')
const SURE_FIGURE = /\d/
const MATERIAL = new Set([
  'delivered',
  'sold',
  'shipped',
  'in-use',
  'exhausted',
  'replaced',
  'contracted',
  'allocated',
])

/** The statement's type, from what the cue does and what the content holds. */
export function statementType(grounds: TypeGrounds): StatementType {
  return byCue(grounds) ?? byContent(grounds)
}

function byCue(grounds: TypeGrounds): StatementType | null {
  const { cue, units, own, concept, stance, hedges, forecast, unanswered } = grounds
  const state = units.find((unit) => unit.decision !== null)?.decision?.decision
  if (cue === 'request') return 'request'
  if (unanswered) return 'refusal'
  if (cue === 'denial') return 'denial'
  if (cue === 'refusal') return concept !== null && state?.state !== 'refused' ? 'position' : 'refusal'
  if (forecast !== null && forecast.probability !== null) return 'forecast'
  if (state?.affirmed && state.state === 'refused' && own) return 'refusal'
  if (hedges.some((hedge) => hedge.kind === 'evidential') && concept !== null) return 'assessment'
  if (concept?.kind === 'policy-claim' && stance !== null && stance !== 0)
    return asks(units) ? 'request' : 'position'
  if (cue === 'commitment' || cue === 'decision') return 'decision'
  return null
}

function byContent({
  mode,
  cue,
  concept,
  stance,
  units,
  quantities,
  forecast,
  hedges,
  times,
}: TypeGrounds): StatementType {
  const outlet = mode === 'none'
  const decision = units.find((unit) => unit.decision !== null)?.decision?.decision
  if (stance === 0 || (outlet && frames(units))) return 'framing'
  if (outlet && hedges.some((hedge) => hedge.kind === 'adverb' && hedge.quote.toLowerCase() !== 'likely'))
    return 'speculation'
  const figure = quantities.some(
    (quantity) => quantity.kind !== 'other' && (SURE_FIGURE.test(quantity.quote) || quantity.hedge !== null),
  )
  if (concept?.kind === 'argument' && !outlet) return 'argument'
  if (figure || (quantities.length > 0 && concept === null && decision === undefined)) return 'quantity-claim'
  if (decision?.affirmed) return MATERIAL.has(decision.state) ? 'event' : outlet ? 'decision' : 'assertion'
  if (concept?.kind === 'argument' && outlet) return judges(units) ? 'assessment' : 'argument'
  if (forecast !== null) return 'forecast'
  if (cue === 'opinion') return 'assessment'
  if (outlet && judges(units)) return 'assessment'
  if (outlet && concept === null && times.length > 0) return 'event'
  return 'assertion'
}

function asks(units: readonly Unit[]): boolean {
  return units.some(
    ({ view, concept }) => concept?.literal.some((at) => ASKS.has(wordAt(view.words, at).stem)) ?? false,
  )
}

function judges(units: readonly Unit[]): boolean {
  return someWord(units, JUDGES)
}

function frames(units: readonly Unit[]): boolean {
  const [first] = units
  if (first === undefined) return false
  const from = first.ranges[0]!.first
  const subject = first.view.words.slice(from, from + 6)
  return subject.some((word) => FRAMES.has(word.stem)) && someWord(units, FRAMES)
}

function someWord(units: readonly Unit[], set: ReadonlySet<string>): boolean {
  return units.some(({ view, ranges }) =>
    ranges.some(({ first, end }) =>
      view.words.slice(first, Math.min(end, first + 60)).some((word) => set.has(word.stem)),
    ),
  )
}
