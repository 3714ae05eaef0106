import { MOST_UNPACKED_MB } from '../bounded/bounds.ts'
import { childOf, type Element, firstIn, lineOf, markupTree } from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import { unpackedParts } from '../zip-parts.ts'
import { documentHeading, titleInSettings } from './document-heading.ts'
import { odtParagraphs } from './odt-paragraphs.ts'

/** The text of an OpenDocument file, packed (`.odt`) or as one XML (`.fodt`), and its title. */
export function odtArticle(bytes: Uint8Array): Parsed {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  const parts = isPacked ? unpackedParts(bytes, isRead) : new Map([[CONTENT, bytes]])
  if (parts === 'broken') return { refusal: 'this OpenDocument file is broken', todo: 'Get the file again.' }
  if (parts === 'too-far')
    return { refusal: `this OpenDocument file unpacks to more than ${MOST_UNPACKED_MB} MB`, todo: AS_TEXT }
  if (textOf(parts, 'META-INF/manifest.xml').includes('encryption-data'))
    return {
      refusal: 'this OpenDocument file is locked with a password',
      todo: 'Save it without one and add it again.',
    }
  const content = markupTree(textOf(parts, CONTENT), 'xml')
  if ('fault' in content) return { refusal: `this OpenDocument file ${content.fault}`, todo: AS_TEXT }
  const styles = markupTree(textOf(parts, 'styles.xml'), 'xml')
  const meta = markupTree(textOf(parts, 'meta.xml'), 'xml')
  const known = [content, ...[styles, meta].flatMap((one) => ('fault' in one ? [] : [one]))]
  return articleOf(content, known)
}

const CONTENT = 'content.xml'
const AS_TEXT = 'Add the text of the article instead.'

const isRead = (name: string): boolean =>
  [CONTENT, 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'].includes(name)

const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(parts.get(name))

function articleOf(content: Element, known: readonly Element[]): Parsed {
  const body = firstIn(content, ({ name }) => name === 'office:text')
  const paragraphs = body === undefined ? [] : odtParagraphs(body, known)
  const text = paragraphs.map(({ words }) => words).join('\n\n')
  if (text === '') return { refusal: 'this OpenDocument file holds no text', todo: AS_TEXT }
  const styled = (kind: string) =>
    paragraphs
      .find((one) => one.kind === kind)
      ?.words.replace(/\s+/g, ' ')
      .trim()
  const settings = known.flatMap((one) => firstIn(one, ({ name }) => name === 'office:meta') ?? [])[0]
  const { title, ...heading } = documentHeading(text)
  const inSettings = titleInSettings(lineOf(childOf(settings, 'dc:title')))
  return { text, ...heading, title: styled('title') ?? styled('heading 1') ?? inSettings ?? title }
}
