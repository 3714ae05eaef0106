import { expect, it } from 'vitest'
import { EMPTY_CODEBOOK } from '../codebook.ts'
import { forecastsIn } from './forecasts.ts'
import { timeLexicon, timesIn } from './times.ts'
import { words } from './words.test.ts'

it.each([
  ['It is unlikely that the plant will reopen before 2026.', 'unlikely 0.2-0.45 2026-12-31'],
  ['The plant will probably reopen.', 'probably 0.55-0.8 null'],
  ['The plant is very likely to close.', 'very likely 0.8-0.95 null'],
  ['It is almost certain that the plant will close.', 'almost certain 0.95-0.99 null'],
  ['The plant is highly unlikely to reopen soon.', 'highly unlikely 0.05-0.2 null'],
  ['The plant could close by 2026.', 'could null 2026-12-31'],
  ['The plant could close.', ''],
  ['The fire was probably caused by a lamp.', ''],
  ['They may have left.', ''],
])('the forecast in %j is %j', (text, expected) => {
  const list = words(text)
  const times = timesIn(text, list, '2024-05-10', timeLexicon(EMPTY_CODEBOOK))
  const [found] = forecastsIn(text, list, () => list.length, times)
  const shown =
    found === undefined
      ? ''
      : `${found.forecast.word} ${found.forecast.probability?.join('-') ?? null} ${found.forecast.horizon}`
  expect(shown).toBe(expected)
})
