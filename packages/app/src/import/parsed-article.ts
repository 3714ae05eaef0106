import type { GivenTurn } from '@onrecord/reader'
import type { DatedBy, DayRange } from './dating.ts'
import type { ArticleDetails, ColumnName } from './imported.ts'

/** An article as a format's parser hands it over: metadata as written, dates not yet understood. */
export interface ParsedArticle extends Partial<ArticleDetails> {
  readonly text: string
  readonly id?: string | undefined
  readonly date?: string | undefined
  /** What in the file says the day; where it is left out, a field does that is there for it. */
  readonly datedBy?: DatedBy | undefined
  /** The days that it can be, where the file leaves more than one. */
  readonly between?: DayRange | undefined
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  /** The language the file says it is in. */
  readonly language?: string | undefined
  /** 1-based line in a file that holds several articles. */
  readonly line?: number | undefined
  /** Who speaks where, as the marks of a parliament's record say. */
  readonly turns?: readonly GivenTurn[] | undefined
  /** What should be said about it. */
  readonly fault?: { readonly what: string; readonly todo?: string } | undefined
}

/** What kept a file or a part of it out, before it has its name. */
export interface Refusal {
  readonly refusal: string
  readonly todo?: string
  readonly line?: number
}

export type Parsed = ParsedArticle | Refusal

export function isRefusal(parsed: Parsed): parsed is Refusal {
  return 'refusal' in parsed
}

/** The names under which exports of archives, spreadsheets and scripts hold the parts of an article. */
const USUAL_NAMES: Readonly<Record<ColumnName, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'fulltext',
    'articletext',
    'articlebody',
    'bodytext',
    'maintext',
    'article',
    'story',
  ],
  date: [
    'date',
    'publicationdate',
    'published',
    'publishedat',
    'pubdate',
    'datepublished',
    'publishdate',
    'datepublish',
    'day',
    'datum',
  ],
  title: ['title', 'headline', 'heading', 'titel'],
  outlet: [
    'outlet',
    'source',
    'publication',
    'publisher',
    'newspaper',
    'medium',
    'media',
    'sourcename',
    'sourcedomain',
    'pubtitle',
    'publicationtitle',
    'site',
  ],
  url: ['url', 'link', 'permalink', 'uri', 'address'],
  id: ['id', 'docid', 'documentid', 'articleid', 'uid', 'guid'],
}

const PARTS: readonly ColumnName[] = ['text', 'date', 'title', 'outlet', 'url', 'id']

/** Which column holds which part, by the names given, else by the usual ones; case and separators do not count. */
export function mapColumns(
  columns: readonly string[],
  given: Partial<Record<ColumnName, string>> = {},
): Partial<Record<ColumnName, string>> {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const plainly = columns.map(plain)
  const find = (wanted: string): string | undefined =>
    columns.includes(wanted) ? wanted : columns[plainly.indexOf(plain(wanted))]
  const mapped: Partial<Record<ColumnName, string>> = {}
  for (const part of PARTS) {
    const named = given[part]
    for (const name of named === undefined ? USUAL_NAMES[part] : [named]) {
      const column = find(name)
      if (column === undefined) continue
      mapped[part] = column
      break
    }
  }
  return mapped
}

/** The columns that have a usual name for the text. */
export const textColumns = (columns: readonly string[]): readonly string[] =>
  columns.filter((name) => USUAL_NAMES.text.includes(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))

const DETAIL_NAMES: Readonly<Record<keyof ArticleDetails, readonly string[]>> = {
  author: ['author', 'authors', 'byline', 'creator', 'autor'],
  section: ['section', 'rubrik', 'ressort', 'rubrique'],
  page: ['page', 'pages', 'firstpage', 'startpage', 'seite'],
  accession: ['accession', 'accessionnumber', 'accessnumber', 'storeid', 'proquestdocumentid'],
}

/** Author, section, page and the archive's number, from columns with their usual names. */
export function detailsIn(
  columns: readonly string[],
  value: (column: string) => string | undefined,
): Partial<ArticleDetails> {
  const plainly = columns.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  const found = (names: readonly string[]): string | undefined => {
    const column = columns[plainly.findIndex((name) => names.includes(name))]
    const words = column === undefined ? undefined : value(column)?.trim()
    return words === '' ? undefined : words
  }
  return {
    author: found(DETAIL_NAMES.author),
    section: found(DETAIL_NAMES.section),
    page: found(DETAIL_NAMES.page),
    accession: found(DETAIL_NAMES.accession),
  }
}
