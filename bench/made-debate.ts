import type { Decision, Forecast, ItemPosition, Quantity, Span, Statement } from '@onrecord/reader'

const STATES = [
  ['requested', 'process'],
  ['refused', 'process'],
  ['under-discussion', 'process'],
  ['announced', 'process'],
  ['delivered', 'material'],
  ['use-restriction-set', 'condition'],
] as const satisfies readonly (readonly [Decision['state'], Decision['track']])[]
const KINDS = ['produced', 'sold', 'used', 'stock'] as const

/**
 * What a debate about decisions has beside its positions: of ten statements three tell of a decision, two a figure, one a
 * forecast and one a stance on an item. A few matters have most of the reports, as in the papers.
 */
export function withDebate(coded: Statement, number: number, text: string): Statement {
  // Hardly anybody changes sides.
  const statement: Statement = { ...coded, stance: number % 197 === 0 ? -1 : 1 }
  const [words] = statement.content
  if (words === undefined) return statement
  const span = firstWord(words)
  switch (number % 10) {
    case 0:
    case 3:
    case 6:
      return { ...statement, decision: madeDecision(number) }
    case 1:
    case 4:
      return { ...statement, quantities: [madeQuantity(number, span)] }
    case 5:
      return { ...statement, forecast: madeForecast(number, text.slice(words.start, words.end)) }
    case 7:
      return { ...statement, positions: [madePosition(number)] }
    default:
      return statement
  }
}

function firstWord({ start, quote }: Span): Span {
  const length = quote.indexOf(' ') === -1 ? quote.length : quote.indexOf(' ')
  return { start, end: start + length, quote: quote.slice(0, length) }
}

/** From 0 to `many`, the low numbers far more often. */
function skewed(number: number, many: number): number {
  const share = ((number * 7919) % 10_007) / 10_007
  return Math.floor(share ** 3 * many)
}

function madeDecision(number: number): Decision {
  const [state, track] = STATES[(number * 31) % STATES.length] ?? STATES[0]
  return {
    state,
    track,
    decider: `government ${skewed(number, 40)}`,
    requester: null,
    recipient: number % 4 === 0 ? null : `town ${skewed(number + 3, 20)}`,
    item: `plan ${skewed(number + 11, 200)}`,
    condition: null,
    date: null,
    affirmed: number % 11 !== 0,
  }
}

function madeQuantity(number: number, span: Span): Quantity {
  const nominal = 1000 + (number % 13) * 10
  return {
    ...span,
    kind: KINDS[(number * 13) % KINDS.length] ?? 'used',
    item: `plan ${skewed(number, 200)}`,
    holder: number % 7 === 0 ? `town ${number % 3}` : null,
    unit: null,
    period: null,
    whole: null,
    against: null,
    nominal,
    lo: nominal * 0.9,
    hi: nominal * 1.1,
    loOpen: false,
    hiOpen: false,
    hedge: 'around',
    convention: '±10 %',
  }
}

function madeForecast(number: number, event: string): Forecast {
  const scored = number % 4 === 1
  return {
    event,
    word: scored ? 'likely' : 'will',
    kind: scored ? 'scored' : 'directional',
    probability: scored ? [0.55, 0.8] : null,
    horizon: number % 3 === 0 ? '2025-06-30' : null,
  }
}

function madePosition(number: number): ItemPosition {
  return {
    actor: `government ${skewed(number, 40)}`,
    item: `plan ${skewed(number + 5, 200)}`,
    stance: number % 20 === 7 ? -1 : 1,
    ended: false,
  }
}
