import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { calibrationCurve } from './calibration-curve.ts'
import { forecastLedger } from './forecast-ledger.ts'
import { calibrationBins, forecastLines } from './testing/forecasts.ts'

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'text/xml')
const numbers = (svg: string, name: string, ...attributes: readonly string[]) =>
  [...parsed(svg).querySelectorAll(name)].flatMap((one) =>
    attributes.map((attribute) => Number(one.getAttribute(attribute) ?? 0)),
  )

describe('the picture of the forecast ledger', () => {
  test.each([
    [false, 860],
    [true, 390],
  ])(
    'narrow: %s, is %i wide; every bar and disc lies on the paper, rows below each other',
    (narrow, width) => {
      const svg = forecastLedger(forecastLines, { narrow })
      expect(numbers(svg, 'svg', 'width')).toEqual([width])
      expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/)
      const across = [
        ...numbers(svg, 'circle', 'cx'),
        ...numbers(svg, 'line', 'x1', 'x2'),
        ...numbers(svg, 'g rect', 'x'),
      ]
      expect(across.filter((x) => x < -5 || x > width - 48)).toEqual([])
      for (const { event } of forecastLines) expect(svg).toContain(event.slice(0, 11))
    },
  )

  test('holds any words as text, never as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (words) => {
        const nasty = `${words}</text><script>alert(1)</script>`
        const line = { ...forecastLines[0]!, event: nasty, about: nasty, verdict: nasty, group: nasty }
        const svg = forecastLedger([line], { title: nasty })
        return parsed(svg).querySelector('script') === null && !svg.includes('<script')
      }),
    )
  })

  test('says so where nothing is foretold', () => {
    expect(forecastLedger([])).toContain('No statement foretells anything here.')
  })
})

describe('the calibration curve', () => {
  test('has a disc a band, within the square from 0 to 1, and its forecasts as its name', () => {
    const svg = calibrationCurve(calibrationBins)
    expect(numbers(svg, 'circle', 'r').length).toBe(calibrationBins.length)
    expect(svg).toContain('12 forecasts, foretold 55 % to 80 %, came true 58 % to 67 %')
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('says so where there are too few', () => {
    expect(calibrationCurve([])).toContain('Too few forecasts are scored.')
  })
})
