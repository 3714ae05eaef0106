import type { Stretch } from './forecast-ledger-layout.ts'

/** Forecasts of one band: how likely they said it was, how often it came true, how many they are. */
export interface CalibrationBin {
  readonly foretold: Stretch
  readonly cameTrue: Stretch
  readonly forecasts: number
}

export interface PlacedBin<Bin extends CalibrationBin> {
  readonly bin: Bin
  readonly x: number
  readonly y: number
  /** What both ranges span; a side without width is a line. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly radius: number
}

export interface CalibrationLayout<Bin extends CalibrationBin> {
  /** The square from 0 to 1, its corner above left. */
  readonly left: number
  readonly top: number
  readonly side: number
  readonly width: number
  readonly height: number
  readonly bins: readonly PlacedBin<Bin>[]
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly y: number }[]
}

const LEFT = 44
const BELOW = 44
const [SMALLEST, LARGEST] = [4, 11]

/** A square of what was foretold (to the right) and what came true (up): on its diagonal lies who knows how sure to be. */
export function calibrationLayout<Bin extends CalibrationBin>(
  bins: readonly Bin[],
  width: number,
): CalibrationLayout<Bin> {
  const side = width - LEFT - 16
  const top = 10
  const x = (value: number) => LEFT + value * side
  const y = (value: number) => top + (1 - value) * side
  const middle = ({ min, max }: Stretch) => (min + max) / 2
  const most = Math.max(1, ...bins.map(({ forecasts }) => forecasts))
  return {
    ...{ left: LEFT, top, side, width, height: top + side + BELOW },
    bins: bins.map((bin) => {
      const { foretold, cameTrue, forecasts } = bin
      const box = {
        ...{ x: x(foretold.min), y: y(cameTrue.max) },
        ...{ width: x(foretold.max) - x(foretold.min), height: y(cameTrue.min) - y(cameTrue.max) },
      }
      const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(forecasts / most)
      return { bin, x: x(middle(foretold)), y: y(middle(cameTrue)), box, radius }
    }),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, x: x(value), y: y(value) })),
  }
}
