import type { ForecastKind } from '@onrecord/reader'
import type { ActorId, StatementId } from '../../record/engine/ids.ts'
import type { ForecastOutcome } from '../../record/vocabulary.ts'
import type { Range } from './brier.ts'
import type { ToldForecast } from './told-forecast.ts'

/** A forecast with everything the record knows of it: one entry for all reports of it. */
export interface LedgerEntry {
  /** Its first report that stands: what a person names it by. */
  readonly id: StatementId
  /** The statement under which the record keeps what people say of it. */
  readonly keptUnder: StatementId
  /** In the words of the text. */
  readonly event: string
  /** The words that foretell: "unlikely"; several where reports differ in them and mean the same range. */
  readonly words: readonly string[]
  readonly kind: ForecastKind
  readonly forecaster: Forecaster | null
  /** The outlets that reported it, the first first. */
  readonly outlets: readonly string[]
  /** The day of its first report and of its last. */
  readonly made: string | null
  readonly lastTold: string | null
  /** The range of its words; `null` where it has none. */
  readonly probability: Range | null
  readonly horizon: Horizon | null
  /** What its texts say of when, and is no date: "soon". */
  readonly vague: readonly string[]
  readonly matter: EntryMatter | null
  readonly status: Status
  readonly resolution: Resolution | null
  readonly score: Score
  readonly flags: readonly Flag[]
  readonly proposal: Proposal | null
  readonly told: readonly ToldForecast[]
}

export interface Forecaster {
  readonly id: ActorId | null
  readonly name: string
  /** False for a source that nobody could ask by name. */
  readonly named: boolean
}

/** The last day by which it is settled, and who says so. */
export interface Horizon {
  readonly day: string
  readonly by: 'text' | 'person'
}

/** The matter it is about, and how one knows: a decision in the same statement, or the names in the event. */
export interface EntryMatter {
  readonly key: string
  readonly name: string
  readonly by: 'decision' | 'names'
}

/** `due`: its day has passed, and nobody has said what came of it. */
export const statuses = ['open', 'due', 'came-true', 'did-not', 'partly', 'void'] as const
export type Status = (typeof statuses)[number]

/** What a person said became of it. */
export interface Resolution {
  readonly outcome: ForecastOutcome
  readonly day: string | null
  readonly sourceStatement: StatementId | null
  readonly source: string | null
  /** How much came true: 1 of what did, 0 of what did not, anything in between of what did partly. */
  readonly share: Range | null
}

/** A Brier score as a range; or a yes or no that is counted; or nothing, and why. */
export type Score =
  | { readonly brier: Range; readonly because: null }
  | { readonly brier: null; readonly because: Unscored }

export const unscoredReasons = [
  'open',
  'void',
  'directional',
  'possible',
  'intention',
  'no-probability',
  'impossible-probability',
  'settled-before-made',
] as const
export type Unscored = (typeof unscoredReasons)[number]

/** What is odd about an entry, or asked of somebody; nothing is dropped for it. */
export const flags = [
  'due',
  'no-horizon',
  'horizon-before-article',
  'settled-before-made',
  'came-true-late',
  'no-forecaster',
  'no-date',
  'no-probability',
  'impossible-probability',
  'resolutions-differ',
] as const
export type Flag = (typeof flags)[number]

/** A state of its matter that would settle it; nothing follows from it until a person says so. */
export interface Proposal {
  readonly outcome: 'came-true' | 'did-not'
  readonly day: string | null
  /** The state: `delivered`. */
  readonly state: string
  readonly statements: readonly StatementId[]
}
