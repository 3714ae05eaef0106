import type { Socket } from 'node:net'
import { answer } from './errors.ts'

/** Faults of a request that is none: Node's own names for them. */
const FAULTS: Readonly<Record<string, readonly [number, string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request did not come to an end in time.'],
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    'The head of the request is longer than 16 kB.',
  ],
}
const NO_REQUEST = [400, 'Bad Request', 'This is no HTTP request.'] as const

/** Answers what is no request in the shape of every refusal, and ends the connection: what follows on it cannot be believed. */
export function answerNoRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const [status, name, message] = FAULTS[error.code ?? ''] ?? NO_REQUEST
  const body = JSON.stringify(answer(status, message))
  const head = [
    `HTTP/1.1 ${status} ${name}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroy(error)
}
