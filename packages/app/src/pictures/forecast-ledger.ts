import { type ForecastLine, forecastLedgerLayout, type PlacedForecast } from './forecast-ledger-layout.ts'
import type { LegendEntry } from './legend.ts'
import {
  element,
  type Head,
  headHeight,
  MARGIN,
  type PictureOptions,
  picture,
  text,
  textLines,
  titled,
} from './svg.ts'
import { shortened } from './text-width.ts'

export interface ForecastLedgerOptions extends PictureOptions {
  /** For a column of a text, or a telephone. */
  readonly narrow?: boolean
}

/** Where the bands of ICD 203 meet. */
const BANDS = [0.05, 0.2, 0.45, 0.55, 0.8, 0.95] as const

/**
 * Who foretold what, and what came of it: the range of probability as a bar from 0 to 1, a disc where it came true, a ring where it
 * did not, and what it scored.
 */
export function forecastLedger(
  lines: readonly ForecastLine[],
  { narrow = false, ...told }: ForecastLedgerOptions = {},
): string {
  const options = { ...told, ...saidOf(lines) }
  const plan = forecastLedgerLayout(lines, narrow ? 342 : 812)
  const top = headHeight(options)
  const at = (value: number) => plan.axis.left + value * (plan.axis.right - plan.axis.left)
  const scored = plan.groups.filter(({ lines: own }) => own.some(({ line }) => line.probability !== null))
  return picture(
    {
      width: plan.width + 2 * MARGIN,
      height: top + plan.height + 8,
      name: 'Forecasts and what came of them',
    },
    options,
    element(
      'g',
      { transform: `translate(${MARGIN} ${top})` },
      ...plan.groups.map(({ head, y }) => text(0, y, head, { class: 'strong' })),
      ...scored.flatMap(({ y }) => [
        text(at(0), y + (plan.narrow ? 16 : 0), '0', { class: 'soft small middle' }),
        text(at(1), y + (plan.narrow ? 16 : 0), '1', { class: 'soft small middle' }),
      ]),
      ...plan.groups.flatMap(({ lines: own }) =>
        own.map((one) => drawn(one, at, { x: plan.verdictX, room: plan.width - plan.verdictX })),
      ),
    ),
  )
}

function drawn(
  { line, shown, about, textY, aboutY, y, verdictY }: PlacedForecast,
  at: (value: number) => number,
  verdict: { readonly x: number; readonly room: number },
): string {
  const { event, probability, share } = line
  return titled(
    `${event} (${line.about}): ${line.verdict}`,
    textLines(0, textY, shown, 15),
    textLines(0, aboutY, about, 15, { class: 'soft small' }),
    ...(probability === null ? [] : [scaleOf(at, y), barOf(probability, at, y)]),
    ...(probability === null || share === null ? [] : [outcomeOf(share, at, y)]),
    text(verdict.x, verdictY, shortened(line.verdict, 11, verdict.room), { class: 'small' }),
  )
}

/** From 0 to 1, with a tick at the border of each band. */
function scaleOf(at: (value: number) => number, y: number): string {
  return [
    element('line', { class: 'hair', x1: at(0), x2: at(1), y1: y, y2: y }),
    ...[0, ...BANDS, 1].map((value) =>
      element('line', { class: 'hair', x1: at(value), x2: at(value), y1: y - 4, y2: y + 4 }),
    ),
  ].join('')
}

/** A stated chance is a range without width, and still to be seen. */
function barOf({ min, max }: { min: number; max: number }, at: (value: number) => number, y: number): string {
  const width = Math.max(3, at(max) - at(min))
  const x = (at(min) + at(max)) / 2 - width / 2
  return element('rect', { class: 'soft', 'fill-opacity': 0.5, x, y: y - 4, width, height: 8, rx: 1.5 })
}

function outcomeOf(
  { min, max }: { min: number; max: number },
  at: (value: number) => number,
  y: number,
): string {
  if (min < max)
    return element('line', {
      class: 'line',
      x1: at(min),
      x2: at(max),
      y1: y + 8,
      y2: y + 8,
      'stroke-width': 2,
    })
  return element('circle', {
    class: min > 0 ? 'node full' : 'node',
    'stroke-width': 1.6,
    cx: at(min),
    cy: y,
    r: 5,
  })
}

/** The signs that are in it, and what to say where nothing is. */
function saidOf(lines: readonly ForecastLine[]): Partial<Head> {
  if (lines.length === 0) return { nothing: 'No statement foretells anything here.' }
  const shares = lines.flatMap(({ probability, share }) =>
    probability === null || share === null ? [] : share,
  )
  const legend: LegendEntry[] = []
  if (lines.some(({ probability }) => probability !== null))
    legend.push({
      means: 'foretold',
      width: 26,
      sign: (x, y) => barOf({ min: 0, max: 1 }, (v) => x + 26 * v, y),
    })
  if (shares.some(({ min }) => min === 1))
    legend.push({
      means: 'came true',
      width: 12,
      sign: (x, y) => outcomeOf({ min: 1, max: 1 }, () => x + 6, y),
    })
  if (shares.some(({ max }) => max === 0))
    legend.push({
      means: 'did not',
      width: 12,
      sign: (x, y) => outcomeOf({ min: 0, max: 0 }, () => x + 6, y),
    })
  if (shares.some(({ min, max }) => min < max || (min > 0 && min < 1)))
    legend.push({
      means: 'partly',
      width: 26,
      sign: (x, y) => outcomeOf({ min: 0, max: 1 }, (v) => x + 26 * v, y - 8),
    })
  return { legend }
}
