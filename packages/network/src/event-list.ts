import type { Recipe } from './network.ts'

/** One statement as it was counted, with all its values: the finest thing a network can be traced to. */
export interface Event {
  readonly id: string | number
  /** 'yyyy-MM-ddTHH:mm:ss', UTC. */
  readonly time: string
  /** The document's id. */
  readonly document: string
  readonly start: number
  readonly stop: number
  /** Every variable of the statement: text, number, or null where it has no value. */
  readonly values: Readonly<Record<string, string | number | null>>
  /** Every variable of its document. */
  readonly documentValues: Readonly<Record<string, string | number | null>>
}

/** The statements in the order of time, document and position, after dates, filters and duplicates. */
export interface EventList {
  readonly networkType: 'eventlist'
  readonly events: readonly Event[]
  readonly recipe: Recipe
}
