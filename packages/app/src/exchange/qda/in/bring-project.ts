import type { CodebookVariable } from '@onrecord/reader'
import type { CoderId } from '../../../record/engine/ids.ts'
import { personCoder, readerCoder } from '../../../record/history/coders.ts'
import { unmade } from '../../../record/history/unmade.ts'
import type { Bringing, Brought } from '../../in/import-format.ts'
import { ARTICLE_VARIABLES, attributeVariable } from '../variables.ts'
import { type BroughtBook, bringBook, keysOfGuids } from './bring-books.ts'
import { type Around, bringCodings, conceptIds } from './bring-codings.ts'
import { type BroughtSource, bringSources, type TextSource } from './bring-sources.ts'
import { bringSpeakers, type SpeakerLooks } from './bring-speakers.ts'
import { type CodeMeanings, codeMeanings } from './code-meanings.ts'
import { withLf } from './counting.ts'
import { type Placed, type Pooled, placeSelections, pool } from './place-selections.ts'
import type { TextOf } from './project-zip.ts'
import type { QdaProject, QdaSource, QdaValue } from './qda-project.ts'
import { type SourceCodings, sourceCodings } from './source-codings.ts'

interface From {
  readonly path: string
  /** What its codebook is called where nothing in it says so. */
  readonly title: string
}

/** A source that can be read, with what is coded in it. */
interface ReadSource {
  readonly source: TextSource
  readonly placed: readonly Placed[]
  readonly coded: SourceCodings
}

/**
 * Brings a project in: its codes as a codebook, its texts as articles, its codings as statements of people. What does not fit is told,
 * a line each, and the rest goes in.
 *
 * @param textOf the text of a source or note
 */
export async function bringProject(
  bringing: Bringing,
  project: QdaProject,
  textOf: (place: QdaSource['text']) => TextOf,
  from: From,
): Promise<Brought> {
  const { db: tx, act, losses, problem, done } = bringing
  const { path } = from
  const noteText = notesOf(project, textOf)
  const keys = await keysOfGuids(tx)
  const meanings = codeMeanings(
    project.codes,
    (guid) => (project.codeNotes.get(guid) ?? []).map(noteText),
    (guid) => keys.get(guid),
  )
  const sources = readSources(project, textOf, meanings, noteText, { path, problem })
  const books: BroughtBook[] = []
  for (const [at, book] of meanings.books.entries()) {
    const title = book.title ?? (project.name?.trim() || from.title)
    const variables = variablesIn(sources, at)
    if (at > 0 && book.concepts.length === 0 && variables.length === 0) continue
    books[at] = await bringBook(tx, { ...book, title }, variables, act, losses)
  }
  const [book] = books
  if (book === undefined) return { documents: 0, statements: 0 }
  tellLeftOut(project, book, bringing, path)
  const coder = await readerCoder(tx, { name: 'REFI-QDA', version: project.origin ?? '' })
  const readBy = {
    coder,
    codebook: book.id,
    codebookVersion: book.versionId,
    anyReadingWillDo: true,
    met: new Set<number>(),
  }
  const around = {
    books,
    losses,
    problem,
    coderOf: await coders(bringing, project),
    conceptOf: await conceptIds(tx),
    unmade: await unmade(tx, 'statement'),
  }
  const brought = { documents: 0, statements: 0 }
  for (let at = 0; at < sources.length; at += TOGETHER) {
    const part = sources.slice(at, at + TOGETHER)
    const kept = await bringSources(
      tx,
      part.map(({ source }) => source),
      path,
      readBy,
      act,
    )
    const coded = new Map(part.map((one) => [one.source.source, one.coded]))
    for (const source of kept) {
      const where = placeOf(path, source.source)
      brought.documents += source.isNew ? 1 : 0
      brought.statements += await keepCodings(bringing, source, coded.get(source.source), {
        ...around,
        where,
      })
    }
    done(part.length)
  }
  await bringSpeakers(tx, speakersOf(project, meanings), act)
  return brought
}

/** So many sources are kept at once. */
const TOGETHER = 32

const placeOf = (path: string, { name, guid }: QdaSource): string => `${path}: "${name || guid}"`

/** The words of notes; a note whose text is not there says nothing. */
function notesOf(project: QdaProject, textOf: (place: QdaSource['text']) => TextOf) {
  const said = new Map<string, string>()
  return (guid: string): string => {
    const known = said.get(guid)
    if (known !== undefined) return known
    const note = project.notes.get(guid)
    const text = note === undefined ? { fault: 'is not there' } : textOf(note.text)
    const words = 'raw' in text ? withLf(text.raw).trim() : (note?.name ?? '')
    said.set(guid, words)
    return words
  }
}

/** Every source whose text is there; what has none, or no place for a selection, is told. */
function readSources(
  project: QdaProject,
  textOf: (place: QdaSource['text']) => TextOf,
  meanings: CodeMeanings,
  noteText: (guid: string) => string,
  { path, problem }: Pick<Bringing, 'problem'> & { readonly path: string },
): readonly ReadSource[] {
  const pooled: Pooled = new Map()
  const linked = linkedNotes(project)
  const found = project.sources.flatMap((source) => {
    const where = placeOf(path, source)
    const text = textOf(source.text)
    const fault = 'fault' in text ? text.fault : text.raw.trim() === '' ? 'has no text' : null
    if (fault !== null || 'fault' in text) {
      problem({ where, what: `It ${fault}, and is left out.`, todo: 'Export it again with its text.' })
      return []
    }
    const selections = source.selections.map((selection) => {
      const notes = [...selection.notes, ...(linked.get(selection.guid) ?? [])]
      return notes.length === selection.notes.length ? selection : { ...selection, notes }
    })
    pool(pooled, text.raw, selections)
    return { source, raw: text.raw, selections, where }
  })
  return found.map(({ source, raw, selections, where }) => {
    const placed = placeSelections(raw, selections, pooled)
    for (const one of placed) {
      if (!('fault' in one)) continue
      const { start, end } = one.selection
      const what = `The selection from ${start} to ${end} ${one.fault}; it is left out.`
      problem({ where, what, todo: 'Code it again by hand.' })
    }
    const text = withLf(raw)
    const values = [...source.values, ...valuesOfCases(project, source.guid)]
    return {
      source: { source, text, values },
      placed,
      coded: sourceCodings(text, placed, meanings, noteText),
    }
  })
}

/** Notes that a link ties to a selection, as NVivo does with annotations. */
function linkedNotes({ links, notes }: QdaProject): ReadonlyMap<string, readonly string[]> {
  const linked = new Map<string, string[]>()
  for (const [origin, target] of links) {
    const [note, other] = notes.has(origin) ? [origin, target] : [target, origin]
    if (notes.has(note)) linked.set(other, [...(linked.get(other) ?? []), note])
  }
  return linked
}

/** MAXQDA and Quirkos say what they know of a source by a case without a name. */
function valuesOfCases({ cases }: QdaProject, guid: string): readonly QdaValue[] {
  return cases.flatMap(({ name, sources, values }) =>
    !name && sources.length === 1 && sources[0] === guid ? values : [],
  )
}

async function coders({ db: tx, act }: Bringing, { users }: QdaProject) {
  const ids = new Map<string, CoderId>()
  for (const [guid, name] of users) ids.set(guid, await personCoder(tx, name))
  return (user: string | null): CoderId => (user === null ? undefined : ids.get(user)) ?? act.coder
}

/** The variables of the statements of one codebook, each of the kind of its values. */
function variablesIn(sources: readonly ReadSource[], book: number): CodebookVariable[] {
  const kinds = new Map<string, Set<string>>()
  for (const { coded } of sources)
    for (const coding of coded.codings) {
      if (coding.book !== book || coding.isProposal) continue
      for (const [name, value] of Object.entries(coding.statement.variables ?? {}))
        kinds.set(name, (kinds.get(name) ?? new Set()).add(typeof value))
    }
  return [...kinds].map(([name, [kind, ...others]]) => ({
    name,
    kind: others.length === 0 && (kind === 'number' || kind === 'boolean') ? kind : 'text',
    choices: [],
  }))
}

async function keepCodings(
  { db: tx, act, losses }: Bringing,
  source: BroughtSource,
  coded: SourceCodings | undefined,
  around: Around,
): Promise<number> {
  if (coded === undefined) return 0
  const { document } = source
  const { codedAsWhole, hasNotes } = source.source
  if (codedAsWhole) losses.add('codes of a whole article', 'document', document)
  if (hasNotes) losses.add('notes', 'document', document)
  if (coded.memos > 0) losses.add('memos on words that have no code', 'document', document)
  if (coded.otherTypes > 0) losses.add('a second kind of one statement', 'document', document)
  if (source.values.some(({ variable }) => !isKept(variable)))
    losses.add('variables other than outlet, date and the like', 'document', document)
  return bringCodings(tx, source, coded.codings, around, act)
}

const isKept = (variable: string): boolean =>
  ARTICLE_VARIABLES.some((name) => name === variable.toLowerCase())

/** What a project holds beside texts and codes. */
function tellLeftOut(
  { unread, sets, graphs, cases, notes, sources, codeNotes }: QdaProject,
  { id }: BroughtBook,
  { problem, losses }: Bringing,
  path: string,
): void {
  for (const { kind, name } of unread) {
    const what = `The ${kind} "${name}" is no text, and what is coded in it is left out.`
    problem({ where: path, what, todo: 'Add its transcript as a text.' })
  }
  if (sets > 0) losses.add('sets', 'codebook', id)
  if (graphs > 0) losses.add('graphs', 'codebook', id)
  if (cases.some(({ name, codes, values }) => name && (codes.length === 0 || values.length === 0)))
    losses.add('cases', 'codebook', id)
  const hung = new Set([
    ...[...codeNotes.values()].flat(),
    ...sources.flatMap(({ selections }) =>
      selections.flatMap((one) => [...one.notes, ...one.codings.flatMap((coding) => coding.notes)]),
    ),
  ])
  if ([...notes.keys()].some((guid) => !hung.has(guid))) losses.add('notes of their own', 'codebook', id)
}

/** Speakers with what their codes and cases say of them. */
function speakersOf({ cases }: QdaProject, { meanings }: CodeMeanings): SpeakerLooks[] {
  const prefix = attributeVariable('')
  return [...meanings].flatMap(([guid, meaning]) => {
    if (meaning.is !== 'speaker') return []
    const values = cases.filter(({ codes }) => codes.includes(guid)).flatMap((one) => one.values)
    const attributes = values.flatMap(({ variable, value }) =>
      variable.startsWith(prefix) ? [[variable.slice(prefix.length), value] as const] : [],
    )
    return [{ ...meaning.speaker, attributes: Object.fromEntries(attributes) }]
  })
}
