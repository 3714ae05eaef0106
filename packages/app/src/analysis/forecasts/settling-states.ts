import type { DecisionState } from '@onrecord/reader'
import type { StatementId } from '../../record/engine/ids.ts'
import { directionOf } from '../matters/directions.ts'
import type { MatterState } from '../matters/matter-states.ts'
import type { Matter } from '../matters/matters.ts'
import { inOrder } from '../matters/sourcing.ts'
import type { Proposal } from './entry.ts'
import { plainWords } from './probability.ts'
import type { Reports } from './same-forecast.ts'

/**
 * What the states of its matter say became of a forecast: the first state after it that brings the event, up to its last day;
 * else, once that day has passed or where there is none, one that rules it out. `null` where no state would settle it.
 *
 * Of "the missiles are likely to be sent" and a delivery told later it is came true, with the statements of the delivery.
 */
export function proposalOf(
  told: Reports,
  horizon: string | null,
  today: string,
  matters: readonly Matter[],
): Proposal | null {
  const event = readingOf(told[0].forecast.event)
  const after = matters.flatMap(({ states }) => states).filter(isLaterThan(told))
  const brings = after.filter(({ state }) => event.broughtBy(state)).sort(byDay)
  const inTime = brings.find(({ happened: { to } }) => horizon === null || (to ?? '') <= horizon)
  if (inTime !== undefined) return proposed(inTime, event.negative ? 'did-not' : 'came-true')
  const passed = horizon === null || horizon < today
  const against = passed
    ? [...brings, ...after.filter(({ state }) => event.ruledOutBy(state)).sort(byDay)][0]
    : undefined
  return against === undefined ? null : proposed(against, event.negative ? 'came-true' : 'did-not')
}

/** So many statements of a state are named; its matter has all of them. */
const SHOWN = 10

function proposed(state: MatterState, outcome: Proposal['outcome']): Proposal {
  const statements: StatementId[] = state.told.slice(0, SHOWN).map(({ id }) => id)
  return { outcome, day: state.happened.to, state: state.state, statements }
}

const byDay = (a: MatterState, b: MatterState): number => inOrder(a.happened.to, b.happened.to)

/** Whether a state came about after the forecast was made, and others than the forecast itself tell it. */
function isLaterThan(reports: Reports): (state: MatterState) => boolean {
  const made = reports[0].document.date
  if (made === null) return () => false
  const own = new Set(reports.map(({ id }) => id))
  return ({ happened: { to }, told }) => to !== null && to > made && told.some(({ id }) => !own.has(id))
}

interface EventReading {
  /** "will not send": the event is that it does not come about. */
  readonly negative: boolean
  readonly broughtBy: (state: DecisionState) => boolean
  readonly ruledOutBy: (state: DecisionState) => boolean
}

/** What an event is about, by its words: that things arrive, that somebody decides either way, or that it is done at all. */
function readingOf(event: string): EventReading {
  const words = plainWords(event)
  const negative = NEGATIVE.test(words)
  if (EITHER_WAY.test(words))
    return { negative, broughtBy: (state) => DECIDED.has(directionOf(state)), ruledOutBy: () => false }
  const ruledOutBy = (state: DecisionState) => directionOf(state) === 'no'
  if (ARRIVING.test(words)) return { negative, broughtBy: (state) => ARRIVED.has(state), ruledOutBy }
  return { negative, broughtBy: (state) => directionOf(state) === 'yes', ruledOutBy }
}

const NEGATIVE = /\b(?:not|never|no|none|nothing|without|refus\w+|reject\w*)\b|n['’]t\b/
const EITHER_WAY = /\b(?:decision|decid\w+|verdict|ruling)\b/
const ARRIVING =
  /\b(?:deliver\w*|arriv\w+|receiv\w+|ship(?:s|ped|ping)?|send\w*|sent|suppl\w+|provid\w+|transfer\w*|com(?:e|es|ing)|hand(?:s|ed|ing)?)\b/
const ARRIVED: ReadonlySet<DecisionState> = new Set(['shipped', 'delivered', 'in-use'])
const DECIDED: ReadonlySet<string> = new Set(['yes', 'no'])
