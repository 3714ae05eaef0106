import { markupTree } from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFile, ArchiveFormat } from './archive-file.ts'
import { htmlWords } from './html-words.ts'
import { type JsonObject, jsonObjects, member, objectsIn, words } from './json-file.ts'
import { nitfText, printedDay } from './nitf.ts'

/** ninjs 1 to 3, JSON of agencies; a file holds one item, an array or a line each. */
export const ninjs: ArchiveFormat = {
  name: 'ninjs',
  recognises: (file) => itemsOf(file) !== null,
  articles: function* (file): Generator<Parsed> {
    for (const [at, item] of (itemsOf(file) ?? []).entries())
      if (/^(?:text|composite)?$/.test(words(item, 'type') ?? '')) yield itemArticle(item, at + 1)
      else yield { line: at + 1, refusal: `item ${at + 1} is a ${words(item, 'type')} and no text` }
  },
}

function itemsOf(file: ArchiveFile): readonly JsonObject[] | null {
  if (!/"uri"\s*:/.test(file.head)) return null
  const objects = jsonObjects(file)
  return objects?.every(isNinjs) === true ? objects : null
}

const isNinjs = (item: JsonObject): boolean =>
  words(item, 'uri') !== undefined &&
  ['versioncreated', 'headline', 'headlines', 'standard', '$standard'].some(
    (name) => member(item, name) !== undefined,
  )

function itemArticle(item: JsonObject, line: number): Parsed {
  const headlines = objectsIn(item, 'headlines')
  const main =
    headlines.find((one) => words(one, 'role') === 'main') ??
    headlines.find((one) => words(one, 'role') === undefined) ??
    headlines[0]
  const title = words(item, 'headline') ?? (main === undefined ? undefined : words(main, 'value'))
  const named = `"${title ?? words(item, 'uri') ?? line}"`
  const status = words(item, 'pubstatus') ?? 'usable'
  if (/^(?:withheld|cancell?ed)$/i.test(status))
    return { line, refusal: `item ${named} was ${status} by its agency` }
  const text = bodyOf(item)
  if (text === '') return { line, refusal: `item ${named} has no text here` }
  const [source] = objectsIn(item, 'infosource', 'infosources')
  return {
    text,
    line,
    title,
    outlet: (source === undefined ? undefined : words(source, 'name')) ?? words(item, 'copyrightholder'),
    date: dayOf(item),
    author: words(item, 'byline', 'by')?.replace(/^by\s+/i, ''),
    accession: words(item, 'uri'),
    language: words(item, 'language'),
  }
}

/** No version has a day of publication: the first version's counts, and no day before the embargo ends. */
function dayOf(item: JsonObject): string | undefined {
  const stamps = [
    words(item, 'firstcreated', 'versioncreated', 'contentcreated'),
    words(item, 'embargoeduntil', 'embargoed'),
  ].flatMap((stamp) => (stamp === undefined ? [] : [printedDay(stamp)]))
  return stamps.sort().at(-1)
}

/** Plain text where there is some, else HTML, else a whole NITF document in a string. */
function bodyOf(item: JsonObject): string {
  const bodies = objectsIn(item, 'bodies').map((body) => ({
    role: words(body, 'role') ?? '',
    type: words(body, 'contenttype') ?? '',
    value: words(body, 'value') ?? '',
  }))
  const named = Object.keys(item)
    .filter((key) => /^body_/i.test(key))
    .map((key) => ({ role: key.slice(5), type: '', value: words(item, key) ?? '' }))
  const all = [...bodies, ...named].filter(({ value }) => value.trim() !== '')
  const rank = ({ role, type }: (typeof all)[number]): number =>
    /plain/i.test(type) || /^text$/i.test(role)
      ? 0
      : /html/i.test(type + role)
        ? 1
        : /nitf/i.test(type + role)
          ? 2
          : 3
  const [best] = all.toSorted((a, b) => rank(a) - rank(b))
  if (best === undefined) return ''
  if (rank(best) === 2) return nitfWords(best.value)
  return rank(best) === 1 || /^\s*</.test(best.value)
    ? htmlWords(best.value)
    : best.value.trim().replace(/\s*\n\s*/g, '\n\n')
}

function nitfWords(xml: string): string {
  const tree = markupTree(xml, 'xml')
  return 'fault' in tree ? '' : nitfText(tree)
}
