import type { Settings, Statements } from '@onrecord/network'
import type { Asked, Doing, MeasureName } from '../../analysis/measures/measure-options.ts'
import type { Least } from '../../analysis/measures/rare-values.ts'
import type { TableHead } from '../../exchange/tables/table-file.ts'

/** The statements of a record that match a filter, as a thread holds a copy of them. */
export interface HeldTable {
  readonly statements: Statements
  /** Labels of sources that are not named. */
  readonly anonymous: readonly string[]
  /** What did not come along. */
  readonly problems: readonly string[]
  /** Whom and what the labels stand for in the record. */
  readonly ids: { readonly actor: ReadonlyMap<string, number>; readonly concept: ReadonlyMap<string, number> }
}

/** What is asked of networks: which, and from how many statements on a value counts. */
export interface NetworkQuestion {
  readonly settings: Settings
  readonly least: Least
}

export interface MeasureQuestion extends NetworkQuestion {
  readonly name: MeasureName
  readonly asked: Asked
}

/** How a picture looks, and what stands at its foot. */
export interface Drawn {
  readonly theme: 'light' | 'dark' | 'auto'
  readonly paper: 'wide' | 'column'
  readonly note: string
}

/** What is shown of networks: ties from a weight on. */
export interface ShownQuestion extends NetworkQuestion {
  readonly threshold: number
}

/** What is to be done with networks; `slice` counts from 1. */
export type NetworkWork = { readonly question: ShownQuestion } & (
  | {
      readonly do: 'network'
      readonly head: Pick<TableHead, 'query' | 'layer'>
      readonly mostTies: number
      readonly camps: boolean
    }
  | {
      readonly do: 'network-file'
      readonly format: 'json' | 'csv' | 'graphml' | 'gexf'
      readonly layout: 'matrix' | 'edge-list'
      readonly head: TableHead
      readonly slice: number | undefined
      readonly camps: boolean
    }
  | {
      readonly do: 'network-svg'
      readonly drawn: Drawn
      readonly slice: number | undefined
      readonly camps: boolean
    }
  | {
      readonly do: 'network-statements'
      readonly slice: number | undefined
      readonly a: string
      readonly b: string | undefined
      readonly mode: 1 | 2
    }
)

/** What a thread is to do; its answer is a text. */
export type Work = NetworkWork | MeasureWork

export type MeasureWork =
  | {
      readonly do: 'measure'
      readonly question: MeasureQuestion
      readonly head: Pick<TableHead, 'query' | 'layer'>
    }
  | {
      readonly do: 'measure-csv'
      readonly question: MeasureQuestion
      readonly head: TableHead
      readonly table: string | undefined
    }
  | { readonly do: 'measure-svg'; readonly question: MeasureQuestion; readonly drawn: Drawn }

/** What goes to a thread. */
export type ToThread =
  | { readonly hold: number; readonly table: HeldTable; readonly drop: readonly number[] }
  | { readonly job: number; readonly of: number; readonly work: Work }

/** What comes back. `refused` is what was asked that cannot be: a sentence for who asked. */
export type FromThread =
  | { readonly job: number; readonly doing: Doing; readonly done: number; readonly of: number | null }
  | { readonly job: number; readonly text: string }
  | { readonly job: number; readonly refused: string }
