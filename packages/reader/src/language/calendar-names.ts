/** Names of months, in order. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')

/** What a month is shortened to, without its dot; "may" is no shorter, and September has two. */
export const SHORT_MONTHS: readonly string[] = [
  ...MONTHS.filter((name) => name.length > 3).map((name) => name.slice(0, 3)),
  'sept',
]

/** Names of days, Monday first. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
)
