import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { importBytes } from '../import/import-sources.ts'
import { readAndKeep } from '../intake.ts'
import { currentCodebook } from '../record/codebooks/codebook-versions.ts'
import { listCodebooks } from '../record/codebooks/codebooks.ts'
import { registerCodebook } from '../record/codebooks/register-codebook.ts'
import { editDocument, restoreDocument, withdrawDocument } from '../record/documents/edit-documents.ts'
import type { Db, RecordHandle } from '../record/engine/open-record.ts'
import { Invalid } from '../record/errors.ts'
import type { Act } from '../record/history/history.ts'
import { nextSteps } from '../record/history/step-back.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import { conflictShape, whyShape } from './contract/acts.ts'
import {
  type AddedDocumentsAnswer,
  addedDocumentsShape,
  changedShape,
  documentChangeShape,
  filesToLookAtShape,
  lookedShape,
  newDocumentShape,
} from './contract/codes.ts'
import { idShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { given, seenOf } from './given.ts'
import { lookAtFiles } from './look-at-files.ts'
import type { ReaderFor } from './read-again.ts'

/** The largest file that comes over the API, in bytes as they travel. */
const LARGEST = 100 * 1024 * 1024

/** Documents as people bring them in, say where they come from, and take them out again. */
export function documentEditRoutes(
  server: Api,
  { db }: RecordHandle,
  acting: Acting,
  readerFor: ReaderFor,
): void {
  server.post(
    '/api/documents',
    {
      bodyLimit: LARGEST,
      schema: {
        operationId: 'addDocuments',
        summary: 'Adds the articles of a file or a pasted text, and reads them by the record’s codebook',
        tags: ['documents'],
        body: newDocumentShape,
        response: { 200: addedDocumentsShape, 400: errorShape },
      },
    },
    async ({ body: { name, text, base64, title, outlet, date, why } }) => {
      const bytes = bytesOf(text, base64)
      const act = await acting(why)
      const { codebook, content } = await codebookOf(db, act)
      const reader = await readerFor(content)
      const documents: AddedDocumentsAnswer['documents'][number][] = []
      const problems: AddedDocumentsAnswer['problems'][number][] = []
      try {
        const imported = importBytes(name, bytes, given({ outlet, date }))
        const options = { reader, codebook: content, act }
        for await (const event of readAndKeep(db, imported, codebook, options)) {
          if (event.kind === 'problem') problems.push(event.problem)
          else {
            const { document: id, outcome, statements } = event.kept
            documents.push({ id, title: event.article.article.title ?? null, outcome, statements })
          }
        }
      } finally {
        await reader.close()
      }
      const [only] = documents
      if (title !== undefined && documents.length === 1 && only?.outcome === 'added') {
        await editDocument(db, only.id, { title }, act)
      }
      return { documents, problems }
    },
  )
  server.post(
    '/api/documents/look',
    {
      bodyLimit: LARGEST,
      schema: {
        operationId: 'lookAtDocuments',
        summary: 'Which articles some files hold, and what adding them would do; keeps nothing',
        tags: ['documents'],
        body: filesToLookAtShape,
        response: { 200: lookedShape, 400: errorShape },
      },
    },
    ({ body: { files, outlet, date } }) => {
      const sources = files.map(({ name, text, base64 }) => ({ name, bytes: bytesOf(text, base64) }))
      return lookAtFiles(db, sources, given({ outlet, date }))
    },
  )
  server.patch(
    '/api/documents/:id',
    {
      schema: {
        operationId: 'editDocument',
        summary: 'Says differently where a document comes from; fields left out stay as they are',
        tags: ['documents'],
        params: idShape,
        body: documentChangeShape,
        response: { 200: changedShape, 400: errorShape, 404: errorShape, 409: conflictShape },
      },
    },
    async ({ params, body: { why, seen, ...fields } }) => {
      const act = await acting(why)
      const edited = await editDocument(db, params.id, given(fields), act, seenOf(seen))
      return { ...edited, steps: await nextSteps(db, act.coder) }
    },
  )
  const ways = [
    [
      'withdraw',
      'withdrawDocument',
      'Takes a document out: it and its statements count no more',
      withdrawDocument,
    ],
    ['restore', 'restoreDocument', 'Brings a withdrawn document back', restoreDocument],
  ] as const
  for (const [verb, operationId, summary, change] of ways) {
    const response = { 200: changedShape, 400: errorShape, 404: errorShape, 409: conflictShape }
    const schema = { operationId, summary, tags: ['documents'], params: idShape, body: whyShape, response }
    server.post(`/api/documents/:id/${verb}`, { schema }, async ({ params, body }) => {
      const act = await acting(body.why)
      return { ...(await change(db, params.id, act)), steps: await nextSteps(db, act.coder) }
    })
  }
}

function bytesOf(text: string | undefined, base64: string | undefined): Uint8Array {
  if (text !== undefined && base64 === undefined) return Buffer.from(text)
  if (base64 !== undefined && text === undefined) return Buffer.from(base64, 'base64')
  const what = 'A document is either "text" or the bytes of a file in "base64".'
  throw new Invalid({ where: 'the new document', what, todo: 'Give one of the two.' })
}

/** What is added here is read by the record's first codebook, as it counts now. */
async function codebookOf(db: Db, act: Act) {
  const first = (await listCodebooks(db)).find(({ title }) => title !== EMPTY_CODEBOOK.title)
  if (first === undefined) {
    return { codebook: await registerCodebook(db, EMPTY_CODEBOOK, act), content: EMPTY_CODEBOOK }
  }
  const current = await currentCodebook(db, first.id)
  return { codebook: current, content: current.content }
}
