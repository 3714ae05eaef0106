import { timeTicks } from './axes.ts'
import { textWidth, wrapped } from './text-width.ts'

/** A reason as it is drawn: its words, and the days on which it was used and answered. */
export interface DrawnReason {
  readonly key: string
  readonly label: string
  readonly role: 'pro' | 'con'
  /** The lines below the label: how it argues, who uses it, who answered it. */
  readonly lines: readonly string[]
  /** ISO days. */
  readonly uses: readonly string[]
  readonly answers: readonly string[]
  /** The keys of the reasons that answer it. */
  readonly answeredBy: readonly string[]
}

/** Side by side on wide paper, one below the other on narrow. */
export interface ArgumentPlan {
  readonly width: number
  readonly columns: 1 | 2
}

export interface ArgumentLayout<One extends DrawnReason> {
  readonly width: number
  readonly height: number
  readonly headings: readonly { readonly role: 'pro' | 'con'; readonly x: number; readonly y: number }[]
  readonly boxes: readonly ReasonBox<One>[]
  readonly links: readonly AnswerLink[]
}

export interface ReasonBox<One extends DrawnReason> {
  readonly one: One
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly label: readonly string[]
  readonly labelY: number
  readonly lines: readonly { readonly text: string; readonly y: number }[]
  /** The strip of time: its line, the stretch from first to last use, and a place for each day. */
  readonly strip: {
    readonly y: number
    readonly from: number
    readonly to: number
    readonly used: readonly [number, number] | null
    readonly uses: readonly number[]
    readonly answers: readonly number[]
    readonly ticks: readonly { readonly x: number; readonly label: string }[]
  }
}

/** From the reason that answers to the one that is answered. */
export interface AnswerLink {
  readonly from: string
  readonly to: string
  readonly path: string
  /** The tip at the answered one, and which way it points. */
  readonly tip: { readonly x: number; readonly y: number; readonly right: boolean }
}

const GUTTER = 64
const PAD = 14
const STEP = 17
const SMALL = 15.5
const BETWEEN = 12
const HEADING = 30

/** The reasons for on the left and against on the right, in the order in which they came up; days on one common scale. */
export function argumentMapLayout<One extends DrawnReason>(
  reasons: readonly One[],
  days: { readonly from: string | null; readonly to: string | null },
  { width, columns }: ArgumentPlan,
): ArgumentLayout<One> {
  const keys = new Set(reasons.map(({ key }) => key))
  const linked = reasons.some(({ answeredBy }) => answeredBy.some((key) => keys.has(key)))
  const inset = columns === 1 && linked ? GUTTER / 2 : 0
  const boxWidth = columns === 1 ? width - inset : (width - GUTTER) / 2
  const sides = (['pro', 'con'] as const).map((role) => ({
    role,
    own: reasons.filter((one) => one.role === role),
  }))
  const headings: ArgumentLayout<One>['headings'][number][] = []
  const boxes: ReasonBox<One>[] = []
  let bottom = 0
  for (const { role, own } of sides) {
    const x = columns === 1 ? inset : role === 'pro' ? 0 : boxWidth + GUTTER
    let y = columns === 1 ? bottom : 0
    if (own.length === 0) continue
    headings.push({ role, x, y: y + 16 })
    y += HEADING
    for (const one of own) {
      const box = reasonBox(one, days, { x, y, width: boxWidth })
      boxes.push(box)
      y += box.height + BETWEEN
    }
    bottom = Math.max(bottom, y)
  }
  return { width, height: bottom, headings, boxes, links: linksOf(boxes, columns) }
}

function reasonBox<One extends DrawnReason>(
  one: One,
  days: { readonly from: string | null; readonly to: string | null },
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): ReasonBox<One> {
  const inner = width - 2 * PAD
  const label = wrapped(one.label, 13.5, inner, 3)
  const labelY = y + PAD + 11
  const linesTop = labelY + (label.length - 1) * STEP + 19
  const lines = one.lines
    .flatMap((line) => wrapped(line, 11.5, inner, 2))
    .map((text, at) => ({ text, y: linesTop + at * SMALL }))
  const stripY = linesTop + lines.length * SMALL + 10
  return {
    ...{ one, x, y, width, label, labelY, lines },
    height: stripY + 30 - y,
    strip: stripOf(one, days, { y: stripY, left: x + PAD, right: x + width - PAD }),
  }
}

const DAY = 86_400_000

function stripOf(
  { uses, answers }: DrawnReason,
  { from, to }: { readonly from: string | null; readonly to: string | null },
  { y, left, right }: { readonly y: number; readonly left: number; readonly right: number },
): ReasonBox<DrawnReason>['strip'] {
  if (from === null || to === null)
    return { y, from: left, to: right, used: null, uses: [], answers: [], ticks: [] }
  const [first, last] = [Date.parse(from) - DAY, Date.parse(to) + DAY]
  const place = (at: number) => left + 6 + ((at - first) / (last - first)) * (right - left - 12)
  const at = (list: readonly string[]) =>
    [...new Set(list)].map((day) => place(Date.parse(day))).sort((a, b) => a - b)
  const used = at(uses)
  const ends = [used[0], used.at(-1)] as const
  const ticks = timeTicks([first, last], Math.max(2, Math.floor((right - left) / 90))).map((tick) => ({
    x: place(tick.at),
    label: tick.label,
  }))
  return {
    ...{ y, from: left, to: right, uses: used, answers: at(answers) },
    used: ends[0] === undefined || ends[1] === undefined ? null : [ends[0], ends[1]],
    ticks: ticks.filter(({ x, label }) => {
      const half = textWidth(label, 11) / 2
      return x - half >= left && x + half <= right
    }),
  }
}

/** All links run where no box is: between the two columns, or to the left of the one. */
function linksOf<One extends DrawnReason>(
  boxes: readonly ReasonBox<One>[],
  columns: 1 | 2,
): readonly AnswerLink[] {
  const byKey = new Map(boxes.map((box) => [box.one.key, box]))
  return boxes.flatMap((to) =>
    to.one.answeredBy.flatMap((key): AnswerLink | [] => {
      const from = byKey.get(key)
      return from === undefined ? [] : { from: key, to: to.one.key, ...curve(from, to, columns) }
    }),
  )
}

function curve<One extends DrawnReason>(from: ReasonBox<One>, to: ReasonBox<One>, columns: 1 | 2) {
  const side = (box: ReasonBox<One>) => (columns === 1 || box.one.role === 'con' ? box.x : box.x + box.width)
  const out = (box: ReasonBox<One>) => (columns === 1 || box.one.role === 'con' ? -1 : 1)
  const [x1, y1, x2, y2] = [side(from), from.y + 24, side(to), to.y + 20]
  const reach = columns === 1 ? GUTTER / 2 - 6 : GUTTER * 0.55
  const end = x2 + out(to) * 6
  return {
    path: `M${x1} ${y1}C${x1 + out(from) * reach} ${y1} ${end + out(to) * reach} ${y2} ${end} ${y2}`,
    tip: { x: x2, y: y2, right: out(to) < 0 },
  }
}
