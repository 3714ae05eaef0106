import type { Endpoint } from './ask-model.ts'
import type { BudgetLimits } from './budget.ts'

export interface ModelConfiguration {
  readonly endpoint: Endpoint
  readonly budget: BudgetLimits
  /** A folder for answers, or `null` to keep them in memory only. */
  readonly cacheFolder: string | null
}

/**
 * The model's configuration from the environment, or `null` where no endpoint is named: then nothing leaves the machine.
 *
 * `ONRECORD_MODEL_URL` and `ONRECORD_MODEL` switch it on; `ONRECORD_MODEL_KEY`, `ONRECORD_MODEL_CALLS` (200),
 * `ONRECORD_MODEL_TOKENS` (1000000), `ONRECORD_MODEL_TIMEOUT` in seconds (120), `ONRECORD_MODEL_RETRIES` (2) and
 * `ONRECORD_MODEL_CACHE` (a folder) may be set. A value that is none throws a RangeError that names it.
 *
 * @example modelConfiguration({ ONRECORD_MODEL_URL: 'http://127.0.0.1:8080/v1', ONRECORD_MODEL: 'small' })
 */
export function modelConfiguration(
  env: Readonly<Record<string, string | undefined>>,
): ModelConfiguration | null {
  const url = env.ONRECORD_MODEL_URL ?? ''
  if (url === '') return null
  if (!/^https?:\/\/[^\s/]/.test(url))
    throw new RangeError(`ONRECORD_MODEL_URL is "${url}"; give an address like http://127.0.0.1:8080/v1.`)
  const model = env.ONRECORD_MODEL ?? ''
  if (model === '')
    throw new RangeError('ONRECORD_MODEL_URL is set and ONRECORD_MODEL is not; name the model to ask.')
  const number = (name: string, usual: number, least: number): number => {
    const value = env[name] === undefined ? usual : Number(env[name])
    if (!Number.isFinite(value) || value < least)
      throw new RangeError(`${name} is "${env[name]}"; give a number of ${least} or more.`)
    return value
  }
  return {
    endpoint: {
      url: url.replace(/\/+$/, ''),
      model,
      key: env.ONRECORD_MODEL_KEY ?? null,
      timeoutMs: number('ONRECORD_MODEL_TIMEOUT', 120, 0.001) * 1000,
      retries: number('ONRECORD_MODEL_RETRIES', 2, 0),
    },
    budget: {
      calls: number('ONRECORD_MODEL_CALLS', 200, 1),
      tokens: number('ONRECORD_MODEL_TOKENS', 1_000_000, 1),
    },
    cacheFolder: env.ONRECORD_MODEL_CACHE ?? null,
  }
}
