import { useRouterState, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import {
  argumentFilters,
  balanceFilters,
  contradictionFilters,
  filterFrom,
  forecastFilters,
  itemFilters,
  matterFilters,
  type Query,
  sourcingFilters,
  statementFilters,
  stringifySearch,
} from '../addresses.ts'
import { askText } from '../ask.ts'
import { themeShown } from '../frame/use-theme.ts'
import { say } from '../language/say.ts'
import { isMeasure, type MeasureName, measureAsked, networkAsked } from '../measures/asked.ts'
import { pngOf } from './png.ts'
import { TakeRecord } from './take-record.tsx'
import { without } from './use-shared-filter.ts'

const words = say.filter.takeAway

/** What a page shows that can be taken away: a table of the API or its whole answer, a picture of it, and the filter. */
interface Taken {
  readonly files: readonly TakenFile[]
  /** "positions", "actors/3" */
  readonly picture?: string
  readonly query: Query
}

interface TakenFile {
  readonly format: 'csv' | 'json' | 'graphml' | 'gexf'
  readonly name: string
  readonly address: string
}

const tableFiles = (
  table: string,
  query: Query,
  formats: readonly TakenFile['format'][] = ['csv', 'json'],
): readonly TakenFile[] =>
  formats.map((format) => ({
    format,
    name: table,
    address: `/api/exports/${table}${stringifySearch({ ...query, format })}`,
  }))

const table = (name: string, query: Query): Taken => ({ files: tableFiles(name, query), query })

/** An analysis: its table, as its page is asked for it, and the picture of what is open. */
function analysis(room: keyof typeof ANALYSES, search: Readonly<Record<string, unknown>>): Taken {
  const { filters, picture } = ANALYSES[room]
  const query = filterFrom(search, filters) as Query
  const { matter: _, perhaps: __, ...asked } = query
  if (room === 'items' && query.name !== undefined) return table('item', query)
  if (room === 'sourcing') {
    const claims = [query.concept, query.matter, query.statement].some((named) => named !== undefined)
    return table(claims ? 'sourcing' : 'sourcing-outlets', query)
  }
  const files = tableFiles(room, room === 'matters' ? asked : query)
  const drawn = picture && (room !== 'matters' || query.matter !== undefined)
  return { files, query, ...(drawn ? { picture: room } : {}) }
}

const ANALYSES = {
  matters: { filters: matterFilters, picture: true },
  balances: { filters: balanceFilters, picture: true },
  contradictions: { filters: contradictionFilters, picture: true },
  arguments: { filters: argumentFilters, picture: true },
  forecasts: { filters: forecastFilters, picture: true },
  items: { filters: itemFilters, picture: false },
  sourcing: { filters: sourcingFilters, picture: false },
} as const

const isAnalysis = (room: string): room is keyof typeof ANALYSES => Object.hasOwn(ANALYSES, room)

function measureTaken(measure: MeasureName, search: Readonly<Record<string, unknown>>): Taken {
  const query = measureAsked(measure, search)
  return { files: tableFiles(measure, query), picture: measure, query }
}

/** The slice that one sees, in the formats of programs for networks; JSON and CSV hold all slices. */
function networkTaken({ slice, ...search }: Readonly<Record<string, unknown>>): Taken {
  const asked = networkAsked(search)
  const query = { ...asked, slice: typeof slice === 'string' ? slice : '1' }
  return {
    files: [
      ...tableFiles('networks', { ...asked, layout: 'edge-list' }),
      ...tableFiles('networks', query, ['graphml', 'gexf']),
    ],
    picture: 'networks',
    query,
  }
}

/** `takenFrom('/actors/3', { concept: '5' })` is actor 3's statements on concept 5, and its positions over time. */
export function takenFrom(path: string, search: Readonly<Record<string, unknown>>): Taken | null {
  const { sort: _, order: __, ...query } = filterFrom(search, statementFilters) as Query
  const [, room = '', id] = path.split('/')
  if (room === 'documents' && id !== undefined) return table('statements', { document: id })
  if (room === 'actors' && id !== undefined)
    return { ...table('statements', { ...without(query, 'actor'), actor: id }), picture: `actors/${id}` }
  if (room === 'search') return query.q === undefined ? null : table('statements', query)
  if (room === 'positions') return { ...table('positions', query), picture: 'positions' }
  if (room === 'network') return networkTaken(search)
  if (room === 'measures') return isMeasure(id) ? measureTaken(id, search) : null
  if (isAnalysis(room)) return analysis(room, search)
  if (room === 'codebook') return table('concepts', query)
  return ['documents', 'statements', 'actors', 'queue'].includes(room) ? table(room, query) : null
}

/** The table or picture that one sees as a file: the whole filter, with what was asked and whose word it is written inside. */
export function TakeAway() {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const taken = takenFrom(path, useSearch({ strict: false }))
  const [failed, setFailed] = useState<string | null>(null)
  const [choosing, setChoosing] = useState(false)
  if (taken === null) return null
  const { files, picture, query } = taken
  const statements = ['documents', 'statements', 'actors', 'search'].includes(path.split('/')[1] ?? '')
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
      {files.map(({ format, name, address }) => (
        <a
          key={format}
          href={address}
          download={named(name, format)}
          title={words[format === 'csv' || format === 'json' ? format : 'network']}
        >
          {words.formats[format]}
        </a>
      ))}
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
      {statements ? (
        <button type="button" className="plain" title={words.record.means} onClick={() => setChoosing(true)}>
          {words.record.more}
        </button>
      ) : null}
      {choosing ? <TakeRecord query={query} onClose={() => setChoosing(false)} /> : null}
      {failed === null ? null : <span role="alert">{failed}</span>}
    </p>
  )
}

const named = (what: string, ending: string): string => `${what.replaceAll('/', '-')}.${ending}`

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after the click; the address may go a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
