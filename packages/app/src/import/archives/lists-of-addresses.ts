import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFile, ArchiveFormat } from './archive-file.ts'
import { jsonObjects, objectsIn } from './json-file.ts'

// Tables of what was published, without a text: rows of them are no articles, and each names an address.

const MEDIA_CLOUD = ['id', 'language', 'media_name', 'publish_date', 'title', 'url']

/** Media Cloud's table of stories, unless it was downloaded with their texts. */
export const mediaCloud: ArchiveFormat = {
  name: 'Media Cloud',
  recognises: (file) => {
    const columns = columnsOf(file)
    const old = columns.includes('stories_id') && columns.includes('media_id')
    return (old || MEDIA_CLOUD.every((name) => columns.includes(name))) && !columns.includes('text')
  },
  // The header comes again where several searches were downloaded together.
  articles: (file) => [
    withoutTexts(
      'Media Cloud',
      rowsOf(file, (line) => !/^"?(?:id|stories_id)\b/.test(line)),
    ),
  ],
}

/** GDELT's lists of articles (CSV and JSON) and its tables of what it found in them (GKG). */
export const gdelt: ArchiveFormat = {
  name: 'GDELT',
  recognises: (file) =>
    columnsOf(file).join() === 'url,mobileurl,date,title' || isGkg(file) || gdeltList(file) !== null,
  articles: (file) => [withoutTexts('GDELT', gdeltList(file) ?? rowsOf(file, (line) => !/^URL,/.test(line)))],
}

/** 27 columns apart by tabs, no header, and the first is a stamp with a number. */
const isGkg = ({ head }: ArchiveFile): boolean => {
  const cells = (head.split('\n', 1)[0] ?? '').split('\t')
  return /^\d{14}-T?\d+$/.test(cells[0] ?? '') && /^\d{14}$/.test(cells[1] ?? '')
}

function gdeltList(file: ArchiveFile): number | null {
  if (!/^\{\s*"articles"/.test(file.head) || !file.head.includes('"seendate"')) return null
  const [list] = jsonObjects(file) ?? []
  return list === undefined ? null : objectsIn(list, 'articles').length
}

const columnsOf = ({ head }: ArchiveFile): readonly string[] =>
  (head.split(/\r?\n/, 1)[0] ?? '').split(',').map((name) => name.replace(/^"|"$/g, '').trim().toLowerCase())

function rowsOf(file: ArchiveFile, counts: (line: string) => boolean): number {
  const decoded = file.text()
  if ('fault' in decoded) return 0
  return decoded.text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && counts(line)).length
}

const withoutTexts = (archive: string, rows: number): Parsed => ({
  refusal: `this is a list of addresses by ${archive} (${rows}), without the texts of the articles`,
  todo: 'Add the pages at the addresses.',
})
