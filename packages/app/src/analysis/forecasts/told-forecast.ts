import type { ActorMention, Forecast } from '@onrecord/reader'
import type { ActorId } from '../../record/engine/ids.ts'
import type { Names } from '../matters/names.ts'
import { reporterOf, type Told } from '../matters/told.ts'
import { rememberingEach } from '../remembering.ts'

/** A statement that foretells something, as far as the ledger asks about it. */
export interface ToldForecast extends Pick<Told, 'id' | 'document' | 'words' | 'decision' | 'origin'> {
  readonly sentence: string
  readonly speaker: ActorMention | null
  /** Whose forecast it is, where that is not the speaker. */
  readonly holder: ActorMention | null
  /** The record's number of whose forecast it is. */
  readonly actor: ActorId | null
  /** The outlet that reported it: the one it goes back to, else the one it was printed in. */
  readonly reporter: string | null
  readonly forecast: Forecast
  /** Words of its sentence that say when, and are no date: "soon". */
  readonly vague: readonly string[]
}

/** The forecasts among statements; of the same statement the same as before, for as long as the names stand. */
export function forecastsAmong(told: readonly Told[], names: Names): readonly ToldForecast[] {
  return asForecasts(names, told)
}

const asForecasts = rememberingEach<Names, Told, ToldForecast>((one) => {
  const { id, document, words, decision, origin, forecast, speaker, holder } = one
  if (forecast === null) return null
  return {
    id,
    document,
    words,
    decision,
    origin,
    forecast,
    speaker,
    holder,
    sentence: one.sentence.text,
    actor: holder === null ? one.speakerId : one.holderId,
    reporter: reporterOf(one),
    vague: one.times.length === 0 ? NO_WORDS : one.times.flatMap(vagueIn),
  }
})

const NO_WORDS: readonly string[] = []

const vagueIn = ({ kind, to, quote }: Told['times'][number]): string | [] =>
  kind === 'horizon' && to === null ? quote : []

/** Whose forecast it is: the holder, else who speaks. */
export const forecasterOf = ({ holder, speaker }: Pick<ToldForecast, 'holder' | 'speaker'>) =>
  holder ?? speaker
