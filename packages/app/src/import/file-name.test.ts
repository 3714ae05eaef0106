import { expect, it } from 'vitest'
import { type NameData, namePattern, usualName } from './file-name.ts'

const names: [string, NameData | null][] = [
  ['2022-07-22-sullivan-aspen', { date: '2022-07-22', title: 'sullivan aspen' }],
  ['2022_07_22 no change', { date: '2022-07-22', title: 'no change' }],
  ['20220722_no_change', { date: '2022-07-22', title: 'no change' }],
  ['2022-07-22', { date: '2022-07-22' }],
  ['reuters_2022-07-22_no-change', { date: '2022-07-22' }],
  ['article', {}],
  ['2022-13-45-x', { title: 'x' }],
]

it.each(names)('a file called "%s" says %j', (name, data) => {
  expect(usualName(name)).toEqual(data)
})

const patterns: [string, string, NameData | null][] = [
  [
    '{date}-{outlet}-{title}',
    '2023-07-22-Reuters-no_policy-change',
    { date: '2023-07-22', outlet: 'Reuters', title: 'no policy change' },
  ],
  [
    '{outlet} {date}',
    'The Washington Post 22.07.2023',
    { outlet: 'The Washington Post', date: '2023-07-22' },
  ],
  ['*_{id}', 'export_A-17', { id: 'A-17' }],
  ['({date}) {title}', '(2023-07-22) A [b] c', { date: '2023-07-22', title: 'A [b] c' }],
  ['{date}-{title}', 'no date', null],
]

it.each(patterns)('the pattern "%s" reads "%s" as %j', (pattern, name, data) => {
  expect(namePattern(pattern)(name)).toEqual(data)
})

it('a pattern that names a part twice is refused by that part', () => {
  expect(() => namePattern('{date}-{title}-{date}')).toThrow('has {date} twice')
})
