import { basename } from 'node:path'
import { type Element, elementsIn, isNamed, lineOf, markupTree, rawText, under } from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { type Reference, referencedArticle } from './attachments.ts'
import { datedLine } from './dated-line.ts'

/** EndNote's XML; other reference managers write it too. */
export const endnote: ArchiveFormat = {
  name: 'EndNote',
  recognises: ({ head }) => /^(?:<\?xml[^>]*>\s*)?<xml>\s*<records>/i.test(head),
  articles: async function* (file): AsyncGenerator<Parsed> {
    const decoded = file.text()
    const tree = 'fault' in decoded ? decoded : markupTree(decoded.text, 'xml')
    if ('fault' in tree) {
      yield { refusal: `this file of EndNote ${tree.fault}`, todo: 'Get the file again.' }
      return
    }
    let line = 0
    for (const record of elementsIn(tree, (one) => isNamed(one, 'record'))) {
      line++
      if (record.closed) yield await referencedArticle(referenceOf(record, file.path), file.path, line)
      else yield { line, refusal: `reference ${line} is cut off before its end`, todo: 'Get the file again.' }
    }
  },
}

/** Words stand in elements of their style. */
function referenceOf(record: Element, path: string | undefined): Reference {
  const at = (...names: readonly string[]) => lineOf(under(record, ...names))
  const all = (parent: Element | undefined, name: string) =>
    parent === undefined
      ? []
      : [...elementsIn(parent, (one) => isNamed(one, name))].flatMap((one) => lineOf(one) ?? [])
  const [printed, year] = [at('dates', 'pub-dates', 'date') ?? '', at('dates', 'year') ?? '']
  const note = under(record, 'notes')
  return {
    title: at('titles', 'title'),
    outlet: at('titles', 'secondary-title') ?? at('periodical', 'full-title'),
    date:
      (datedLine(printed) ?? datedLine(`${printed} ${year}`))?.day ??
      (`${printed} ${year}`.trim() || undefined),
    author: all(under(record, 'contributors', 'authors'), 'author').join('; ') || undefined,
    section: at('section'),
    page: at('pages'),
    url:
      all(under(record, 'urls', 'related-urls'), 'url')[0] ??
      all(under(record, 'urls', 'web-urls'), 'url')[0],
    files: all(under(record, 'urls', 'pdf-urls'), 'url').flatMap((url) => placesOf(url, path)),
    notes: note === undefined ? [] : [rawText(note)],
    hasAbstract: at('abstract') !== undefined,
  }
}

/** `internal-pdf://123/toll.pdf` lies in the folder of the library, `debate.Data/PDF/`. */
function placesOf(url: string, path: string | undefined): readonly string[] {
  const inside = /^internal-pdf:\/\/(.+)$/.exec(url)?.[1]
  if (inside === undefined) return [url.replace(/^file:\/\/\/?/, '')]
  const name = decoded(inside)
  const library = basename(path ?? '').replace(/\.\w+$/, '')
  return [`${library}.Data/PDF/${name}`, `PDF/${name}`, name]
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
