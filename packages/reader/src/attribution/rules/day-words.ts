import { MONTHS, WEEKDAYS } from '../../language/calendar-names.ts'

/** Words that tell a day, or a time of it: where they stand, a phrase about who speaks has ended. Not "may", a modal far more often. */
export const DAYS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS.filter((name) => name !== 'may'),
  ...'today yesterday tonight tomorrow week month year night morning afternoon evening weekend earlier later day'.split(
    ' ',
  ),
])
