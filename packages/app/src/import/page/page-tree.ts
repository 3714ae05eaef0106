import { PageElement, type PageNode } from './page-dom.ts'

/** What is inside an element. */
export interface Inside {
  /** Characters of words, and those of them that lie in links. */
  text: number
  linked: number
  /** Characters of words that stand together as in sentences and in no link: what an article has and a menu has not. */
  prose: number
  /** Whether it holds blocks, and not words alone. */
  blocks: boolean
  /** Whether it holds the headline of the page. */
  headline: boolean
  /** Whether it holds the headline or an element for the article of the page. */
  article: boolean
  /** Whether it holds an embedded post. */
  post: boolean
  /** Whether it holds a picture. */
  picture: boolean
  /** Characters of prose in the page before it. */
  readonly before: number
}

export const BLOCKS: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL TEMPLATE`.split(
    /\s+/,
  ),
)

/** No words of the page lie in them. */
export const NO_WORDS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME HEAD OBJECT CANVAS SELECT TEXTAREA DATALIST'.split(' '),
)

/** Lines in them are no head of an article. */
const BESIDE: ReadonlySet<string> = new Set(['NAV', 'MENU', 'FOOTER'])

const MAIN: ReadonlySet<string> = new Set(['H1', 'ARTICLE', 'MAIN'])

const PICTURES: ReadonlySet<string> = new Set(['IMG', 'PICTURE', 'VIDEO'])

/** Shorter ones are labels. */
const SENTENCE = 40

/** A post of somebody's on another site, shown in the article as a quotation. */
export const POST =
  /\b(?:twitter-(?:tweet|video)|instagram-media|fb-post|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed|card)|telegram-post)\b/

export interface PageTree {
  readonly inside: ReadonlyMap<PageNode, Inside>
  readonly depth: number
  /** Elements in the order of the page by their names, for what is asked of a page as a whole. */
  readonly named: ReadonlyMap<string, readonly PageElement[]>
  /** Characters of prose in all elements of one class together. */
  readonly byClass: ReadonlyMap<string, number>
  /** The first lines of each headline, article and of the whole page, and those right above it: there the day and the author are printed. */
  readonly openings: ReadonlyMap<PageElement, readonly string[]>
}

/** So many characters of an article hold its line of author and day. */
const OPENING = 800

/** Shorter lines are no paragraphs. */
const PARAGRAPH = 120

const ASKED: ReadonlySet<string> = new Set(['META', 'LINK', 'SCRIPT', 'TIME', 'TITLE', 'H1', 'H2', 'ABBR'])

/** Under this name stand the elements that are called after the day of the article. */
export const DATED = 'dated'

const DAY_NAMES =
  /(?:^|[\s_-])(?:date(?:-?(?:line|published|created|time))?|datum|publi(?:shed|cation|sh(?:ed)?-?date|sh(?:ed)?-?time)|(?:post|entry|article|story|news|meta|pub|item)-?_?date|time-?stamp|postmeta(?:data)?|field-published-at)(?:$|[\s_-])/i
const DAY_PROPERTIES = /(?:^|[\s:])(?:datePublished|dateCreated|uploadDate)$/

function isDated(node: PageElement): boolean {
  const className = node.getAttribute('class') ?? ''
  if (
    className !== '' &&
    className.length < 200 &&
    DAY_NAMES.test(className.replace(/([a-z])([A-Z])/g, '$1-$2'))
  )
    return true
  return ['itemprop', 'property'].some((name) => DAY_PROPERTIES.test(node.getAttribute(name) ?? ''))
}

/** One walk over a page: what each element holds. Nothing is asked by selectors, which would walk it again each time. */
export function pageTree(root: PageNode, deepest: number): PageTree {
  const inside = new Map<PageNode, Inside>()
  const named = new Map<string, PageElement[]>()
  const open: {
    readonly node: PageElement
    readonly own: Inside
    readonly words: boolean
    readonly beside: boolean
  }[] = []
  const byClass = new Map<string, number>()
  const openings = openingLines()
  let prose = 0
  let depth = 0
  const keep = (name: string, node: PageElement) => {
    const known = named.get(name)
    if (known === undefined) named.set(name, [node])
    else known.push(node)
  }
  const read = (node: PageNode) => {
    const around = open.at(-1)
    if (around === undefined || !around.words) return
    const words = node.textContent.trim()
    around.own.text += words.length
    if (words.length >= SENTENCE) {
      around.own.prose += words.length
      prose += words.length
    }
    if (words !== '' && !around.beside) openings.add(words)
  }
  const enter = (node: PageElement) => {
    const name = node.nodeName
    if (ASKED.has(name)) keep(name, node)
    if (BLOCKS.has(name) || name === 'BR') openings.end()
    if (OPENS.has(name)) openings.begin(node)
    const own = {
      text: 0,
      linked: 0,
      prose: 0,
      blocks: false,
      headline: name === 'H1',
      article: MAIN.has(name),
      post: false,
      picture: PICTURES.has(name),
      before: prose,
    }
    if (isDated(node)) keep(DATED, node)
    if (POST.test(node.getAttribute('class') ?? '')) own.post = true
    inside.set(node, own)
    const { words, beside } = open.at(-1) ?? { words: true, beside: false }
    open.push({
      node,
      own,
      words: words && !NO_WORDS.has(name),
      beside: beside || own.post || BESIDE.has(name),
    })
    depth = Math.max(depth, open.length)
  }
  const leave = () => {
    const closed = open.pop()
    const outer = open.at(-1)?.own
    if (closed === undefined || outer === undefined) return
    const name = closed.node.nodeName
    if (BLOCKS.has(name)) openings.end()
    const className = closed.node.getAttribute('class') ?? ''
    if (className !== '') byClass.set(className, (byClass.get(className) ?? 0) + closed.own.prose)
    outer.text += closed.own.text
    outer.linked += name === 'A' ? closed.own.text : closed.own.linked
    if (name !== 'A') outer.prose += closed.own.prose
    outer.blocks ||= closed.own.blocks || BLOCKS.has(name)
    outer.headline ||= closed.own.headline
    outer.article ||= closed.own.article
    outer.post ||= closed.own.post
    outer.picture ||= closed.own.picture
  }
  let node: PageNode | null = root
  while (node !== null && depth <= deepest) {
    let next: PageNode | null = null
    if (node instanceof PageElement) {
      enter(node)
      next = node.nodeName === 'TEMPLATE' ? null : node.firstChild
      if (next === null) leave()
    } else read(node)
    let at: PageNode = node
    while (next === null && at !== root) {
      next = at.nextSibling
      if (next !== null) break
      if (at.parentNode === null) break
      at = at.parentNode
      leave()
    }
    node = next
  }
  openings.end()
  return { inside, depth, named, byClass, openings: openings.lines() }
}

/** The parts of a page with whose beginning an article may begin. */
const OPENS: ReadonlySet<string> = new Set(['H1', 'ARTICLE', 'BODY'])

/** More headlines than this are the list of a front page. */
const MOST_OPENINGS = 40

/** The day may be printed right above the headline. */
const LINES_ABOVE = 2

/** The first lines of parts of the page, up to its second paragraph; blocks and breaks end a line. */
function openingLines() {
  const of = new Map<PageElement, { readonly above: readonly string[]; readonly below: string[] }>()
  const last: string[] = []
  let open: { readonly lines: string[]; size: number; paragraphs: number }[] = []
  let line: string[] = []
  return {
    lines: () => new Map([...of].map(([node, { above, below }]) => [node, [...below, ...above]])),
    begin(node: PageElement) {
      if (of.size >= MOST_OPENINGS) return
      const lines: string[] = []
      of.set(node, { above: last.slice(-LINES_ABOVE), below: lines })
      open.push({ lines, size: 0, paragraphs: 0 })
    },
    add(words: string) {
      if (open.length > 0) line.push(words)
    },
    end() {
      if (line.length === 0) return
      const words = line.join(' ')
      line = []
      last.push(words)
      for (const one of open) {
        one.lines.push(words)
        one.size += words.length
        if (words.length >= PARAGRAPH) one.paragraphs++
      }
      open = open.filter(({ size, paragraphs }) => size < OPENING && paragraphs < 2)
    },
  }
}
