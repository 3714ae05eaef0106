import { raisedText } from './raised-text.ts'

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON FORM NAV FOOTER'.split(' '))
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL
  P PRE SECTION SUMMARY TABLE TD TH TR UL`.split(/\s+/),
)

/** The words of an element, a blank line between its blocks, one space where the source has any run of them. */
export function blockText(root: DomNode): string {
  const pieces: string[] = []
  walk(root, { pieces, quoted: 0 })
  return pieces
    .join('')
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

interface DomNode {
  readonly nodeType?: number
  readonly nodeName?: string
  readonly textContent?: string | null
  readonly childNodes?: Iterable<unknown>
}

interface Reading {
  readonly pieces: string[]
  /** How many `q` are around. */
  readonly quoted: number
}

function walk(node: DomNode, reading: Reading): void {
  const { pieces } = reading
  for (const child of childrenOf(node)) {
    const name = nameOf(child)
    if (child.nodeType === 3) pieces.push((child.textContent ?? '').replace(/\s+/g, keepHardSpace))
    else if (child.nodeType !== 1 || SKIPPED.has(name)) continue
    else if (name === 'BR') pieces.push('\n')
    else if (name === 'SUP' || isRaisedLink(child)) pieces.push(raisedOf(child, pieces))
    else if (name === 'Q') quote(child, reading)
    else {
      if (BLOCKS.has(name)) pieces.push('\n\n')
      walk(child, reading)
      if (BLOCKS.has(name)) pieces.push('\n\n')
    }
  }
}

function childrenOf(node: DomNode): Iterable<DomNode> {
  return (node.childNodes ?? []) as Iterable<DomNode>
}

function nameOf(node: DomNode): string {
  return node.nodeName?.toUpperCase() ?? ''
}

/** A `q` is shown in quotation marks that stand in no text; where the text has its own as well, none are added. */
function quote(node: DomNode, { pieces, quoted }: Reading): void {
  const marked = /^\s*["“„«‘'‚‹]/u.test(node.textContent ?? '')
  const [open, close] = marked ? ['', ''] : quoted % 2 === 0 ? ['“', '”'] : ['‘', '’']
  pieces.push(open)
  walk(node, { pieces, quoted: quoted + 1 })
  pieces.push(close)
}

/** `<a><sup>1</sup></a>`: nothing but a raised text in a link. */
function isRaisedLink(node: DomNode): boolean {
  if (nameOf(node) !== 'A') return false
  const inside = [...childrenOf(node)].filter(
    (child) => child.nodeType === 1 || child.textContent?.trim() !== '',
  )
  return inside.length === 1 && nameOf(inside[0]!) === 'SUP'
}

function raisedOf(node: DomNode, pieces: readonly string[]): string {
  const text = (node.textContent ?? '').replace(/\s+/g, keepHardSpace)
  return raisedText(text, {
    before: pieces.slice(-8).join(''),
    linked: nameOf(node) === 'A' || holdsLink(node),
  })
}

function holdsLink(node: DomNode): boolean {
  return [...childrenOf(node)].some((child) => nameOf(child) === 'A' || holdsLink(child))
}

/** A no-break space is a character of the text ("10 000"); other white space in HTML is only a gap. */
function keepHardSpace(run: string): string {
  return run === '\u00a0' ? run : ' '
}
