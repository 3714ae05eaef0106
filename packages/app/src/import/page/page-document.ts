export type PageDocument = ReturnType<typeof import('linkedom')['parseHTML']>['document']

/** Struck words, and the reading beside a name in `ruby`. Gone before the page is divided into blocks. */
const NOT_READ: ReadonlySet<string> = new Set(['DEL', 'S', 'STRIKE', 'RT', 'RTC', 'RP'])

/** The document of a page, with a head and a body whether it has their tags or not. Scripts are never run. */
export async function pageDocument(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  ensureHeadAndBody(document)
  for (const name of NOT_READ)
    for (const element of [...document.getElementsByTagName(name)]) element.remove()
  return document
}

/**
 * HTML lets the tags of head and body be left out, and pages put elements before and between them. Afterwards there is one
 * `html` of one head and one body, as a browser makes it: linkedom and Readability look for the body right behind the head.
 */
function ensureHeadAndBody(document: PageDocument): void {
  const isNamed = (name: RegExp) => (node: { readonly nodeName: string }) => name.test(node.nodeName)
  const outer = [...document.childNodes].filter(({ nodeType }) => nodeType !== DOCTYPE)
  const html = outer.find(isNamed(/^html$/i)) ?? document.createElement('html')
  const at = outer.indexOf(html)
  const nodes = at < 0 ? outer : [...outer.slice(0, at), ...html.childNodes, ...outer.slice(at + 1)]
  const head = nodes.find(isNamed(/^head$/i)) ?? document.createElement('head')
  const body = nodes.find(isNamed(/^(?:body|frameset)$/i)) ?? document.createElement('body')
  const first = body.firstChild
  let [inHead, before] = [true, true]
  for (const node of nodes) {
    if (node === head) continue
    if (node === body) {
      before = false
      continue
    }
    const name = node.nodeName.toUpperCase()
    inHead &&= before && (OF_THE_HEAD.has(name) || (node.textContent ?? '').trim() === '')
    if (inHead) head.appendChild(node)
    else if (name !== 'BODY' && name !== 'HEAD') body.insertBefore(node, before ? first : null)
    else for (const inner of [...node.childNodes]) body.insertBefore(inner, before ? first : null)
  }
  if (at < 0) document.appendChild(html)
  for (const node of outer) if (node !== html) node.parentNode === document && document.removeChild(node)
  html.insertBefore(head, html.firstChild)
  html.insertBefore(body, head.nextSibling)
}

const DOCTYPE = 10

const OF_THE_HEAD: ReadonlySet<string> = new Set([
  'TITLE',
  'META',
  'LINK',
  'SCRIPT',
  'STYLE',
  'BASE',
  '#COMMENT',
])
