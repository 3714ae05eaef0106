import { roundTicks } from './axes.ts'
import { shortened, textWidth, wrapped } from './text-width.ts'

/** Bounds of a number; `null` is unbounded, an open end is not itself meant. */
export interface Bounds {
  readonly lo: number | null
  readonly hi: number | null
  readonly loOpen: boolean
  readonly hiOpen: boolean
}

/** One bar of a balance: what came in, what went out, what is left, or what a text tells of what is there. */
export interface BalanceRow {
  readonly part: 'in' | 'out' | 'left' | 'told'
  readonly label: string
  /** The number in words. */
  readonly value: string
  /** `null` where there is no such number. */
  readonly bounds: Bounds | null
  /** With the numbers as printed. */
  readonly nominal: Bounds | null
  readonly statements: readonly number[]
}

/** One way of taking the figures, or what stands beside all of them. */
export interface BalancePanel {
  readonly title: string
  readonly rows: readonly BalanceRow[]
}

/** Labels and numbers beside the bars on wide paper, above them on narrow. */
export interface BalancePlan {
  readonly width: number
  readonly labels: 'beside' | 'above'
}

export interface PlacedRow {
  readonly row: BalanceRow
  readonly shown: string
  readonly labelX: number
  readonly labelY: number
  readonly valueX: number
  readonly valueY: number
  readonly valueAnchor: 'start' | 'end'
  readonly valueLines: readonly string[]
  /** The middle of the bar. */
  readonly y: number
  readonly bar: PlacedBar | null
  /** Where the row before ends, from which this one goes down. */
  readonly from: number | null
}

export interface PlacedBar {
  /** Whatever the exact numbers are, this is in it. */
  readonly sure: readonly [number, number]
  /** Within the bounds. */
  readonly perhaps: readonly [number, number]
  /** The side that has no bound. */
  readonly open: 'left' | 'right' | null
  /** As printed, where that is one number. */
  readonly printed: number | null
}

export interface PlacedPanel {
  readonly title: readonly string[]
  readonly titleX: number
  readonly titleY: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly rows: readonly PlacedRow[]
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

export interface BalanceLayout {
  readonly width: number
  readonly height: number
  readonly panels: readonly PlacedPanel[]
}

const ROW = 38
const BAR = 14
const VALUE = 198
const BETWEEN = 44

/**
 * Panels of one scale, two beside each other where there is room. What comes in stands on the line; what goes out hangs from
 * the most there can be, so that the row of what is left begins where the one before ended.
 */
export function balanceLayout(
  panels: readonly BalancePanel[],
  { width, labels }: BalancePlan,
): BalanceLayout {
  const most = largest(panels)
  const columns = labels === 'beside' && panels.length > 1 ? 2 : 1
  const wide = (width - (columns - 1) * BETWEEN) / columns
  const tops = Array.from({ length: columns }, () => 0)
  const placed = panels.map((panel, n) => {
    const column = n % columns
    const own = placedPanel(panel, { x: column * (wide + BETWEEN), y: tops[column] ?? 0, wide, labels, most })
    tops[column] = own.bottom + 44
    // Panels beside each other begin on one line.
    if (column === columns - 1) tops.fill(Math.max(...tops))
    return own
  })
  return { width, height: Math.max(0, ...placed.map(({ bottom }) => bottom)) + 24, panels: placed }
}

function largest(panels: readonly BalancePanel[]): number {
  const numbers = panels.flatMap(({ rows }) => {
    const sums = rows
      .filter(({ part }) => part === 'in')
      .reduce((sum, { bounds }) => sum + (bounds?.hi ?? bounds?.lo ?? 0), 0)
    const ends = rows.flatMap(({ bounds }) => [bounds?.lo ?? 0, bounds?.hi ?? 0])
    return [sums, ...ends]
  })
  const most = numbers.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), 0)
  const open = panels.some(({ rows }) =>
    rows.some(({ part, bounds }) => part !== 'out' && bounds?.hi === null),
  )
  // What has no upper bound goes on beyond the largest number.
  return open ? most * 1.15 : most
}

interface Place extends Pick<BalancePlan, 'labels'> {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly most: number
}

function placedPanel({ title, rows }: BalancePanel, { x, y, wide, labels, most }: Place): PlacedPanel {
  const beside = labels === 'beside'
  const names = rows.map(({ label }) => shortened(label, 12, beside ? 150 : wide * 0.5))
  const left = x + (beside ? Math.max(60, ...names.map((name) => textWidth(name, 12))) + 14 : 1)
  const right = x + wide - (beside ? VALUE : 14)
  const scale = (value: number) => left + (Math.min(Math.max(value, 0), most) / (most || 1)) * (right - left)
  const lines = title === '' ? [] : wrapped(title, 12.6, wide, 3)
  const top = y + 14 + lines.length * 16
  const high = beside ? ROW : ROW + 12
  let upper: number | null = 0
  let before: number | null = null
  const laid = rows.map((row, n): PlacedRow => {
    const at = top + n * high + (beside ? high / 2 : high - BAR / 2 - 4)
    const { bar, upperThen } = barOf(row, upper, scale, { left, right })
    const from = row.part === 'out' || row.part === 'left' ? before : null
    if (row.part === 'in' || row.part === 'out') {
      upper = upperThen
      before = upperThen === null ? null : scale(upperThen)
    }
    const valueY = beside ? at + 4 : at - BAR / 2 - 6
    const taken = textWidth(names[n] ?? '', 12)
    return {
      row,
      shown: names[n] ?? '',
      labelX: beside ? left - 14 : x,
      labelY: valueY,
      valueX: beside ? right + 12 : x + wide - 2,
      valueY,
      valueAnchor: beside ? 'start' : 'end',
      valueLines: wrapped(row.value, 12.4, beside ? VALUE - 14 : wide - taken - 20, beside ? 2 : 1),
      y: at,
      bar,
      from,
    }
  })
  const bottom = top + rows.length * high + 4
  const ticks = roundTicks([0, most], Math.max(2, Math.floor((right - left) / 90)))
  return {
    title: lines,
    titleX: x,
    titleY: y + 12,
    ...{ left, right, top, bottom, rows: laid },
    ticks: ticks.map((value) => ({ x: scale(value), label: String(value) })),
  }
}

/** A row's bar, and the most that there can be after it; `null` where that has no bound. */
function barOf(
  { part, bounds, nominal }: BalanceRow,
  upper: number | null,
  scale: (value: number) => number,
  { left, right }: { readonly left: number; readonly right: number },
): { readonly bar: PlacedBar | null; readonly upperThen: number | null } {
  if (bounds === null) return { bar: null, upperThen: upper }
  const { lo, hi } = bounds
  const least = lo ?? 0
  const printed = nominal !== null && nominal.lo !== null && nominal.lo === nominal.hi ? nominal.lo : null
  if (part === 'out' && upper !== null) {
    const [end, sure] = [scale(upper), scale(upper - least)]
    const bar: PlacedBar = {
      sure: [sure, end],
      perhaps: [hi === null ? left : scale(upper - hi), sure],
      open: hi === null ? 'left' : null,
      printed: printed === null ? null : scale(upper - printed),
    }
    return { bar, upperThen: Math.max(0, upper - least) }
  }
  const base = part === 'in' ? (upper ?? 0) : 0
  const end = hi === null ? right : scale(base + hi)
  const bar: PlacedBar = {
    sure: [scale(base), scale(base + least)],
    perhaps: [scale(base + least), end],
    open: hi === null ? 'right' : null,
    // What is left as printed is a bound of its own: the most it can be.
    printed:
      part === 'left' && nominal?.hi != null && nominal.hi !== hi
        ? scale(nominal.hi)
        : printed === null || printed === hi
          ? null
          : scale(base + printed),
  }
  return { bar, upperThen: upper === null || hi === null ? null : upper + hi }
}
