/** The trackers whose tables are known by their header, wherever in the file it stands. */
const HEADERS = {
  sipri: /^"?Recipient"?,"?Supplier"?,/m,
  kiel: /^[^\n]*\baid_type_general\b[^\n]*\bmeasure\b[^\n]*\bitem_numb\b/m,
} as const

/** The first line of a row's text, by which its reading knows what it is. */
export const TRACKER_TITLES = {
  sipri: 'SIPRI Arms Transfers Database, trade register',
  kiel: 'Ukraine Support Tracker (Kiel Institute), main data',
} as const
export type Tracker = keyof typeof TRACKER_TITLES

/** How the header of a tracker's table begins, or what it holds. */
export const headerOf = (tracker: Tracker): RegExp => HEADERS[tracker]

/** Which tracker's table this is: its header stands within the first lines. */
export function trackerOf(head: string): Tracker | null {
  return TRACKERS.find((tracker) => HEADERS[tracker].test(head)) ?? null
}

export const TRACKERS: readonly Tracker[] = ['sipri', 'kiel']
