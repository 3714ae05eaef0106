import { type CalibrationBin, calibrationLayout, type PlacedBin } from './calibration-layout.ts'
import { element, headHeight, MARGIN, type PictureOptions, picture, text, titled } from './svg.ts'

/**
 * Whether what somebody calls likely comes true about as often as the words say: a disc a band of probability, the larger the
 * more forecasts, with both ranges around it; perfect lies on the diagonal.
 */
export function calibrationCurve(bins: readonly CalibrationBin[], told: PictureOptions = {}): string {
  const options = {
    ...told,
    ...(bins.length === 0
      ? { nothing: 'Too few forecasts are scored.' }
      : { legend: [{ means: 'figure and size: forecasts', width: 0, sign: () => '' }] }),
  }
  const plan = calibrationLayout(bins, 342)
  const { left, side, top, ticks } = plan
  const [right, bottom] = [left + side, top + side]
  const above = headHeight(options)
  return picture(
    { width: plan.width + 2 * MARGIN, height: above + plan.height, name: 'Foretold, and came true' },
    options,
    element(
      'g',
      { transform: `translate(${MARGIN} ${above})` },
      ...ticks.flatMap(({ value, x, y }) => [
        element('line', { class: 'hair', x1: x, x2: x, y1: top, y2: bottom }),
        element('line', { class: 'hair', x1: left, x2: right, y1: y, y2: y }),
        text(x, bottom + 16, String(value), { class: 'soft small middle' }),
        text(left - 6, y + 4, String(value), { class: 'soft small end' }),
      ]),
      element('line', {
        class: 'line soft dashed',
        x1: left,
        x2: right,
        y1: bottom,
        y2: top,
        'stroke-width': 1.2,
      }),
      text(left + side / 2, bottom + 34, 'foretold', { class: 'soft small middle' }),
      element(
        'text',
        { class: 'soft small middle', transform: `translate(10 ${top + side / 2}) rotate(-90)` },
        'came true',
      ),
      ...plan.bins.map(drawn),
    ),
  )
}

function drawn({ bin, x, y, box, radius }: PlacedBin<CalibrationBin>): string {
  const { foretold, cameTrue, forecasts } = bin
  const range = ({ min, max }: CalibrationBin['foretold']) => `${percent(min)} to ${percent(max)}`
  return titled(
    `${forecasts} forecasts, foretold ${range(foretold)}, came true ${range(cameTrue)}`,
    element('rect', {
      ...{ class: 'soft', 'fill-opacity': 0.25, x: box.x, y: box.y - 1 },
      ...{ width: Math.max(2, box.width), height: Math.max(2, box.height + 2) },
    }),
    element('circle', { class: 'node', 'stroke-width': 1.6, cx: x, cy: y, r: radius }),
    text(x + radius + 5, y + 4, String(forecasts), { class: 'small halo' }),
  )
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
