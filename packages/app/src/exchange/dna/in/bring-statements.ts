import type { Problem, Span } from '@onrecord/reader'
import type {
  CodebookId,
  CoderId,
  ImportedFileId,
  StatementId,
  VersionId,
} from '../../../record/engine/ids.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import { type Act, changeRow, inserted, noteAll, type RowChange } from '../../../record/history/history.ts'
import {
  type ImportedPart,
  keepImportedParts,
  rowsOfParts,
  sha256Of,
} from '../../../record/imported/imported-files.ts'
import { ungrounded } from '../../../record/statements/grounding.ts'
import { type Checked, keepChecked } from '../../../record/statements/keep-checked.ts'
import { type VersionText, versionTexts } from '../../../record/statements/version-texts.ts'
import type { DnaFields } from '../dna-fields.ts'
import type { BroughtDocument } from './bring-documents.ts'
import type { DnaCoding } from './dna-codings.ts'
import { dnaStatement, placeIn } from './dna-statement.ts'

/** What statements of a file need beside themselves. */
export interface Around {
  readonly file: ImportedFileId
  readonly path: string
  readonly codebook: CodebookId
  readonly fields: DnaFields
  readonly coderOf: (coder: number | null) => CoderId
  /** The statements whose making was taken back; one that comes in again is there again. */
  readonly unmade: ReadonlySet<number>
  readonly problem: (problem: Problem) => void
}

interface Incoming extends Checked {
  readonly coding: DnaCoding
  readonly coder: CoderId
  readonly sha256: string
}

/** Keeps the statements of some documents, each by its coder; one that came in before stays as it is. */
export async function bringStatements(
  tx: Db,
  documents: readonly BroughtDocument[],
  codings: ReadonlyMap<number, readonly DnaCoding[]>,
  around: Around,
  act: Act,
): Promise<void> {
  const texts = await versionTexts(
    tx,
    documents.map(({ version }) => version),
  )
  const incoming = documents.flatMap((document) =>
    (codings.get(document.dna.id) ?? []).flatMap((coding) => incomingOf(document, coding, texts, around)),
  )
  const { fresh, known } = await sorted(tx, incoming)
  const changes: RowChange[] = []
  for (const [, row] of known)
    if (around.unmade.has(row)) changes.push(...(await changeRow(tx, 'statement', row, { withdrawn: false })))
  const kept: [Incoming, StatementId][] = []
  for (const [coder, own] of byCoder(fresh))
    kept.push(...(await keepChecked(tx, own, texts, { ...act, coder })))
  changes.push(...kept.map(([, id]) => inserted('statement', id)))
  if (changes.length > 0) await noteAll(tx, act, [{ action: 'imported statements', changes }])
  await keepImportedParts(tx, around.file, 'statement', [...known, ...kept].map(partOf))
}

function incomingOf(
  { dna, text, version }: BroughtDocument,
  coding: DnaCoding,
  texts: ReadonlyMap<VersionId, VersionText>,
  { codebook, fields, coderOf, path, problem }: Around,
): Incoming[] {
  const where = `${path}: statement ${coding.id}`
  const here = texts.get(version)?.text ?? ''
  if (coding.start < 0 || coding.stop <= coding.start || coding.stop > text.length) {
    const what = `It goes from ${coding.start} to ${coding.stop}, and document ${dna.id} has ${text.length} characters.`
    problem({ where, what, todo: 'Set it right in DNA and import again.' })
    return []
  }
  const start = placeIn(text, coding.start, coding.stop, here)
  if (start === null) {
    const what = `The record has another wording of document ${dna.id}, in which its words are not to be found.`
    problem({ where, what, todo: 'Code it again by hand.' })
    return []
  }
  const span = wholeCharacters(here, start, start + coding.stop - coding.start)
  const statement = dnaStatement(coding, fields, span)
  const lie = ungrounded(statement, here)
  if (lie !== null) {
    problem({ where, what: `It cannot be kept: ${lie}.`, todo: 'Set it right in DNA and import again.' })
    return []
  }
  const coder = coderOf(coding.coder)
  const sha256 = sha256Of([version, coder, coding.type.label, span, statement])
  return [{ statement, version, codebook, verdict: 'added', supersedes: null, coding, coder, sha256 }]
}

/** Words that would begin or end with half a character, with the whole of it. */
function wholeCharacters(text: string, start: number, end: number): Span {
  const [from, to] = [splitsPair(text, start) ? start - 1 : start, splitsPair(text, end) ? end + 1 : end]
  return { start: from, end: to, quote: text.slice(from, to) }
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

/** What came in before, with the statement that it made, and what is new; the same said twice in one file is two. */
async function sorted(tx: Db, incoming: readonly Incoming[]) {
  const rows = await rowsOfParts(
    tx,
    'dna',
    'statement',
    incoming.map(({ sha256 }) => sha256),
  )
  const used = new Map<string, number>()
  const known: [Incoming, StatementId][] = []
  const fresh: Incoming[] = []
  for (const one of incoming) {
    const at = used.get(one.sha256) ?? 0
    used.set(one.sha256, at + 1)
    const row = rows.get(one.sha256)?.[at]
    if (row === undefined) fresh.push(one)
    else known.push([one, row])
  }
  return { fresh, known }
}

function byCoder(incoming: readonly Incoming[]): ReadonlyMap<CoderId, readonly Incoming[]> {
  const groups = new Map<CoderId, Incoming[]>()
  for (const one of incoming) {
    const own = groups.get(one.coder)
    if (own === undefined) groups.set(one.coder, [one])
    else own.push(one)
  }
  return groups
}

/** Where it stood is kept as DNA has it, which may be in the middle of a character. */
function partOf([{ coding, sha256 }, rowId]: readonly [Incoming, StatementId]): ImportedPart {
  const { id, start, stop } = coding
  return { key: String(id), rowId, sha256, content: { start, stop } }
}
