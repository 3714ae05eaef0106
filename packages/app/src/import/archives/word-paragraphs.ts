import { Parser } from 'htmlparser2'
import { MOST_UNPACKED } from '../bounded/bounds.ts'
import { unpackEntry, zipDirectory } from '../zip-directory.ts'
import type { UniParagraph } from './nexis-uni.ts'

/** The paragraphs of a Word file whose text holds one of some words, with where they lead; none of any other file. */
export function wordParagraphs(bytes: Uint8Array, words: readonly string[]): readonly UniParagraph[] {
  const document = part(bytes, 'word/document.xml')
  if (document === null || !words.some((one) => document.includes(one))) return []
  const links = linkTargets(part(bytes, 'word/_rels/document.xml.rels')?.toString('utf8') ?? '')
  const paragraphs: UniParagraph[] = []
  let [pieces, link, inText]: [string[], string | undefined, boolean] = [[], undefined, false]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:t') inText = true
        else if (name === 'w:br' || name === 'w:cr') pieces.push('\n')
        else if (name === 'w:tab') pieces.push('\t')
        else if (name === 'w:hyperlink') link ??= links.get(attributes['r:id'] ?? '')
      },
      ontext(text) {
        if (inText) pieces.push(text)
      },
      onclosetag(name) {
        if (name === 'w:t') inText = false
        if (name !== 'w:p') return
        paragraphs.push({ text: pieces.join('').trim(), ...(link === undefined ? {} : { link }) })
        pieces = []
        link = undefined
      },
    },
    { xmlMode: true },
  )
  parser.end(document.toString('utf8'))
  return paragraphs
}

function part(bytes: Uint8Array, name: string): Buffer | null {
  const entry = zipDirectory(bytes)?.find((one) => one.name === name)
  if (entry === undefined || entry.unpacked > MOST_UNPACKED) return null
  try {
    return Buffer.from(unpackEntry(bytes, entry, MOST_UNPACKED))
  } catch {
    // Damaged, or larger than any download: the reader of Word files says so.
    return null
  }
}

function linkTargets(rels: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  const parser = new Parser(
    {
      onopentag(_, { Id, Target }) {
        if (Id !== undefined && Target !== undefined) targets.set(Id, Target)
      },
    },
    { xmlMode: true },
  )
  parser.end(rels)
  return targets
}
