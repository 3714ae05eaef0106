import { blockText } from './html-text.ts'
import { pageDate } from './page-date.ts'
import type { Parsed, ParsedArticle } from './parsed-article.ts'
import { BLOCKS, blocksOf, wholeArticle } from './split-article.ts'

/** What JSON-LD and meta tags say of a page; the first that says it wins. */
type PageData = Pick<ParsedArticle, 'date' | 'title' | 'outlet' | 'url' | 'language'>

type PageDocument = ReturnType<typeof import('linkedom')['parseHTML']>['document']

/** More elements than any article page has; beyond, the page is data, not reading. */
const READABLE = { maxElemsToParse: 200_000, serializer: <T>(node: T) => node }

/** Readability's work grows with the cube of the nesting; a page nested deeper gives all the text of its body. */
const DEEPEST_READABLE = 150
const DEEPEST = 3000

/** Struck words, and the reading beside a name in `ruby`. Gone before Readability, which divides paragraphs at some. */
const NOT_READ = 'del, s, strike, rt, rtc, rp'

/** What asks for consent to cookies, or stands over the page otherwise; a short article has fewer words than it. */
const DIALOGS = [
  ...['dialog', '[role=dialog]', '[role=alertdialog]', '[aria-modal=true]'],
  ...['[id^=onetrust]', '[id^=didomi]', '[id^=sp_message]', '[id^=CybotCookiebot]', '[class^=qc-cmp]'],
  ...['cookie-consent', 'cookie-banner', 'cookie-notice', 'cookie-policy-banner', 'gdpr'].flatMap((name) => [
    `[class*=${name}]`,
    `[id*=${name}]`,
  ]),
].join(', ')

const AS_TEXT = 'Add the text of the article instead.'

/**
 * The article of a web page: its text by Readability, title, date and outlet from JSON-LD and meta tags. Scripts are
 * never run: linkedom builds the document and nothing else.
 */
export async function htmlArticle(html: string): Promise<Parsed> {
  const { parseHTML } = await import('linkedom')
  const { Readability } = await import('@mozilla/readability')
  try {
    const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
    // No part of the page: a script puts it there later, or never.
    for (const element of document.querySelectorAll('template')) element.remove()
    ensureHeadAndBody(document)
    const data = pageData(document)
    const depth = depthOf(document.documentElement)
    if (depth > DEEPEST) return { refusal: 'the elements of this page are nested too deeply', todo: AS_TEXT }
    for (const element of document.querySelectorAll(NOT_READ)) element.remove()
    for (const element of document.querySelectorAll(DIALOGS))
      if (element !== document.body && element.querySelector('article, main, h1') === null) element.remove()
    const isDeep = depth > DEEPEST_READABLE
    const blocks = isDeep ? [] : blocksOf(document.querySelectorAll(BLOCKS))
    const readable = isDeep ? null : new Readability(document, READABLE).parse()
    const found = blockText(readable?.content ?? document.body)
    const text = readable === null ? found : wholeArticle(found, blocks)
    if (text === '') return { refusal: 'this page holds no article text', todo: AS_TEXT }
    const outlet = data.outlet ?? present(readable?.siteName)
    const title = data.title ?? present(readable?.title)
    return { ...data, outlet, title: withoutOutlet(title, outlet), text }
  } catch (error) {
    return {
      refusal: `this page cannot be read: ${reason(error)}`,
      todo: AS_TEXT,
    }
  }
}

/** HTML lets the tags of head and body be left out; then the document has neither, and Readability needs both. */
function ensureHeadAndBody(document: PageDocument): void {
  const root = document.documentElement
  if (root === null) return
  const has = (name: RegExp) => [...root.children].some((one) => name.test(one.tagName))
  const [hasHead, hasBody] = [has(/^head$/i), has(/^(?:body|frameset)$/i)]
  const [head, body] = [document.createElement('head'), document.createElement('body')]
  let inHead = true
  for (const node of hasHead && hasBody ? [] : [...root.childNodes]) {
    const name = node.nodeName.toUpperCase()
    if (name === 'HEAD' || name === 'BODY' || name === 'FRAMESET') continue
    inHead &&= !hasHead && (OF_THE_HEAD.has(name) || (node.textContent ?? '').trim() === '')
    if (inHead) head.appendChild(node)
    else if (!hasBody) body.appendChild(node)
  }
  if (!hasHead) root.insertBefore(head, root.firstChild)
  if (!hasBody) root.appendChild(body)
}

const OF_THE_HEAD: ReadonlySet<string> = new Set([
  'TITLE',
  'META',
  'LINK',
  'SCRIPT',
  'STYLE',
  'BASE',
  '#COMMENT',
])

/** "Minister says no | The Post" is the title of a window, not of an article. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined || !title.endsWith(outlet)) return title
  return present(title.slice(0, -outlet.length).replace(/\s[-–—|:•·]\s*$/u, '')) ?? title
}

interface Tree {
  readonly children: Iterable<Tree>
}

function depthOf(root: Tree): number {
  let level: Tree[] = [root]
  let depth = 0
  for (; level.length > 0 && depth <= DEEPEST; depth++)
    level = level.flatMap((element) => [...element.children])
  return depth
}

function reason(error: unknown): string {
  if (error instanceof Error && error.message.includes('Aborting parsing')) return 'it has too many elements'
  return error instanceof Error ? (error.message.split('\n')[0] ?? 'unknown') : String(error)
}

/** The charset a page names for itself, near its beginning. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
}

function pageData(document: PageDocument): PageData {
  const linked = linkedData(document)
  const meta = (...names: string[]) =>
    names.map((name) => metaContent(document, name)).find((value) => value !== undefined)
  const url = present(document.querySelector('link[rel=canonical]')?.getAttribute('href')) ?? meta('og:url')
  return {
    date: pageDate({
      stamps: [
        ...linked.dates,
        ...DATE_NAMES.flatMap((name) => metaContent(document, name) ?? []),
        ...timesIn(document),
      ],
      address: url,
      opening: (document.querySelector('article') ?? document.body)?.textContent?.slice(0, OPENING) ?? '',
    }),
    title: plain(document, linked.title ?? meta('og:title', 'twitter:title', 'dc.title')),
    outlet: plain(
      document,
      linked.outlet ?? meta('og:site_name', 'application-name', 'dc.publisher', 'article:publisher_name'),
    ),
    url,
    language: present(document.documentElement?.getAttribute('lang'))?.slice(0, 2).toLowerCase(),
  }
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datePublished',
  'dateCreated',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
] as const

/** So many characters of an article hold its line of author and day. */
const OPENING = 600

function timesIn(document: PageDocument): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll(
    'article time[datetime], time[pubdate], time[itemprop~=datePublished]',
  )) {
    const time = present(element.getAttribute('datetime'))
    if (time !== undefined) found.push(time)
  }
  return found
}

/** Words in which marks of HTML were kept as they are written: `&#8220;` is a quotation mark, also where it was written twice. */
function plain(document: PageDocument, words: string | undefined, times = 3): string | undefined {
  if (words === undefined || times === 0 || !/&(?:#\w{1,9}|\w{1,30});/.test(words)) return words
  const box = document.createElement('p')
  box.innerHTML = words.replaceAll('<', '&lt;')
  const once = box.textContent ?? words
  return once === words ? words : plain(document, once, times - 1)
}

function metaContent(document: PageDocument, name: string): string | undefined {
  const wanted = name.toLowerCase()
  for (const element of document.querySelectorAll('meta')) {
    // Each of the three names it, and `itemprop` is a list of words.
    const names = ['property', 'name', 'itemprop'].flatMap(
      (attribute) => element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [],
    )
    if (names.includes(wanted)) {
      const content = present(element.getAttribute('content'))
      if (content !== undefined) return content
    }
  }
  return undefined
}

const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$/

function linkedData(document: PageDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleNode(jsonOf(script.textContent ?? ''), 0)
    if (found !== null)
      return {
        dates: [textOf(found.datePublished) ?? [], textOf(found.dateCreated) ?? []].flat(),
        title: textOf(found.headline) ?? textOf(found.name),
        outlet: nameOf(found.publisher) ?? nameOf(found.isPartOf),
      }
  }
  return { dates: [] }
}

interface LinkedData extends Pick<PageData, 'title' | 'outlet'> {
  readonly dates: readonly string[]
}

/** Some pages wrap it for programs that read them as XML. */
const WRAPPING = /^[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*|[\s/*]{0,99}(?:-->|\]\]>)[\s/*]{0,99}$/g

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(WRAPPING, ''))
  } catch {
    return null
  }
}

type Node = Readonly<Record<string, unknown>>

/** The article among what a page links: the thing itself, one of a list, or one inside `@graph`. */
function articleNode(data: unknown, depth: number): Node | null {
  if (depth > 4 || typeof data !== 'object' || data === null) return null
  if (Array.isArray(data)) {
    for (const entry of data) {
      const found = articleNode(entry, depth + 1)
      if (found !== null) return found
    }
    return null
  }
  const node: Node = { ...data }
  const types = [node['@type']].flat()
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type))) return node
  return articleNode(node['@graph'], depth + 1) ?? articleNode(node.mainEntity, depth + 1)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? present(value) : undefined
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return present(value)
  if (Array.isArray(value)) return nameOf(value[0])
  return typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : undefined
}

function present(value: string | null | undefined): string | undefined {
  const text = value?.trim()
  return text === undefined || text === '' ? undefined : text
}
