// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Query } from '../addresses.ts'
import { useKeys } from '../frame/keys.ts'
import { useMedia } from '../frame/use-media.ts'
import { say } from '../language/say.ts'
import { usePages } from '../use-pages.ts'
import { Failed, Waiting } from './states.tsx'

export interface VirtualRowsProps<Item> {
  /** What a screen reader calls the table. */
  readonly label: string
  /** The API's list, and what narrows it. */
  readonly path: string
  readonly query: Query
  /** The grid's columns on a wide page; on a narrow one the cells stand below each other. */
  readonly columns: string
  readonly heads: ReactNode
  readonly height: number
  readonly narrowHeight: number
  readonly row: (item: Item) => ReactNode
  /** Cells of one line stand on one base line; cells of several are centred. */
  readonly single?: boolean
  readonly pending: number
  readonly empty: ReactNode
  /** Above the rows, once it is known how many there are. */
  readonly above: (total: number) => ReactNode
}

/** A table of any length: only the rows in sight are in the page, only the pages in sight are fetched. */
export function VirtualRows<Item>(props: VirtualRowsProps<Item>) {
  const asked = JSON.stringify([props.path, props.query])
  const first = usePages<Item>(props.path, props.query, 0, 0)
  const [shown, setShown] = useState(props)
  const arrived = first.total !== null && first.error === null
  if (arrived && JSON.stringify([shown.path, shown.query]) !== asked) setShown(props)
  if (first.error !== null) return <Failed error={first.error} again={first.again} what={say.parts.theList} />
  const current = JSON.stringify([shown.path, shown.query]) === asked ? props : shown
  return <Rows {...props} query={current.query} path={current.path} />
}

function Rows<Item>(props: VirtualRowsProps<Item>) {
  const { label, path, query, columns, heads, row, pending, empty, above } = props
  const body = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const height = useMedia('(max-width: 900px)') ? props.narrowHeight : props.height
  const total = usePages<Item>(path, query, 0, 0).total
  const virtual = useWindowVirtualizer({
    count: total ?? 0,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: 90,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height is a new size of every row
  useEffect(() => virtual.measure(), [height])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above may have grown
  useLayoutEffect(() => setMargin(body.current?.offsetTop ?? 0), [total])
  const rows = virtual.getVirtualItems()
  const pages = usePages<Item>(path, query, rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0)
  useRowKeys(body, total ?? 0, (index) => virtual.scrollToIndex(index))
  if (total === null) return <Waiting />
  return (
    <>
      {above(total)}
      {total === 0 ? (
        empty
      ) : (
        <div
          role="table"
          aria-label={label}
          aria-rowcount={total + 1}
          className={props.single ? 'rows single' : 'rows'}
          style={{ '--columns': columns } as CSSProperties}
        >
          <div role="rowgroup">
            <div role="row" className="heads" aria-rowindex={1}>
              {heads}
            </div>
          </div>
          <div role="rowgroup" className="body" ref={body} style={{ height: virtual.getTotalSize() }}>
            {rows.map(({ index, start }) => {
              const item = pages.item(index)
              return (
                <div
                  role="row"
                  key={index}
                  aria-rowindex={index + 2}
                  data-index={index}
                  style={{ height, transform: `translateY(${start - margin}px)` }}
                >
                  {item === undefined ? <Pending cells={pending} /> : row(item)}
                </div>
              )
            })}
          </div>
        </div>
      )}
    </>
  )
}

function Pending({ cells }: { cells: number }) {
  return Array.from({ length: cells }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no names
    <div role="cell" key={i}>
      <div className="pending" />
    </div>
  ))
}

/** j and k walk the rows; the focused row's link answers Enter. */
function useRowKeys(
  body: React.RefObject<HTMLElement | null>,
  total: number,
  show: (index: number) => void,
): void {
  const wanted = useRef<number | null>(null)
  const walk = (step: number) => () => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index
    const at = wanted.current ?? (focused === undefined ? (step > 0 ? -1 : 1) : Number(focused))
    const next = Math.min(Math.max(at + step, 0), total - 1)
    if (total === 0) return
    wanted.current = next
    show(next)
    requestAnimationFrame(() => {
      if (wanted.current !== next) return
      wanted.current = null
      body.current
        ?.querySelector<HTMLElement>(`[data-index="${next}"] a.row-link`)
        ?.focus({ preventScroll: true })
    })
  }
  useKeys({ j: walk(1), k: walk(-1), Escape: () => (document.activeElement as HTMLElement | null)?.blur() })
}
