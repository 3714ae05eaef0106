import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Rgb = readonly [number, number, number]

const css = readFileSync(new URL('./colours.css', import.meta.url), 'utf8')

/** The table of colours.css: name -> light and dark. */
const table = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: rgb(light!), dark: rgb(dark!) },
  ]),
)
const washes = [...css.matchAll(/--wash-[\w-]+: (\d+)%/g)].map(([, share]) => Number(share) / 100)

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
}

/** A colour laid over another at a share, as color-mix with transparent does. */
const over = (colour: Rgb, ground: Rgb, share: number): Rgb =>
  colour.map((value, i) => value * share + ground[i]! * (1 - share)) as unknown as Rgb

/** Relative luminance and contrast of WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

describe.each(['light', 'dark'] as const)('on %s paper', (theme) => {
  const colour = (name: string): Rgb => table.get(name)![theme]
  const grounds = ['paper', 'raised'].map(colour)
  const washed = ['for', 'against', 'neither', 'edge'].flatMap((stance) =>
    washes.flatMap((share) => grounds.map((ground) => over(colour(stance), ground, share))),
  )

  test.each(['ink', 'soft', 'for', 'against', 'neither'])('%s is legible as text (AA, 4.5)', (name) => {
    for (const ground of grounds) expect(contrast(colour(name), ground)).toBeGreaterThanOrEqual(4.5)
  })

  test('ink is legible on every wash, and a cue on all but the one in hand, where it turns to ink', () => {
    for (const ground of washed) expect(contrast(colour('ink'), ground)).toBeGreaterThanOrEqual(4.5)
    const decided = theme === 'light' ? 0.17 : 0.24
    const quiet = ['for', 'against', 'neither', 'edge'].flatMap((stance) =>
      grounds.map((ground) => over(colour(stance), ground, decided)),
    )
    for (const ground of quiet) expect(contrast(colour('soft'), ground)).toBeGreaterThanOrEqual(4.5)
  })

  test('lines that mean something (fields, dashed borders, stance bars) stand out (AA, 3)', () => {
    for (const name of ['edge', 'for', 'against', 'neither']) {
      for (const ground of grounds) expect(contrast(colour(name), ground)).toBeGreaterThanOrEqual(3)
    }
  })

  test('a proposal’s wash is a step away from its paper that one sees', () => {
    const proposed = theme === 'light' ? 0.12 : 0.17
    for (const name of ['for', 'against'])
      expect(contrast(over(colour(name), colour('paper'), proposed), colour('paper'))).toBeGreaterThan(1.15)
    if (theme === 'dark')
      expect(contrast(over(colour('for'), colour('paper'), proposed), colour('paper'))).toBeGreaterThan(1.35)
  })

  test('shapes are legible on their own wash', () => {
    for (const name of ['for', 'against', 'neither']) {
      expect(contrast(colour(name), over(colour(name), colour('paper'), 0.3))).toBeGreaterThanOrEqual(3)
    }
  })
})
