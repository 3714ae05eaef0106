import type { MeasureAnswer } from '../../api/contract/measures.ts'
import type { Query, SharedFilter } from '../addresses.ts'
import type { MeasureName } from './asked.ts'

type Table = MeasureAnswer['tables'][number]
type Row = Table['rows'][number]

/** Where a cell leads: to its statements, or to the network of its time. */
export interface Lead {
  readonly to: '/statements' | '/network'
  readonly search: Query
}

/** What the cells of a page lead by. */
export interface Leading {
  readonly measure: MeasureName
  readonly asked: Query
  readonly shared: SharedFilter
  readonly ids: MeasureAnswer['ids']
}

/** Of a table: where the cells of a row and the heads of columns lead; nothing where a number has no statements of its own. */
export function leadsOf({ name, head }: Table, { measure, asked, shared, ids }: Leading) {
  const idOf = {
    actor: new Map(ids.actor.map(({ label, id }) => [label, String(id)])),
    concept: new Map(ids.concept.map(({ label, id }) => [label, String(id)])),
  }
  const filter: Query = Object.fromEntries(
    Object.entries(shared).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
  const value = (row: Row, column: string): string | undefined => {
    const at = head.indexOf(column)
    const cell = at === -1 ? undefined : row[at]
    return typeof cell === 'string' ? cell : undefined
  }

  /** A statement counts by its stance for or against; of a network it has somebody with a name, too. */
  const counted: Query = {
    ...(measure === 'frequencies' ? {} : { named: 'true' }),
    ...filter,
    stance: filter.stance ?? '1,-1',
  }
  const statements = (narrower: Query): Lead => ({ to: '/statements', search: { ...counted, ...narrower } })

  /** Who and what a row is about, and when; `null` where a name of it is none of the record. */
  const rowIs = (row: Row): Query | null => {
    const kind = value(row, 'kind')
    const label = value(row, 'label')
    const actor = value(row, 'actor') ?? value(row, 'person') ?? (kind === 'actor' ? label : undefined)
    const concept = value(row, 'concept') ?? (kind === 'concept' ? label : undefined)
    const found = {
      stanceOf: actor === undefined ? undefined : (idOf.actor.get(actor) ?? null),
      concept: concept === undefined ? undefined : (idOf.concept.get(concept) ?? null),
      from: later(value(row, 'start'), filter.from),
      to: earlier(value(row, 'stop'), filter.to),
    }
    const said = Object.entries(found).filter(([, one]) => one !== undefined)
    const known = said.flatMap(([key, one]) => (typeof one === 'string' ? [[key, one] as const] : []))
    return known.length < said.length || value(row, 'organization') !== undefined
      ? null
      : Object.fromEntries(known)
  }

  /** The network of one window, by its number. */
  const network = (window: number): Lead => {
    const { variable1, timeWindow, windowSize, windowStep, minimumStatements } = asked
    const same = { variable1, timeWindow, windowSize, windowStep, minimumStatements }
    const said = Object.entries(same).flatMap(([key, one]) => (one === undefined ? [] : [[key, one]]))
    return {
      to: '/network',
      search: {
        ...filter,
        ...Object.fromEntries(said),
        ...(measure === 'polarisation' ? { camps: 'true' } : {}),
        ...(window === 0 ? {} : { slice: String(window + 1) }),
      },
    }
  }

  /** An organisation has no list of its own: its statements stand beside the network of organisations, where it is in hand. */
  const inHand = (organisation: string): Lead => {
    const { minimumStatements } = asked
    const least = minimumStatements === undefined ? {} : { minimumStatements }
    return { to: '/network', search: { ...filter, ...least, variable1: 'organization', a: organisation } }
  }

  return {
    cell: (row: Row, line: number, at: number): Lead | undefined => {
      const column = head[at] ?? ''
      if (column === 'middle' && measure === 'phases') return network(line)
      if (column === 'camps' && name === 'polarisation') return network(line)
      if (column === 'clusters' && name === 'over time') return network(line)
      if (column === 'organization') {
        const organisation = value(row, column)
        return organisation === undefined ? undefined : inHand(organisation)
      }
      if (!LEADING.has(column)) return undefined
      const narrower = rowIs(row)
      if (narrower === null) return undefined
      if (column === 'for' || column === 'against') {
        const stance = column === 'for' ? '1' : '-1'
        return row[at] === 0 ? undefined : statements({ ...narrower, stance })
      }
      return statements(narrower)
    },
    head: (at: number): Lead | undefined =>
      at > 0 && hasWindowsAcross(name, head) ? network(at - 1) : undefined,
  }
}

/** Camps, and the clusters of windows: a column is a window. */
const hasWindowsAcross = (name: string, head: readonly string[]): boolean =>
  name === 'camps' || (name === 'memberships' && /^\d{4}-\d\d-\d\d$/.test(head[1] ?? ''))

/** Columns whose cells are statements, or name whose they are. */
const LEADING = new Set(['actor', 'person', 'concept', 'label', 'start', 'statements', 'for', 'against'])

const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? one : one > other ? one : other
const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || other === undefined ? one : one < other ? one : other
