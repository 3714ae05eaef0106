import { publicationDate } from '../publication-date.ts'

/** A day that stands in words of the page. */
export interface PrintedDay {
  readonly day: string
  /** Whether the words say that it is the day of a change: "Updated 3 May 2024". */
  readonly ofChange: boolean
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const ENGLISH = `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}`
const NUMBERS =
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d{2})|\\d{1,2}/\\d{1,2}/\\d{4}'
const OTHER = '\\d{1,2}(?:\\.|er|º)?\\s+(?:de\\s+)?\\p{L}{3,10}\\.?\\s+(?:de\\s+)?\\d{4}'
const DAY = new RegExp(`(?<![\\d./-])(?:${ENGLISH}|${NUMBERS}|${OTHER})(?![\\d/-]|\\.\\d|T\\d)`, 'giu')

/** The months of other languages in which outlets print their day, by their first letters; the dot of "7. März" may be missing. */
const OTHER_MONTHS = [
  ...['jan|gen|ene', 'feb|fév|fev', 'mär|mar|maa', 'apr|avr|abr', 'mai|may|mag|maj|mei', 'jun|juin|giu'],
  ...['jul|juil|lug', 'aug|aoû|aou|ago', 'sep|set', 'okt|oct|ott|out', 'nov', 'dez|déc|dec|dic'],
].map((months) => new RegExp(`^(?:${months})`, 'i'))

function dayOf(written: string): string | null {
  const known = publicationDate(written.replace(/^(\d+\.\s?\d+\.\s?)(\d\d)$/, '$120$2'))
  if (known !== null) return known
  const [, day, name = '', year] =
    /^(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(\p{L}+)\.?\s+(?:de\s+)?(\d{4})$/u.exec(written) ?? []
  const month = OTHER_MONTHS.findIndex((one) => one.test(name)) + 1
  return month === 0 ? null : publicationDate(`${year}-${month}-${day}`)
}

/** What may stand behind a printed day in its line: a time and its zone, a day of the week, a sign, what is said of a change. */
const BEHIND =
  /^[\s.;:)\]]*(?:$|[,|•·/@([–—-]|(?:at |um |à |kl\.? |ore |alle )?\d{1,2}\s?(?:[:.h]\s?\d{2}|[ap]\.?m|uhr)|(?:mon|tue|wed|thu|fri|sat|sun)|last |originally|updated?\b|aktualisiert|by\b|von\b|durch\b|par\b)/iu
const OF_CHANGE =
  /\b(?:updat|modif|chang|edit(?:ed|iert)|revis|review|aktualis|ge[äa]ndert|[üu]berarbeitet|mis à jour|maj\b|zuletzt|last\b|actuali[sz]|aggiornat|atualizad).{0,40}$/iu

/** What else a line with a day may say: when something takes place or took effect, which version it is, who joined when. */
const OF_SOMETHING_ELSE =
  /(?:\b(?:termin|date of birth|born|geboren|joined|registriert|member since|mitglied seit|dabei seit|begins?|beginn|starts?|deadline|bis|until|till|since|seit|gültig|valid|effective|copyright)\b[^\d]{0,12}|\bversion\s[\d.]+,?\s*|©\s*|\d\.?\s*(?:[-–—]|bis|to|und|and)\s*)$/iu

/** A longer line is a paragraph: its day is of the article only where it opens it, as in "Karlsruhe, (12.11.2021). The board ...". */
const LONGEST_LINE = 120
const LONGEST_PLACE = 30

/**
 * The days that are printed in a line of the head of an article: at its end, or with nothing but a time, a sign or a name
 * behind. A day inside of a sentence is another one, of which the article tells.
 *
 * @example
 * printedDays('By Ada Ross | May 6, 2024, 10.10 p.m.') // [{ day: '2024-05-06', ofChange: false }]
 * printedDays('The board meets on May 6, 2024 in the town hall') // []
 */
export function printedDays(line: string): readonly PrintedDay[] {
  const words = line.replace(/\s+/g, ' ').trim()
  const isParagraph = words.length > LONGEST_LINE
  let end = 0
  return Array.from(words.matchAll(DAY), ({ 0: written, index }) => {
    const [before, behind] = [words.slice(end, index), words.slice(index + written.length)]
    end = index + written.length
    const day = dayOf(written)
    const isOfLine = isParagraph
      ? index <= LONGEST_PLACE && /^(?:.*\($|$)/u.test(before) && /^\)?\s?[.):–—-]/u.test(behind)
      : !OF_SOMETHING_ELSE.test(before) && BEHIND.test(behind)
    return day === null || !isOfLine ? [] : { day, ofChange: OF_CHANGE.test(before) }
  }).flat()
}
