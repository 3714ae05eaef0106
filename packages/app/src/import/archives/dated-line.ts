import { isIsoDay } from '@onrecord/reader'

/** A day found in a line, and where its words stand. */
export interface DatedLine {
  /** ISO day, as printed. */
  readonly day: string
  readonly start: number
  readonly end: number
}

/** Months as archives print them, in the languages their accounts have. */
const MONTHS: readonly RegExp[] = [
  'jan(?:uary|uar|uari|vier|eiro)?|janv|gen(?:naio)?|ene(?:ro)?|jänner|январ[ья]',
  'feb(?:ruary|ruar|ruari|braio|rero)?|f[ée]v(?:rier|r|ereiro)?|феврал[ья]',
  'mar(?:ch|s|zo|ço)?|märz?|mrz|maart|mrt|март[а]?',
  'apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|апрел[ья]',
  'may|mai|mei|mag(?:gio)?|mayo|maio|ма[йя]',
  'june?|juni|juin|giu(?:gno)?|junio|junho|июн[ья]',
  'july?|juli|juil(?:let)?|lug(?:lio)?|julio|julho|июл[ья]',
  'aug(?:ust|ustus)?|ao[uû]t|ago(?:sto)?|август[а]?',
  'sept?(?:ember|embre|tembre|tiembre|iembre)?|set(?:tembre|embro)?|сентябр[ья]',
  'o[ck]t(?:ober|obre|ubre)?|ott(?:obre)?|out(?:ubro)?|октябр[ья]',
  'nov(?:ember|embre|iembre|embro)?|ноябр[ья]',
  'de[cz](?:ember|embro)?|déc(?:embre)?|dic(?:embre|iembre)?|decembre|декабр[ья]',
].map((names) => new RegExp(`^(?:${names})$`, 'iu'))

const DAY_FIRST =
  /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u
const MONTH_FIRST = /(?<![\p{L}])(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u
const CJK = /(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/

/**
 * The first day in a line of an archive, in English, German, French, Dutch, Spanish, Italian, Portuguese, Russian, Chinese or Japanese; `null` where there
 * is none. The weekday, before or behind, a time and an edition do not matter.
 *
 * @example datedLine('Politique, mercredi 4 mars 2026, p. 3') // { day: '2026-03-04', start: 20, end: 31 }
 */
export function datedLine(line: string): DatedLine | null {
  const found = [
    inOrder(DAY_FIRST.exec(line), 3, 2, 1),
    inOrder(MONTH_FIRST.exec(line), 3, 1, 2),
    inOrder(ISO.exec(line), 1, 2, 3),
    inOrder(CJK.exec(line), 1, 2, 3),
  ].flatMap((one) => one ?? [])
  return found.sort((a, b) => a.start - b.start)[0] ?? null
}

/** A month and its year and nothing else, as magazines print it. */
export function isMonthLine(line: string): boolean {
  const [, month = ''] = /^(\p{L}{3,})\.?,?\s+(?:de\s+)?\d{4}$/u.exec(line.trim()) ?? []
  return monthNumber(month) !== null
}

/** A line that is a date and nothing else but what archives put beside one. */
export function isDateLine(line: string): boolean {
  const found = datedLine(line)
  if (found === null) return false
  const before = line.slice(0, found.start).trim()
  return before === '' || /^\p{L}+\.?,?$/u.test(before)
}

function inOrder(match: RegExpExecArray | null, year: number, month: number, day: number): DatedLine | null {
  const [number, date] = [monthNumber(match?.[month] ?? ''), match?.[day] ?? '']
  if (match === null || number === null) return null
  const iso = `${match[year]}-${number}-${date.padStart(2, '0')}`
  return isIsoDay(iso) ? { day: iso, start: match.index, end: match.index + match[0].length } : null
}

function monthNumber(word: string): string | null {
  if (/^\d{1,2}$/.test(word)) return word.padStart(2, '0')
  const at = MONTHS.findIndex((names) => names.test(word))
  return at < 0 ? null : String(at + 1).padStart(2, '0')
}
