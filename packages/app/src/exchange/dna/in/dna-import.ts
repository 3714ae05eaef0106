import { basename, extname } from 'node:path'
import { registerCodebook } from '../../../record/codebooks/register-codebook.ts'
import type { CoderId } from '../../../record/engine/ids.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import { personCoder, readerCoder } from '../../../record/history/coders.ts'
import { unmade } from '../../../record/history/unmade.ts'
import { keepImportedFile, keepImportedParts, sha256Of } from '../../../record/imported/imported-files.ts'
import { broughtBy } from '../../in/brought.ts'
import type { Bringing, Brought, ImportFormat } from '../../in/import-format.ts'
import type { Losses } from '../../losses.ts'
import { openDna } from '../dna.ts'
import type { DnaFile } from '../dna-database.ts'
import { dnaFields } from '../dna-fields.ts'
import type { DnaScheme } from '../dna-scheme.ts'
import { bringCodes } from './bring-codes.ts'
import { type BroughtDocument, bringDocuments } from './bring-documents.ts'
import { bringStatements } from './bring-statements.ts'
import { dnaCodebook } from './dna-codebook.ts'
import { dnaCodings } from './dna-codings.ts'
import { dnaScheme } from './read-scheme.ts'

/**
 * A database of DNA 3: its documents, a codebook of its concepts, actors and variables, and its statements as what people checked,
 * each by its coder. What a record has no place for is kept beside it and goes back into a `.dna`.
 */
export const dnaImport: ImportFormat = {
  name: 'dna',
  about: 'a database of Discourse Network Analyzer 3.0 or 3.1',
  bring: async (bringing, path) => {
    const file = openDna(path)
    try {
      return await bring(bringing, file)
    } finally {
      file.close()
    }
  },
}

async function bring({ db: tx, act, losses, problem, done }: Bringing, file: DnaFile): Promise<Brought> {
  const scheme = dnaScheme(file)
  const fields = dnaFields(scheme)
  const codings = dnaCodings(file.path, scheme, problem)
  const name = basename(file.path)
  const book = dnaCodebook(basename(name, extname(name)), scheme, fields)
  const { id: codebook, versionId } = await registerCodebook(tx, book.codebook, act)
  await bringCodes(tx, codebook, book, act, losses)
  const kept = await keepImportedFile(tx, { format: 'dna', name, content: scheme }, act.at)
  const coderOf = await coders(tx, scheme, act.coder)
  const around = { file: kept, path: file.path, codebook, fields, coderOf, problem }
  const beside = { ...around, unmade: await unmade(tx, 'statement') }
  const coder = await readerCoder(tx, { name: 'DNA', version: file.version })
  const readBy = {
    coder,
    codebook,
    codebookVersion: versionId,
    anyReadingWillDo: true,
    met: new Set<number>(),
  }
  const met = new Set<number>()
  for await (const documents of bringDocuments(tx, file, readBy, act, problem)) {
    for (const { dna } of documents) met.add(dna.id)
    await bringStatements(tx, documents, codings, beside, act)
    await keepImportedParts(tx, kept, 'document', documents.map(partOf))
    for (const document of documents) tellLost(document, losses)
    done(documents.length)
  }
  for (const [document, own] of codings) {
    if (met.has(document)) continue
    const what = `${own.length === 1 ? 'A statement lies' : `${own.length} statements lie`} in it, and did not go in with it.`
    problem({ where: `${file.path}: document ${document}`, what })
  }
  if (scheme.regexes.length > 0) losses.add('the regexes (they go back to DNA)', 'codebook', codebook)
  return broughtBy(act)
}

async function coders(tx: Db, { coders }: DnaScheme, otherwise: CoderId) {
  const ids = new Map<number, CoderId>()
  for (const { ID, Name } of coders) ids.set(Number(ID), await personCoder(tx, String(Name)))
  return (coder: number | null): CoderId => (coder === null ? undefined : ids.get(coder)) ?? otherwise
}

function partOf({ dna, document }: BroughtDocument) {
  const { id, ...content } = dna
  return { key: String(id), rowId: document, sha256: sha256Of(content), content }
}

function tellLost({ dna, document }: BroughtDocument, losses: Losses): void {
  if (dna.notes !== '') losses.add('the notes (they go back to DNA)', 'document', document)
  if (dna.type !== '') losses.add('the type (it goes back to DNA)', 'document', document)
  if (dna.time % 86_400 !== 0) losses.add('the time of the day (it goes back to DNA)', 'document', document)
}
