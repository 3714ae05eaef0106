import { useEffect, useRef, useState } from 'react'
import Sigma from 'sigma'
import { useTheme } from '../frame/use-theme.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { hullPaths } from './hulls.ts'
import { type Drawn, graphOf } from './network-graph.ts'
import { colourReader } from './network-look.ts'
import { labelDrawer } from './node-label.ts'

const words = sayAnalyses.network

/** Colours of the page now. */
export interface Theme {
  readonly theme: 'light' | 'dark'
  readonly read: (name: string) => string
}

/** What one pointed at: a node, or the ends of a tie. */
export type OnHand = (hand: readonly number[]) => void

/** The network with WebGL: it is dragged and enlarged; its nodes and ties are clicked. */
export function NetworkCanvas({ drawn, name, onHand }: { drawn: Drawn; name: string; onHand: OnHand }) {
  const box = useRef<HTMLDivElement>(null)
  const over = useRef<SVGSVGElement>(null)
  const sigma = useRef<Sigma>(null)
  /** What is drawn already, by which colours. */
  const made = useRef<{ readonly drawn: Drawn; readonly read: Theme['read'] }>(null)
  const latest = useRef({ drawn, onHand })
  latest.current = { drawn, onHand }
  const theme = useTheme()
  const [failed, setFailed] = useState<Error | null>(null)

  useEffect(() => {
    if (box.current === null) return
    try {
      const read = colourReader(box.current)
      const [labelled, pointedAt] = [labelDrawer(read('paper')), labelDrawer(read('raised'))]
      made.current = { drawn: latest.current.drawn, read }
      const shown = new Sigma(graphOf(latest.current.drawn, { theme, read }), box.current, {
        enableEdgeEvents: true,
        labelFont: 'Inter Variable, sans-serif',
        labelSize: 12,
        labelColor: { color: read('ink') },
        ...labels(latest.current.drawn.nodes.length),
        minEdgeThickness: 0.5,
        stagePadding: 40,
        zIndex: true,
        defaultDrawNodeLabel: labelled.draw,
        defaultDrawNodeHover: (context, data, settings) => {
          pointedAt.begin()
          pointedAt.draw(context, { ...data, ...{ forceLabel: true } }, settings)
        },
      })
      sigma.current = shown
      shown.on('beforeRender', labelled.begin)
      shown.on('clickNode', ({ node }) => latest.current.onHand([Number(node)]))
      shown.on('clickEdge', ({ edge }) => {
        const { slice } = latest.current.drawn
        latest.current.onHand([slice.a[Number(edge)]!, slice.b[Number(edge)]!])
      })
      shown.on('clickStage', () => latest.current.onHand([]))
      for (const [enter, leave] of [
        ['enterNode', 'leaveNode'],
        ['enterEdge', 'leaveEdge'],
      ] as const) {
        shown.on(enter, () => box.current?.classList.add('over'))
        shown.on(leave, () => box.current?.classList.remove('over'))
      }
      const painted = () => {
        drawHulls(over.current, shown, latest.current.drawn)
        box.current?.setAttribute('data-painted', latest.current.drawn.slice.start)
      }
      shown.on('afterRender', painted)
      painted()
      return () => {
        shown.kill()
        sigma.current = null
      }
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)))
    }
  }, [theme])

  useEffect(() => {
    if (sigma.current === null || made.current === null || made.current.drawn === drawn) return
    made.current = { ...made.current, drawn }
    sigma.current.setGraph(graphOf(drawn, { theme, read: made.current.read }))
  }, [drawn, theme])

  if (failed !== null) throw failed
  return (
    <div className="network-canvas">
      <div className="network-box" ref={box} role="img" aria-label={name} />
      <svg className="hulls" ref={over} aria-hidden="true" />
      <p className="zoom">
        <button
          type="button"
          className="button"
          onClick={() => void sigma.current?.getCamera().animatedZoom()}
        >
          {words.nearer}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void sigma.current?.getCamera().animatedUnzoom()}
        >
          {words.farther}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void sigma.current?.getCamera().animatedReset()}
        >
          {words.all}
        </button>
      </p>
    </div>
  )
}

/** Of few nodes all have their names; of many the largest, and more of them from near. */
const labels = (count: number) =>
  count <= 80
    ? { labelDensity: 3, labelGridCellSize: 60, labelRenderedSizeThreshold: 0 }
    : { labelDensity: 0.7, labelGridCellSize: 90, labelRenderedSizeThreshold: 3 }

function drawHulls(svg: SVGSVGElement | null, shown: Sigma, { nodes, slice }: Drawn): void {
  if (svg === null) return
  const tied = new Set([...slice.a, ...slice.b])
  const paths = hullPaths(
    nodes,
    (place) => tied.has(place),
    (point) => shown.graphToViewport(point),
  )
  svg.replaceChildren(
    ...paths.flatMap(({ camp, path, top }) => {
      const hull = document.createElementNS(svg.namespaceURI, 'path')
      hull.setAttribute('d', path)
      const label = document.createElementNS(svg.namespaceURI, 'text')
      label.setAttribute('x', String(top.x))
      label.setAttribute('y', String(top.y - 24))
      label.textContent = words.camp(camp + 1)
      return [hull, label]
    }),
  )
}

/** Whether this browser can. */
export function hasWebgl(): boolean {
  try {
    const canvas = document.createElement('canvas')
    return canvas.getContext('webgl2') !== null
  } catch {
    return false
  }
}
