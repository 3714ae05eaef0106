import { editActor } from '../record/actors/edit-actors.ts'
import { mergeAllActors } from '../record/actors/merge-actors.ts'
import { splitActor } from '../record/actors/split-actor.ts'
import { listCodebooks } from '../record/codebooks/codebooks.ts'
import {
  createConcept,
  type EditedCode,
  editConcept,
  mergeConcepts,
  splitConcept,
  withdrawConcept,
} from '../record/codebooks/edit-concepts.ts'
import { documentsToReadAgain } from '../record/codebooks/touched-documents.ts'
import type { Db, RecordHandle } from '../record/engine/open-record.ts'
import type { Act } from '../record/history/history.ts'
import { preview } from '../record/history/preview.ts'
import { documentsOf, statementsById } from '../record/statements/statements.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import { conflictShape } from './contract/acts.ts'
import { type PreviewAsked, previewedShape, previewShape } from './contract/codes.ts'
import { errorShape } from './contract/shapes.ts'
import { given } from './given.ts'

/** So many of the statements are shown with their sentences. */
const SHOWN = 50

/** What a change of the codes would touch, before it happens. */
export function previewRoutes(server: Api, { db }: RecordHandle, acting: Acting): void {
  server.post(
    '/api/preview',
    {
      schema: {
        operationId: 'previewChange',
        summary: 'What a change of a concept or actor would touch, or be refused for; keeps nothing',
        tags: ['codes'],
        body: previewedShape,
        response: { 200: previewShape, 400: errorShape, 404: errorShape, 409: conflictShape },
      },
    },
    async ({ body }) => {
      const act = await acting()
      const { statements, toReadAgain } = await preview(db, async (tx) => {
        const made = await changed(tx, body, act)
        return { statements: made.statements, toReadAgain: await waiting(tx) }
      })
      return {
        statements,
        documents: (await documentsOf(db, statements)).length,
        first: await statementsById(db, statements.slice(0, SHOWN)),
        toReadAgain,
      }
    },
  )
}

function changed(tx: Db, asked: PreviewAsked, act: Act): Promise<EditedCode<number>> {
  switch (asked.change) {
    case 'create-concept': {
      const { change: _, codebook, label, ...fields } = asked
      return createConcept(tx, codebook, { ...given(fields), label }, act)
    }
    case 'edit-concept': {
      const { change: _, id, ...fields } = asked
      return editConcept(tx, id, given(fields), act)
    }
    case 'merge-concepts':
      return mergeConcepts(tx, asked.id, asked.from, act)
    case 'split-concept': {
      const { change: _, id, label, statements, ...fields } = asked
      return splitConcept(tx, id, { ...given(fields), label }, statements, act)
    }
    case 'withdraw-concept':
      return withdrawConcept(tx, asked.id, act)
    case 'edit-actor': {
      const { change: _, id, ...fields } = asked
      return editActor(tx, id, given(fields), act)
    }
    case 'merge-actors':
      return mergeAllActors(tx, asked.id, asked.from, act)
    case 'split-actor': {
      const { change: _, id, name, statements, ...fields } = asked
      return splitActor(tx, id, { ...given(fields), name }, statements, act)
    }
  }
}

/** Documents of all codebooks that the changes so far touch. */
async function waiting(tx: Db): Promise<number> {
  const found = new Set<number>()
  for (const { id } of await listCodebooks(tx)) {
    for (const document of await documentsToReadAgain(tx, id)) found.add(document)
  }
  return found.size
}
