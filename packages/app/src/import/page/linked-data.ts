/** What the linked data of a page say of its article. */
export interface LinkedData {
  readonly dates: readonly string[]
  readonly title: string | undefined
  readonly outlet: string | undefined
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|Report|LiveBlogPosting|Posting)$/

/** Things of a page that bear days of their own: the site, a picture, a comment. */
const OTHER_TYPES =
  /^(?:WebSite|ImageObject|VideoObject|AudioObject|Person|Organization|NewsMediaOrganization|Comment|BreadcrumbList|ItemList|ListItem|SearchAction|Offer|Review|Rating|Event|Product|Dataset)$/

/** Newspapers and their like, of which an article may be a part; a section of one is none. */
const OUTLET_TYPES =
  /^(?:Newspaper|Periodical|WebSite|Organization|NewsMediaOrganization|PublicationIssue|CreativeWorkSeries|Blog)$/

/** The article among what a page links; a node of any other kind that has a day of publication, where there is none. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((text) => nodesOf(lenientJson(text), 0))
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  )
  const isKind = (node: Node, kind: RegExp) =>
    [node['@type']].flat().some((type) => typeof type === 'string' && kind.test(type))
  const articles = nodes.filter((node) => isKind(node, ARTICLE_TYPES))
  const article = articles.find((node) => node.datePublished !== undefined) ?? articles[0]
  const other = nodes.find((node) => node.datePublished !== undefined && !isKind(node, OTHER_TYPES))
  const found = article ?? other
  const told = scripts.flatMap((text) => /"datePublished"\s*:\s*"([^"]{6,40})"/.exec(text)?.[1] ?? [])
  if (found === undefined) return { dates: told.slice(0, 1), title: undefined, outlet: undefined }
  const part = [found.isPartOf].flat().map((one) => resolved(one, byId))
  return {
    dates: [found.datePublished, other?.datePublished, found.dateCreated].flatMap((one) => textOf(one) ?? []),
    title: article === undefined ? undefined : (textOf(found.headline) ?? textOf(found.name)),
    outlet:
      nameOf(resolved(found.publisher, byId)) ??
      part.map((one) => (isNode(one) && isKind(one, OUTLET_TYPES) ? nameOf(one) : undefined)).find(Boolean) ??
      nameOf(resolved(found.sourceOrganization, byId)),
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `{ "@id": "…#organization" }` stands for the node that bears this name. */
function resolved(value: unknown, byId: ReadonlyMap<string, Node>): unknown {
  const one = Array.isArray(value) ? value[0] : value
  const id = isNode(one) && one.name === undefined ? one['@id'] : undefined
  return typeof id === 'string' ? byId.get(id) : one
}

const DEEPEST = 6

function nodesOf(data: unknown, depth: number): Node[] {
  if (depth > DEEPEST || typeof data !== 'object' || data === null) return []
  if (Array.isArray(data)) return data.flatMap((one) => nodesOf(one, depth + 1))
  const node: Node = { ...data }
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'liveBlogUpdate'].filter(
    (name) => name !== 'liveBlogUpdate',
  )
  return [node, ...inner.flatMap((name) => nodesOf(node[name], depth + 1))]
}

/** Some pages wrap it for programs that read them as XML. */
const WRAPPING = /^[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*|[\s/*]{0,99}(?:-->|\]\]>)[\s/*]{0,99};?\s*$/g

/** JSON as pages write it: wrapped, with line ends inside of strings and commas before a closing bracket. */
function lenientJson(text: string): unknown {
  const plain = text.replace(WRAPPING, '').replace(/;\s*$/, '')
  return parsed(plain) ?? parsed(mended(plain)) ?? null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function mended(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/gs, (piece) =>
    piece === ',' ? '' : piece.replace(/[\n\r\t\f\b\v]/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, '\\\\'),
  )
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0])
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return textOf(value)
  return isNode(value) ? textOf(value.name) : undefined
}
