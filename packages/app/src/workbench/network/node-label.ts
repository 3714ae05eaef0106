import { seenText } from '@onrecord/reader'
import type { Settings } from 'sigma/settings'
import { shortened } from '../parts/shortened.ts'

type Draw = Settings['defaultDrawNodeLabel']

/** Letters of a label; the whole stands in the list. */
const MOST = 48

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Draws labels, none over another; what is in hand is drawn whatever it covers. `begin` before each picture. */
export interface LabelDrawer {
  readonly begin: () => void
  readonly draw: Draw
}

/**
 * A label beside its node, with paper about its letters: a concept's in italics, an unnamed source's with a dashed line under it.
 * At the right edge it stands before its node.
 */
export function labelDrawer(paper: string): LabelDrawer {
  let taken: Box[] = []
  const free = (box: Box) =>
    taken.every(
      ({ left, right, top, bottom }) =>
        box.right < left || box.left > right || box.bottom < top || box.top > bottom,
    )
  const draw: Draw = (context, data, { labelSize, labelFont, labelColor }) => {
    if (!data.label) return
    const facts: Readonly<Record<string, unknown>> = { ...data }
    const forced = facts.forceLabel === true
    if (facts.tied === false && !forced) return
    const words = seenText(shortened(data.label, MOST))
    context.font = `${facts.mode === 2 ? 'italic ' : ''}${labelSize}px ${labelFont}`
    const { width } = context.measureText(words)
    const edge = context.canvas.clientWidth
    const after = data.x + data.size + 4
    const x = after + width > edge ? data.x - data.size - 4 - width : after
    const y = data.y + labelSize / 3
    const box = { left: x - 2, right: x + width + 2, top: y - labelSize, bottom: y + 4 }
    if (!forced && !free(box)) return
    taken.push(box)
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.strokeStyle = paper
    context.strokeText(words, x, y)
    context.fillStyle = labelColor.color ?? paper
    context.fillText(words, x, y)
    if (facts.anonymous === true) underline(context, x, y + 3, width)
  }
  return {
    begin: () => {
      taken = []
    },
    draw,
  }
}

function underline(context: CanvasRenderingContext2D, x: number, y: number, width: number): void {
  context.beginPath()
  context.setLineDash([3, 2])
  context.lineWidth = 1
  context.strokeStyle = context.fillStyle
  context.moveTo(x, y)
  context.lineTo(x + width, y)
  context.stroke()
  context.setLineDash([])
}
