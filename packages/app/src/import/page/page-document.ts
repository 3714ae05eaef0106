import { Parser } from 'htmlparser2'
import { PageAttribute, PageDocument, type PageElement } from './page-dom.ts'
import { BLOCKS } from './page-tree.ts'

/**
 * What nobody reads: struck words, the reading beside a name in `ruby`, and what holds no words at all. Not made, they cost
 * nothing later: half of the elements of a page of today are such.
 */
const NOT_READ: ReadonlySet<string> = new Set(
  'del s strike rt rtc rp style noscript template svg iframe object canvas select textarea datalist'.split(
    ' ',
  ),
)

/** Of an article the linked data are read, and no other script. */
const READ_SCRIPT = /^application\/ld\+json/i

/** The attributes that somebody asks for, our rows or Readability, and what must be in them to be asked for. */
const READ_ATTRIBUTES: ReadonlyMap<string, RegExp | true> = new Map([
  ...`class id role hidden aria-modal aria-hidden rel type property name itemprop content datetime lang pubdate
    epub:type data-testid data-component data-type data-module data-block`
    .split(/\s+/)
    .map((name): [string, RegExp | true] => [name, true]),
  ['style', /display|visibility/i],
  ['href', /^#/],
  ['title', /\d{4}/],
])

const OF_THE_HEAD: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'script', 'base'])

/** HTML lets their tags be left out, and pages have them twice or in the wrong order. */
const FRAME: ReadonlySet<string> = new Set(['html', 'head', 'body', 'frameset'])

/**
 * The document of a page: one `html` of one head and one body, whether the page has their tags or not, as a browser makes it.
 * Scripts are never run.
 */
export function pageDocument(html: string): PageDocument {
  const document = new PageDocument()
  const { documentElement, head, body } = document
  /** The elements that are open; `null` for those of the frame. */
  const open: (PageElement | null)[] = []
  let [skipped, inHead, behindBlock, words] = [0, true, true, '']
  const placeOf = (isOfHead: boolean): PageElement => {
    const around = open.at(-1) ?? null
    if (around !== null) return around
    inHead &&= isOfHead
    return inHead ? head : body
  }
  /** A blank beside a block is a gap of the source, and no word of the page. */
  const finishWords = (beforeBlock: boolean) => {
    const isGap = (beforeBlock || behindBlock || open.at(-1) == null) && words.trim() === ''
    if (words !== '' && !isGap) placeOf(false).appendChild(document.createTextNode(words))
    words = ''
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (
          skipped > 0 ||
          NOT_READ.has(name) ||
          (name === 'script' && !READ_SCRIPT.test(attributes.type ?? ''))
        ) {
          skipped++
          return
        }
        const isBlock = BLOCKS.has(name.toUpperCase())
        finishWords(isBlock)
        behindBlock = isBlock
        const read = readAttributes(name, attributes)
        const element = FRAME.has(name) ? null : document.createElement(name, read)
        const bearer = element !== null || name === 'head' ? null : name === 'html' ? documentElement : body
        for (const attribute of bearer === null ? [] : read) bearer?.setAttributeNode(attribute)
        if (name === 'body') inHead = false
        if (element !== null) placeOf(OF_THE_HEAD.has(name)).appendChild(element)
        open.push(element)
      },
      ontext(text) {
        if (skipped === 0) words += text
      },
      onclosetag(name) {
        if (skipped > 0) {
          skipped--
          return
        }
        const isBlock = BLOCKS.has(name.toUpperCase())
        finishWords(isBlock)
        behindBlock = isBlock
        open.pop()
      },
    },
    { lowerCaseAttributeNames: true, decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  finishWords(true)
  return document
}

function readAttributes(element: string, given: Readonly<Record<string, string>>): PageAttribute[] {
  const read: PageAttribute[] = []
  for (const name in given) {
    const value = given[name] ?? ''
    const asked = READ_ATTRIBUTES.get(name)
    if (element === 'link' || asked === true || asked?.test(value) === true)
      read.push(new PageAttribute(name, name === 'class' ? value.trim().replace(GAPS, ' ') : value))
  }
  return read
}

const GAPS = /\s{2,}|[^\S ]/g
