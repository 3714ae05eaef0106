import { FIRST_NAMES } from './people-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What a company's name ends in, as it is written. */
const LEGAL_FORM = /^(?:AS|ASA|AB|AG|SA|NV|BV|SE|Oy|Oyj|SpA|KG|LLP|Holdings?)$/

/** What a company makes or is: the last word of its name, unless a first name stands before it ("Samantha Power"). */
const TRADES =
  words(`steel homes energy motors airlines airways airline oil gas power electric electricity pharma pharmaceuticals foods
systems technologies technology industries insurance telecom telecoms mobile media pictures records studios railways railway rail
water shipping logistics capital partners ventures securities brewery breweries hotels stores supermarkets chemicals cement mining
minerals metals petroleum solar international worldwide enterprises solutions software labs aerospace aviation dynamics automotive
retail renewables biotech robotics semiconductors associates`)

export function isCompanyName(name: readonly string[]): boolean {
  const [first, last] = [name[0], name.at(-1)]
  if (name.length < 2 || first === undefined || last === undefined) return false
  return LEGAL_FORM.test(last) || (TRADES.has(last.toLowerCase()) && !FIRST_NAMES.has(first.toLowerCase()))
}

/** Parties by the plural of their members: "the Liberal Democrats", "the Sweden Democrats". */
export const isPartyName = (name: readonly string[]): boolean =>
  /^(?:social|liberal|christian|free|sweden|danish|finnish|centre) (?:democrats|conservatives|socialists|liberals)$/i.test(
    name.join(' '),
  )

/** Bodies known everywhere whose names do not say that they are bodies; words that mean something else too are left out. */
const KNOWN = new Set(
  `eurostat|greenpeace|scotland yard|new scotland yard|oxfam|unicef|unesco|unhcr|interpol|europol|frontex|eurojust|opec|opec+|ofcom|ofgem
|ofsted|ofwat|mercosur|asean|nafta|amnesty|amnesty international|human rights watch|red cross|red crescent|medecins sans frontieres
|médecins sans frontières|transparency international|save the children|friends of the earth|destatis|statistics canada|whitehall
|downing street|gazprom|rosneft|lukoil|rosatom|siemens|volkswagen|airbus|boeing|microsoft|google|facebook|uber|tesla|toyota|nissan
|samsung|huawei|tiktok|pfizer|moderna|astrazeneca|novartis|nestle|nestlé|unilever|exxonmobil|chevron|equinor|totalenergies|barclays|hsbc
|unicredit|santander|goldman sachs|jpmorgan|jpmorgan chase|morgan stanley|citigroup|blackrock|lockheed martin|raytheon|rheinmetall
|thyssenkrupp|arcelormittal|tata steel|deloitte|kpmg|pwc|mckinsey|yougov|gallup|ipsos|ryanair|lufthansa|easyjet|walmart|tesco|ikea`
    .split('|')
    .map((name) => name.trim()),
)

export const isKnownBody = (name: readonly string[]): boolean => KNOWN.has(name.join(' ').toLowerCase())
