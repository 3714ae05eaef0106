import {
  type Element,
  elementsIn,
  firstIn,
  hasClass,
  lineOf,
  markupTree,
  paragraphsIn,
} from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import { type ArchiveFormat, fromText } from './archive-file.ts'
import { datedLine } from './dated-line.ts'

const OUTLET = /<span[^>]*class=["']DocPublicationName["']/g
const NUMBER = /(?:news|web|report)·[\w·.-]+/

/** Europresse and Eureka: a page of articles, as since 2014 (`article`) or before (a table each). */
export const europresse: ArchiveFormat = {
  name: 'Europresse',
  recognises: (file) =>
    file.holds('DocPublicationName') && (file.holds('itreArticleVisu') || file.holds('DocHeader')),
  articles: (file) => fromText(file, europresseArticles),
}

/** Each article begins with its outlet; what stands before the first is the page's. */
function* europresseArticles(html: string): Generator<Parsed> {
  const starts = [...html.matchAll(OUTLET)]
  for (const [at, start] of starts.entries()) {
    const part = html.slice(start.index, starts[at + 1]?.index)
    const tree = markupTree(part, 'html')
    if ('fault' in tree) yield { line: at + 1, refusal: `article ${at + 1} ${tree.fault}` }
    else yield articleOf(tree, part, at + 1)
  }
}

function articleOf(tree: Element, html: string, line: number): Parsed {
  const classed = (name: string) => firstIn(tree, (one) => hasClass(one, name))
  const title = lineOf(classed('titreArticleVisu') ?? classed('TitreArticleVisu'))
  const text = newText(tree) ?? oldText(html)
  if (!NUMBER.test(html))
    return { line, refusal: `article ${line} is cut off before its end`, todo: 'Get the file again.' }
  if (text === '')
    return { line, refusal: `article ${title === undefined ? line : `"${title}"`} has no text here` }
  return {
    text,
    line,
    title,
    outlet: lineOf(classed('DocPublicationName'))?.replace(/,\s*no\.?\s.*$/i, ''),
    ...headerOf([...elementsIn(tree, (one) => hasClass(one, 'DocHeader'))].map(lineOf).join(' ')),
    author: newAuthor(tree) ?? OLD_AUTHOR.exec(html)?.[1]?.trim(),
    accession: NUMBER.exec(html)?.[0],
  }
}

/** Captions and notes stand in an `aside` and are no text. */
function newText(tree: Element): string | undefined {
  const containers = [...elementsIn(tree, (one) => hasClass(one, 'docOcurrContainer'))]
  const [first] =
    containers.length > 0 ? containers : [...elementsIn(tree, (one) => hasClass(one, 'DocText'))]
  return first === undefined ? undefined : paragraphsIn(first).join('\n\n')
}

/** The text of the older page stands between title and rights, without an element of its own. */
function oldText(html: string): string {
  const behind = html.replace(/^[\s\S]*?itreArticleVisu["'][^>]*>/, '')
  const titled = /^[\s\S]*?(?:<br\s*\/?>\s*<br\s*\/?>|<\/(?:p|div)>)/i
  const own = behind.replace(titled, '').replace(AUTHOR_LINE, '')
  const end = own.search(/<b>\s*<i>\s*©|©\s*\d{4}|<aside|<footer|Numéro de document|Document number/i)
  const tree = markupTree(end < 0 ? own : own.slice(0, end), 'html')
  return 'fault' in tree ? '' : paragraphsIn(tree).join('\n\n')
}

const OLD_AUTHOR = /TitreArticleVisu["'][\s\S]*?<br\s*\/?>\s*<br\s*\/?>\s*([^<>]{2,80})<br\s*\/?>\s*<p>/i
const AUTHOR_LINE = /^\s*[^<>]{2,80}<br\s*\/?>\s*(?=<p>)/i

/** The author stands in the element behind the title. */
function newAuthor(tree: Element): string | undefined {
  const named = lineOf(firstIn(tree, (one) => hasClass(one, 'docAuthors')))
  if (named !== undefined) return named
  const parts = [...elementsIn(tree, ({ name }) => name === 'div' || name === 'section' || name === 'aside')]
  const title = parts.findIndex((one) => hasClass(one, 'titreArticle'))
  const next = title < 0 ? undefined : parts[title + 1]
  const line = next?.name === 'div' && !hasClass(next, 'DocText') ? lineOf(next) : undefined
  return line !== undefined && line.length <= 120 ? line : undefined
}

const WEEKDAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$|^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)$|^(?:maan|dins|woens|donder|vrij|zater|zon)dag$|^(?:(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)$/i

/** `Politique, mercredi 4 mars 2026, p. 3`: the date is found first; the section stands before it, the page behind. */
function headerOf(header: string): { date?: string; section?: string; page?: string } {
  const found = datedLine(header)
  if (found === null) return {}
  const before = header
    .slice(0, found.start)
    .split(/,|\s(?=\S+\s*$)/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !WEEKDAY.test(one))
  const page = /(?<!\p{L})(?:pp?|page|pág|pag|pg|blz|S)\.?\s*([\w-]+)/u.exec(header.slice(found.end))?.[1]
  return {
    date: found.day,
    ...(before.length === 0 ? {} : { section: before.join(', ') }),
    ...(page === undefined ? {} : { page }),
  }
}
