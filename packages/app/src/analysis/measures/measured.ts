import type { Network, Recipe } from '@onrecord/network'
import type { Doing, MeasureName } from './measure-options.ts'

export type ResultCell = string | number | null

/** A part of a result as rows. */
export interface ResultTable {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly ResultCell[])[]
}

/** How many statements went in, and what became of the others. */
export interface Counted {
  readonly statements: number
  readonly counted: number
  /** Left out as the same statement again, by the rule on duplicates. */
  readonly duplicates: number
  /** Outside the dates, left out by a filter, or without a value of a variable. */
  readonly notChosen: number
}

/** What is drawn of a result. */
export type Drawing =
  | {
      readonly kind: 'bars'
      readonly labels: readonly string[]
      readonly levels: readonly string[]
      readonly counts: readonly (readonly number[])[]
    }
  | {
      readonly kind: 'areas'
      readonly labels: readonly string[]
      readonly middles: readonly string[]
      readonly above: readonly (readonly number[])[]
      readonly below: readonly (readonly number[])[]
      readonly sided: boolean
    }
  | {
      readonly kind: 'places'
      readonly labels: readonly string[]
      readonly middles: readonly string[]
      readonly at: readonly (readonly (number | null)[])[]
      readonly error: readonly (readonly (number | null)[])[]
    }
  | {
      readonly kind: 'methods'
      readonly methods: readonly string[]
      readonly middles: readonly string[]
      readonly modularity: readonly (readonly (number | null)[])[]
    }
  | { readonly kind: 'polarisation'; readonly points: readonly PolarisationAt[] }
  | {
      readonly kind: 'tree'
      readonly labels: readonly string[]
      readonly mergers: readonly Join[]
      readonly axis: string
      readonly cut?: number
    }
  | { readonly kind: 'network'; readonly network: Network; readonly subtitle: string }
  | {
      readonly kind: 'likeness'
      readonly labels: readonly string[]
      readonly cells: readonly (readonly number[])[]
      readonly states: readonly number[]
    }
  | { readonly kind: 'line'; readonly points: readonly LinePoint[]; readonly subtitle: string }
  | {
      readonly kind: 'plane'
      readonly points: readonly PlanePoint[]
      readonly axes: readonly [string, string]
    }

export interface PolarisationAt {
  readonly start: string
  readonly middle: string
  readonly stop: string
  readonly score: number
  readonly congruenceInside: number | null
  readonly conflictAcross: number | null
  readonly campCount: number
  readonly numStatements: number
  readonly chanceUpTo: number
}

export interface Join {
  readonly a: number
  readonly b: number
  readonly height: number
}

/** A place on a line and how sure it is. */
export interface LinePoint {
  readonly label: string
  readonly at: number
  readonly error: number
  /** False where the statements hardly say where it stands. */
  readonly known: boolean
}

export interface PlanePoint {
  readonly label: string
  readonly x: number
  readonly y: number
  readonly kind: 'actor' | 'concept'
}

/** A measure of a debate: what was found, as data, as tables and to be drawn. */
export interface Measured {
  readonly analysis: MeasureName
  readonly recipe: Recipe
  readonly options: Readonly<Record<string, unknown>>
  readonly counted: Counted
  readonly result: object
  /** The main one first. */
  readonly tables: readonly [ResultTable, ...ResultTable[]]
  /** Null where there is nothing to draw. */
  readonly drawing: Drawing | null
  /** What a reader of the result must know: who is left out, what does not identify. */
  readonly notes: readonly string[]
}

/** Hears how many are done, and of how many where that is known. */
export type OnProgress = (done: number, what: Doing, of?: number) => void
