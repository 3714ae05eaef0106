import { say } from '../language/say.ts'
import { withText } from './png-text.ts'

/** Twice as fine as the page, for paper and slides. */
const SCALE = 2

/** A picture's SVG as a PNG; what the SVG says of itself (its metadata) stands in the PNG as its description. */
export async function pngOf(svg: string): Promise<Blob> {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const note = root.querySelector('metadata')?.textContent ?? ''
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Number(root.getAttribute('width')) * SCALE
  canvas.height = Number(root.getAttribute('height')) * SCALE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error(say.filter.takeAway.noDrawing)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error(say.filter.takeAway.tooLarge)
  const described = withText(new Uint8Array(await blob.arrayBuffer()), 'Description', note)
  return new Blob([described], { type: 'image/png' })
}
