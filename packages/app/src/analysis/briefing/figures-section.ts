import type { Balance, Remainder } from '../figures/balance.ts'
import type { Figure } from '../figures/figure.ts'
import type { Interval } from '../figures/interval.ts'
import { type Line, line, listed, type Section } from './briefing.ts'

type NameOf = (key: string) => string

/** Made, sold, used, received, in the words of the texts, and what follows of them by interval arithmetic. */
export function figuresSection(balances: readonly Balance[], nameOf: NameOf): Section {
  const lines = balances.flatMap((balance) => [...balanceLines(balance, nameOf)])
  return {
    heading: 'Figures, and what follows',
    lines: lines.length > 0 ? lines : [line('No statement tells a figure of it.')],
  }
}

function* balanceLines(balance: Balance, nameOf: NameOf): Iterable<Line> {
  const item = nameOf(balance.item)
  for (const { kind, scopes } of balance.terms) {
    const figures = scopes.flatMap(({ readings }) => readings.flatMap((reading) => reading.figures))
    const conflict = balance.conflicts.includes(kind)
      ? ' They cannot all be right, and none is taken for better.'
      : ''
    yield line(
      `${item}, ${kind}: ${listed(figures.map((one) => figureText(one, nameOf)))}.${conflict}`,
      statementsOf(figures),
    )
  }
  for (const { figure, verdict } of balance.levels)
    yield line(
      `${item}, ${figure.kind}: ${figureText(figure, nameOf)}${VERDICTS[verdict]}.`,
      statementsOf([figure]),
    )
  if (balance.follows === 'nothing') {
    if (balance.terms.length > 0)
      yield line(
        `${item}: nothing follows of what is left, since no text says how many there were to begin with.`,
      )
    return
  }
  for (const remainder of balance.remainders) yield remainderLine(item, remainder)
  const open = balance.remainders.some(({ bounds }) => bounds?.lo === 0 && bounds.hi !== 0)
  if (open) yield line(`${item}: the texts prove no figure of what is left.`)
}

const VERDICTS = {
  fits: ', which fits what is left',
  conflicts: ', which does not fit what is left',
  drift: ', which repeats the number of those that came in',
  'nothing-to-compare': '',
} as const

function remainderLine(item: string, { from, reading, nominal, bounds }: Remainder): Line {
  const read = reading === 'more-than' ? ', where “more” is read as more than the number before it' : ''
  const left =
    bounds === null
      ? 'more went out than there was, so that these figures cannot all be right'
      : `${boundsText(bounds)} are left${nominal === null || boundsText(nominal) === boundsText(bounds) ? '' : ` with the conventions for vague words, ${boundsText(nominal)} as printed`}`
  return line(`${item}${read}: ${left}.`, statementsOf(from))
}

/** `“about 4,800” drums (4,320 to 5,280) of Tessaline`. */
function figureText({ quote, unit, bounds, convention, holder }: Figure, nameOf: NameOf): string {
  const measure = unit === null ? '' : ` ${unit}`
  const wide = convention === null ? '' : ` (${boundsText(bounds)})`
  return `“${quote}”${measure}${wide}${holder === null ? '' : ` (${nameOf(holder)})`}`
}

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 })

/** `fewer than 2,200`, `2,230 to 3,570`. */
export function boundsText({ lo, hi, loOpen, hiOpen }: Interval): string {
  if (lo === null && hi === null) return 'any number'
  if (lo !== null && lo === hi) return number(lo)
  const upper = hi === null ? null : `${hiOpen ? 'fewer than' : 'at most'} ${number(hi)}`
  const lower =
    lo === null || (lo === 0 && !loOpen && hi !== null)
      ? null
      : `${loOpen ? 'more than' : 'at least'} ${number(lo)}`
  if (lower !== null && upper !== null && !loOpen && !hiOpen && lo !== null && hi !== null)
    return `${number(lo)} to ${number(hi)}`
  return [lower, upper].filter((one) => one !== null).join(' and ')
}

const statementsOf = (figures: readonly Figure[]): number[] => [
  ...new Set(figures.map(({ statement }) => statement)),
]
