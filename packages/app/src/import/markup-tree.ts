import { Parser } from 'htmlparser2'

/** An element of XML or HTML; names of elements and attributes in small letters, `dc:creator` with its prefix. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
  /** False where the file ends, or another element does, before this one. */
  readonly closed: boolean
}

export type MarkupNode = Element | string

/** Why a text is not read as XML, as the end of a sentence about the file. */
export interface MarkupFault {
  readonly fault: string
}

/** No archive nests its articles deeper. */
const DEEPEST = 400

/**
 * The elements of XML or HTML below one root without a name. Entities that a file defines itself are not expanded, but for names
 * of single characters: such a file is refused, whatever they would have grown to.
 *
 * @example markupTree('<a><b>1 &amp; 2</b></a>', 'xml') // { name: '', children: [{ name: 'a', children: [{ name: 'b', ... }] }] }
 */
export function markupTree(source: string, kind: 'xml' | 'html'): Element | MarkupFault {
  const plain = kind === 'xml' ? withoutEntities(source) : source
  if (plain === null) return { fault: 'defines entities of its own, which are not expanded' }
  const root = growing('', {})
  const open: Growing[] = [root]
  let tooDeep = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = growing(name, attributes)
        open.at(-1)?.children.push(element)
        open.push(element)
        tooDeep ||= open.length > DEEPEST
        if (tooDeep) parser.pause()
      },
      onclosetag(_, implied) {
        const element = open.pop()
        if (element !== undefined) element.closed = !implied
      },
      ontext(text) {
        const children = open.at(-1)?.children
        const last = children?.at(-1)
        if (typeof last === 'string') children?.splice(-1, 1, last + text)
        else children?.push(text)
      },
    },
    { xmlMode: kind === 'xml', lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  )
  parser.write(kind === 'xml' ? withHtmlNames(plain) : plain)
  if (tooDeep) return { fault: `nests its elements deeper than ${DEEPEST}` }
  parser.end()
  return root
}

const SUBSET = /<!DOCTYPE\s[^<>[]*\[([\s\S]*?)\]\s*>/i
const DEFINED = /<!ENTITY\s+([\w.-]+)\s+(["'])(&#(?:\d{1,7}|x[\da-f]{1,6});)\2\s*>/gi

/** The file with the characters that it defines names for (`<!ENTITY ndash "&#8211;">`); `null` where it defines anything else. */
function withoutEntities(source: string): string | null {
  const head = source.slice(0, 65_536)
  if (!/<!ENTITY\s/i.test(head)) return source
  const subset = SUBSET.exec(head)
  const defined = new Map(
    Array.from(subset?.[1]?.matchAll(DEFINED) ?? [], ([, name = '', , value = '']) => [name, value]),
  )
  if (subset === null || defined.size !== (head.match(/<!ENTITY\s/gi) ?? []).length) return null
  const rest = source.slice(0, subset.index) + source.slice(subset.index + subset[0].length)
  return rest.replace(/&([\w.-]+);/g, (written, name: string) => defined.get(name) ?? written)
}

interface Growing extends Element {
  readonly children: MarkupNode[]
  closed: boolean
}

const growing = (name: string, attributes: Readonly<Record<string, string>>): Growing => ({
  name,
  attributes,
  children: [],
  closed: true,
})

/** Feeds use `&nbsp;` and `&eacute;` without a definition; what XML itself names is left to the parser. */
const withHtmlNames = (source: string): string =>
  source.replace(/&(?!(?:lt|gt|amp|quot|apos);)[A-Za-z]\w{1,30};/g, decoded)

/** References of HTML in a text: `decoded('&eacute;')` is `'é'`. */
export function decoded(text: string): string {
  const pieces: string[] = []
  const parser = new Parser({ ontext: (piece) => pieces.push(piece) })
  parser.end(text)
  return pieces.join('')
}

export const isElement = (node: MarkupNode): node is Element => typeof node !== 'string'

/** The name without its prefix. */
export const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1)

/** The children that are elements, of a name where one is given. A name without a prefix is met whatever the prefix. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  const elements = element?.children.filter(isElement) ?? []
  return name === undefined ? elements : elements.filter((one) => isNamed(one, name))
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  childrenOf(element, name)[0]

/** Follows names downwards: `under(item, 'contentMeta', 'headline')`. */
export const under = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce(childOf, element)

/** All elements that fit, in the order of the file; inside one that fits no other is looked for. */
export function* elementsIn(
  element: Element | undefined,
  fits: (element: Element) => boolean,
): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (fits(child)) yield child
    else yield* elementsIn(child, fits)
  }
}

export function firstIn(
  element: Element | undefined,
  fits: (element: Element) => boolean,
): Element | undefined {
  for (const found of elementsIn(element, fits)) return found
  return undefined
}

export const isNamed = (element: Element, name: string): boolean =>
  element.name === name.toLowerCase() || (!name.includes(':') && localName(element) === name.toLowerCase())

export const hasClass = ({ attributes }: Element, name: string): boolean =>
  (attributes.class ?? '').split(/\s+/).includes(name)

/** All words of an element on one line; `undefined` where it has none. */
export function lineOf(element: Element | undefined): string | undefined {
  if (element === undefined) return undefined
  const line = rawText(element).replace(/\s+/g, ' ').trim()
  return line === '' ? undefined : line
}

/** The words as they stand, blanks and all. */
export const rawText = (element: Element): string =>
  element.children.map((child) => (isElement(child) ? rawText(child) : child)).join('')

const BLOCKS = new Set(
  `address article aside blockquote bq block body dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hl2 hr li main ol p para
  paragraph pre section seg table td th tr ul`.split(/\s+/),
)
const SKIPPED = new Set(
  'script style noscript template svg iframe button form media figure media-caption fn note'.split(' '),
)

/** The paragraphs of an element, one line each; a `br` is a line break in it. */
export function paragraphsIn(
  element: Element,
  leftOut: (element: Element) => boolean = ({ name }) => SKIPPED.has(name),
): string[] {
  const pieces: string[] = []
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      if (!isElement(child)) pieces.push(child.replace(/[^\S\u00a0]+/g, ' '))
      else if (child.name === 'br') pieces.push('\n')
      else if (!leftOut(child)) {
        const edge = BLOCKS.has(localName(child)) ? '\u2029' : ''
        pieces.push(edge)
        walk(child)
        pieces.push(edge)
      }
    }
  }
  walk(element)
  return pieces.join('').split('\u2029').flatMap(tidy)
}

const tidy = (paragraph: string): string | [] => {
  const words = paragraph
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
  return words === '' ? [] : words
}
