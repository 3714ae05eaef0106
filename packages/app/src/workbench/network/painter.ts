import type { Picture } from './picture.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Draws nodes and ties into a box; it is dragged and enlarged there, and hears what one points at. */
export interface Painter {
  /** Draws a picture with the next frame; one that comes before then takes its place. */
  readonly show: (picture: Picture) => void
  /** Where a place of the plot is in the box, in pixels. */
  readonly inBox: (place: Point) => Point
  /** By how much nodes and ties are larger than the picture says. */
  readonly growth: () => number
  readonly look: (where: 'nearer' | 'farther' | 'all') => void
  readonly end: () => void
}

/** What a painter tells. What is pointed at: a node, the two ends of a tie, or nothing. */
export interface Ears {
  readonly painted: () => void
  readonly pointed: (at: readonly number[]) => void
  readonly taken: (at: readonly number[]) => void
}

/** Pixels between the outermost nodes and the edge of the box. */
export const MARGIN = 40

/**
 * Whether a graphics card draws for this browser. Where WebGL is computed by the processor each picture takes it a quarter of a
 * second, and a canvas a hundredth.
 */
export function hasGraphicsCard(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true })
    if (gl === null) return false
    const told = gl.getExtension('WEBGL_debug_renderer_info')
    const name = String(gl.getParameter(told?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER))
    gl.getExtension('WEBGL_lose_context')?.loseContext()
    return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(name)
  } catch {
    return false
  }
}

/** Whether anything can be drawn here at all. */
export function hasCanvas(): boolean {
  try {
    return document.createElement('canvas').getContext('2d') !== null
  } catch {
    return false
  }
}
