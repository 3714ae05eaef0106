import { z } from 'zod'
import { listCodebooks } from '../record/codebooks/codebooks.ts'
import { listConcepts } from '../record/codebooks/concepts.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { codebookShape } from './contract/shapes.ts'

export function codebookRoutes(server: Api, { db }: RecordHandle): void {
  const schema = {
    summary:
      'The codebooks with their concepts, and how many statements agree, disagree, do neither, or are unset',
    response: { 200: z.array(codebookShape).readonly() },
  }
  server.get('/api/codebooks', { schema }, async () => {
    const concepts = await listConcepts(db)
    return (await listCodebooks(db)).map(({ id, title, version, added, content }) => ({
      id,
      title,
      version,
      added,
      concepts: concepts.filter((concept) => concept.codebook === id),
      names: Object.fromEntries([...content.actors, ...content.items].map((one) => [one.id, one.label])),
    }))
  })
}
