import type { ReactNode } from 'react'
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
  const picture = usePicture(path, { ...query, theme }, true)
  const { data, error } = picture
  return (
    <>
      {data === undefined ? <RunState computed={picture} what={name} /> : <Picture svg={data} name={name} />}
      {data === undefined && error === null ? null : children}
    </>
  )
}

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
