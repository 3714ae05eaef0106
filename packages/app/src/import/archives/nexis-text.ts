import type { Parsed } from '../parsed-article.ts'
import { type ArchiveFormat, fromText } from './archive-file.ts'
import { nexisArticle, oldParts } from './nexis-article.ts'

/** Where an article of the old form begins: `2 of 310 DOCUMENTS` in the middle of a line of its own. */
const BEGINS = /^[ \t\f]*(?:\d+ of \d+ DOCUMENTS?|Do[ck]umento? \d+ (?:von|de|van|di) \d+)[ \t]*\r?$/m

const LABELLED =
  /^[ \t]*(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD|LUNGHEZZA|LOAD-DATE|UPDATE|LANGUAGE|SPRACHE|LANGUE|TAAL|IDIOMA|LINGUA):/m
/** What stands behind the text of a whole article. */
const BEHIND =
  /^[ \t]*(?:LOAD-DATE|LANGUAGE|SPRACHE|LANGUE|TAAL|IDIOMA|LINGUA|PUBLICATION-TYPE|UPDATE|DATE-CHARGEMENT|LAADDATUM|FECHA-CARGA):/m

/** The download of LexisNexis as plain text, as it was until 2019. */
export const nexisText: ArchiveFormat = {
  name: 'Nexis (text)',
  recognises: (file) => {
    if (!/(?:\d (?:of|von|de|van|di) \d)/.test(file.head) && !file.holds('DOCUMENT')) return false
    const decoded = file.text()
    return !('fault' in decoded) && isNexisText(decoded.text)
  },
  articles: (file) => fromText(file, nexisTextArticles),
}

const isNexisText = (text: string): boolean => BEGINS.test(text) && LABELLED.test(text)

/** The articles of the old form; the last is named where it is cut off. */
export function* nexisTextArticles(text: string): Generator<Parsed> {
  const starts = [...text.matchAll(new RegExp(BEGINS, 'gm'))]
  let [line, counted, whole] = [1, 0, false]
  for (const [at, start] of starts.entries()) {
    for (; counted < start.index; counted++) if (text.charCodeAt(counted) === 10) line++
    const part = text.slice(start.index + start[0].length, starts[at + 1]?.index)
    const isLast = at === starts.length - 1
    if (isLast && whole && !BEHIND.test(part)) yield cutOff(start[0].trim(), line)
    else yield oldArticle(part, line)
    whole ||= BEHIND.test(part)
  }
}

const cutOff = (named: string, line: number): Parsed => ({
  line,
  refusal: `the article "${named}" is cut off before its end`,
  todo: 'Get the file again, or add the article by itself.',
})

/** Lines are broken near 78 columns, so that only a blank one parts paragraphs. */
function oldArticle(part: string, line: number): Parsed {
  const paragraphs = part
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((one) => one.replace(/[ \t]*\r?\n[ \t]*/g, '\n').trim())
    .filter((one) => one !== '')
  const { head, body } = oldParts(paragraphs)
  return nexisArticle({ head, body: body.map(unwrapped), line, form: 'old' })
}

const unwrapped = (paragraph: string): string => paragraph.replaceAll('\n', ' ')
