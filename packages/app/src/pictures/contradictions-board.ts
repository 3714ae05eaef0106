import type { ContradictionData } from '../analysis/matters/as-data.ts'
import { lineSign } from './legend.ts'
import { element, headHeight, MARGIN, type PictureOptions, picture, text, textLines, titled } from './svg.ts'
import { shortened, wrapped } from './text-width.ts'

type SideData = ContradictionData['sides'][number]

const WIDTH = 1032
const COLUMN = 488
const LINE = 16
const BETWEEN = 26
/** So many are drawn; a longer board nobody reads on one sheet. */
const DRAWN = 40

/**
 * What stands against each other, side by side: what each side says, since when it is known, who stands behind it, its
 * sentence; below what settled it. A dashed rule is a side with unnamed sources only.
 */
export function contradictionsBoard(found: readonly ContradictionData[], told: PictureOptions = {}): string {
  const shown = found.slice(0, DRAWN)
  const real = found.filter(({ contradicts }) => contradicts).length
  const rest = found.length > DRAWN ? `; the first ${DRAWN} are drawn` : ''
  const options = {
    title: 'What contradicts',
    subtitle: `${real} contradict, ${found.length - real} only look so${rest}`,
    ...told,
    ...(found.length === 0 ? { nothing: 'Nothing contradicts here.' } : {}),
    legend: shown.some(({ sides }) => sides.some(unnamed))
      ? [lineSign('soft', 'a side with unnamed sources only', 1.6, true)]
      : [],
  }
  const top = headHeight(options) + 6
  let y = top
  const drawn = shown.map((one) => {
    const entry = entryOf(one, y)
    y += entry.height + BETWEEN
    return entry.svg
  })
  return picture({ width: WIDTH + 2 * MARGIN, height: y + 4, name: 'What contradicts' }, options, ...drawn)
}

function entryOf(one: ContradictionData, y: number): { readonly svg: string; readonly height: number } {
  const kind = one.kind.replaceAll('-', ' ')
  const head = wrapped(`${kind} · ${one.about}`, 12.6, WIDTH, 2)
  const top = y + head.length * LINE + 4
  const because = shortened(one.contradicts ? one.because : `no contradiction: ${one.because}`, 12, WIDTH)
  const sides = one.sides.map((side, n) => sideOf(side, MARGIN + n * (WIDTH - COLUMN), top + LINE + 6))
  const deep = Math.max(...sides.map(({ height }) => height))
  const bottom = top + LINE + 6 + deep
  const settled = [
    ...(one.resolved === null ? [] : wrapped(settledText(one.resolved), 12, WIDTH, 2)),
    ...(one.mark === null ? [] : wrapped(`marked ${one.mark.mark}: ${one.mark.reason}`, 12, WIDTH, 2)),
  ]
  const svg = titled(
    `${kind}: ${one.about}`,
    textLines(MARGIN, y + 12, head, LINE, { class: 'strong' }),
    text(MARGIN, top + 12, because, { class: 'soft' }),
    ...sides.map((side) => side.svg),
    text(MARGIN + WIDTH / 2, top + LINE + 24, one.contradicts ? '≠' : '≈', {
      class: one.contradicts ? 'middle strong' : 'middle soft',
    }),
    ...(settled.length === 0 ? [] : [textLines(MARGIN, bottom + 14, settled, LINE, {})]),
    element('line', {
      class: 'hair',
      ...{
        x1: MARGIN,
        x2: MARGIN + WIDTH,
        y1: bottom + settled.length * LINE + 14,
        y2: bottom + settled.length * LINE + 14,
      },
    }),
  )
  return { svg, height: bottom + settled.length * LINE + 6 - y }
}

const unnamed = ({ sourcing }: SideData): boolean => sourcing.kind === 'anonymous'

function settledText({ says, known, sourcing }: SideData): string {
  return `settled ${known ?? 'on a day not known'}: ${says}, ${whoText(sourcing)}`
}

function sideOf(side: SideData, x: number, y: number): { readonly svg: string; readonly height: number } {
  const { says, known, sourcing, reports } = side
  const lines = [
    { lines: wrapped(says, 12.6, COLUMN - 24, 2), look: 'strong' },
    {
      lines: wrapped(`known ${known ?? 'day not known'} · ${whoText(sourcing)}`, 12, COLUMN - 24, 2),
      look: 'soft',
    },
    { lines: wrapped(`“${reports[0]?.sentence ?? ''}”`, 12, COLUMN - 24, 3), look: 'ink' },
  ]
  let at = y + 12
  const texts = lines.map(({ lines: own, look }) => {
    const drawn = textLines(x + 14, at, own, LINE, { class: look })
    at += own.length * LINE
    return drawn
  })
  const rule = element('line', {
    class: `line soft${unnamed(side) ? ' dashed' : ''}`,
    ...{ x1: x + 2, x2: x + 2, y1: y + 2, y2: at - 10, 'stroke-width': 1.6 },
  })
  return { svg: rule + texts.join(''), height: at - y - 6 }
}

function whoText({ named, kind, independent, first }: SideData['sourcing']): string {
  const who = named.length === 0 ? kind : named.join(', ')
  const outlet = first?.outlet == null ? '' : `, first ${first.outlet}`
  return `${independent} independent, ${who}${outlet}`
}
