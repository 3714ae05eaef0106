import { expect, test } from 'vitest'
import { dayRange } from './day-range.ts'

test.each([
  ['July 2023', '2023-07-01', '2023-07-31'],
  ['Feb. 2024', '2024-02-01', '2024-02-29'],
  ['2023-07', '2023-07-01', '2023-07-31'],
  ['2023/12//', '2023-12-01', '2023-12-31'],
  ['07/2023', '2023-07-01', '2023-07-31'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['03/04/2023', '2023-03-04', '2023-04-03'],
])('"%s" is a day from %s to %s', (written, earliest, latest) => {
  expect(dayRange(written)).toEqual({ earliest, latest })
})

test.each(['23 July 2023', '2023-07-23', 'yesterday', '13/2023', '0000-07', '2023-02-30', ''])(
  '"%s" leaves no days to choose from',
  (written) => {
    expect(dayRange(written)).toBeNull()
  },
)
