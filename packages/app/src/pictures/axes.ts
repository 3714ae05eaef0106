import { element, text } from './svg.ts'
import { textWidth } from './text-width.ts'

/** From a value to its place on the paper. */
export interface Scale {
  (value: number): number
  readonly domain: readonly [number, number]
}

/** `scale([0, 10], [100, 200])(5)` is 150; a domain without width puts everything in the middle. */
export function scale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain
  const place = (value: number) => {
    const share = to === from ? 0.5 : (value - from) / (to - from)
    return range[0] + share * (range[1] - range[0])
  }
  return Object.assign(place, { domain })
}

const STEPS = [1, 2, 5, 10] as const

/** Round values in the domain, about as many as asked: `roundTicks([0, 23], 4)` is [0, 5, 10, 15, 20]. */
export function roundTicks([from, to]: readonly [number, number], about: number): readonly number[] {
  const rough = (to - from) / Math.max(1, about)
  if (!(rough > 0)) return [from]
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (STEPS.find((one) => one * power >= rough * 0.7) ?? 10)
  const first = Math.ceil(from / step - 1e-9)
  const count = Math.floor(to / step + 1e-9) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, n) => Number(((first + n) * step).toPrecision(12)))
}

const DAY = 86_400_000

export interface TimeTick {
  readonly at: number
  readonly label: string
}

/** The first of years, quarters, months or days in the domain (milliseconds), whichever gives not too many. */
export function timeTicks([from, to]: readonly [number, number], most = 8): readonly TimeTick[] {
  const years = (to - from) / (365.25 * DAY)
  if (years * 12 <= 2) return dayTicks(from, to, Math.max(1, Math.ceil((to - from) / DAY / most)))
  const months = [1, 3, 6, 12, 24, 60, 120, 240].find((step) => (years * 12) / step <= most) ?? 600
  const ticks: TimeTick[] = []
  const start = new Date(from)
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months
  for (let month = first; ; month += months) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1)
    if (at > to) return ticks
    if (at >= from)
      ticks.push({
        at,
        label: months >= 12 ? String(Math.floor(month / 12)) : new Date(at).toISOString().slice(0, 7),
      })
  }
}

/** Those of `timeTicks` on a scale of times whose labels, in small letters about their places, do not touch: fewer where there is less room. */
export function ticksOn(x: Scale, most: number): readonly TimeTick[] {
  for (let about = most; about > 1; about--) {
    const ticks = timeTicks(x.domain, about)
    if (ticks.slice(1).every((tick, n) => room(ticks[n]!, tick) <= x(tick.at) - x(ticks[n]!.at))) return ticks
  }
  return timeTicks(x.domain, most).slice(0, 1)
}

/** What two labels beside each other need from middle to middle. */
const room = (a: TimeTick, b: TimeTick): number => (textWidth(a.label, 11) + textWidth(b.label, 11)) / 2 + 8

function dayTicks(from: number, to: number, step: number): readonly TimeTick[] {
  const first = Math.ceil(from / DAY) * DAY
  const count = Math.max(0, Math.floor((to - first) / (step * DAY)) + 1)
  return Array.from({ length: count }, (_, n) => {
    const at = first + n * step * DAY
    return { at, label: new Date(at).toISOString().slice(0, 10) }
  })
}

/** A hairline across the paper with its value at the left. */
export function levelLine(y: number, left: number, right: number, label: string): string {
  return (
    element('line', { class: 'hair', x1: left, x2: right, y1: y, y2: y }) +
    text(left - 8, y + 4, label, { class: 'soft small end' })
  )
}
