import { useRouterState, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { filterFrom, type Query, statementFilters, stringifySearch } from '../addresses.ts'
import { askText } from '../ask.ts'
import { say } from '../language/say.ts'
import { pngOf } from './png.ts'
import { without } from './use-shared-filter.ts'

const words = say.filter.takeAway

/** What a page shows that can be taken away: a table of the API, a picture of it, and the filter of both. */
interface Taken {
  readonly table: string
  /** "positions", "actors/3" */
  readonly picture?: string
  readonly query: Query
}

/** `takenFrom('/actors/3', { concept: '5' })` is actor 3's statements on concept 5, and its positions over time. */
export function takenFrom(path: string, search: Readonly<Record<string, unknown>>): Taken | null {
  const { sort: _, order: __, ...query } = filterFrom(search, statementFilters) as Query
  const [, room = '', id] = path.split('/')
  if (room === 'documents' && id !== undefined) return { table: 'statements', query: { document: id } }
  if (room === 'actors' && id !== undefined) {
    const among = { ...without(query, 'actor'), actor: id }
    return { table: 'statements', picture: `actors/${id}`, query: among }
  }
  if (room === 'search') return query.q === undefined ? null : { table: 'statements', query }
  if (room === 'positions') return { table: 'positions', picture: 'positions', query }
  if (room === 'codebook') return { table: 'concepts', query }
  return ['documents', 'statements', 'actors', 'queue'].includes(room) ? { table: room, query } : null
}

/** The table or picture that one sees as a file: the whole filter, with what was asked and whose word it is written inside. */
export function TakeAway() {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const taken = takenFrom(path, useSearch({ strict: false }))
  const [failed, setFailed] = useState<string | null>(null)
  if (taken === null) return null
  const { table, picture, query } = taken
  const file = (format: string) => `/api/exports/${table}${stringifySearch({ ...query, format })}`
  const savePng = async (drawing: string) => {
    setFailed(null)
    try {
      save(
        await pngOf(await askText(`pictures/${drawing}`, { ...query, theme: themeShown() })),
        named(drawing, 'png'),
      )
    } catch (error) {
      setFailed(error instanceof Error ? error.message : words.failed)
    }
  }
  return (
    <p className="take-away">
      <span>{words.label}</span>
      <a href={file('csv')} download={named(table, 'csv')} title={words.csv}>
        {words.formats.csv}
      </a>
      <a href={file('json')} download={named(table, 'json')} title={words.json}>
        {words.formats.json}
      </a>
      {picture === undefined ? null : (
        <>
          <a
            href={`/api/pictures/${picture}${stringifySearch({ ...query, theme: 'light' })}`}
            download={named(picture, 'svg')}
            title={words.svg}
          >
            {words.formats.svg}
          </a>
          <button type="button" className="plain" title={words.png} onClick={() => void savePng(picture)}>
            {words.formats.png}
          </button>
        </>
      )}
      {failed === null ? null : <span role="alert">{failed}</span>}
    </p>
  )
}

const named = (what: string, ending: string): string => `${what.replaceAll('/', '-')}.${ending}`

/** As the page is: chosen in this browser, else the device's. */
function themeShown(): 'light' | 'dark' {
  const { theme } = document.documentElement.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after the click; the address may go a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
