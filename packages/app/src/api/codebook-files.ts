import { z } from 'zod'
import { codebookYaml } from '../codebook/write-codebook.ts'
import { currentCodebook } from '../record/codebooks/codebook-versions.ts'
import { replaceCodebook } from '../record/codebooks/replace-codebook.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { nextSteps } from '../record/history/step-back.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import { replacedCodebookShape } from './contract/codes.ts'
import { idShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'

/** The largest codebook: far beyond any that people wrote. */
const LARGEST = 16 * 1024 * 1024

/** Codebooks as the YAML that people keep: out of the record and into it. */
export function codebookFileRoutes(server: Api, { db }: RecordHandle, acting: Acting): void {
  server.addContentTypeParser(
    ['application/yaml', 'text/yaml', 'text/plain'],
    { parseAs: 'string', bodyLimit: LARGEST },
    (_request, body, done) => done(null, body),
  )
  server.get(
    '/api/codebooks/:id/yaml',
    {
      schema: {
        operationId: 'codebookYaml',
        summary: 'A codebook as YAML, as it counts now',
        tags: ['codebooks'],
        params: idShape,
        response: { 200: z.string(), 404: errorShape },
      },
    },
    async ({ params }, reply) => {
      const { content } = await currentCodebook(db, params.id)
      return reply.type('application/yaml; charset=utf-8').send(codebookYaml(content))
    },
  )
  server.put(
    '/api/codebooks/:id/yaml',
    {
      bodyLimit: LARGEST,
      schema: {
        operationId: 'replaceCodebook',
        summary: 'Brings a codebook in from YAML, as the version that counts',
        tags: ['codebooks'],
        consumes: ['application/yaml'],
        params: idShape,
        body: z.string(),
        response: { 200: replacedCodebookShape, 400: errorShape, 404: errorShape },
      },
    },
    async ({ params, body }) => {
      const act = await acting()
      const { versionId } = await replaceCodebook(db, params.id, body, act)
      const { content } = await currentCodebook(db, params.id)
      return { id: params.id, versionId, version: content.version, steps: await nextSteps(db, act.coder) }
    },
  )
}
