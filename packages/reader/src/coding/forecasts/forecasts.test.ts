import { expect, it } from 'vitest'
import { EMPTY_CODEBOOK } from '../../codebook.ts'
import { quantitiesIn, quantityLexicon } from '../quantities/quantities.ts'
import { timeLexicon, timesIn } from '../times/times.ts'
import { taggedWords } from '../words/testing/tagged-words.ts'
import { words } from '../words/testing/words.ts'
import { FORECAST_ROWS } from './forecast-rows.ts'
import { forecastsIn } from './forecasts.ts'
import { FORETELLING_ROWS } from './foretelling-rows.ts'
import { PROBABILITY_ROWS } from './probability-rows.ts'

/** The forecasts of a sentence that is one clause, published on 10 May 2024. */
function forecasts(text: string, list = words(text)) {
  const times = timesIn(text, list, '2024-05-10', timeLexicon(EMPTY_CODEBOOK))
  const figures = { items: [], actors: [], clauses: [], dated: new Set<number>() }
  return forecastsIn(text, list, {
    clauseOf: () => ({ first: 0, end: list.length }),
    times,
    quantities: quantitiesIn(text, list, figures, quantityLexicon(EMPTY_CODEBOOK)),
    actors: text.startsWith('Norland') ? [{ first: 0, end: 1, id: null, name: 'Norland' }] : [],
    published: '2024-05-10',
  })
}

const inBrackets = (example: string): string => /\[(.+)\]/.exec(example)?.[1] ?? ''

it.each(PROBABILITY_ROWS)('$example foretells with $reading: $reason', ({ example, reading }) => {
  const found = forecasts(example.replace(/[[\]]/g, '')).map(({ forecast }) => forecast)
  expect(found).toContainEqual(expect.objectContaining({ word: inBrackets(example), probability: reading }))
})

it.each(FORECAST_ROWS)('$example foretells: $reading, $reason', ({ example, reading }) => {
  const text = example.replace(/[[\]]/g, '')
  const found = forecasts(text, taggedWords(text)).map(({ forecast }) => forecast.word)
  expect(found).toEqual(reading ? [inBrackets(example)] : [])
})

it.each([
  ['It is unlikely that the plant will reopen before 2026.', 'unlikely 0.2-0.45 2026-12-31'],
  ['The plant will probably reopen.', 'probably 0.55-0.8 null'],
  ['The plant is very likely to close.', 'very likely 0.8-0.95 null'],
  ['It is almost certain that the plant will close.', 'almost certain 0.95-0.99 null'],
  ['The plant is highly unlikely to reopen soon.', 'highly unlikely 0.05-0.2 null'],
  ['The plant could close by 2026.', 'could null 2026-12-31'],
  ['The plant could close.', 'could null null'],
  ['The fire was probably caused by a lamp.', ''],
  ['They may have left.', ''],
  ['A child hit at 30 miles an hour is five times more likely to die.', ''],
  ['The plant was more likely to close than to expand.', ''],
  ['The plant is more likely to close than not.', 'likely 0.55-0.8 null'],
  ['The levy is twice as likely to rise.', ''],
  ['Those most likely to lose will be tenants.', 'will null null'],
  ['The bill is more than likely to fail.', 'more than likely 0.55-0.8 null'],
  ['There is a better than even chance that the bill will pass.', 'will null null'],
  ['There is a 66% chance that temperatures will rise by 2030.', '66% chance 0.66-0.66 2030-12-31'],
  ['There is a 30 to 40 per cent chance that the plant will close.', '30 to 40 per cent chance 0.3-0.4 null'],
  ['The firm has a one in three chance of closing by 2030.', 'one in three chance 0.3333-0.3333 2030-12-31'],
  ['There is a 1-in-10 chance of a strike next year.', '1-in-10 chance 0.1-0.1 2025-12-31'],
  ['There is at least a 60% chance that it will fail.', '60% chance 0.6-1 null'],
  ['There is a better than 50% chance that it will fail.', '50% chance 0.5-1 null'],
  ['The bill is 70% likely to pass.', '70% likely 0.7-0.7 null'],
  ['The bill is 70% more likely to pass.', ''],
  ['The chance of a strike next year is 40%.', 'chance of a strike next year is 40% 0.4-0.4 2025-12-31'],
  ['The bank cut the chance of a strike by 10%.', ''],
  ['There is a 66% chance that he was there.', ''],
  ['She had a 30% chance of winning.', ''],
  ['Smokers have a 20% risk of cancer.', ''],
  ['The bus would probably be delivered in July.', 'probably 0.55-0.8 2024-07-31'],
  ['In 2026 the plant will probably close.', 'probably 0.55-0.8 2026-12-31'],
  ['They will probably cut next year’s budget.', 'probably 0.55-0.8 null'],
  ['They will probably win the race planned for 2026.', 'probably 0.55-0.8 null'],
  ['They are likely to look back at the last eight years.', 'likely 0.55-0.8 null'],
  ['Even those not likely to vote will be asked.', 'will null null'],
  ['She could not rule out a closure by 2027.', ''],
  ['The line could close by 2027.', 'could null 2027-12-31'],
  ['Prices will probably be lower than in 2025.', 'probably 0.55-0.8 null'],
  ['The plant will probably close, Lund will say on Monday.', 'probably 0.55-0.8 null'],
])('the forecast in %j is %j', (text, expected) => {
  const [found] = forecasts(text)
  const shown =
    found === undefined
      ? ''
      : `${found.forecast.word} ${found.forecast.probability?.join('-') ?? null} ${found.forecast.horizon}`
  expect(shown).toBe(expected)
})

it.each(FORETELLING_ROWS)('$example foretells: $reading, $reason', ({ example, reading }) => {
  const text = example.replace(/[[\]]/g, '')
  const [found] = forecasts(text, taggedWords(text))
  expect([found?.forecast.word, found?.forecast.kind]).toEqual([
    inBrackets(example),
    reading === 'will' ? 'directional' : reading,
  ])
})

it.each([
  ['Norland will lend ten boats.', 'intention'],
  ['We will stay.', 'intention'],
  ['The council will permit the fair.', 'intention'],
  ['Norland will lose its boats.', 'directional'],
  ['The courts will permit the fair.', 'directional'],
  ['They agreed that the boats may sail.', undefined],
  ['The plant will have closed.', undefined],
  ['He would walk to the mill every morning.', undefined],
  ['The aim is to close the plant.', undefined],
  ['Their plan to close the plant failed.', undefined],
])('%j is a forecast of the kind %s', (text, kind) => {
  expect(forecasts(text, taggedWords(text))[0]?.forecast.kind).toBe(kind)
})

it('a headline foretells by its infinitive', () => {
  const text = 'Norland to lend ten boats'
  expect(forecasts(text, taggedWords(text))[0]?.forecast).toMatchObject({ word: 'to', kind: 'directional' })
})

it.each([
  ['There is a 66% chance that the plant will close.', 'the plant will close'],
  ['There is a 40% chance of a strike.', 'a strike'],
  ['The firm has a one in three chance of closing.', 'The firm has a one in three chance of closing'],
  ['The chance of a strike next year is 40%.', 'a strike next year'],
])('what is foretold in %j is %j', (text, event) => {
  const [found] = forecasts(text)
  const list = words(text)
  expect(text.slice(list[found!.event.first]!.start, list[found!.event.end - 1]!.end)).toBe(event)
})
