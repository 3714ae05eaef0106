import { newCamera } from './camera.ts'
import { followPointers } from './follow-pointers.ts'
import type { Ears, Painter, Point } from './painter.ts'
import type { Picture } from './picture.ts'

const NOTHING: Picture = { nodes: [], ties: [] }

/** Draws on a plain canvas, as every browser can. */
export function canvasPainter(box: HTMLElement, ears: Ears): Painter {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  box.append(canvas)
  const camera = newCamera()
  let picture = NOTHING
  let frame = 0

  const fit = () => {
    const { clientWidth, clientHeight } = box
    const dots = devicePixelRatio
    // Even the same size would take its picture away.
    if (canvas.width !== Math.round(clientWidth * dots)) canvas.width = Math.round(clientWidth * dots)
    if (canvas.height !== Math.round(clientHeight * dots)) canvas.height = Math.round(clientHeight * dots)
    context.setTransform(dots, 0, 0, dots, 0, 0)
    camera.fit(picture.nodes, clientWidth, clientHeight)
  }
  const paint = () => {
    frame = 0
    context.clearRect(0, 0, box.clientWidth, box.clientHeight)
    draw(context, picture, picture.nodes.map(camera.inBox), camera.growth())
    ears.painted()
  }
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(paint)
  }
  const underPointer = (at: Point) => hit(picture, picture.nodes.map(camera.inBox), camera.growth(), at)

  const unfollow = followPointers(box, {
    dragged: (across, down) => {
      camera.drag(across, down)
      soon()
    },
    enlarged: (times, about) => {
      camera.enlarge(times, about)
      soon()
    },
    pointed: (at) => ears.pointed(at === null ? [] : underPointer(at)),
    pressed: (at) => ears.taken(underPointer(at)),
  })
  const resized = new ResizeObserver(() => {
    fit()
    soon()
  })
  resized.observe(box)

  return {
    show: (next) => {
      picture = next
      fit()
      soon()
    },
    inBox: camera.inBox,
    growth: camera.growth,
    look: (where) => {
      if (where === 'all') camera.reset()
      else camera.enlarge(where === 'nearer' ? 1.5 : 1 / 1.5)
      soon()
    },
    end: () => {
      cancelAnimationFrame(frame)
      resized.disconnect()
      unfollow()
      canvas.remove()
    },
  }
}

function draw(
  context: CanvasRenderingContext2D,
  { nodes, ties }: Picture,
  places: readonly Point[],
  growth: number,
): void {
  for (const { a, b, width, colour } of ties) {
    const [from, to] = [places[a]!, places[b]!]
    context.strokeStyle = colour
    context.lineWidth = width * growth
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
    context.stroke()
  }
  for (const faint of [true, false])
    nodes.forEach(({ radius, colour, tied }, place) => {
      if (tied === faint) return
      const { x, y } = places[place]!
      context.fillStyle = colour
      context.beginPath()
      context.arc(x, y, radius * growth, 0, 2 * Math.PI)
      context.fill()
    })
}

/** Pixels by which one may miss. */
const NEAR = 3

/** What lies at a point, the uppermost: a node, else the ends of a tie. */
function hit(
  { nodes, ties }: Picture,
  places: readonly Point[],
  growth: number,
  at: Point,
): readonly number[] {
  const distance = (place: number) => Math.hypot(places[place]!.x - at.x, places[place]!.y - at.y)
  const order = [...nodes.keys()].sort((m, n) => Number(nodes[n]!.tied) - Number(nodes[m]!.tied) || n - m)
  const node = order.find((place) => distance(place) <= nodes[place]!.radius * growth + NEAR)
  if (node !== undefined) return [node]
  const tie = ties.findLast(
    ({ a, b, width }) => distanceToLine(at, places[a]!, places[b]!) <= Math.max(NEAR, (width * growth) / 2),
  )
  return tie === undefined ? [] : [tie.a, tie.b]
}

function distanceToLine(at: Point, from: Point, to: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const along = ((at.x - from.x) * across + (at.y - from.y) * down) / (across ** 2 + down ** 2 || 1)
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(at.x - from.x - share * across, at.y - from.y - share * down)
}
