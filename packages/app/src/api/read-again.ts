import type { Codebook, Problem } from '@onrecord/reader'
import { readAgain } from '../intake/read-again.ts'
import type { ArticleReader } from '../reading/article-reader.ts'
import { currentCodebook } from '../record/codebooks/codebook-versions.ts'
import { documentsToReadAgain } from '../record/codebooks/touched-documents.ts'
import type { CodebookId, DocumentId } from '../record/engine/ids.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Act } from '../record/history/history.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import { whyShape } from './contract/acts.ts'
import { type ReadAgainAnswer, readAgainShape } from './contract/codes.ts'
import { idShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'

/** Makes the reader of a codebook; who made it closes it. */
export type ReaderFor = (codebook: Codebook) => Promise<ArticleReader>

/** Reads anew what the changes of a codebook touch, in the background: asked again, the route tells how far it has come. */
export function readAgainRoutes(
  server: Api,
  { db }: RecordHandle,
  acting: Acting,
  readerFor: ReaderFor,
  onFailure: (error: Error, asked: string) => void,
): void {
  const runs = new Map<CodebookId, ReadAgainAnswer>()
  const underWay = new Set<Promise<void>>()
  server.addHook('onClose', async () => {
    await Promise.all(underWay)
  })

  async function run(codebook: CodebookId, documents: readonly DocumentId[], act: Act): Promise<void> {
    const { content } = await currentCodebook(db, codebook)
    const reader = await readerFor(content)
    let run: ReadAgainAnswer = {
      documents: documents.length,
      done: 0,
      statements: 0,
      running: true,
      problems: [],
    }
    try {
      for await (const event of readAgain(db, codebook, documents, { reader, act })) {
        const problems: readonly Problem[] = event.kind === 'problem' ? [event.problem] : []
        run = {
          ...run,
          done: run.done + (event.kind === 'kept' ? 1 : 0),
          statements: run.statements + (event.kind === 'kept' ? event.kept.statements : 0),
          problems: [...run.problems, ...problems],
        }
        runs.set(codebook, run)
      }
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      onFailure(failure, 'reading again')
      const what = 'Reading again stopped; the output of “onrecord serve” says why.'
      run = { ...run, problems: [...run.problems, { where: `codebook ${codebook}`, what }] }
    } finally {
      runs.set(codebook, { ...run, running: false })
      await reader.close()
    }
  }

  const known = { params: idShape, response: { 200: readAgainShape, 404: errorShape }, tags: ['codebooks'] }
  server.post(
    '/api/codebooks/:id/read-again',
    {
      schema: {
        operationId: 'readAgain',
        summary:
          'Reads anew the documents that the changes of a codebook touch; answers at once with their number',
        body: whyShape,
        ...known,
      },
    },
    async ({ params: { id }, body }) => {
      const current = runs.get(id)
      if (current?.running === true) return current
      const documents = await documentsToReadAgain(db, id)
      const begun = {
        documents: documents.length,
        done: 0,
        statements: 0,
        running: documents.length > 0,
        problems: [],
      }
      runs.set(id, begun)
      if (documents.length > 0) {
        const work = run(id, documents, await acting(body.why)).finally(() => underWay.delete(work))
        underWay.add(work)
      }
      return begun
    },
  )
  server.get(
    '/api/codebooks/:id/read-again',
    {
      schema: {
        operationId: 'readAgainProgress',
        summary: 'How far the reading has come; before it, how many documents wait for it',
        ...known,
      },
    },
    async ({ params: { id } }) => {
      const last = runs.get(id)
      if (last?.running === true) return last
      const documents = (await documentsToReadAgain(db, id)).length
      return documents === 0 && last !== undefined
        ? last
        : { documents, done: 0, statements: 0, running: false, problems: [] }
    },
  )
}
