import type {
  DialectName,
  Duplicates,
  Isolates,
  Kernel,
  NetworkType,
  Normalization,
  PartialWindows,
  QualifierAggregation,
  TimeWindow,
  WeekRule,
} from './choices.ts'

/** Settings after their defaults, checked against a table: part of every result's recipe. */
export interface Settled {
  readonly networkType: NetworkType
  readonly variable1: string
  readonly variable1Document: boolean
  readonly variable2: string
  readonly variable2Document: boolean
  readonly qualifier: string | null
  readonly qualifierDocument: boolean
  readonly qualifierAggregation: QualifierAggregation
  readonly normalization: Normalization
  readonly isolates: Isolates
  readonly duplicates: Duplicates
  /** Epoch seconds; both ends are included. */
  readonly start: number
  readonly stop: number
  /** Did the dates come from the documents, not from the settings? */
  readonly openStart: boolean
  readonly openStop: boolean
  readonly timeWindow: TimeWindow
  readonly windowSize: number
  readonly windowStep: number
  readonly partialWindows: PartialWindows
  readonly kernel: Kernel
  readonly indentTime: boolean
  readonly normalizeToOne: boolean
  readonly namedOnly: boolean
  /** Null = all. */
  readonly actorKinds: readonly string[] | null
  readonly exclusions: readonly Exclusion[]
  readonly dialect: Exclude<DialectName, 'dna'>
  readonly weekRule: WeekRule
}

/** Leave out (or, with `keepOnly`, keep only) statements whose variable has one of the values. */
export interface Exclusion {
  readonly variable: string
  readonly ofDocument: boolean
  readonly values: readonly string[]
  readonly keepOnly: boolean
}
