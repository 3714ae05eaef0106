/**
 * What said on which day an article was published: a line printed in it, the address, the linked data, a meta tag or a `time`
 * element of a page, a field of an archive, a table or a header, the name of the file, the person who added it (`told`), or one
 * who said it of the document later (`person`).
 */
export const datedBys = [
  'printed',
  'address',
  'linked-data',
  'meta',
  'time-element',
  'field',
  'file-name',
  'told',
  'person',
] as const
export type DatedBy = (typeof datedBys)[number]

/** From day to day, both counted; ISO days. */
export interface DayRange {
  readonly earliest: string
  readonly latest: string
}

/** How sure the day of an article is. */
export interface Dating {
  /** What said it; `null` where nothing did. */
  readonly by: DatedBy | null
  /** The days that it can be, where what said it leaves more than one; the article's own day, if it has one, is among them. */
  readonly between: DayRange | null
}
