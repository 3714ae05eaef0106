import Graph from 'graphology'
import Sigma from 'sigma'
import { type Ears, MARGIN, type Painter } from './painter.ts'
import type { Picture } from './picture.ts'

/** Draws with WebGL, where a graphics card does it. */
export function webglPainter(box: HTMLElement, ears: Ears): Painter {
  let picture: Picture = { nodes: [], ties: [] }
  let frame = 0
  const sigma = new Sigma(graphOf(picture), box, {
    enableEdgeEvents: true,
    renderLabels: false,
    minEdgeThickness: 0.5,
    stagePadding: MARGIN,
    zIndex: true,
    defaultDrawNodeHover: () => {},
  })
  const ends = (edge: string) => {
    const { a, b } = picture.ties[Number(edge)]!
    return [a, b]
  }
  sigma.on('afterRender', ears.painted)
  sigma.on('clickNode', ({ node }) => ears.taken([Number(node)]))
  sigma.on('clickEdge', ({ edge }) => ears.taken(ends(edge)))
  sigma.on('clickStage', () => ears.taken([]))
  sigma.on('enterNode', ({ node }) => ears.pointed([Number(node)]))
  sigma.on('enterEdge', ({ edge }) => ears.pointed(ends(edge)))
  sigma.on('leaveNode', () => ears.pointed([]))
  sigma.on('leaveEdge', () => ears.pointed([]))
  return {
    show: (next) => {
      picture = next
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => sigma.setGraph(graphOf(picture)))
    },
    inBox: (place) => sigma.graphToViewport(place),
    growth: () => 1 / Math.sqrt(sigma.getCamera().ratio),
    look: (where) => {
      const camera = sigma.getCamera()
      if (where === 'all') void camera.animatedReset()
      else if (where === 'nearer') void camera.animatedZoom()
      else void camera.animatedUnzoom()
    },
    end: () => {
      cancelAnimationFrame(frame)
      sigma.kill()
    },
  }
}

function graphOf({ nodes, ties }: Picture): Graph {
  const graph = new Graph({ type: 'undirected', multi: true })
  nodes.forEach(({ x, y, radius, colour, tied }, place) => {
    graph.addNode(String(place), { x, y, size: radius, color: colour, zIndex: tied ? 1 : 0 })
  })
  ties.forEach(({ a, b, width, colour }, t) => {
    graph.addEdgeWithKey(String(t), String(a), String(b), { size: width, color: colour })
  })
  return graph
}
