import type { Query } from '../addresses.ts'
import { useTheme } from '../frame/use-theme.ts'
import { RunState, usePicture } from './run.tsx'

/** The server's own picture, as it is taken away; wide ones are scrolled through. */
export function ServedPicture({ path, query, name }: { path: string; query: Query; name: string }) {
  const theme = useTheme()
  const picture = usePicture(path, { ...query, theme }, true)
  if (picture.data === undefined) return <RunState computed={picture} what={name} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="served-picture" aria-label={name} tabIndex={0}>
      <img alt={name} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.data)}`} />
    </section>
  )
}
