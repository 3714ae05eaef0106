import {
  childOf,
  childrenOf,
  type Element,
  elementsIn,
  isNamed,
  lineOf,
  markupTree,
  rawText,
  under,
} from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { type Reference, referencedArticle } from './attachments.ts'

/** Zotero's RDF. */
export const zoteroRdf: ArchiveFormat = {
  name: 'Zotero RDF',
  recognises: ({ head }) => /<rdf:RDF[\s>]/.test(head) && head.includes('zotero.org/namespaces/export'),
  articles: async function* (file): AsyncGenerator<Parsed> {
    const decoded = file.text()
    const tree = 'fault' in decoded ? decoded : markupTree(decoded.text, 'xml')
    if ('fault' in tree) {
      yield { refusal: `this RDF ${tree.fault}`, todo: 'Get the file again.' }
      return
    }
    const root = childOf(tree, 'rdf:RDF')
    const known = new Map(childrenOf(root).map((one) => [`${one.attributes['rdf:about'] ?? ''}`, one]))
    let line = 0
    for (const item of childrenOf(root).filter(isReference)) {
      line++
      if (item.closed) yield await referencedArticle(referenceOf(item, known), file.path, line)
      else yield { line, refusal: `reference ${line} is cut off before its end`, todo: 'Get the file again.' }
    }
  },
}

const isReference = (item: Element): boolean =>
  !/^(?:attachment|note)$/.test(lineOf(childOf(item, 'z:itemType')) ?? '') &&
  !/^(?:z:attachment|bib:memo|z:collection|bib:journal|bib:newspaper)$/.test(item.name) &&
  childOf(item, 'dc:title') !== undefined

function referenceOf(item: Element, known: ReadonlyMap<string, Element>): Reference {
  const linked = (name: string) =>
    childrenOf(item, name).flatMap((one) => known.get(one.attributes['rdf:resource'] ?? '') ?? [])
  const [part] = childrenOf(item, 'dcterms:isPartOf')
  const container = childrenOf(part)[0] ?? known.get(part?.attributes['rdf:resource'] ?? '')
  return {
    title: lineOf(childOf(item, 'dc:title')),
    outlet: lineOf(childOf(container, 'dc:title')),
    date: lineOf(childOf(item, 'dc:date')),
    author: authorsOf(item),
    section: lineOf(childOf(item, 'bib:section')) ?? lineOf(childOf(item, 'prism:section')),
    page: lineOf(childOf(item, 'bib:pages')),
    url: lineOf(under(item, 'dc:identifier', 'dcterms:URI', 'rdf:value')),
    files: linked('link:link').flatMap(
      (one) => childOf(one, 'rdf:resource')?.attributes['rdf:resource'] ?? [],
    ),
    notes: linked('dcterms:isReferencedBy').flatMap((one) => {
      const value = childOf(one, 'rdf:value')
      return value === undefined ? [] : rawText(value)
    }),
    hasAbstract: childOf(item, 'dcterms:abstract') !== undefined,
  }
}

function authorsOf(item: Element): string | undefined {
  const persons = [...elementsIn(childOf(item, 'bib:authors'), (one) => isNamed(one, 'foaf:Person'))]
  const names = persons.flatMap((one) => {
    const [surname, given] = [lineOf(childOf(one, 'foaf:surname')), lineOf(childOf(one, 'foaf:givenName'))]
    return [given, surname].filter((name) => name !== undefined).join(' ') || []
  })
  return names.join('; ') || undefined
}
