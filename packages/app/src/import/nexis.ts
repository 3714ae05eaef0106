import type { Parsed } from './parsed-article.ts'
import { publicationDate } from './publication-date.ts'

// Downloads of many articles in one file, as Nexis has made them for thirty years. The lines above and below an article are the
// archive's: read as text they would speak ("Byline", "Load-Date").

/** Where an article of the old form begins: `2 of 310 DOCUMENTS` in the middle of a line of its own. */
const BEGINS = /^[ \t]*(?:\d+ of \d+ DOCUMENTS?|Dokument \d+ von \d+|Document \d+ de \d+)[ \t]*$/gm

const END = 'End of Document'

/** A line of the archive: `LENGTH: 64 words`, `Load-Date: March 7, 2024`. */
const OLD_LABEL = /^\p{Lu}[\p{Lu}-]+(?: \p{Lu}[\p{Lu}-]+)?:(?:\s|$)/u
const LABEL =
  /^(?:Section|Length|Byline|Highlight|Dateline|Graphic|Series|Language|Publication-Type|Journal Code|Subject|Company|Organization|Industry|Person|Geographic|City|State|Country|Load-Date|Correction-Date):(?:\s|$)/
const RIGHTS = /^(?:Copyright\b|©|All Rights Reserved)/

/**
 * The articles of a Nexis download, of the old form with capital labels or of Nexis Uni; `null` of any other text. What is cut
 * off before its end is named, and the others go in.
 */
export function nexisArticles(text: string): readonly Parsed[] | null {
  const starts = [...text.matchAll(BEGINS)]
  if (starts.length > 0 && /^[ \t]*(?:LENGTH|LÄNGE|LONGUEUR|LOAD-DATE):/m.test(text))
    return starts.map((start, at) => {
      const from = start.index + start[0].length
      return oldArticle(text.slice(from, starts[at + 1]?.index), lineAt(text, start.index))
    })
  const paragraphs = paragraphsOf(text)
  if (!paragraphs.includes(END) || !paragraphs.includes('Body')) return null
  return uniArticles(paragraphs)
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

const unwrapped = (paragraph: string): string => paragraph.replace(/\s*\r?\n\s*/g, ' ')

function oldArticle(part: string, line: number): Parsed {
  const paragraphs = paragraphsOf(part)
  const labelled = paragraphs.findIndex((paragraph) => OLD_LABEL.test(paragraph))
  const head = labelled < 0 ? [] : paragraphs.slice(0, labelled)
  const dated = head.findIndex((paragraph) => dateIn(paragraph) !== undefined)
  const outlet = head.find((paragraph, at) => at !== dated && !RIGHTS.test(paragraph))
  const titles = head.filter(
    (paragraph, at) => at !== dated && paragraph !== outlet && !RIGHTS.test(paragraph),
  )
  let from = Math.max(labelled, 0)
  while (OLD_LABEL.test(paragraphs[from] ?? '')) from++
  return article(paragraphs.slice(from), {
    line,
    title: titles.map(unwrapped).join(' '),
    outlet,
    date: head[dated] === undefined ? undefined : dateIn(head[dated]),
  })
}

/** A date line may have an edition under it. */
const dateIn = (paragraph: string): string | undefined =>
  paragraph.split(/\r?\n/).find((line) => publicationDate(line) !== null)

function uniArticles(paragraphs: readonly string[]): readonly Parsed[] {
  const found: Parsed[] = []
  let part: string[] = []
  for (const paragraph of paragraphs) {
    if (paragraph === END) {
      found.push(uniArticle(part, found.length + 1))
      part = []
    } else part.push(paragraph)
  }
  if (part.includes('Body'))
    found.push({
      line: found.length + 1,
      refusal: `article ${found.length + 1} is cut off before its end`,
      todo: 'Get the file again, or add the article by itself.',
    })
  return found
}

/** Title, outlet and date line stand above the labels; before those of the first article stands the cover. */
function uniArticle(part: readonly string[], number: number): Parsed {
  const body = part.indexOf('Body')
  const head = body < 0 ? part : part.slice(0, body)
  const dated = head.findIndex((paragraph) => dateIn(paragraph) !== undefined)
  return article(body < 0 ? [] : part.slice(body + 1), {
    line: number,
    title: head[dated - 2],
    outlet: head[dated - 1],
    date: head[dated] === undefined ? undefined : dateIn(head[dated]),
  })
}

function article(
  body: readonly string[],
  {
    title,
    outlet,
    ...rest
  }: { line: number; title: string | undefined; outlet: string | undefined; date: string | undefined },
): Parsed {
  const classified = body.indexOf('Classification')
  const own = classified < 0 ? [...body] : body.slice(0, classified)
  while (own.length > 0 && isOfTheArchive(own.at(-1) ?? '')) own.pop()
  const text = own.map(unwrapped).join('\n\n')
  if (text === '')
    return {
      line: rest.line,
      refusal: `article ${title === undefined ? rest.line : `"${title}"`} has no text here`,
    }
  return {
    ...rest,
    text,
    title: title === '' ? undefined : title,
    // The place of a newspaper stands behind its name, without a blank.
    outlet: outlet === undefined ? undefined : unwrapped(outlet).replace(/(?<=\S)\([^()]*\)$/, ''),
  }
}

const isOfTheArchive = (paragraph: string): boolean =>
  OLD_LABEL.test(paragraph) || LABEL.test(paragraph) || RIGHTS.test(paragraph)
