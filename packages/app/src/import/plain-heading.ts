import { publicationDate } from './publication-date.ts'

/** What the first lines of a plain text say of it. */
export interface Heading {
  readonly title?: string
  readonly outlet?: string
  readonly date?: string
}

/**
 * The heading of a plain text: its first lines, up to a blank one, where they are a headline and at most a byline, an outlet
 * and a day, or where each names what it is; byline, outlet and day may stand apart below the headline. A first line that is a sentence, or that goes on in the next one, is none; nothing
 * is guessed. The text itself keeps its heading.
 *
 * @example
 * plainHeading('No change on tax\nThe Post, 22 July 2023\n\nThe minister said no ...')
 * // { title: 'No change on tax', outlet: 'The Post', date: '2023-07-22' }
 */
export function plainHeading(text: string): Heading {
  const [head, ...after] = firstBlocks(text.slice(0, MOST))
  const [first, ...others] = head?.lines ?? []
  if (head === undefined || first === undefined) return {}
  const labelled = head.lines.map(label)
  const isLabelled = labelled.every((one) => one !== null)
  const below = others.map(placeOf)
  const unread = FIELDS[/^[A-Za-z]+(?=:)/.exec(first)?.[0].toLowerCase() ?? ''] !== undefined
  if (!isLabelled && (unread || !isHeadline(first) || below.some((one) => one === null))) return {}
  const told = isLabelled ? labelled : [{ title: first }, ...below]
  let { end } = head
  for (const block of after) {
    const places = block.lines.map(placeOf)
    if (places.some((one) => one === null)) break
    told.push(...places)
    end = block.end
  }
  return holdsProse(text.slice(end)) ? Object.assign({}, ...told) : {}
}

/** The first lines up to a blank one, and what stands apart below them: a byline, an outlet and a day. */
function firstBlocks(text: string): { readonly lines: readonly string[]; readonly end: number }[] {
  const block = /\s*((?:[^\r\n]+\r?\n){1,4})[ \t]*\r?\n/y
  const found = []
  for (let match = block.exec(text); match !== null && found.length < 3; match = block.exec(text)) {
    const lines = (match[1] ?? '').split(/\r?\n/).map((line) => line.trim())
    found.push({ lines: lines.filter((line) => line !== ''), end: block.lastIndex })
  }
  return found
}

const placeOf = (line: string): Heading | null =>
  label(line) ?? placeAndDay(line) ?? (/^by\s.{1,80}[^.!?]$/i.test(line) ? {} : null)

const MOST = 2000

/** Short, begins large, and is no sentence. */
const isHeadline = (line: string): boolean =>
  line.length <= 160 && /^["“‘']?[\p{Lu}\p{N}]/u.test(line) && /[\p{L}\p{N}?!"”’')%]$/u.test(line)

/** A heading stands above something to read. */
const holdsProse = (rest: string): boolean => /[^\r\n]{40}/.test(rest)

const FIELDS: Readonly<Record<string, keyof Heading>> = {
  title: 'title',
  headline: 'title',
  outlet: 'outlet',
  source: 'outlet',
  publication: 'outlet',
  date: 'date',
  published: 'date',
}

/** "Outlet: The Post"; a date that is none is not taken. */
function label(line: string): Heading | null {
  const [, name = '', value = ''] = /^([A-Za-z]+):\s+(\S.*)$/.exec(line.trim()) ?? []
  const field = FIELDS[name.toLowerCase()]
  if (field === undefined) return null
  if (field !== 'date') return { [field]: value }
  const day = publicationDate(value)
  return day === null ? null : { date: day }
}

/** "The Post, 22 July 2023", or a day alone. */
function placeAndDay(line: string): Heading | null {
  const alone = publicationDate(line)
  if (alone !== null) return { date: alone }
  for (const cut of line.matchAll(/\s*(?:,|·|\||–|—)\s+/g)) {
    const day = publicationDate(line.slice(cut.index + cut[0].length))
    const outlet = line.slice(0, cut.index).trim()
    if (day !== null && outlet !== '') return { outlet, date: day }
  }
  return null
}
