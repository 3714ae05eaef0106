import { addMembership, withdrawMembership } from '../record/actors/actor-memberships.ts'
import { addAlias, withdrawAlias } from '../record/actors/actor-names.ts'
import { createActor, editActor } from '../record/actors/edit-actors.ts'
import { mergeAllActors } from '../record/actors/merge-actors.ts'
import { splitActor } from '../record/actors/split-actor.ts'
import { touchedByActor } from '../record/actors/standing-actor.ts'
import {
  createConcept,
  editConcept,
  mergeConcepts,
  restoreConcept,
  splitConcept,
  touchedByConcept,
  withdrawConcept,
} from '../record/codebooks/edit-concepts.ts'
import { createItem, editItem, restoreItem, withdrawItem } from '../record/codebooks/edit-items.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Act } from '../record/history/history.ts'
import { nextSteps } from '../record/history/step-back.ts'
import { documentsOf } from '../record/statements/statements.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import { conflictShape, whyShape } from './contract/acts.ts'
import {
  actorChangeShape,
  changedShape,
  conceptChangeShape,
  editedCodeShape,
  itemChangeShape,
  mergeCodesShape,
  newActorShape,
  newAliasShape,
  newConceptShape,
  newItemShape,
  newMembershipShape,
  splitActorShape,
  splitConceptShape,
  touchedShape,
} from './contract/codes.ts'
import { idShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { given, seenOf } from './given.ts'

const refusals = { 400: errorShape, 404: errorShape, 409: conflictShape }
const response = { 200: editedCodeShape, ...refusals }
const changed = { 200: changedShape, ...refusals }

/** Concepts, actors and items as people change them. Each request is one change of the history, undone as a whole. */
export function codeRoutes(server: Api, { db }: RecordHandle, acting: Acting): void {
  const withSteps = async <Made extends object>(act: Act, made: Made) => ({
    ...made,
    steps: await nextSteps(db, act.coder),
  })
  const touched = async (statements: readonly number[]) => {
    return { statements, documents: (await documentsOf(db, statements)).length }
  }

  server.post(
    '/api/codebooks/:id/concepts',
    {
      schema: {
        operationId: 'createConcept',
        summary: 'A new concept of a codebook',
        tags: ['concepts'],
        params: idShape,
        body: newConceptShape,
        response,
      },
    },
    async ({ params, body: { why, ...fields } }) => {
      const act = await acting(why)
      return withSteps(
        act,
        await createConcept(db, params.id, { ...given(fields), label: fields.label }, act),
      )
    },
  )
  server.patch(
    '/api/concepts/:id',
    {
      schema: {
        operationId: 'editConcept',
        summary: 'Says a concept differently; fields left out stay as they are',
        tags: ['concepts'],
        params: idShape,
        body: conceptChangeShape,
        response,
      },
    },
    async ({ params, body: { why, seen, ...fields } }) => {
      const act = await acting(why)
      return withSteps(act, await editConcept(db, params.id, given(fields), act, seenOf(seen)))
    },
  )
  server.post(
    '/api/concepts/:id/merge',
    {
      schema: {
        operationId: 'mergeConcepts',
        summary: 'Says that other concepts are this one: their statements become its',
        tags: ['concepts'],
        params: idShape,
        body: mergeCodesShape,
        response,
      },
    },
    async ({ params, body: { from, why } }) => {
      const act = await acting(why)
      return withSteps(act, await mergeConcepts(db, params.id, from, act))
    },
  )
  server.post(
    '/api/concepts/:id/split',
    {
      schema: {
        operationId: 'splitConcept',
        summary: 'Moves some of its statements to a new concept',
        tags: ['concepts'],
        params: idShape,
        body: splitConceptShape,
        response,
      },
    },
    async ({ params, body: { why, statements, ...fields } }) => {
      const act = await acting(why)
      const own = { ...given(fields), label: fields.label }
      return withSteps(act, await splitConcept(db, params.id, own, statements, act))
    },
  )
  const ways = [
    ['withdraw', 'withdrawConcept', 'Deprecates a concept: its statements stay', withdrawConcept],
    ['restore', 'restoreConcept', 'Takes a deprecated concept into the codebook again', restoreConcept],
  ] as const
  for (const [verb, operationId, summary, change] of ways) {
    const schema = { operationId, summary, tags: ['concepts'], params: idShape, body: whyShape, response }
    server.post(`/api/concepts/:id/${verb}`, { schema }, async ({ params, body }) => {
      const act = await acting(body.why)
      return withSteps(act, await change(db, params.id, act))
    })
  }
  server.get(
    '/api/concepts/:id/touched',
    {
      schema: {
        operationId: 'touchedByConcept',
        summary: 'The statements that merging or deprecating a concept would touch; changes nothing',
        tags: ['concepts'],
        params: idShape,
        response: { 200: touchedShape, 400: errorShape },
      },
    },
    async ({ params }) => touched(await touchedByConcept(db, params.id)),
  )

  server.post(
    '/api/codebooks/:id/items',
    {
      schema: {
        operationId: 'createItem',
        summary: 'A new item of a codebook',
        tags: ['items'],
        params: idShape,
        body: newItemShape,
        response: changed,
      },
    },
    async ({ params, body: { why, ...fields } }) => {
      const act = await acting(why)
      return withSteps(act, await createItem(db, params.id, { ...given(fields), label: fields.label }, act))
    },
  )
  server.patch(
    '/api/items/:id',
    {
      schema: {
        operationId: 'editItem',
        summary: 'Says an item differently; fields left out stay as they are',
        tags: ['items'],
        params: idShape,
        body: itemChangeShape,
        response: changed,
      },
    },
    async ({ params, body: { why, ...fields } }) => {
      const act = await acting(why)
      return withSteps(act, await editItem(db, params.id, given(fields), act))
    },
  )
  const itemWays = [
    ['withdraw', 'withdrawItem', 'Deprecates an item: what was said of it stays', withdrawItem],
    ['restore', 'restoreItem', 'Takes a deprecated item into the codebook again', restoreItem],
  ] as const
  for (const [verb, operationId, summary, change] of itemWays) {
    const schema = {
      operationId,
      summary,
      tags: ['items'],
      params: idShape,
      body: whyShape,
      response: changed,
    }
    server.post(`/api/items/:id/${verb}`, { schema }, async ({ params, body }) => {
      const act = await acting(body.why)
      return withSteps(act, await change(db, params.id, act))
    })
  }

  server.post(
    '/api/actors',
    {
      schema: {
        operationId: 'createActor',
        summary: 'A new actor, of the codebook too where one is named',
        tags: ['actors'],
        body: newActorShape,
        response,
      },
    },
    async ({ body: { why, ...fields } }) => {
      const act = await acting(why)
      const { name, kind } = fields
      return withSteps(act, await createActor(db, { ...given(fields), name, kind }, act))
    },
  )
  server.patch(
    '/api/actors/:id',
    {
      schema: {
        operationId: 'editActor',
        summary: 'Says an actor differently; under another name it is still found by the old one',
        tags: ['actors'],
        params: idShape,
        body: actorChangeShape,
        response,
      },
    },
    async ({ params, body: { why, seen, ...fields } }) => {
      const act = await acting(why)
      return withSteps(act, await editActor(db, params.id, given(fields), act, seenOf(seen)))
    },
  )
  server.post(
    '/api/actors/:id/merge',
    {
      schema: {
        operationId: 'mergeActors',
        summary: 'Says that other actors are this one: their statements become its, their names aliases',
        tags: ['actors'],
        params: idShape,
        body: mergeCodesShape,
        response,
      },
    },
    async ({ params, body: { from, why } }) => {
      const act = await acting(why)
      return withSteps(act, await mergeAllActors(db, params.id, from, act))
    },
  )
  server.post(
    '/api/actors/:id/split',
    {
      schema: {
        operationId: 'splitActor',
        summary: 'Moves some of its statements to a new actor',
        tags: ['actors'],
        params: idShape,
        body: splitActorShape,
        response,
      },
    },
    async ({ params, body: { why, statements, ...fields } }) => {
      const act = await acting(why)
      const own = { ...given(fields), name: fields.name }
      return withSteps(act, await splitActor(db, params.id, own, statements, act))
    },
  )
  server.get(
    '/api/actors/:id/touched',
    {
      schema: {
        operationId: 'touchedByActor',
        summary: 'The statements that merging an actor would touch; changes nothing',
        tags: ['actors'],
        params: idShape,
        response: { 200: touchedShape, 400: errorShape },
      },
    },
    async ({ params }) => touched(await touchedByActor(db, params.id)),
  )
  server.post(
    '/api/actors/:id/aliases',
    {
      schema: {
        operationId: 'addAlias',
        summary: 'Another name of an actor, from day to day',
        tags: ['actors'],
        params: idShape,
        body: newAliasShape,
        response: changed,
      },
    },
    async ({ params: { id }, body: { why, ...alias } }) => {
      const act = await acting(why)
      return withSteps(act, { id, history: await addAlias(db, id, alias, act) })
    },
  )
  server.post(
    '/api/actors/:id/memberships',
    {
      schema: {
        operationId: 'addMembership',
        summary: 'An organisation that an actor belongs to, from day to day',
        tags: ['actors'],
        params: idShape,
        body: newMembershipShape,
        response: changed,
      },
    },
    async ({ params: { id }, body: { why, ...membership } }) => {
      const act = await acting(why)
      return withSteps(act, { id, history: await addMembership(db, id, membership, act) })
    },
  )
  const takenBack = [
    ['aliases', 'withdrawAlias', 'Takes a name of an actor back', withdrawAlias],
    ['memberships', 'withdrawMembership', 'Says that an actor does not belong there', withdrawMembership],
  ] as const
  for (const [kind, operationId, summary, change] of takenBack) {
    const schema = {
      operationId,
      summary,
      tags: ['actors'],
      params: idShape,
      body: whyShape,
      response: changed,
    }
    server.post(`/api/${kind}/:id/withdraw`, { schema }, async ({ params: { id }, body }) => {
      const act = await acting(body.why)
      return withSteps(act, { id, history: await change(db, id, act) })
    })
  }
}
