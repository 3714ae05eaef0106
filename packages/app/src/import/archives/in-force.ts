/** From when to when something holds, both days included; a missing end is open, "2026" and "2026-03" are their whole span. */
export interface Validity {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Whether it holds on a day. */
export function holdsOn({ from, to }: Validity, day: string): boolean {
  const begun = from === undefined || from === '' || from <= day.slice(0, from.length)
  return begun && (to === undefined || to === '' || day.slice(0, to.length) <= to)
}

/** What holds on a day; of several the one that began last. */
export function inForce<T extends Validity>(all: readonly T[], day: string): T | undefined {
  return all
    .filter((one) => holdsOn(one, day))
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
    .at(-1)
}
