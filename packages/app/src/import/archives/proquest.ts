import { markupTree, paragraphsIn } from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import { type ArchiveFile, type ArchiveFormat, fromText } from './archive-file.ts'
import { datedLine } from './dated-line.ts'

/** The labels of ProQuest's blocks; which come, the database decides. */
const LABELS = new Set(
  `abstract|accession number|author|author affiliation|classification|column|company / organization|copyright|correspondence author|country of publication|credit|database|dateline|document feature|document status|document type|document url|edition|entry month/year|first page|full text|identifier / keyword|identifiers / keywords|illustrations|isbn|issn|issue|language|language of publication|last page|last updated|links|location|notes|number of pages|page|pages|pagination|people|place of publication|proquest document id|publication|publication date|publication info|publication subject|publication title|publication year|publisher|section|source|source attribution|source type|start page|subject|subject area|subtitle|summary|table of contents|title|url|volume|year`.split(
    '|',
  ),
)

/** Records of ProQuest as text, apart by lines of underscores, or as HTML with the same blocks. */
export const proquest: ArchiveFormat = {
  name: 'ProQuest',
  recognises: (file) =>
    file.holds('ProQuest document ID') || (file.holds('Contact ProQuest') && file.holds('Publication title')),
  articles: (file) => fromText(file, (text) => proquestArticles(plainOf(file, text))),
}

/** A rule across the page stands where a line of underscores does. */
function plainOf({ head }: ArchiveFile, text: string): string {
  if (!/^<(?:!doctype|html|\?xml)/i.test(head)) return text
  const tree = markupTree(text.replace(/<hr[^>]*>/gi, `<p>${'_'.repeat(60)}</p>`), 'html')
  return 'fault' in tree ? '' : paragraphsIn(tree).join('\n\n')
}

function* proquestArticles(text: string): Generator<Parsed> {
  let [number, closed] = [0, false]
  const parts = text.split(/^[ \t]*_{20,}[ \t]*\r?$/m)
  for (const [at, part] of parts.entries()) {
    const blocks = part.split(/\r?\n(?:[ \t]*\r?\n)+/).flatMap((one) => one.trim() || [])
    const labels = labelsOf(blocks)
    if (!labels.has('title') && !labels.has('full text') && !labels.has('proquest document id')) continue
    number++
    const ends = (labelOf(blocks.at(-1) ?? '')?.name ?? 'full text') !== 'full text'
    // A rule stands behind each record; the labels stand behind the text in all of a file or in none.
    if (at === parts.length - 1 && !ends && (closed || !labels.has('proquest document id')))
      yield {
        line: number,
        refusal: `article ${number} is cut off before its end`,
        todo: 'Get the file again, or add the article by itself.',
      }
    else yield articleOf(blocks, labels, number)
    closed ||= ends
  }
}

interface Block {
  readonly name: string
  readonly value: string
}

function labelOf(block: string): Block | null {
  const [, name = '', value = ''] = /^([A-Z][A-Za-z /]{1,30}):(?:\s([\s\S]*)|$)/.exec(block) ?? []
  return LABELS.has(name.toLowerCase()) ? { name: name.toLowerCase(), value: value.trim() } : null
}

function labelsOf(blocks: readonly string[]): ReadonlyMap<string, string> {
  const found = blocks.flatMap((block) => labelOf(block) ?? [])
  return new Map(found.map(({ name, value }) => [name, value.replace(/\s+/g, ' ')]))
}

function articleOf(blocks: readonly string[], labels: ReadonlyMap<string, string>, line: number): Parsed {
  const value = (...names: readonly string[]) =>
    names.map((name) => labels.get(name)).find((one) => one !== undefined && one !== '')
  const title = value('title') ?? blocks[0]?.replace(/^\d+\.\s+/, '')
  const text = textOf(blocks)
  const named = title === undefined ? String(line) : `"${title}"`
  if (text === null)
    return {
      line,
      refusal: `article ${named} is here without its full text`,
      todo: 'Save it with its full text, or add its page.',
    }
  const printed = value('publication date', 'publication info', 'publication year')
  return {
    text,
    line,
    title,
    // "The Harbour Gazette; Port Ellery": the place stands behind.
    outlet: value('publication title', 'publication')?.replace(/\s*;.*$/, ''),
    date: datedLine(printed ?? '')?.day ?? value('publication date'),
    author: (value('author') ?? value('credit'))?.replace(/^by\s+/i, ''),
    section: value('section'),
    page: value('first page', 'start page', 'page', 'pages'),
    accession: value('proquest document id', 'accession number'),
    url: value('document url', 'url'),
  }
}

/** From "Full text:" to the labelled blocks that close the record; a label in the middle of the text is text. */
function textOf(blocks: readonly string[]): string | null {
  const from = blocks.findIndex((block) => labelOf(block)?.name === 'full text')
  if (from < 0) return null
  let end = blocks.length
  while (end > from + 1 && labelOf(blocks[end - 1] ?? '') !== null) end--
  const text = [labelOf(blocks[from] ?? '')?.value ?? '', ...blocks.slice(from + 1, end)]
    .map((one) => one.replace(/\s*\r?\n\s*/g, ' '))
    .filter((one) => one !== '')
    .join('\n\n')
  return text === '' || /^Not available\.?$/i.test(text) ? null : text
}
