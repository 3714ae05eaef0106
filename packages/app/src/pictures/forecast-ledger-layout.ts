import { textWidth, wrapped } from './text-width.ts'

/** Numbers from 0 to 1. */
export interface Stretch {
  readonly min: number
  readonly max: number
}

/** One forecast as it is drawn: its words are said already, in whatever language. */
export interface ForecastLine {
  /** Under which head it stands: forecasts of one kind together. */
  readonly group: string
  readonly event: string
  /** "Ada Ross · likely · 2024-03-01, by 2024-06-30" */
  readonly about: string
  /** What its words stand for; `null` where they stand for no probability. */
  readonly probability: Stretch | null
  /** How much came true; `null` while nobody knows. */
  readonly share: Stretch | null
  /** "Brier 0.04–0.2", "due", "kept" */
  readonly verdict: string
}

export interface PlacedForecast {
  readonly line: ForecastLine
  /** The event, in lines that fit. */
  readonly shown: readonly string[]
  readonly about: readonly string[]
  readonly textY: number
  readonly aboutY: number
  /** The middle of its stretch of probability. */
  readonly y: number
  readonly verdictY: number
}

export interface ForecastLedgerLayout {
  readonly width: number
  readonly height: number
  readonly groups: readonly {
    readonly head: string
    readonly y: number
    readonly lines: readonly PlacedForecast[]
  }[]
  /** Where 0 and 1 lie. */
  readonly axis: { readonly left: number; readonly right: number }
  readonly verdictX: number
  readonly narrow: boolean
}

const LINE = 15
const HEAD = 34
const GAP = 16

/**
 * Forecasts under each other, those of one group together. On wide paper the stretch from 0 to 1 stands beside the words, on narrow
 * paper below them.
 *
 * `forecastLedgerLayout(lines, 812).groups[0].lines[0].y` is the middle of the first.
 */
export function forecastLedgerLayout(lines: readonly ForecastLine[], width: number): ForecastLedgerLayout {
  const narrow = width < 600
  const verdicts = Math.max(60, ...lines.map(({ verdict }) => textWidth(verdict, 11))) + 14
  const textRoom = narrow ? width : Math.min(430, width - verdicts - 170)
  const axis = narrow ? { left: 8, right: width - 8 } : { left: textRoom + 24, right: width - verdicts }
  let y = 0
  const groups = [...new Set(lines.map(({ group }) => group))].map((head) => {
    const top = y + 18
    const own = lines.filter(({ group }) => group === head)
    // On narrow paper the ends of the stretch are named under the head.
    const ends = narrow && own.some(({ probability }) => probability !== null) ? 12 : 0
    y += HEAD + ends
    const placed = own.map((line): PlacedForecast => {
      const shown = wrapped(line.event, 12, textRoom, 3)
      const textY = y + 11
      const aboutY = textY + shown.length * LINE
      const about = wrapped(line.about, 11, textRoom, 2)
      const under = aboutY + (about.length - 1) * LINE
      const middle = textY + ((shown.length - 1) * LINE) / 2
      const beside = { line, shown, about, textY, aboutY, y: middle - 4, verdictY: middle }
      // Below each other: the words, the stretch where there is one, what came of it.
      const stretch = under + (line.probability === null ? 0 : 18)
      y = (narrow ? stretch + 18 : under) + GAP
      return narrow ? { ...beside, y: stretch, verdictY: stretch + 20 } : beside
    })
    return { head, y: top, lines: placed }
  })
  return { width, height: y + 22, groups, axis, verdictX: narrow ? 0 : axis.right + 14, narrow }
}
