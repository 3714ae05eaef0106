import type { Concept } from '../../codebook.ts'
import type { CueClass } from '../../language/reporting-verbs.ts'
import { wordSet } from '../../language/stance-words.ts'
import type { FactRow } from '../../language/word-patterns.ts'
import type {
  Decision,
  Forecast,
  Hedge,
  HedgeKind,
  Quantity,
  QuoteMode,
  StatementType,
  TimeExpression,
} from '../../statement.ts'
import type { Unit } from '../quantities/units.ts'
import { wordAt } from '../words/word-at.ts'

/** What a statement's type depends on. */
export interface TypeGrounds {
  readonly mode: QuoteMode
  readonly cue: CueClass | null
  readonly concept: Concept | null
  readonly stance: number | null
  readonly units: readonly Unit[]
  /** The decision state told in the content, whoever decides. */
  readonly state: Decision | null
  readonly quantities: readonly Quantity[]
  readonly forecast: Forecast | null
  readonly hedges: readonly Hedge[]
  readonly times: readonly TimeExpression[]
  /** True where the speaker is the one who refuses or decides. */
  readonly own: boolean
  /** True where the speaker will not answer. */
  readonly unanswered: boolean
}

/**
 * What type a statement has, in order: the first row that fits decides; where none does it is an assertion. First what the cue
 * does, then what the content holds. The examples are of a debate on a sugar tax: that there should be one is its policy claim,
 * that it raises prices an argument, tanks and the levy are its items.
 */
export const STATEMENT_TYPE_ROWS: readonly FactRow<TypeGrounds, StatementType>[] = [
  {
    pattern: ({ cue }) => cue === 'request',
    reading: 'request',
    reason: 'who asks asks, whatever the content holds',
    example: 'Lund called for tanks.',
  },
  {
    pattern: ({ unanswered }) => unanswered,
    reading: 'refusal',
    reason: 'who will not answer refuses an answer',
    example: 'Lund would not say when the plant will close.',
  },
  {
    pattern: ({ cue }) => cue === 'denial',
    reading: 'denial',
    reason: 'the cue denies',
    example: 'Lund denied that the plant was late.',
  },
  {
    pattern: ({ cue, concept, state }) => cue === 'refusal' && concept !== null && state?.state !== 'refused',
    reading: 'position',
    reason: 'who opposes a concept of the debate takes a side on it',
    example: 'Lund opposed the sugar tax.',
  },
  {
    pattern: ({ cue }) => cue === 'refusal',
    reading: 'refusal',
    reason: 'the cue refuses',
    example: 'Lund refused to send tanks.',
  },
  {
    pattern: ({ forecast }) => forecast?.probability != null,
    reading: 'forecast',
    reason: 'a probability of what is to come',
    example: 'Lund said the plant will probably close.',
  },
  {
    pattern: ({ state, own }) => state?.affirmed === true && state.state === 'refused' && own,
    reading: 'refusal',
    reason: 'the speaker is who refuses: "we will not"',
    example: 'Lund said: "We will not send tanks."',
  },
  {
    pattern: ({ hedges, concept }) => hasHedge(hedges, 'evidential') && concept !== null,
    reading: 'assessment',
    reason: 'what rests on signs is judged',
    example: 'Lund said it appears that the sugar tax should be introduced.',
  },
  {
    pattern: (grounds) => takesSide(grounds) && asks(grounds.units),
    reading: 'request',
    reason: 'the words for the policy ask for it',
    example: 'Lund said they need the sugar tax.',
  },
  {
    pattern: takesSide,
    reading: 'position',
    reason: 'for or against a policy',
    example: 'Lund said the sugar tax should be introduced.',
  },
  {
    pattern: ({ cue }) => cue === 'commitment' || cue === 'decision',
    reading: 'decision',
    reason: 'the cue promises or decides',
    example: 'Lund promised to close the plant.',
  },
  {
    pattern: ({ stance }) => stance === 0,
    reading: 'framing',
    reason: 'a concept named as a topic and not claimed',
    example: 'Lund said the sugar tax debate over higher prices goes on.',
  },
  {
    pattern: (grounds) => isOutlet(grounds) && frames(grounds.units),
    reading: 'framing',
    reason: 'the outlet says what the debate is about',
    example: 'The dispute is over 900 tanks that Norland sold.',
  },
  {
    pattern: (grounds) => isOutlet(grounds) && grounds.hedges.some(isGuess),
    reading: 'speculation',
    reason: 'the outlet guesses',
    example: 'Norland presumably sold 900 tanks.',
  },
  {
    pattern: (grounds) => grounds.concept?.kind === 'argument' && !isOutlet(grounds),
    reading: 'argument',
    reason: 'a reason of the debate, on somebody’s word',
    example: 'Lund said the sugar tax raises prices.',
  },
  {
    pattern: ({ quantities }) => quantities.some(isSureFigure),
    reading: 'quantity-claim',
    reason: 'a figure of something made, sold, held or lost',
    example: 'Lund said the plant built 900 tanks.',
  },
  {
    pattern: ({ quantities, concept, state }) => quantities.length > 0 && concept === null && state === null,
    reading: 'quantity-claim',
    reason: 'a figure is all the content holds',
    example: 'Lund said 900 people came.',
  },
  {
    pattern: ({ state }) => state?.affirmed === true && MATERIAL.has(state.state),
    reading: 'event',
    reason: 'something changed hands or came into use',
    example: 'Norland has delivered tanks.',
  },
  {
    pattern: (grounds) => isOutlet(grounds) && grounds.state?.affirmed === true,
    reading: 'decision',
    reason: 'the outlet reports what was decided',
    example: 'Norland decided to introduce the levy.',
  },
  {
    pattern: ({ state }) => state?.affirmed === true,
    reading: 'assertion',
    reason: 'on somebody’s word a decision of others is asserted',
    example: 'Lund said Norland shelved the levy.',
  },
  {
    pattern: ({ concept, units }) => concept?.kind === 'argument' && judges(units),
    reading: 'assessment',
    reason: 'the outlet judges',
    example: 'The sugar tax is a serious mistake that raises prices.',
  },
  {
    pattern: ({ concept }) => concept?.kind === 'argument',
    reading: 'argument',
    reason: 'a reason of the debate in the outlet’s own voice',
    example: 'The sugar tax raises prices.',
  },
  {
    pattern: ({ forecast }) => forecast !== null && forecast.kind !== 'intention',
    reading: 'forecast',
    reason:
      'what will or may come, without a probability; what somebody means to do is no forecast of theirs',
    example: 'Lund said the plant could close by 2030.',
  },
  {
    pattern: ({ cue }) => cue === 'opinion',
    reading: 'assessment',
    reason: 'the cue holds an opinion',
    example: 'Lund called the plant unsafe.',
  },
  {
    pattern: (grounds) => isOutlet(grounds) && judges(grounds.units),
    reading: 'assessment',
    reason: 'the outlet judges',
    example: 'The tanks were a disaster on 3 May 2024.',
  },
  {
    pattern: (grounds) => isOutlet(grounds) && grounds.concept === null && grounds.times.length > 0,
    reading: 'event',
    reason: 'the outlet tells what happened on a day',
    example: 'The tanks arrived on 3 May 2024.',
  },
]

const isOutlet = ({ mode }: TypeGrounds): boolean => mode === 'none'

const hasHedge = (hedges: readonly Hedge[], kind: HedgeKind): boolean =>
  hedges.some((hedge) => hedge.kind === kind)

/** "Likely" foresees more than it guesses. */
const isGuess = ({ kind, quote }: Hedge): boolean => kind === 'adverb' && quote.toLowerCase() !== 'likely'

function takesSide({ concept, stance }: TypeGrounds): boolean {
  return concept?.kind === 'policy-claim' && stance !== null && stance !== 0
}

/** In digits, or with a hedge that bounds it. */
const isSureFigure = ({ kind, quote, hedge }: Quantity): boolean =>
  kind !== 'other' && (/\d/.test(quote) || hedge !== null)

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

const ASKS = wordSet('need request call ask urge plea plead demand appeal press push lobby beg')
const JUDGES = wordSet(
  `minimal significant complicate limited restricted little major serious poor good bad slow weak strong wrong right
  mistake failure success successful failed disappointing important vital worse better best worst dangerous unfair fair
  difficult hard easy reckless historic disaster catastrophe excellent terrible`,
)
const FRAMES = wordSet('debate dilemma controversy question issue row dispute balancing tension divide')

/** The concept's own words ask: "they need to introduce it". */
function asks(units: readonly Unit[]): boolean {
  return units.some(
    ({ view, concept }) => concept?.literal.some((at) => ASKS.has(wordAt(view.words, at).stem)) ?? false,
  )
}

const judges = (units: readonly Unit[]): boolean => someWord(units, JUDGES)

/** A subject is so many words long at most. */
const SUBJECT = 6

/** "The debate turns on ...": the subject is the debate itself. */
function frames(units: readonly Unit[]): boolean {
  const [first] = units
  if (first === undefined) return false
  const from = first.ranges[0]?.first ?? 0
  const subject = first.view.words.slice(from, from + SUBJECT)
  return subject.some((word) => FRAMES.has(word.stem)) && someWord(units, FRAMES)
}

/** No more words of a stretch than this are looked at. */
const AT_MOST = 60

function someWord(units: readonly Unit[], set: ReadonlySet<string>): boolean {
  return units.some(({ view, ranges }) =>
    ranges.some(({ first, end }) =>
      view.words.slice(first, Math.min(end, first + AT_MOST)).some((word) => set.has(word.stem)),
    ),
  )
}
