import { inTextOrder } from '../../record/statements/text-order.ts'
import { daysBetween } from '../matters/happened.ts'
import type { Names } from '../matters/names.ts'
import { sourceKind } from '../matters/sourcing.ts'
import { remembering, rememberingGroups } from '../remembering.ts'
import { plainWords } from './probability.ts'
import { forecasterOf, type ToldForecast } from './told-forecast.ts'

/** Days between two reports up to which a forecast without a day is one: "soon" of a year ago is another "soon". */
const ONE_SAYING = 31

/** Reports of one forecast, the first first. */
export type Reports = readonly [ToldForecast, ...ToldForecast[]]

/**
 * Reports of one forecast together: one forecaster, one event in the same words whatever their order, one kind and range, one
 * horizon. An unnamed source is the same only in reports that go back to one origin, and so is an event that names next to
 * nothing ("it will happen"). Reports and groups are in the order of their days.
 */
export function sameForecasts(told: readonly ToldForecast[], names: Names): readonly Reports[] {
  const sayings: Saying[] = []
  for (const [key, own] of byForecast(names, told)) sayings.push(...sayingsOf(names, key, own))
  return sayings
    .sort((a, b) => a.when - b.when || inTextOrder(a.reports[0], b.reports[0]))
    .map(({ reports }) => reports)
}

interface Saying {
  readonly reports: Reports
  readonly when: number
}

/** Numbers sort many times faster than days; the unknown day comes last. */
const whenOf = ({ document: { date } }: ToldForecast): number =>
  date === null ? 99_999_999 : Number(date.replaceAll('-', ''))

const byForecast = rememberingGroups((_: Names, told: ToldForecast) => [keyOf(told)])

/** Reports in the same words, each saying of them by itself; of the same reports the same as before. */
const sayingsOf = remembering((_: Names, __: string, told: readonly ToldForecast[]): readonly Saying[] => {
  const [only] = told
  if (only !== undefined && told.length === 1) return [{ reports: [only], when: whenOf(only) }]
  const sayings: [ToldForecast, ...ToldForecast[]][] = []
  for (const one of [...told].sort(inTextOrder)) {
    const last = sayings.at(-1)
    if (last !== undefined && isSameSaying(last, one)) last.push(one)
    else sayings.push([one])
  }
  return sayings.map((reports) => ({ reports, when: whenOf(reports[0]) }))
})

function keyOf(told: ToldForecast): string {
  const { kind, probability, horizon, event } = told.forecast
  const words = contentWords(event)
  const unsure = words.length < 2 || !isNamed(told)
  return [
    ...[whose(told), unsure ? told.origin : '', kind, probability?.join(' ') ?? '', horizon ?? ''],
    words.join(' '),
  ].join('|')
}

function whose(told: ToldForecast): string {
  const forecaster = forecasterOf(told)
  if (forecaster === null) return 'nobody'
  return isNamed(told) && told.actor !== null ? `actor ${told.actor}` : `name ${plainWords(forecaster.name)}`
}

function isNamed(told: ToldForecast): boolean {
  const forecaster = forecasterOf(told)
  return forecaster !== null && sourceKind(forecaster.anonymity) !== 'anonymous'
}

function isSameSaying(group: readonly ToldForecast[], { document, forecast }: ToldForecast): boolean {
  const before = group.at(-1)?.document.date ?? null
  if (forecast.horizon !== null || before === null || document.date === null) return true
  return daysBetween(before, document.date) <= ONE_SAYING
}

/** What an event is about, in one order: of "that the plant would close" `close plant`. */
function contentWords(event: string): readonly string[] {
  const words = plainWords(event).match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => !EMPTY.has(word)))].sort()
}

const EMPTY: ReadonlySet<string> = new Set(
  `a an the that this these those it its they them their he she his her we our i you who which what there here of to in on at
  by for from with as and or but so be is are was were been being am will would shall should can could may might must do does
  did have has had happen happens soon likely unlikely probably possibly perhaps more any some such also just then now`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
