import { z } from 'zod'
import type { Losses } from '../../losses.ts'
import type { CodedDocument } from '../../out/coded-document.ts'
import { dayOf } from '../in/bring-documents.ts'
import type { DnaOutDocument } from './dna-file.ts'
import { fitted } from './dna-limits.ts'

/** What a file of DNA said of a document when it came in. */
export const keptDocumentSchema = z.object({
  title: z.string(),
  coder: z.int().nullable().default(null),
  author: z.string(),
  source: z.string(),
  section: z.string(),
  notes: z.string(),
  type: z.string(),
  time: z.number(),
})

export type KeptDocument = z.infer<typeof keptDocumentSchema>

/** Of a document nothing is known of DNA's. */
const NOTHING = {
  title: '',
  coder: null,
  author: '',
  source: '',
  section: '',
  notes: '',
  type: '',
  time: null,
}

/**
 * A document as DNA has it. What the record knows goes before what a file said when it came in; the notes, the type and the time of the
 * day only a file knows. `null` for one without a day, which DNA cannot place in time: it would count as of 1970.
 */
export function dnaDocument(
  document: CodedDocument,
  { coder, kept }: { readonly coder: number; readonly kept: KeptDocument | null },
  losses: Losses,
): Omit<DnaOutDocument, 'id'> | null {
  const { date, text } = document
  const lost = (what: string) => losses.add(what, 'document', document.id)
  if (date === null) {
    lost('the article, which has no day, with its statements')
    return null
  }
  for (const [what, value] of beyond(document)) if (value !== null) lost(what)
  const then = kept ?? NOTHING
  const short = (name: string, value: string) =>
    fitted(value, () => lost(`all but the first 180 characters of the ${name}`))
  return {
    coder,
    text,
    title: short('title', document.title ?? ''),
    author: short('author', document.author ?? ''),
    source: short('outlet', sourceOf(document.outlet, then.source)),
    section: short('section', document.section ?? ''),
    notes: then.notes,
    type: then.type,
    time: then.time !== null && dayOf(then.time) === date ? then.time : Date.parse(date) / 1000,
  }
}

function beyond({ url, page, language, accession, importedFrom }: CodedDocument) {
  return [
    ['the address', url],
    ['the page', page],
    ['the number in an archive', accession],
    ['the language', language],
    ['the file that it came from', importedFrom],
  ] as const
}

/** The record has one outlet for "THE GAZETTE" and "The Gazette"; each file its own way to write it. */
const sourceOf = (outlet: string | null, then: string): string =>
  outlet !== null && outlet.toLowerCase() === then.toLowerCase() ? then : (outlet ?? '')
