import { expect, it } from 'vitest'
import { clausesOf } from './clauses.ts'
import { words } from './testing/words.ts'

it.each([
  ['it could raise prices and it would hurt families', 'it could raise prices | it would hurt families'],
  ['the levy has failed and has cost jobs', 'the levy has failed | the levy + has cost jobs'],
  ['they will not pay because the money is gone', 'they will not pay | the money is gone'],
  ['they will not pay due to concerns that it is unfair', 'they will not pay | it is unfair'],
  [
    'The strike, which began in May, has so far failed',
    'the strike which began in may | the strike + has so far failed',
  ],
  [
    'They built 900 homes, with 300 sold to tenants and many more rented by the city',
    'they built 900 homes | 300 sold to tenants | many more rented by the city',
  ],
  [
    'The stock is small, making it unlikely that they will sell',
    'the stock is small | making it unlikely that they will sell',
  ],
  ['While prices have risen, wages have fallen', 'while prices have risen | wages have fallen'],
  ['a million and a half people left', 'a million and a half people left'],
  [
    'She said two hundred and fifty thousand people have fled',
    'she said two hundred and fifty thousand people have fled',
  ],
  [
    'She said a hundred and twenty homes would be built',
    'she said a hundred and twenty homes would be built',
  ],
  ['They built two hundred and the city paid', 'they built two hundred | the city paid'],
  ['three or four hundred tanks were lost', 'three or four hundred tanks were lost'],
])('%j has the clauses %j', (text, expected) => {
  const list = words(text)
  const shown = clausesOf(list).map((clause) =>
    clause.pieces
      .map(({ first, end }) =>
        list
          .slice(first, end)
          .map((word) => word.norm)
          .join(' '),
      )
      .join(' + '),
  )
  expect(shown.join(' | ')).toBe(expected)
})
