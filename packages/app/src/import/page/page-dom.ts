/**
 * The elements and words of a page, with as much of the DOM as Readability and our rows ask for. A whole DOM costs three times as
 * much: it keeps events, live lists, styles and sheets that no page needs to be read.
 */
abstract class DomNode {
  abstract readonly nodeType: number
  abstract readonly nodeName: string
  abstract readonly textContent: string
  parentNode: PageElement | null = null
  previousSibling: PageNode | null = null
  nextSibling: PageNode | null = null

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling, false)
  }

  get previousElementSibling(): PageElement | null {
    return elementFrom(this.previousSibling, true)
  }

  /** Words have none. */
  getAttribute(_name: string): string | null {
    return null
  }

  remove(): void {
    const parent = this.parentNode
    if (parent === null) return
    const [before, after] = [this.previousSibling, this.nextSibling]
    if (before === null) parent.firstChild = after
    else before.nextSibling = after
    if (after === null) parent.lastChild = before
    else after.previousSibling = before
    this.parentNode = null
    this.previousSibling = null
    this.nextSibling = null
  }
}

/** Words between two marks. */
export class PageText extends DomNode {
  readonly textContent: string

  constructor(words: string) {
    super()
    this.textContent = words
  }

  get nodeType(): number {
    return 3
  }

  get nodeName(): string {
    return '#text'
  }

  get firstChild(): PageNode | null {
    return null
  }

  get childNodes(): readonly PageNode[] {
    return []
  }
}

/** One that is set again is another, so that copies may have the same. */
export class PageAttribute {
  readonly name: string
  readonly value: string

  constructor(name: string, value: string) {
    this.name = name
    this.value = value
  }

  cloneNode(): PageAttribute {
    return this
  }
}

export class PageElement extends DomNode {
  readonly localName: string
  readonly tagName: string
  readonly ownerDocument: PageDocument
  attributes: PageAttribute[]
  firstChild: PageNode | null = null
  lastChild: PageNode | null = null

  constructor(ownerDocument: PageDocument, localName: string, attributes: PageAttribute[] = []) {
    super()
    this.ownerDocument = ownerDocument
    this.localName = localName
    this.tagName = ownerDocument.upperCase(localName)
    this.attributes = attributes
  }

  get nodeType(): number {
    return 1
  }

  get nodeName(): string {
    return this.tagName
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  /** What of its style hides an element. */
  get style(): { readonly display: string; readonly visibility: string } | null {
    const style = this.getAttribute('style')
    return style === null
      ? null
      : { display: declared('display', style), visibility: declared('visibility', style) }
  }

  override getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return null
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new PageAttribute(name, value))
  }

  setAttributeNode(attribute: PageAttribute): void {
    const at = this.attributes.findIndex(({ name }) => name === attribute.name)
    if (at < 0) this.attributes.push(attribute)
    else this.attributes[at] = attribute
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) this.attributes = this.attributes.filter((one) => one.name !== name)
  }

  get childNodes(): readonly PageNode[] {
    const nodes: PageNode[] = []
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get children(): readonly PageElement[] {
    const elements: PageElement[] = []
    for (let one = this.firstElementChild; one !== null; one = one.nextElementSibling) elements.push(one)
    return elements
  }

  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild, false)
  }

  get textContent(): string {
    let words = ''
    for (let node = nodeAfter(this, this); node !== null; node = nodeAfter(node, this))
      if (node instanceof PageText) words += node.textContent
    return words
  }

  /** A copy of what is inside: Readability keeps it, never looks into it, and sets it again where an attempt of its fails. */
  get innerHTML(): readonly PageNode[] {
    return this.childNodes.map(copyOf)
  }

  set innerHTML(nodes: readonly PageNode[]) {
    while (this.firstChild !== null) this.firstChild.remove()
    for (const node of nodes) this.appendChild(copyOf(node))
  }

  appendChild<Added extends PageNode>(node: Added): Added {
    return this.insertBefore(node, null)
  }

  insertBefore<Added extends PageNode>(node: Added, after: PageNode | null): Added {
    node.remove()
    const before = after === null ? this.lastChild : after.previousSibling
    node.parentNode = this
    node.previousSibling = before
    node.nextSibling = after
    if (before === null) this.firstChild = node
    else before.nextSibling = node
    if (after === null) this.lastChild = node
    else after.previousSibling = node
    return node
  }

  removeChild<Removed extends PageNode>(node: Removed): Removed {
    node.remove()
    return node
  }

  replaceChild<Removed extends PageNode>(node: PageNode, replaced: Removed): Removed {
    if (node === replaced) return replaced
    this.insertBefore(node, replaced)
    replaced.remove()
    return replaced
  }

  /** @param name in small letters, or `*` for all. */
  getElementsByTagName(name: string): readonly PageElement[] {
    const found: PageElement[] = []
    for (let node = nodeAfter(this, this); node !== null; node = nodeAfter(node, this))
      if (node instanceof PageElement && (name === '*' || node.localName === name)) found.push(node)
    return found
  }

  /** @param names of elements, apart by commas; there are no other selectors. */
  querySelectorAll(names: string): readonly PageElement[] {
    const asked = names.toLowerCase().split(',')
    if (asked.length === 1) return this.getElementsByTagName(names.toLowerCase())
    return this.getElementsByTagName('*').filter(({ localName }) => asked.includes(localName))
  }
}

export type PageNode = PageElement | PageText

/** One `html` of one head and one body. */
export class PageDocument {
  private readonly upper = new Map<string, string>()
  readonly documentElement: PageElement
  readonly head: PageElement
  readonly body: PageElement
  /** Nobody asks where the page lay. */
  readonly baseURI = 'about:blank'
  readonly documentURI = 'about:blank'

  constructor() {
    this.documentElement = this.createElement('html')
    this.head = this.documentElement.appendChild(this.createElement('head'))
    this.body = this.documentElement.appendChild(this.createElement('body'))
  }

  get firstChild(): PageElement {
    return this.documentElement
  }

  get title(): string {
    return this.head.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  createElement(name: string, attributes: PageAttribute[] = []): PageElement {
    return new PageElement(this, name.toLowerCase(), attributes)
  }

  createTextNode(words: string): PageText {
    return new PageText(words)
  }

  getElementsByTagName(name: string): readonly PageElement[] {
    return this.documentElement.getElementsByTagName(name)
  }

  querySelectorAll(names: string): readonly PageElement[] {
    return this.documentElement.querySelectorAll(names)
  }

  /** The same letters for all elements of a name: a page has thousands of elements and a few dozen names. */
  upperCase(name: string): string {
    const known = this.upper.get(name)
    if (known !== undefined) return known
    const upper = name.toUpperCase()
    this.upper.set(name, upper)
    return upper
  }
}

/** The node behind another in the order of the page, inside of an element; `null` behind the last one. */
function nodeAfter(node: PageNode, within: PageElement): PageNode | null {
  if (node.firstChild !== null) return node.firstChild
  for (let at: PageNode | null = node; at !== null && at !== within; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling
  return null
}

function elementFrom(from: PageNode | null, backwards: boolean): PageElement | null {
  let node = from
  while (node !== null && !(node instanceof PageElement))
    node = backwards ? node.previousSibling : node.nextSibling
  return node
}

function copyOf(node: PageNode): PageNode {
  if (node instanceof PageText) return new PageText(node.textContent)
  const copy = new PageElement(node.ownerDocument, node.localName, [...node.attributes])
  for (let child = node.firstChild; child !== null; child = child.nextSibling) copy.appendChild(copyOf(child))
  return copy
}

function declared(name: string, style: string): string {
  const found = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;!]*)`, 'i').exec(style)?.[1]
  return found?.trim().toLowerCase() ?? ''
}
