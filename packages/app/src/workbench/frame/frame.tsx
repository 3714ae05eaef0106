import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { healthOf } from '../ask.ts'
import { FilterLine } from '../filter/filter-line.tsx'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { Navigation } from './navigation.tsx'
import { rooms } from './rooms.ts'

/** Each room by g and its key. */
const WAYS = rooms.map(({ key, to }) => [`g ${key}`, to] as const)

/** The thin top bar, the rooms at the left, and the page. */
export function Frame() {
  useFreshPage()
  const [help, setHelp] = useState(false)
  const navigate = useNavigate()
  const ways = WAYS.map(([keys, to]) => [keys, () => void navigate({ to })])
  useKeys({ '?': () => setHelp(true), ...Object.fromEntries(ways) })
  return (
    <div className="frame">
      <a className="skip" href="#page">
        {say.frame.skip}
      </a>
      <Top />
      <Navigation onHelp={() => setHelp(true)} />
      <main id="page" tabIndex={-1}>
        <FilterLine />
        <Outlet />
      </main>
      <Help open={help} onOpenChange={setHelp} />
    </div>
  )
}

/** Who goes to another page begins at its beginning, with the keyboard and with a screen reader, too. */
function useFreshPage(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== undefined && before.current !== path) {
      document.getElementById('page')?.focus({ preventScroll: true })
    }
    before.current = path
  }, [path])
}

function Top() {
  const health = useQuery(healthOf)
  return (
    <header className="top">
      <Link to="/documents" className="name">
        Onrecord
      </Link>
      <div className="debate">
        <Told>{health.data?.codebooks.join(' · ') ?? ''}</Told>
      </div>
      <SearchBox />
    </header>
  )
}

function SearchBox() {
  const asked = useRouterState({
    select: ({ location }) =>
      location.pathname === '/search' ? (location.search as { q?: string }).q : undefined,
  })
  const [words, setWords] = useState(asked ?? '')
  const field = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  useEffect(() => setWords(asked ?? ''), [asked])
  useKeys({
    '/': (event) => {
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    },
  })
  const search = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() !== '') void navigate({ to: '/search', search: { q: words.trim() } })
  }
  return (
    <search>
      <form onSubmit={search}>
        <input
          ref={field}
          type="search"
          name="q"
          className="field"
          aria-label={say.frame.search}
          placeholder={say.frame.search}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
        />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a picture of a key takes no focus */}
        <kbd className="key" aria-hidden="true">
          /
        </kbd>
      </form>
    </search>
  )
}
