import { washSign } from './legend.ts'
import {
  element,
  type Head,
  headHeight,
  MARGIN,
  type PictureOptions,
  paperWidth,
  picture,
  rounded,
  text,
  titled,
} from './svg.ts'
import { textWidth } from './text-width.ts'

export interface LikenessMap {
  /** Times, in order. */
  readonly labels: readonly string[]
  /** 1 = the same, 0 = as different as any two. */
  readonly cells: readonly (readonly number[])[]
  /** State of each time, 0, 1, 2 ... */
  readonly states: readonly number[]
}

/** Of the square, on the usual paper. */
const USUAL_SIDE = 560
/** Between two lines of small text. */
const LINE = 15
const STRIP = 14

/** How alike a debate is from one time to every other, and its states as a strip above: the fuller, the more alike. */
export function likenessMap({ labels, cells, states }: LikenessMap, told: PictureOptions = {}): string {
  const options: Head = {
    ...told,
    legend: [washSign('for', 'the fuller, the more alike', 0.1, 1)],
    ...(labels.length < 2 ? { nothing: 'There are no two times to compare.' } : {}),
  }
  const nameWidth = Math.max(...labels.map((label) => textWidth(label, 11)), 40)
  const left = MARGIN + nameWidth + 10
  const side = paperWidth(told, left + USUAL_SIDE + MARGIN) - left - MARGIN
  const cell = side / Math.max(1, labels.length)
  const each = Math.max(1, Math.ceil(LINE / cell))
  const named = labels.flatMap((label, t) => (t % each === 0 ? [{ label, t }] : []))
  const top = headHeight(options) + STRIP + 22
  return picture(
    { width: left + side + MARGIN, height: top + side + MARGIN, name: 'How alike the times are' },
    options,
    ...runsOf(states).flatMap((run) => stateMark(run, { left, top, cell })),
    ...cells.flatMap((row, s) =>
      row.map((likeness, t) =>
        square(`${labels[s]} – ${labels[t]}: ${rounded(likeness)}`, s === t ? 1 : likeness, {
          x: left + t * cell,
          y: top + s * cell,
          cell,
        }),
      ),
    ),
    element('rect', { class: 'hair', x: left, y: top, width: side, height: side }),
    ...named.map(({ label, t }) => text(left - 6, top + (t + 0.5) * cell + 4, label, { class: 'small end' })),
  )
}

function square(said: string, likeness: number, at: { x: number; y: number; cell: number }): string {
  if (!(likeness > 0)) return ''
  const { x, y, cell: side } = at
  return titled(
    said,
    element('rect', {
      class: 'for',
      'fill-opacity': 0.06 + 0.94 * likeness,
      x,
      y,
      width: side,
      height: side,
    }),
  )
}

interface Run {
  readonly state: number
  readonly from: number
  readonly to: number
}

/** Times in a row that are in one state. */
function runsOf(states: readonly number[]): readonly Run[] {
  const runs: Run[] = []
  states.forEach((state, t) => {
    const last = runs.at(-1)
    if (last?.state === state) runs[runs.length - 1] = { ...last, to: t + 1 }
    else runs.push({ state, from: t, to: t + 1 })
  })
  return runs
}

/** A run as a piece of the strip with its state's number where there is room: light and dark in turns, so that every change is seen. */
function stateMark(
  { state, from, to }: Run,
  at: { left: number; top: number; cell: number },
): readonly string[] {
  const [x, width, y] = [at.left + from * at.cell, (to - from) * at.cell, at.top - STRIP - 6]
  const name = `state ${state + 1}`
  const shown =
    textWidth(name, 11) + 8 <= width
      ? name
      : textWidth(String(state + 1), 11) + 4 <= width
        ? String(state + 1)
        : ''
  return [
    titled(
      name,
      element('rect', {
        class: 'soft',
        'fill-opacity': state % 2 === 0 ? 0.18 : 0.4,
        x,
        y,
        width,
        height: STRIP,
      }),
    ),
    ...(shown === '' ? [] : [text(x + width / 2, y + 11, shown, { class: 'small middle' })]),
  ]
}
