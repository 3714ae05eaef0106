import { seenText } from '@onrecord/reader'
import type { Settings } from 'sigma/settings'
import { shortened } from '../parts/shortened.ts'

type Draw = Settings['defaultDrawNodeLabel']

/** Letters of a label; the whole stands in the list. */
const MOST = 48

/** A label beside its node on a strip of paper: a concept's in italics, an unnamed source's with a dashed line under it. */
export function drawLabel(paper: string): Draw {
  return (context, data, settings) => {
    if (!data.label) return
    const facts: Readonly<Record<string, unknown>> = { ...data }
    if (facts.tied === false && facts.forceLabel !== true) return
    const words = seenText(shortened(data.label, MOST))
    const { labelSize, labelFont, labelColor } = settings
    context.font = `${facts.mode === 2 ? 'italic ' : ''}${labelSize}px ${labelFont}`
    const [x, y] = [data.x + data.size + 4, data.y + labelSize / 3]
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.strokeStyle = paper
    context.strokeText(words, x, y)
    context.fillStyle = labelColor.color ?? paper
    context.fillText(words, x, y)
    if (facts.anonymous !== true) return
    context.beginPath()
    context.setLineDash([3, 2])
    context.lineWidth = 1
    context.strokeStyle = context.fillStyle
    context.moveTo(x, y + 3)
    context.lineTo(x + context.measureText(words).width, y + 3)
    context.stroke()
    context.setLineDash([])
  }
}
