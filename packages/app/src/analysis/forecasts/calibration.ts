import type { ActorId, StatementId } from '../../record/engine/ids.ts'
import { meanRange, type Range } from './brier.ts'
import type { LedgerEntry } from './entry.ts'

/** So many scored and resolved forecasts somebody needs before they are judged by them. */
export const ENOUGH = 10

/** How well somebody foretold: counts always, the score and the curve once there are enough. */
export interface Calibration {
  readonly name: string
  /** The record's number of a forecaster; `null` of an outlet and of everybody together. */
  readonly actor: ActorId | null
  readonly forecasts: number
  readonly due: number
  /** Forecasts with a Brier score. */
  readonly scored: number
  readonly enough: boolean
  /** The mean Brier score; `null` where there are too few. */
  readonly brier: Range | null
  /** The bands of ICD 203 in which there are forecasts; none where there are too few. */
  readonly bins: readonly Bin[]
  /** Of what was foretold without a probability. */
  readonly directional: Tally
  /** Intentions that were kept, and that were reversed. */
  readonly intentions: Tally
}

/** What came true and what did not; what came true partly is neither. */
export interface Tally {
  readonly held: number
  readonly failed: number
  readonly partly: number
}

/** Forecasts whose probability lies in one band: how likely they said it was, and how often it came true. */
export interface Bin {
  readonly band: Range
  readonly forecasts: number
  readonly foretold: Range
  readonly cameTrue: Range
  readonly statements: readonly StatementId[]
}

/** How well forecasters foretold, whoever has the most forecasts that can be judged first. Who has no name is left out. */
export function byForecaster(entries: readonly LedgerEntry[]): readonly Calibration[] {
  const groups = new Map<string, { name: string; actor: ActorId | null; entries: LedgerEntry[] }>()
  for (const entry of entries) {
    if (entry.forecaster === null || !entry.forecaster.named) continue
    const { id, name } = entry.forecaster
    const key = id === null ? `name ${name}` : `actor ${id}`
    const group = groups.get(key) ?? { name, actor: id, entries: [] }
    group.entries.push(entry)
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({ name, actor, entries: own }) => calibrationOf(name, own, actor))
    .sort(order)
}

/** How well the forecasts that an outlet carried came out; one that two outlets carried counts for both. */
export function byOutlet(entries: readonly LedgerEntry[]): readonly Calibration[] {
  const groups = new Map<string, LedgerEntry[]>()
  for (const entry of entries) {
    for (const outlet of entry.outlets) {
      const group = groups.get(outlet) ?? []
      group.push(entry)
      groups.set(outlet, group)
    }
  }
  return [...groups].map(([name, own]) => calibrationOf(name, own)).sort(order)
}

const judged = ({ scored, directional, intentions }: Calibration): number =>
  scored + total(directional) + total(intentions)
const total = ({ held, failed, partly }: Tally): number => held + failed + partly
const order = (a: Calibration, b: Calibration): number =>
  judged(b) - judged(a) || b.forecasts - a.forecasts || (a.name < b.name ? -1 : 1)

/** The calibration of forecasts taken together. */
export function calibrationOf(
  name: string,
  entries: readonly LedgerEntry[],
  actor: ActorId | null = null,
): Calibration {
  const scored = entries.flatMap(scoredOf)
  const enough = scored.length >= ENOUGH
  return {
    ...{ name, actor, forecasts: entries.length, enough, scored: scored.length },
    due: entries.filter(({ status }) => status === 'due').length,
    brier: enough ? meanRange(scored.map(({ brier }) => brier)) : null,
    bins: enough ? binsOf(scored) : [],
    directional: tally(entries.filter(({ kind }) => kind === 'directional')),
    intentions: tally(entries.filter(({ kind }) => kind === 'intention')),
  }
}

interface ScoredForecast {
  readonly id: StatementId
  readonly probability: Range
  readonly share: Range
  readonly brier: Range
}

function scoredOf({ id, probability, resolution, score: { brier } }: LedgerEntry): ScoredForecast | [] {
  const share = resolution?.share ?? null
  return probability === null || share === null || brier === null ? [] : { id, probability, share, brier }
}

function tally(entries: readonly LedgerEntry[]): Tally {
  const count = (status: LedgerEntry['status']) => entries.filter((entry) => entry.status === status).length
  return { held: count('came-true'), failed: count('did-not'), partly: count('partly') }
}

/** Where one band of ICD 203 ends and the next begins; what lies on a border is in the higher one. */
const BORDERS = [0, 0.05, 0.2, 0.45, 0.55, 0.8, 0.95, 1] as const

function binsOf(scored: readonly ScoredForecast[]): readonly Bin[] {
  const bands = BORDERS.slice(1).map((max, at) => ({ min: BORDERS[at] ?? 0, max }))
  return bands.flatMap((band) => {
    const own = scored.filter(({ probability }) => isIn(band, (probability.min + probability.max) / 2))
    const foretold = meanRange(own.map(({ probability }) => probability))
    const cameTrue = meanRange(own.map(({ share }) => share))
    if (foretold === null || cameTrue === null) return []
    return [{ band, forecasts: own.length, foretold, cameTrue, statements: own.map(({ id }) => id) }]
  })
}

const isIn = ({ min, max }: Range, middle: number): boolean =>
  middle >= min && (middle < max || (max === 1 && middle === 1))
