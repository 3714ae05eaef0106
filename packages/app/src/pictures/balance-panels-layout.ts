import type { BalancePanel, BalanceRow, Bounds } from './balance-layout.ts'

/** A balance as the API answers it, as far as its picture asks. */
export interface DrawnBalance {
  readonly follows: 'nothing' | 'range' | 'figure'
  readonly left: readonly {
    readonly reading: 'further' | 'more-than'
    readonly nominal: Bounds | null
    readonly bounds: Bounds | null
    readonly steps: readonly {
      readonly kind: string
      readonly inflow: boolean
      readonly nominal: Bounds
      readonly bounds: Bounds
      readonly statements: readonly number[]
    }[]
  }[]
  readonly figures: readonly DrawnFigure[]
  readonly levels: readonly (DrawnFigure & { readonly verdict: string })[]
  readonly conflicts: readonly string[]
}

interface DrawnFigure {
  readonly kind: string
  readonly quote: string
  readonly statement: number
  readonly bounds: Bounds
  readonly nominal: Bounds
}

/** What a balance says beside its numbers, in one language. */
export interface BalanceWords {
  readonly kind: (kind: string) => string
  readonly left: string
  readonly amount: (bounds: Bounds) => string
  /** What is left as printed, and with the conventions. */
  readonly twice: (printed: string, wide: string) => string
  readonly impossible: string
  readonly reading: (reading: 'further' | 'more-than', sides: readonly string[]) => string
  readonly nothing: string
  readonly told: string
  readonly verdict: (verdict: string) => string
  readonly more: (ways: number) => string
}

/** So many ways of taking the figures are drawn; the rest is counted. */
const DRAWN = 6

/** A panel for each way of taking the figures, then what texts tell of what is there. */
export function balancePanels(balance: DrawnBalance, words: BalanceWords): readonly BalancePanel[] {
  const ways = balance.left.slice(0, DRAWN).map((way): BalancePanel => {
    const { steps, nominal, bounds } = way
    const taken = steps.map((step): BalanceRow => {
      const quote = quotesOf(balance.figures, step.statements, step.kind)
      return {
        part: step.inflow ? 'in' : 'out',
        label: words.kind(step.kind),
        value: valueOfStep(quote, words.amount(step.bounds)),
        ...{ bounds: step.bounds, nominal: step.nominal, statements: step.statements },
      }
    })
    const statements = steps.flatMap((step) => step.statements)
    const left: BalanceRow = {
      part: 'left',
      label: words.left,
      value: leftText(way, words),
      bounds,
      nominal,
      statements,
    }
    return { title: titleOf(balance, way, words), rows: [...taken, left] }
  })
  const plain = balance.follows === 'nothing' ? balance.figures.map((one) => told(one, words, '')) : []
  const beside = balance.levels.map((one) => told(one, words, words.verdict(one.verdict)))
  const hidden = balance.left.length - DRAWN
  return [
    ...ways,
    ...(plain.length === 0 ? [] : [{ title: words.nothing, rows: plain }]),
    ...(beside.length === 0 ? [] : [{ title: words.told, rows: beside }]),
    ...(hidden > 0 ? [{ title: words.more(hidden), rows: [] }] : []),
  ]
}

/** `around 4,000: 3,600 to 4,400`; a number that is its own words is said once. */
const valueOfStep = (quote: string, amount: string): string =>
  quote === '' || quote === amount ? amount : `${quote}: ${amount}`

function quotesOf(figures: readonly DrawnFigure[], statements: readonly number[], kind: string): string {
  const own = figures.filter((one) => one.kind === kind && statements.includes(one.statement))
  const quotes = [...new Set(own.map(({ quote }) => quote))]
  return quotes.length > 1 ? `${quotes[0]} …` : (quotes[0] ?? '')
}

function leftText({ nominal, bounds }: DrawnBalance['left'][number], words: BalanceWords): string {
  if (bounds === null) return words.impossible
  const wide = words.amount(bounds)
  const printed = nominal === null ? wide : words.amount(nominal)
  return printed === wide ? wide : words.twice(printed, wide)
}

/** With which side of each conflict, in the words of the texts. */
function titleOf(
  { conflicts, figures, left }: DrawnBalance,
  { reading, steps }: DrawnBalance['left'][number],
  words: BalanceWords,
): string {
  const disputed = steps.filter(({ kind }) => conflicts.includes(kind))
  const sides = disputed.map(
    ({ kind, statements }) => `${words.kind(kind)} ${quotesOf(figures, statements, kind)}`,
  )
  return left.length === 1 ? '' : words.reading(reading, sides)
}

function told(figure: DrawnFigure, words: BalanceWords, verdict: string): BalanceRow {
  const { kind, quote, bounds, nominal, statement } = figure
  const value = valueOfStep(quote, words.amount(bounds))
  return {
    part: 'told',
    label: words.kind(kind),
    value: verdict === '' ? value : `${value} · ${verdict}`,
    ...{ bounds, nominal, statements: [statement] },
  }
}
