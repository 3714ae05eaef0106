import { Parser } from 'htmlparser2'
import { BLOCKS } from './page-tree.ts'

export type PageDocument = ReturnType<typeof import('linkedom')['parseHTML']>['document']

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
const READ_ATTRIBUTES: Readonly<Record<string, RegExp | true>> = {
  ...Object.fromEntries(
    `class id role hidden aria-modal aria-hidden rel type property name itemprop content datetime lang pubdate
    epub:type data-testid data-component data-type data-module data-block`
      .split(/\s+/)
      .map((name) => [name, true] as const),
  ),
  style: /display|visibility/i,
  href: /^#/,
  title: /\d{4}/,
}

const OF_THE_HEAD: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'script', 'base'])

/** HTML lets their tags be left out, and pages have them twice or in the wrong order. */
const FRAME: ReadonlySet<string> = new Set(['html', 'head', 'body', 'frameset'])

type PageElement = PageDocument['documentElement']

/**
 * The document of a page: one `html` of one head and one body, whether the page has their tags or not, as a browser makes it.
 * Scripts are never run: linkedom keeps the elements and nothing else.
 */
export async function pageDocument(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML('<!DOCTYPE html><html><head></head><body></body></html>')
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
        const element = FRAME.has(name) ? null : document.createElement(name)
        const bearer = element ?? (name === 'html' ? documentElement : name === 'head' ? null : body)
        for (const [key, value] of Object.entries(attributes))
          if (name === 'link' || isRead(key, value)) bearer?.setAttribute(key, value)
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

function isRead(name: string, value: string): boolean {
  const asked = READ_ATTRIBUTES[name]
  return asked === true || asked?.test(value) === true
}
