/** Numbers, days and counts as a language writes them, by the platform's own tables (Intl). */

export interface Formats {
  /** 1204.5 is "1,204.5" or "1.204,5". */
  readonly number: (value: number) => string
  /** 0.771 is "77 %". */
  readonly percent: (share: number) => string
  /** "1 statement", "27 statements", "1,204 statements". */
  readonly many: (n: number, one: string, other: string) => string
  /** "2023-07-23" is "23 July 2023" or "23. Juli 2023"; what is no day stays as it is. */
  readonly longDay: (day: string) => string
  /** "2023-07-23" is "23 Jul 2023". */
  readonly shortDay: (day: string) => string
  /** "USD/MWh" is "US dollars/MWh": currencies by their names, other units as they are. */
  readonly unit: (unit: string) => string
  /** "a, b and c". */
  readonly list: (words: readonly string[]) => string
}

export function formatsOf(locale: 'en-GB' | 'de-DE'): Formats {
  // What is rounded to nothing has no sign.
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, signDisplay: 'negative' })
  const plurals = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale)
  const days = (month: 'long' | 'short') => {
    const format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
    })
    return (day: string) => {
      const iso = /^\d{4}-\d\d-\d\d/.exec(day)?.[0]
      const time = iso === undefined ? Number.NaN : Date.parse(iso)
      return Number.isNaN(time) ? day : format.format(time)
    }
  }
  return {
    number: (value) => numbers.format(value),
    percent: (share) => `${numbers.format(Math.round(share * 100))} %`,
    many: (n, one, other) => `${numbers.format(n)} ${plurals.select(n) === 'one' ? one : other}`,
    unit: (unit) => unit.replace(/^[A-Z]{3}(?=$|\/)/, (code) => currencyName(locale, code)),
    longDay: days('long'),
    shortDay: days('short'),
    list: (words) => lists.format(words),
  }
}

/** The name that goes with a number of it: "euros"; what is no currency stays. */
function currencyName(locale: string, code: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay: 'name' })
  return format.formatToParts(2000).find(({ type }) => type === 'currency')?.value ?? code
}
