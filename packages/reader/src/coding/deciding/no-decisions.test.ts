import { expect, it } from 'vitest'
import { toldLines } from './testing/told-lines.ts'

it.each<[kind: string, sentence: string]>([
  ['what is given is an idea', 'The singer gave the crowd her all.'],
  ['a thing decides nothing', 'These events have provided millions of laughs.'],
  ['a deed of no weight', 'The singer decided to bake a cake.'],
  ['a test that is passed', 'The driver passed three checks.'],
  ['a call to nobody', 'A conference call with lawmakers ended.'],
  ['what is insisted on is a fact', 'The singer insists he is coming home.'],
  ['an adviser', 'Weber advises Kane.'],
  ['a person cut short', 'The singer cut him off.'],
  ['a rival beaten', 'Kane defeated his rival.'],
  ['less likely', 'Voters were less likely to vote for Kane.'],
  ['an exhortation', 'Let the band play.'],
  ['ordered that', 'The judge ordered that files be released.'],
  ['what is announced is a result', 'The magazine announced the winners.'],
  ['looked at', 'The boy looked at his shoes.'],
])('%s: %s', (_, sentence) => {
  expect(toldLines(sentence)).toEqual([])
})
