import type { StatementId } from '../../record/engine/ids.ts'
import type { ForecastResolution } from '../../record/forecasts/forecast-resolutions.ts'
import { later } from '../matters/happened.ts'
import type { Matter } from '../matters/matters.ts'
import type { Names } from '../matters/names.ts'
import { sourceKind } from '../matters/sourcing.ts'
import type { EntryMatter, Forecaster, LedgerEntry, Proposal } from './entry.ts'
import { flagsOf } from './flags.ts'
import { asMeant, type ProbabilityWords, probabilityOf } from './probability.ts'
import { differ, horizonOf, resolutionOf, statusOf } from './resolution.ts'
import { type Reports, sameForecasts } from './same-forecast.ts'
import { scoreOf } from './score.ts'
import { proposalOf } from './settling-states.ts'
import { forecasterOf, type ToldForecast } from './told-forecast.ts'

export interface LedgerContext {
  /** As whose the forecasts are known: while it is the same object, what was found of them is remembered. */
  readonly names: Names
  /** The ISO day on which one looks: what was to be settled before it and is not is due. */
  readonly today: string
  readonly words: ProbabilityWords
  readonly resolutions: readonly ForecastResolution[]
  /** The matter of a forecast; `null` where it is about none. */
  readonly matterOf: (told: ToldForecast) => MatterOfForecast | null
}

export interface MatterOfForecast extends EntryMatter {
  /** The matter, and those that are the same under other names. */
  readonly matters: readonly Matter[]
}

/** Every forecast of the statements, the oldest first; repeated ones once. */
export function ledgerOf(told: readonly ToldForecast[], context: LedgerContext): readonly LedgerEntry[] {
  const said = saidOf(context.resolutions)
  const { names, today, words, matterOf } = context
  const meant =
    words.size === 0 ? told : told.map((one) => ({ ...one, forecast: asMeant(one.forecast, words) }))
  return sameForecasts(meant, names).map((reports) => {
    const own = said.size === 0 ? NOTHING_SAID : reports.flatMap(({ id }) => said.get(id) ?? [])
    const matter = firstOf(reports, matterOf)
    const before = lastEntries.get(reports)
    if (before?.today === today && before.own === own && before.matter === matter) return before.entry
    const entry = entryOf(reports, own, matter, context)
    lastEntries.set(reports, { today, own, matter, entry })
    return entry
  })
}

const NOTHING_SAID: readonly ForecastResolution[] = []

/** The entry of the same reports at the last question, and what it went by. */
const lastEntries = new WeakMap<Reports, LastEntry>()

interface LastEntry {
  readonly today: string
  readonly own: readonly ForecastResolution[]
  readonly matter: MatterOfForecast | null
  readonly entry: LedgerEntry
}

function firstOf(reports: Reports, matterOf: LedgerContext['matterOf']): MatterOfForecast | null {
  for (const told of reports) {
    const matter = matterOf(told)
    if (matter !== null) return matter
  }
  return null
}

/** What was said of a statement that another stands for now is said of that one. */
function saidOf(resolutions: readonly ForecastResolution[]) {
  const said = new Map<StatementId, ForecastResolution[]>()
  for (const one of resolutions) {
    if (one.standsNow === null) continue
    said.set(one.standsNow, [...(said.get(one.standsNow) ?? []), one])
  }
  return said
}

function entryOf(
  told: Reports,
  said: readonly ForecastResolution[],
  matter: MatterOfForecast | null,
  { today }: LedgerContext,
): LedgerEntry {
  const [first] = told
  const { event, kind } = first.forecast
  const made = first.document.date
  const probability = probabilityOf(first.forecast)
  const horizon = horizonOf(first, said)
  const resolution = resolutionOf(said)
  const status = statusOf(horizon, resolution, today)
  const whose = forecaster(first)
  const odd = { hasForecaster: whose !== null, kind, resolutionsDiffer: differ(said) }
  return {
    id: first.id,
    event,
    kind,
    made,
    horizon,
    status,
    resolution,
    told,
    forecaster: whose,
    keptUnder: said.at(-1)?.statement ?? first.id,
    words: distinct(told.map(({ forecast }) => forecast.word)),
    outlets: distinct(told.flatMap(({ reporter }) => reporter ?? [])),
    lastTold: told.reduce<string | null>((last, { document }) => later(last, document.date), null),
    probability: probability.range,
    vague: distinct(told.flatMap(({ vague }) => vague)),
    matter: matter === null ? null : { key: matter.key, name: matter.name, by: matter.by },
    score: scoreOf({ kind, made, probability, resolution }),
    flags: [...flagsOf({ made, horizon, resolution, status, probability, ...odd })],
    proposal: proposed(told, { horizon, status }, matter, today),
  }
}

/** Nearly all forecasts are told once. */
const distinct = (words: readonly string[]): readonly string[] =>
  words.length < 2 ? words : [...new Set(words)]

function forecaster(told: ToldForecast): Forecaster | null {
  const whose = forecasterOf(told)
  if (whose === null) return null
  return { id: told.actor, name: whose.name, named: sourceKind(whose.anonymity) !== 'anonymous' }
}

function proposed(
  told: Reports,
  { horizon, status }: Pick<LedgerEntry, 'horizon' | 'status'>,
  matter: MatterOfForecast | null,
  today: string,
): Proposal | null {
  if (matter === null || (status !== 'open' && status !== 'due')) return null
  return proposalOf(told, horizon?.day ?? null, today, matter.matters)
}
