/** ISO 4217 codes of the signs that stand before a sum, and the codes themselves ("EUR 40 million") where no word is one. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ...'EUR USD GBP JPY CHF NOK SEK DKK PLN CZK UAH CAD AUD NZD CNY INR BRL ZAR'
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const),
  ['₹', 'INR'],
  ['₴', 'UAH'],
  ['rs', 'INR'],
])

/** ISO 4217 codes of sums whose country is told: "300 million Norwegian kroner". */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['norwegian', 'NOK'],
  ['danish', 'DKK'],
  ['swedish', 'SEK'],
  ['icelandic', 'ISK'],
  ['swiss', 'CHF'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['us', 'USD'],
  ['american', 'USD'],
  ['singapore', 'SGD'],
  ['british', 'GBP'],
  ['egyptian', 'EGP'],
  ['turkish', 'TRY'],
  ['indian', 'INR'],
  ['pakistani', 'PKR'],
  ['japanese', 'JPY'],
  ['polish', 'PLN'],
  ['czech', 'CZK'],
  ['hungarian', 'HUF'],
  ['ukrainian', 'UAH'],
  ['chinese', 'CNY'],
  ['mexican', 'MXN'],
])

/** What the money of a country is called; the country says which. */
export const MONEY =
  /^(?:kroner|krone|kronor|krona|francs?|dollars?|pounds?|rupees?|lira|liras|yen|zlotys?|korunas?|crowns?|forints?|hryvnias?|yuan|pesos?)$/

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
