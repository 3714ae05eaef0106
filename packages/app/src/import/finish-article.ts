import { createHash } from 'node:crypto'
import type { Problem } from '@onrecord/reader'
import type { Dating } from './dating.ts'
import { dayRange } from './day-range.ts'
import { type NameData, namePattern, usualName } from './file-name.ts'
import type { ArticleDetails, ContentKind, Imported, ImportOptions } from './imported.ts'
import { languageName, languageOf } from './language.ts'
import { lostCharacters } from './lost-characters.ts'
import { isRefusal, type Parsed, type ParsedArticle, type Refusal } from './parsed-article.ts'
import { publicationDate } from './publication-date.ts'

/** What is known of the source while its articles are finished. */
export interface FinishContext {
  readonly path: string
  readonly name: string
  readonly kind: ContentKind
  readonly options: ImportOptions
  /** The address after redirects. */
  readonly url?: string
}

/**
 * From what a format gave to what the import yields: metadata from the article, then from the file name, then from the
 * options; the date understood; the language recognised. A date that is none is a problem, and the article goes in
 * undated.
 */
export async function finishArticle(given: Parsed, context: FinishContext): Promise<Imported[]> {
  if (isRefusal(given)) return [{ problem: refused(given, context) }]
  const parsed = { ...given, text: withoutSoftHyphens(given.text) }
  const unfit = unfitText(parsed.text)
  if (unfit !== null) return [{ problem: refused({ ...unfit, ...lineOf(parsed) }, context) }]
  const named = nameData(context)
  const date = dateOf(parsed, named.data, context)
  // The words of a table are too few to tell a language by.
  const told = context.kind === 'dataset' ? null : await languageOf(parsed.text)
  const language = told ?? parsed.language ?? null
  const read = language === null || language === 'en' || language.startsWith('en-')
  const { fields, overlong } = articleOf(parsed, named.data, context)
  const remarks = [
    ...named.remarks,
    ...faultOf(parsed, context),
    ...lostIn(parsed, context),
    ...overlong.map((what) => ({ where: context.path, ...lineOf(parsed), what })),
    ...(read ? longRemark(parsed, context) : [unreadRemark(language, parsed, context)]),
  ]
  const article = {
    ...fields,
    date: date.day,
    ...(parsed.turns === undefined ? {} : { turns: parsed.turns }),
  }
  const { path, kind } = context
  const place = parsed.line === undefined ? path : `${path}:${parsed.line}`
  const sha256 = createHash('sha256').update(parsed.text).digest('hex')
  const details = detailsOf(parsed)
  const { dating } = date
  const item: Imported = { article, path, place, kind, sha256, details, dating, language, read, remarks }
  return date.problem === null ? [item] : [{ problem: date.problem }, item]
}

/** From here on reading takes so long that one asks oneself whether it goes on. */
const LONG = 500_000
/** So many characters are read in a minute, on one core of a machine that has other things to do. */
const IN_A_MINUTE = 1_000_000

function longRemark(parsed: ParsedArticle, { path }: FinishContext): readonly Problem[] {
  const { length } = parsed.text
  if (length < LONG) return []
  const minutes = Math.ceil(length / IN_A_MINUTE)
  const time = minutes === 1 ? 'a minute' : `${minutes} minutes`
  const what = `this text has ${length.toLocaleString('en-US')} characters; reading it for statements takes up to ${time}.`
  return [{ where: path, ...lineOf(parsed), what }]
}

function lostIn(parsed: ParsedArticle, { path }: FinishContext): readonly Problem[] {
  const what = lostCharacters(parsed.text)
  return what === null
    ? []
    : [{ where: path, ...lineOf(parsed), what, todo: 'Get the text again from where it came.' }]
}

/**
 * A soft hyphen shows only where a line breaks, and hides its word from search: no reader saw one inside a word. Where a line
 * does break after it, the word goes on in the next.
 */
const withoutSoftHyphens = (text: string): string =>
  text.includes(SOFT_HYPHEN) ? text.replace(/\u00ad+(?:[ \t]*\r?\n[ \t]*(?=\p{Ll}))?/gu, '') : text

const SOFT_HYPHEN = '\u00ad'

function refused(refusal: Refusal, context: FinishContext): Problem {
  const { todo } = refusal
  return {
    where: context.path,
    ...lineOf(refusal),
    what: oneLine(`${refusal.refusal}.`),
    ...(todo === undefined ? {} : { todo }),
  }
}

function lineOf(parsed: { readonly line?: number | undefined }): { line?: number } {
  return parsed.line === undefined ? {} : { line: parsed.line }
}

/** No database stores a NUL or half a surrogate pair, and no text has them. */
function unfitText(text: string): Refusal | null {
  if (text.trim() === '') return { refusal: 'there is no text in it' }
  if (text.includes('\0'))
    return { refusal: 'the text holds a NUL character', todo: 'Remove it and add the file again.' }
  if (/\p{Surrogate}/u.test(text))
    return { refusal: 'the text holds half of a character pair', todo: 'Save it as UTF-8 and add it again.' }
  return null
}

const OF_MANY: ReadonlySet<ContentKind> = new Set(['csv', 'jsonl', 'dataset', 'archive'])

/** A file of many articles does not name each of them. */
function nameData(context: FinishContext): { data: NameData; remarks: Problem[] } {
  if (OF_MANY.has(context.kind)) return { data: {}, remarks: [] }
  const { pattern } = context.options
  const name = context.name.replace(/\.[A-Za-z0-9]{1,8}$/, '')
  if (pattern === undefined) return { data: usualName(name) ?? {}, remarks: [] }
  const data = namePattern(pattern)(name)
  if (data !== null) return { data, remarks: [] }
  return {
    data: {},
    remarks: [{ where: context.path, what: `the name does not fit the pattern "${pattern}".` }],
  }
}

interface Dated {
  readonly day: string | null
  readonly dating: Dating
  readonly problem: Problem | null
}

function dateOf(parsed: ParsedArticle, named: NameData, context: FinishContext): Dated {
  const { between = null } = parsed
  const told = context.options.date ?? null
  if (parsed.date === undefined || parsed.date === '') {
    if (named.date !== undefined)
      return { day: named.date, dating: { by: 'file-name', between: null }, problem: null }
    if (told !== null) return { day: told, dating: { by: 'told', between: null }, problem: null }
    return { day: null, dating: { by: null, between }, problem: null }
  }
  const by = parsed.datedBy ?? 'field'
  const day = publicationDate(parsed.date)
  if (day !== null) return { day, dating: { by, between }, problem: null }
  const written = parsed.date.length > 40 ? `${parsed.date.slice(0, 37)}...` : parsed.date
  const range = dayRange(parsed.date)
  const why =
    range === null
      ? 'is no date that can be read'
      : `names no single day, one from ${range.earliest} to ${range.latest}`
  const what = `"${oneLine(written)}" ${why}; the article goes in undated.`
  const problem = { where: context.path, ...lineOf(parsed), what, todo: 'Write it as 2023-07-23.' }
  return { day: null, dating: { by: range === null ? null : by, between: range }, problem }
}

function articleOf(parsed: ParsedArticle, named: NameData, { options, url }: FinishContext) {
  const id = oneLine(parsed.id ?? named.id)
  const overlong: string[] = []
  const fitting = (part: keyof typeof LONGEST, value: string | null) => {
    if (value === null || value.length <= LONGEST[part]) return value
    overlong.push(
      `the ${part} is ${value.length} characters long, more than ${LONGEST[part]}, and is left out.`,
    )
    return null
  }
  const fields = {
    ...(id === null ? {} : { id }),
    text: parsed.text,
    title: fitting('title', oneLine(parsed.title ?? named.title)),
    outlet: fitting('outlet', oneLine(parsed.outlet ?? named.outlet)) ?? options.outlet ?? null,
    url: fitting('url', addressOf(oneLine(parsed.url ?? url))),
  }
  return { fields, overlong }
}

/** What a table says where it has no address. */
const NO_ADDRESS = /^(?:n\/?a|none|null|nil|unknown|undefined|no url|[-–—.#?]+)$/i

const addressOf = (value: string | null): string | null =>
  value === null || NO_ADDRESS.test(value) ? null : value

/** Longer ones are no titles, outlets and addresses but a column mixed up; the record's indexes do not hold them. */
const LONGEST = { title: 2000, outlet: 300, url: 2000 } as const

/** Metadata is one line of words, whatever the source put between them. */
function oneLine(value: string): string
function oneLine(value: string | undefined): string | null
function oneLine(value: string | undefined): string | null {
  const line = value
    ?.replaceAll(SOFT_HYPHEN, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/\p{Surrogate}/gu, '\ufffd')
  return line === undefined || line === '' ? null : line
}

/** Longer ones are no names, sections and pages. */
const LONGEST_DETAIL = 300

function detailsOf({ author, section, page, accession }: ParsedArticle): ArticleDetails {
  const short = (value: string | undefined): string | undefined => {
    const line = oneLine(value)
    return line === null || line.length > LONGEST_DETAIL ? undefined : line
  }
  return { author: short(author), section: short(section), page: short(page), accession: short(accession) }
}

function faultOf(parsed: ParsedArticle, context: FinishContext): Problem[] {
  return parsed.fault === undefined ? [] : [{ where: context.path, ...parsed.fault }]
}

function unreadRemark(language: string | null, parsed: ParsedArticle, context: FinishContext): Problem {
  const what = `this text is in ${languageName(language ?? '')}, not English; it is kept and not read for statements.`
  return { where: context.path, ...lineOf(parsed), what }
}
