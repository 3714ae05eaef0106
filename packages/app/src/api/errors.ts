import { seenText } from '@onrecord/reader'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { FAILURE_TOLD, failureOf } from '../record/engine/failures.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { Conflict, Invalid, NotFound } from '../record/errors.ts'
import { statementById } from '../record/statements/statements.ts'
import type { Api } from './build-server.ts'
import type { ErrorAnswer, StatementAnswer } from './contract/shapes.ts'

/** Gives every failure the one shape, whichever route it comes from; what went wrong inside is not told outside. */
export function answerErrors(
  server: Api,
  { db }: Pick<RecordHandle, 'db'>,
  onFailure: (error: Error, asked: string) => void,
): void {
  server.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) onFailure(error, request.url)
    const told = answer(status, messageOf(error, status))
    if (status !== 409) return reply.status(status).send(told)
    const now = error instanceof Conflict ? error.now : null
    return reply.status(status).send({ ...told, standing: await standing(db, error), now })
  })
}

/** The other side of a conflict: what stands now, so that the asker can look at both. */
async function standing(db: RecordHandle['db'], error: Error): Promise<StatementAnswer | null> {
  const id = error instanceof Conflict ? error.standing : null
  return id === null ? null : statementById(db, id)
}

function statusOf(error: FastifyError): number {
  if (error instanceof NotFound) return 404
  if (error instanceof Conflict) return 409
  if (error instanceof Invalid) return 400
  return error.statusCode ?? (failureOf(error) === null ? 500 : 503)
}

/** An address that is none is refused before any route is looked for. */
export function answerBadAddress(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400
  reply.status(status).send(answer(status, error.message))
}

const CODES: Readonly<Record<number, string>> = {
  400: 'bad-request',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
}

/** `{ error: { status: 404, code: 'not-found', message } }` */
export function answer(status: number, message: string): ErrorAnswer {
  const code = CODES[status] ?? (status < 500 ? 'refused' : 'failed')
  return { error: { status, code, message: seenText(message) } }
}

function messageOf(error: FastifyError, status: number): string {
  if (hasZodFastifySchemaValidationErrors(error)) return error.validation.map(fault).join(' ')
  const failure = failureOf(error)
  if (status === 503 && failure !== null) return FAILURE_TOLD[failure]
  return status >= 500
    ? 'The record could not answer; the output of “onrecord serve” says why.'
    : error.message
}

/** "from": Invalid ISO date. */
function fault({ instancePath, message }: { instancePath: string; message?: string }): string {
  return `"${instancePath.replace(/^\//, '')}": ${said(message)}.`
}

/** What is not there is missing, whatever the language of this program calls it. */
function said(message = 'not understood'): string {
  const [, expected] = /^Invalid input: expected (.+), received undefined$/.exec(message) ?? []
  return expected === undefined ? message : `missing; expected ${expected}`
}
