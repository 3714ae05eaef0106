import {
  childOf,
  childrenOf,
  type Element,
  localName,
  markupTree,
  rawText,
} from '../../../import/markup-tree.ts'
import { Invalid } from '../../../record/errors.ts'
import type { Code } from '../code-tree.ts'
import { plainGuid } from '../derived-guid.ts'

/** A code applied by somebody. */
export interface QdaCoding {
  readonly code: string
  readonly user: string | null
  readonly at: string | null
  readonly notes: readonly string[]
}

/** A stretch of a source, its places as the file counts them. */
export interface QdaSelection {
  readonly guid: string
  readonly name: string
  readonly start: number
  readonly end: number
  readonly description: string
  readonly notes: readonly string[]
  readonly codings: readonly QdaCoding[]
}

/** A text of a project; a PDF by its plain representation. */
export interface QdaSource {
  readonly guid: string
  readonly name: string
  readonly description: string
  /** Where its text is: in the project itself, or in a file beside it. */
  readonly text: { readonly inside: string } | { readonly path: string }
  readonly selections: readonly QdaSelection[]
  /** Whether a code is applied to the source as a whole. */
  readonly codedAsWhole: boolean
  readonly hasNotes: boolean
  readonly values: readonly QdaValue[]
}

/** A value of a variable, which goes by its name. */
export interface QdaValue {
  readonly variable: string
  readonly value: string
}

export interface QdaCase {
  readonly name: string | null
  readonly codes: readonly string[]
  readonly sources: readonly string[]
  readonly values: readonly QdaValue[]
}

/** A project or a codebook as its XML says it; every GUID in small letters without braces. */
export interface QdaProject {
  /** `null` of a codebook alone. */
  readonly name: string | null
  readonly origin: string | null
  readonly users: ReadonlyMap<string, string>
  readonly codes: readonly Code[]
  /** Notes that hang on codes, by the GUID of the code. */
  readonly codeNotes: ReadonlyMap<string, readonly string[]>
  readonly sources: readonly QdaSource[]
  /** What is no text: "audio", "picture", with the name of each. */
  readonly unread: readonly { readonly kind: string; readonly name: string }[]
  readonly cases: readonly QdaCase[]
  readonly notes: ReadonlyMap<string, Pick<QdaSource, 'text' | 'name'>>
  /** GUIDs that a link ties together: NVivo hangs its annotations on words by them. */
  readonly links: readonly (readonly [origin: string, target: string])[]
  readonly sets: number
  readonly graphs: number
}

/**
 * Reads `project.qde`, or a `.qdc`. The namespace is met by its beginning (`urn:QDA-XML:project:1.0`, and `project:0:10` of the
 * specification's own example). Throws `Invalid` with a line where it is none.
 */
export function qdaProject(xml: string, where: string): QdaProject {
  const tree = markupTree(xml.replace(/^\ufeff/, ''), 'xml')
  if ('fault' in tree)
    throw new Invalid({ where, what: `${where} ${tree.fault}.`, todo: 'Export it again without them.' })
  const root = childrenOf(tree)[0]
  const name = root === undefined ? '' : localName(root)
  if (root === undefined || (name !== 'project' && name !== 'codebook')) {
    const what = `${where} is no REFI-QDA ${where.toLowerCase().endsWith('.qdc') ? 'codebook' : 'project'}.`
    throw new Invalid({ where, what, todo: 'Export it again from the tool that it comes from.' })
  }
  if (!root.closed)
    throw new Invalid({ where, what: `${where} ends in the middle.`, todo: 'Export or copy it again.' })
  const codeNotes = new Map<string, string[]>()
  const names = variableNames(root)
  const codes = childrenOf(childOf(name === 'codebook' ? root : childOf(root, 'codebook'), 'codes'), 'code')
  return {
    name: name === 'codebook' ? null : (root.attributes.name ?? ''),
    origin: root.attributes.origin ?? null,
    users: usersIn(root),
    codes: codes.flatMap((code) => codeOf(code, codeNotes)),
    codeNotes,
    ...sourcesIn(root, names),
    cases: childrenOf(childOf(root, 'cases'), 'case').map((one) => caseOf(one, names)),
    notes: notesIn(root),
    links: childrenOf(childOf(root, 'links'), 'link').flatMap(({ attributes }) => {
      const [origin, target] = [plainGuid(attributes.originguid), plainGuid(attributes.targetguid)]
      return origin === null || target === null ? [] : [[origin, target] as const]
    }),
    sets: childrenOf(childOf(root, 'sets'), 'set').length,
    graphs: childrenOf(childOf(root, 'graphs'), 'graph').length,
  }
}

function usersIn(root: Element): ReadonlyMap<string, string> {
  const users = childrenOf(childOf(root, 'users'), 'user')
  return new Map(
    users.flatMap(({ attributes: { guid, name, id } }) => {
      const [own, called] = [plainGuid(guid), name?.trim() || id?.trim()]
      return own === null || called === undefined || called === '' ? [] : [[own, called] as const]
    }),
  )
}

function codeOf(element: Element, notes: Map<string, string[]>): Code[] {
  const { guid, name = '', iscodable, color = null } = element.attributes
  const own = plainGuid(guid)
  if (own === null) return []
  const on = notesOf(element)
  if (on.length > 0) notes.set(own, on)
  return [
    {
      guid: own,
      name: name.replace(/\s+/g, ' ').trim(),
      codable: iscodable?.trim() !== 'false' && iscodable?.trim() !== '0',
      colour: color,
      description: textOf(element, 'description'),
      children: childrenOf(element, 'code').flatMap((child) => codeOf(child, notes)),
    },
  ]
}

const textOf = (element: Element | undefined, name: string): string => {
  const own = childOf(element, name)
  return own === undefined ? '' : rawText(own)
}

const targets = (element: Element, name: string): string[] =>
  childrenOf(element, name).flatMap(({ attributes }) => plainGuid(attributes.targetguid) ?? [])

const notesOf = (element: Element): string[] => targets(element, 'noteref')

const KINDS: Readonly<Record<string, string>> = {
  picturesource: 'picture',
  audiosource: 'audio',
  videosource: 'video',
}

function sourcesIn(root: Element, names: Names): Pick<QdaProject, 'sources' | 'unread'> {
  const [sources, unread]: [QdaSource[], { kind: string; name: string }[]] = [[], []]
  for (const element of childrenOf(childOf(root, 'sources'))) {
    const kind = localName(element)
    const name = element.attributes.name ?? ''
    if (kind === 'textsource') sources.push(sourceOf(element, element, names))
    else if (kind === 'pdfsource') {
      const plain = childOf(element, 'representation')
      if (plain !== undefined) sources.push(sourceOf(plain, element, names))
      if (plain === undefined || childOf(element, 'pdfselection') !== undefined)
        unread.push({ kind: plain === undefined ? 'PDF without its text' : 'PDF with areas of pages', name })
    } else unread.push({ kind: KINDS[kind] ?? kind, name })
  }
  return { sources, unread }
}

/** The text of a source, and what the source as a whole says of it. */
function sourceOf(text: Element, whole: Element, names: Names): QdaSource {
  return {
    guid: plainGuid(whole.attributes.guid) ?? '',
    name: (whole.attributes.name || text.attributes.name || '').trim(),
    description: textOf(whole, 'description'),
    text: placeOf(text),
    selections: childrenOf(text, 'plaintextselection').map(selectionOf),
    codedAsWhole: childOf(text, 'coding') !== undefined || childOf(whole, 'coding') !== undefined,
    hasNotes: notesOf(text).length > 0 || notesOf(whole).length > 0,
    values: valuesOf(whole, names),
  }
}

function placeOf(element: Element): QdaSource['text'] {
  const path = element.attributes.plaintextpath
  if (path !== undefined && path.trim() !== '') return { path: path.trim() }
  return { inside: textOf(element, 'plaintextcontent') }
}

function selectionOf(element: Element): QdaSelection {
  const { guid, name = '', startposition, endposition, creatinguser, modifyinguser } = element.attributes
  const user = plainGuid(creatinguser) ?? plainGuid(modifyinguser)
  return {
    guid: plainGuid(guid) ?? '',
    name,
    start: position(startposition),
    end: position(endposition),
    description: textOf(element, 'description'),
    notes: notesOf(element),
    codings: childrenOf(element, 'coding').flatMap((coding) =>
      targets(coding, 'coderef').map((code) => ({
        code,
        user: plainGuid(coding.attributes.creatinguser) ?? user,
        at: coding.attributes.creationdatetime ?? element.attributes.creationdatetime ?? null,
        notes: notesOf(coding),
      })),
    ),
  }
}

const position = (written: string | undefined): number =>
  written !== undefined && /^\s*\+?\d{1,15}\s*$/.test(written) ? Number(written) : Number.NaN

function caseOf(element: Element, names: Names): QdaCase {
  return {
    name: element.attributes.name ?? null,
    codes: targets(element, 'coderef'),
    sources: targets(element, 'sourceref'),
    values: valuesOf(element, names),
  }
}

type Names = ReadonlyMap<string, string>

/** The names of a project's variables, by their GUIDs. */
function variableNames(root: Element): Names {
  return new Map(
    childrenOf(childOf(root, 'variables'), 'variable').flatMap(({ attributes }) => {
      const guid = plainGuid(attributes.guid)
      return guid === null ? [] : [[guid, attributes.name ?? ''] as const]
    }),
  )
}

function valuesOf(element: Element, names: Names): QdaValue[] {
  return childrenOf(element, 'variablevalue').flatMap((value) => {
    const [variable] = targets(value, 'variableref')
    const said = childrenOf(value).find((child) => localName(child).endsWith('value'))
    const text = said === undefined ? '' : rawText(said).trim()
    return variable === undefined || text === '' ? [] : { variable: names.get(variable) ?? '', value: text }
  })
}

function notesIn(root: Element): QdaProject['notes'] {
  return new Map(
    childrenOf(childOf(root, 'notes'), 'note').flatMap((element) => {
      const guid = plainGuid(element.attributes.guid)
      return guid === null
        ? []
        : [[guid, { text: placeOf(element), name: element.attributes.name ?? '' }] as const]
    }),
  )
}
