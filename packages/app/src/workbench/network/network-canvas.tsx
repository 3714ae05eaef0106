import { useEffect, useMemo, useRef, useState } from 'react'
import { useTheme } from '../frame/use-theme.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { canvasPainter } from './canvas-painter.ts'
import { colourReader } from './network-look.ts'
import { drawOver } from './over-picture.ts'
import { type Ears, hasGraphicsCard, type Painter } from './painter.ts'
import { type Drawn, type Picture, pictureOf } from './picture.ts'

const words = sayAnalyses.network

/** What one took in hand: a node, the ends of a tie, or nothing. */
export type OnHand = (hand: readonly number[]) => void

interface Shown {
  readonly drawn: Drawn
  readonly picture: Picture
}

/** The network as it is dragged and enlarged; its nodes and ties are clicked. */
export function NetworkCanvas({ drawn, name, onHand }: { drawn: Drawn; name: string; onHand: OnHand }) {
  const box = useRef<HTMLDivElement>(null)
  const over = useRef<SVGSVGElement>(null)
  const buttons = useRef<HTMLParagraphElement>(null)
  const painter = useRef<Painter>(null)
  /** The picture that is on its way, or stands there. */
  const shown = useRef<Shown>(null)
  const pointed = useRef<readonly number[]>([])
  const take = useRef(onHand)
  take.current = onHand
  const theme = useTheme()
  const [failed, setFailed] = useState<Error | null>(null)

  const ears = useMemo((): Ears => {
    const writeOver = () => {
      if (painter.current === null || shown.current === null || over.current === null) return
      drawOver(over.current, {
        ...{ ...shown.current, painter: painter.current },
        first: [...new Set([...pointed.current, ...shown.current.drawn.hand])],
        campName: (camp) => words.camp(camp + 1),
        taken: buttons.current === null ? [] : [boxWithin(buttons.current)],
      })
    }
    return {
      painted: () => {
        writeOver()
        if (shown.current !== null) box.current?.setAttribute('data-painted', shown.current.drawn.slice.start)
      },
      pointed: (at) => {
        if (at.join() === pointed.current.join()) return
        pointed.current = at
        if (at.length > 0) box.current?.setAttribute('data-pointed', at.join(' '))
        else box.current?.removeAttribute('data-pointed')
        writeOver()
      },
      taken: (at) => take.current(at),
    }
  }, [])

  useEffect(() => {
    const { current } = box
    if (current === null) return
    let ended = false
    const begin = (open: (box: HTMLElement, ears: Ears) => Painter) => {
      if (ended) return
      painter.current = open(current, ears)
      if (shown.current !== null) painter.current.show(shown.current.picture)
    }
    const onCanvas = () => {
      try {
        begin(canvasPainter)
      } catch (error) {
        setFailed(error instanceof Error ? error : new Error(String(error)))
      }
    }
    if (hasGraphicsCard())
      void import('./webgl-painter.ts').then(({ webglPainter }) => begin(webglPainter)).catch(onCanvas)
    else onCanvas()
    return () => {
      ended = true
      painter.current?.end()
      painter.current = null
    }
  }, [ears])

  useEffect(() => {
    if (box.current === null) return
    shown.current = { drawn, picture: pictureOf(drawn, { theme, read: colourReader(box.current) }) }
    painter.current?.show(shown.current.picture)
  }, [drawn, theme])

  if (failed !== null) throw failed
  const look = (where: 'nearer' | 'farther' | 'all') => () => painter.current?.look(where)
  return (
    <div className="network-canvas">
      <div className="network-box" ref={box} role="img" aria-label={name} />
      <svg className="over-picture" ref={over} aria-hidden="true" />
      <p className="zoom" ref={buttons}>
        <button type="button" className="button" onClick={look('nearer')}>
          {words.nearer}
        </button>
        <button type="button" className="button" onClick={look('farther')}>
          {words.farther}
        </button>
        <button type="button" className="button" onClick={look('all')}>
          {words.all}
        </button>
      </p>
    </div>
  )
}

/** Where an element stands in the one that places it. */
function boxWithin({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement) {
  return {
    left: offsetLeft,
    top: offsetTop,
    right: offsetLeft + offsetWidth,
    bottom: offsetTop + offsetHeight,
  }
}
