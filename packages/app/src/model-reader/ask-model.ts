import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateObject, type LanguageModel, NoObjectGeneratedError } from 'ai'
import { type Answer, answerSchema } from './answer-schema.ts'
import { piecePrompt } from './prompt.ts'

export interface Endpoint {
  /** Up to and without "/chat/completions": "http://127.0.0.1:8080/v1". */
  readonly url: string
  readonly model: string
  readonly key: string | null
  /** One try's limit. */
  readonly timeoutMs: number
  /** Tries again after a failure of the line (429, 5xx); an answer that cannot be used is asked for once more besides. */
  readonly retries: number
}

export interface Asked {
  readonly answer: Answer | null
  readonly tokens: number
  /** Why there is no answer, in a sentence. */
  readonly failure: string | null
}

export function languageModel({ url, model, key }: Endpoint): LanguageModel {
  // Without supportsStructuredOutputs the SDK sends no schema at all; the prompt holds it too, for endpoints that ignore it.
  const provider = createOpenAICompatible({
    name: 'onrecord',
    baseURL: url,
    supportsStructuredOutputs: true,
    ...(key === null ? {} : { apiKey: key }),
  })
  return provider(model)
}

/** Asks about one piece, and once more where the answer is no JSON of the schema. Never throws. */
export async function askModel(
  model: LanguageModel,
  endpoint: Endpoint,
  system: string,
  piece: string,
  mayAskAgain: () => boolean,
): Promise<Asked> {
  const first = await ask(model, endpoint, system, piecePrompt(piece))
  if (first.answer !== null || !first.again || !mayAskAgain()) return first
  const second = await ask(model, endpoint, system, piecePrompt(piece, first.failure))
  return { ...second, tokens: first.tokens + second.tokens }
}

async function ask(
  model: LanguageModel,
  endpoint: Endpoint,
  system: string,
  prompt: string,
): Promise<Asked & { again: boolean }> {
  try {
    const { object, usage } = await generateObject({
      model,
      schema: answerSchema,
      schemaName: 'statements',
      system,
      prompt,
      temperature: 0,
      maxRetries: endpoint.retries,
      abortSignal: AbortSignal.timeout(endpoint.timeoutMs * (endpoint.retries + 1)),
      experimental_repairText: async ({ text }) => withoutFences(text),
    })
    return { answer: object, tokens: usage.totalTokens ?? 0, failure: null, again: false }
  } catch (error) {
    if (NoObjectGeneratedError.isInstance(error)) {
      return {
        answer: null,
        tokens: error.usage?.totalTokens ?? 0,
        failure: 'it is no JSON of the schema.',
        again: true,
      }
    }
    return { answer: null, tokens: 0, failure: failureOf(error, endpoint), again: false }
  }
}

/** The JSON object inside a fenced or talkative answer. */
export function withoutFences(text: string): string {
  const fenced = /```(?:json)?\s*\n([\s\S]*?)\n?```/.exec(text)?.[1] ?? text
  const first = fenced.indexOf('{')
  const last = fenced.lastIndexOf('}')
  return first >= 0 && last > first ? fenced.slice(first, last + 1) : fenced
}

function failureOf(error: unknown, endpoint: Endpoint): string {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return `the model at ${endpoint.url} did not answer in ${endpoint.timeoutMs / 1000} s.`
  }
  return `the model at ${endpoint.url} failed: ${message.split('\n')[0]}`
}
