import { z } from 'zod'
import { listCodebooks } from '../record/codebooks/codebooks.ts'
import { conceptById, listConcepts } from '../record/codebooks/concepts.ts'
import { listItems } from '../record/codebooks/edit-items.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { unmade } from '../record/history/unmade.ts'
import type { Api } from './build-server.ts'
import { idShape, narrowingShape } from './contract/questions.ts'
import { codebookShape, errorShape, fullConceptShape } from './contract/shapes.ts'
import { filterOf } from './statements.ts'

export function codebookRoutes(server: Api, { db }: RecordHandle): void {
  const schema = {
    operationId: 'listCodebooks',
    tags: ['codebooks'],
    summary:
      'The codebooks with their concepts, and how many statements agree, disagree, do neither, or are unset',
    querystring: narrowingShape,
    response: { 200: z.array(codebookShape).readonly(), 400: errorShape },
  }
  server.get('/api/codebooks', { schema }, async ({ query }) => {
    const concepts = await standing(
      listConcepts(db, { withdrawn: true, among: filterOf(query) }),
      unmade(db, 'concept'),
    )
    const items = await standing(listItems(db), unmade(db, 'item'))
    return (await listCodebooks(db)).map(({ id, title, version, added, content }) => {
      const own = concepts.filter((concept) => concept.codebook === id)
      const aliases = new Map(content.items.map((item) => [item.id, item.aliases]))
      return {
        id,
        title,
        version,
        added,
        concepts: own.filter(({ withdrawn }) => !withdrawn),
        deprecated: own.filter(({ withdrawn }) => withdrawn),
        items: items
          .filter(({ codebook }) => codebook === id)
          .map((item) => ({ ...item, aliases: aliases.get(item.key) ?? [] })),
        variables: content.variables ?? [],
        names: Object.fromEntries([...content.actors, ...content.items].map((one) => [one.id, one.label])),
      }
    })
  })

  const one = {
    operationId: 'getConcept',
    summary: 'A concept with its definition, examples and triggers; deprecated and merged ones too',
    tags: ['concepts'],
    params: idShape,
    response: { 200: fullConceptShape, 404: errorShape },
  }
  server.get('/api/concepts/:id', { schema: one }, ({ params }) => conceptById(db, params.id))
}

/** What was made and unmade again is not shown as deprecated. */
async function standing<Code extends { readonly id: number }>(
  codes: Promise<readonly Code[]>,
  gone: Promise<ReadonlySet<number>>,
): Promise<readonly Code[]> {
  const left = await gone
  return (await codes).filter(({ id }) => !left.has(id))
}
