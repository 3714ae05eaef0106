import { type ReactNode, useSyncExternalStore } from 'react'
import type { Query } from '../addresses.ts'
import { useTheme } from '../frame/use-theme.ts'
import { RunState, usePicture } from './run.tsx'

/**
 * The server's own picture, as it is taken away; wide ones are scrolled through. What stands below it comes with it, and not
 * before: nothing moves down when it is there.
 */
export function ServedPicture({
  path,
  query,
  name,
  children,
}: {
  path: string
  query: Query
  name: string
  children?: ReactNode
}) {
  const theme = useTheme()
  const narrow = useNarrow()
  const paper: Query = narrow ? { paper: 'column' } : {}
  const picture = usePicture(path, { ...query, theme, ...paper }, true)
  const { data, error } = picture
  return (
    <>
      {data === undefined ? <RunState computed={picture} what={name} /> : <Picture svg={data} name={name} />}
      {data === undefined && error === null ? null : children}
    </>
  )
}

/** Whether a picture as wide as a page would have to be scrolled through, or be too small to read. */
const NARROW = '(max-width: 760px)'

const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(NARROW)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(NARROW).matches,
  )

function Picture({ svg, name }: { svg: string; name: string }) {
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="served-picture" aria-label={name} tabIndex={0}>
      <img
        alt={name}
        width={width}
        height={height}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
      />
    </section>
  )
}
