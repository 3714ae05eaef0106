import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as the endpoint saw it. */
export interface SeenRequest {
  readonly system: string
  readonly user: string
  readonly responseFormat: unknown
  readonly authorization: string | null
}

/** What the endpoint answers: the message's text, or a status with no message, or silence for some milliseconds. */
export type FakeAnswer = string | { readonly status: number } | { readonly silentMs: number }

export interface FakeEndpoint {
  readonly url: string
  readonly seen: readonly SeenRequest[]
  close(): Promise<void>
}

/**
 * An OpenAI-compatible endpoint on loopback that answers from a script: a real server for tests, with no model behind it.
 * `answer` gets the request and how many came before it.
 */
export async function fakeEndpoint(
  answer: (request: SeenRequest, before: number) => FakeAnswer,
): Promise<FakeEndpoint> {
  const seen: SeenRequest[] = []
  const server = createServer(async (request, response) => {
    const asked = seenRequest(JSON.parse(await bodyOf(request)), request)
    const given = answer(asked, seen.length)
    seen.push(asked)
    if (typeof given === 'object' && 'silentMs' in given) {
      setTimeout(() => response.destroy(), given.silentMs).unref()
      return
    }
    if (typeof given === 'object') {
      response
        .writeHead(given.status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ error: { message: `status ${given.status}` } }))
      return
    }
    const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 }
    const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: given } }]
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ id: 'x', created: 1, model: 'fake', choices, usage }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

interface ChatRequest {
  readonly messages: readonly {
    readonly role: string
    readonly content: string | readonly { readonly text: string }[]
  }[]
  readonly response_format?: unknown
}

function seenRequest({ messages, response_format }: ChatRequest, request: IncomingMessage): SeenRequest {
  const textOf = (role: string): string =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) =>
        typeof content === 'string' ? content : content.map((part) => part.text).join(''),
      )
      .join('\n')
  return {
    system: textOf('system'),
    user: textOf('user'),
    responseFormat: response_format ?? null,
    authorization: request.headers.authorization ?? null,
  }
}
