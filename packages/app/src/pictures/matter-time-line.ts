import type { MatterData, StateData } from '../analysis/matters/as-data.ts'
import { stateName } from '../analysis/matters/contradiction.ts'
import { matterName } from '../analysis/matters/opposite-states.ts'
import { type LegendEntry, lineSign } from './legend.ts'
import {
  type MatterLane,
  type MatterLineLayout,
  matterTimeLineLayout,
  type PlacedState,
  statesOnLanes,
  turnsOf,
} from './matter-time-line-layout.ts'
import { element, headHeight, MARGIN, type PictureOptions, picture, rounded, text, titled } from './svg.ts'

export interface MatterPictureOptions extends PictureOptions {
  /** The day up to which things were public, and the day on which one asks what held; both are marked. */
  readonly knownOn?: string | undefined
  readonly on?: string | undefined
}

const LANES: Readonly<Record<MatterLane, string>> = {
  asked: 'asked for',
  process: 'said and decided',
  material: 'done',
  condition: 'conditions',
  publicity: 'made public',
}

type Layout = MatterLineLayout<StateData>
type Placed = PlacedState<StateData>

/**
 * A matter on two time lines in one: a dot or a bar for the days on which a state came about, a ring for the day on which it
 * became known, and a dotted line between them. Several matters are drawn as one where they are perhaps one.
 */
export function matterTimeLine(
  matters: readonly MatterData[],
  { knownOn, on, ...told }: MatterPictureOptions = {},
): string {
  const [first] = matters
  const { lanes, states } = statesOnLanes<StateData, MatterData>(matters, stateWords)
  const plan = matterTimeLineLayout<StateData>(
    {
      lanes: lanes.map((lane) => LANES[lane]),
      states,
      turns: matters.flatMap(turnsOf<StateData>),
      days: daysOf({ knownOn, on }),
    },
    { width: 1032, labels: 'beside' },
  )
  const options = {
    title: first === undefined ? 'Matters' : matterName(first),
    subtitle: subtitleOf(matters),
    ...told,
    ...(states.length === 0 ? { nothing: 'No statement tells of a decision here.' } : {}),
    legend:
      states.length === 0
        ? []
        : legendOf(
            states.map(({ one }) => one),
            plan,
          ),
  }
  const top = headHeight(options)
  return picture(
    { width: plan.width + 2 * MARGIN, height: top + plan.height + 8, name: 'A matter over time' },
    options,
    element('g', { transform: `translate(${MARGIN} ${top})` }, ...ground(plan), ...plan.states.map(mark)),
  )
}

/** The days that were asked for; one where both are the same. */
function daysOf({ knownOn, on }: Pick<MatterPictureOptions, 'knownOn' | 'on'>) {
  if (knownOn !== undefined && knownOn === on) return [{ day: on, label: `held on ${on}, as known then` }]
  return [
    ...(knownOn === undefined ? [] : [{ day: knownOn, label: `public by ${knownOn}` }]),
    ...(on === undefined ? [] : [{ day: on, label: `held on ${on}` }]),
  ]
}

/** `refused · Jake Sullivan`, `promised · unnamed`; with the matter where it is one of several. */
function stateWords(state: StateData): string {
  const { named, kind, first } = state.sourcing
  const who = named[0] ?? (kind === 'anonymous' ? 'unnamed' : (first?.outlet ?? 'no outlet'))
  return `${stateName(state)} · ${who}`
}

function subtitleOf(matters: readonly MatterData[]): string {
  const all = matters.flatMap(({ requests, states, denied }) => [...requests, ...states, ...denied])
  const reports = all.reduce((sum, state) => sum + state.reports.length, 0)
  const others = matters.length > 1 ? `, with ${matters.length - 1} that are perhaps the same` : ''
  return `${all.length} states in ${reports} reports${others}`
}

function legendOf(states: readonly StateData[], { turns }: Layout): readonly LegendEntry[] {
  const has = (is: (state: StateData) => boolean) => states.some(is)
  const disc = (look: string, means: string, attributes: Readonly<Record<string, string | number>> = {}) => ({
    means,
    width: 12,
    sign: (x: number, y: number) => element('circle', { class: look, cx: x + 6, cy: y, r: 5, ...attributes }),
  })
  return [
    ...(has((state) => colourOf(state) === 'for') ? [disc('for', 'yes, or eased')] : []),
    ...(has((state) => colourOf(state) === 'against') ? [disc('against', 'no, or limited')] : []),
    ...(has((state) => colourOf(state) === 'soft') ? [disc('soft', 'asked, open or other')] : []),
    ...(has(({ sourcing }) => sourcing.kind === 'anonymous')
      ? [disc('open soft dashed', 'only unnamed sources', { 'stroke-width': 1.3 })]
      : []),
    { ...disc('open soft', 'became known', { 'stroke-width': 1.3, r: 4 }) },
    ...(has(({ happened }) => happened.from !== happened.to && happened.to !== null)
      ? [lineSign('soft', 'by that day: earlier is possible', 1.2, true)]
      : []),
    ...(turns.length === 0 ? [] : [lineSign('soft', 'turned', 1.2)]),
    ...(has(({ held }) => held !== 'no') ? [{ means: 'bold: held', width: 0, sign: () => '' }] : []),
  ]
}

/** Lanes, days, ticks and turns: what the marks stand on. */
function ground(plan: Layout): readonly string[] {
  const { left, right, width, axisTop, ticks, lanes, days, turns, undated } = plan
  const axis = [...ticks, ...(undated === null ? [] : [{ x: undated, label: 'no date' }])]
  return [
    ...axis.flatMap(({ x, label }) => [
      element('line', { class: 'hair', x1: x, x2: x, y1: lanes[0]?.top ?? 0, y2: axisTop }),
      text(x, axisTop + 18, label, { class: 'soft small middle' }),
    ]),
    ...lanes.flatMap(({ name, nameY, bottom }) => [
      text(left - 14, nameY, name, { class: 'end' }),
      element('line', {
        class: 'hair',
        x1: left,
        x2: undated === null ? right : width,
        y1: bottom,
        y2: bottom,
      }),
    ]),
    ...days.flatMap(({ x, y, label, anchor }) => [
      element('line', { class: 'line soft', x1: x, x2: x, y1: y + 3, y2: axisTop, 'stroke-width': 1 }),
      text(x + (anchor === 'start' ? 4 : -4), y, label, {
        class: anchor === 'start' ? 'small soft' : 'small soft end',
      }),
    ]),
    ...turns.map((d) => element('path', { class: 'line soft', d, 'stroke-width': 1.2 })),
  ]
}

function mark(placed: Placed): string {
  const { one, y, bar, ring, label } = placed
  const look = colourOf(one)
  const dashed = one.sourcing.kind === 'anonymous'
  return titled(
    titleOf(one),
    ...(bar !== null && ring !== null ? [dotted(look, bar.to, ring, y)] : []),
    ...(bar === null ? [] : barParts(bar, y, look, dashed, one.affirmed)),
    ...(ring === null
      ? []
      : [element('circle', { class: `open ${look}`, cx: ring, cy: y, r: 4, 'stroke-width': 1.3 })]),
    text(label.x, y + 4, label.shown, {
      class: `halo small${one.held === 'no' ? '' : ' strong'}${label.anchor === 'end' ? ' end' : ''}`,
    }),
  )
}

const dotted = (look: string, from: number, to: number, y: number): string =>
  element('line', {
    class: `line ${look}`,
    x1: from,
    x2: to,
    y1: y,
    y2: y,
    'stroke-width': 1.3,
    'stroke-dasharray': '0.5 4',
  })

function barParts(
  bar: NonNullable<Placed['bar']>,
  y: number,
  look: string,
  dashed: boolean,
  affirmed: boolean,
): readonly string[] {
  const open = (from: number, to: number) =>
    element('line', { class: `line ${look} dashed`, x1: from, x2: to, y1: y, y2: y, 'stroke-width': 1.3 })
  const shape = { class: dashed ? `open ${look} dashed` : look, ...(dashed ? { 'stroke-width': 1.3 } : {}) }
  const wide = bar.to - bar.from > 10
  return [
    ...(bar.openFrom ? [open(bar.from - 18, bar.from - 5)] : []),
    ...(bar.openTo ? [open(bar.to + 5, bar.to + 18)] : []),
    wide
      ? element('rect', { ...shape, x: bar.from, y: y - 4.5, width: bar.to - bar.from, height: 9, rx: 4.5 })
      : element('circle', { ...shape, cx: (bar.from + bar.to) / 2, cy: y, r: 5 }),
    ...(affirmed ? [] : [crossed((bar.from + bar.to) / 2, y)]),
  ]
}

/** Struck through: of what is said not to have been. */
const crossed = (x: number, y: number): string =>
  element('path', {
    class: 'line',
    d: `M${rounded(x - 7)} ${rounded(y + 7)}L${rounded(x + 7)} ${rounded(y - 7)}`,
    'stroke-width': 1.5,
  })

/** What is denied is neither for nor against. */
function colourOf({ direction, affirmed }: StateData): 'for' | 'against' | 'soft' {
  if (!affirmed) return 'soft'
  if (direction === 'yes' || direction === 'eased') return 'for'
  return direction === 'no' || direction === 'limited' ? 'against' : 'soft'
}

function titleOf(state: StateData): string {
  const { happened, known, sourcing, reports } = state
  const { from, to } = happened
  const when =
    to === null
      ? from === null
        ? 'day not known'
        : `${from} or later`
      : from === null
        ? `by ${to}`
        : from === to
          ? to
          : `${from} to ${to}`
  const who = sourcing.named.length === 0 ? sourcing.kind : sourcing.named.join(', ')
  return `${stateName(state)}, ${when}; known ${known ?? 'day not known'}; ${sourcing.independent} independent, ${who}: “${reports[0]?.sentence ?? ''}”`
}
