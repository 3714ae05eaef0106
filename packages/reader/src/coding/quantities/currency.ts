/** ISO 4217 codes of the signs that stand before a sum, and the codes themselves ("EUR 40 million") where no word is one. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ...'EUR USD GBP JPY CHF NOK SEK DKK PLN CZK UAH CAD AUD NZD CNY INR BRL ZAR'
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const),
])

/** ISO 4217 codes of the letters that stand right before a dollar sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
])

/** ISO 4217 codes of the words that stand behind a sum; hundredths as such. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['pounds', 'GBP'],
  ['pound', 'GBP'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['kroner', 'NOK'],
  ['francs', 'CHF'],
  ['rupees', 'INR'],
  ['pence', 'GBP/100'],
  ['cents', 'USD/100'],
])

/** Whether a word is a sign such as "£", or a code such as "EUR". */
export function isCurrencySign(norm: string | undefined): boolean {
  return norm !== undefined && CURRENCY_SIGNS.has(norm)
}
