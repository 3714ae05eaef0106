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

/**
 * The options of a network, under rDNA's own names and values.
 *
 * Everything has a default, so `{}` is a two-mode network of organisations and concepts that ignores the qualifier.
 */
export interface Settings {
  /** 'twomode' = variable 1 by variable 2; 'onemode' = variable 1 by itself, via variable 2; 'eventlist' = the statements. */
  readonly networkType?: NetworkType
  /** The statement type's label; only checked, since a table holds one type. */
  readonly statementType?: string
  /** Rows. Default: 'organization', or 'actor', or the first text variable. */
  readonly variable1?: string
  /** Is variable 1 a variable of the document (author, source, section, type, id, title)? */
  readonly variable1Document?: boolean
  /** Columns of a two-mode network; what ties the rows of a one-mode network. Default: 'concept'. */
  readonly variable2?: string
  readonly variable2Document?: boolean
  /** Boolean, integer or text variable that says how row and column go together; null = none. Default: 'agreement', where there is one. */
  readonly qualifier?: string | null
  readonly qualifierDocument?: boolean
  readonly qualifierAggregation?: QualifierAggregation
  readonly normalization?: Normalization
  /** true = every entity of the variable in the record; 'range' = those in the chosen dates and documents; false = those with a counted statement. */
  readonly isolates?: Isolates
  readonly duplicates?: Duplicates
  /** 'yyyy-MM-dd' or 'dd.MM.yyyy'; absent, '' or '01.01.1900' = from the first document on. */
  readonly startDate?: string
  /** Absent, '' or '31.12.2099' = up to the last document. The day is included. */
  readonly stopDate?: string
  /** 'HH:mm:ss' of the first day, default 00:00:00. */
  readonly startTime?: string
  /** 'HH:mm:ss' of the last day, default 23:59:59; statements at this second are included. */
  readonly stopTime?: string
  readonly timeWindow?: TimeWindow
  /** Units (or statements, for 'events') in a window. Default 100. */
  readonly windowSize?: number
  /** Units from one window to the next. Default 1; windowStep = windowSize tiles the period. (Not in rDNA.) */
  readonly windowStep?: number
  /** What becomes of windows that reach beyond the dates. Default 'drop'. (Not in rDNA.) */
  readonly partialWindows?: PartialWindows
  /** Kernel-smoothed slices instead of windows with hard edges. Default 'no'. */
  readonly kernel?: Kernel
  /** Kernel slices: begin and end half a window inside the dates. Default true. */
  readonly indentTime?: boolean
  /** Divide each network by the sum of its cells, where that is not 0. */
  readonly normalizeToOne?: boolean
  /**
   * Nodes are only who is named: "US officials", "the group" or a paper that speaks is none. Default true; it says nothing
   * where the table does not know kinds, as DNA's files do not. (Not in rDNA.)
   */
  readonly namedOnly?: boolean
  /** Nodes are only of these kinds ('person', 'organisation' ...), where the table knows them. Default: all. (Not in rDNA.) */
  readonly actorKinds?: readonly string[]
  /** Statement variable -> values to leave out (booleans and integers as text: '0', '1', '-2'). */
  readonly excludeValues?: Readonly<Record<string, readonly string[]>>
  readonly excludeAuthors?: readonly string[]
  readonly excludeSources?: readonly string[]
  readonly excludeSections?: readonly string[]
  readonly excludeTypes?: readonly string[]
  /** true turns "leave out" into "keep only". */
  readonly invertValues?: boolean
  readonly invertAuthors?: boolean
  readonly invertSources?: boolean
  readonly invertSections?: boolean
  readonly invertTypes?: boolean
  /** 'right' (default) computes by the published definitions; the others reproduce DNA's numbers. */
  readonly dialect?: DialectName
  /** DNA numbers weeks by the computer's locale; only the dialect looks at it. Default 'iso' (en_GB); 'us' = en_US. */
  readonly weekRule?: WeekRule
}
