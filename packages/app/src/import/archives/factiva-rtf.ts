import { rtfText } from '../office/rtf-text.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { ACCESSION, CODES, factivaArticle } from './factiva-codes.ts'

/** Factiva's articles as RTF: the codes stand in the first cell of a row, and the number of the article closes it. */
export const factivaRtf: ArchiveFormat = {
  name: 'Factiva (RTF)',
  recognises: (file) =>
    file.head.startsWith('{\\rtf') && file.holds('HD') && /(?:^|\n)\t*HD\t/.test(rtfText(file.bytes)),
  articles: (file) => factivaRtfArticles(rtfText(file.bytes)),
}

function* factivaRtfArticles(text: string): Generator<Parsed> {
  let [fields, code, number]: [Map<string, string[]>, string, number] = [new Map(), '', 1]
  for (const line of text.split(/\n+/)) {
    const [first = '', ...cells] = line.replace(/^\t+/, '').split('\t')
    const named = CODES.has(first.trim()) && cells.length > 0
    if (named) code = first.trim()
    const words = (named ? cells : [first, ...cells]).join(' ').trim()
    if (words !== '') fields.set(code, [...(fields.get(code) ?? []), words])
    if (!ACCESSION.test(words)) continue
    fields.set('AN', [words])
    yield factivaArticle(fields, number++)
    fields = new Map()
    code = ''
  }
  if (fields.has('HD'))
    yield {
      line: number,
      refusal: `article ${number} is cut off before its end`,
      todo: 'Get the file again, or add the article by itself.',
    }
}
