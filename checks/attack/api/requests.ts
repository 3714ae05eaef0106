import { type Chance, chanceOf } from '../chance.ts'
import type { Offered, Operation } from './operations.ts'
import { type Making, MOODS, type Mood, valueFor } from './values.ts'

/** A request as it goes to the server. */
export interface AttackRequest {
  readonly method: string
  readonly path: string
  readonly url: string
  readonly mood: Mood
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string
}

/** The request of a case. A third of them change the record, so that the others find it changed. */
export function attackRequest(
  offer: Offered,
  known: readonly string[],
  seed: number,
  number: number,
): AttackRequest {
  const chance = chanceOf(seed, number)
  const acts = offer.operations.filter(({ method }) => method !== 'GET')
  const operation = chance.oneOf(chance.oneIn(3) ? acts : offer.operations)
  const mood = chance.oneIn(2) ? 'valid' : chance.oneOf(MOODS)
  const making: Making = { chance, mood, known, resolved: offer.resolved }
  return {
    method: operation.method,
    path: operation.path,
    mood,
    url: addressOf(operation, making),
    ...bodyOf(operation, making),
  }
}

function addressOf({ path, parameters }: Operation, making: Making): string {
  const { chance, mood } = making
  const query = new URLSearchParams()
  let address = path
  for (const parameter of parameters) {
    // One narrowing in five: all together would find nothing.
    if (parameter.in === 'query' && parameter.required !== true && !chance.oneIn(5)) continue
    const own = mood === 'valid' || chance.oneIn(2) ? { ...making, mood: 'valid' as const } : making
    const fitting = own.mood === 'valid' ? FITTING[parameter.name] : undefined
    const text = fitting === undefined ? asText(valueFor(parameter.schema, own)) : chance.oneOf(fitting)
    if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, encodeURIComponent(text))
    else query.append(parameter.name, text)
  }
  if (mood === 'hostile' && chance.oneIn(4))
    query.append(chance.oneOf(['q', 'id', '__proto__', 'limit']), '1')
  return query.size === 0 ? address : `${address}?${query}`
}

/** Lists with commas, which the file describes as text. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  stance: ['1', '-1', '1,-1', 'unset'],
  type: ['request', 'refusal,denial', 'quantity-claim'],
  kind: ['person', 'organisation,group'],
  anonymity: ['named-person', 'anonymous-described,passive'],
}

/** Half a pair of UTF-16 cannot travel in an address. */
const asText = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return Buffer.from(text.slice(0, 6_000)).toString()
}

function bodyOf({ method, body }: Operation, making: Making): Pick<AttackRequest, 'headers' | 'payload'> {
  const { chance, mood } = making
  if (method === 'GET' || body === null) return { headers: {} }
  const type = body.type === 'string' ? 'application/yaml' : 'application/json'
  if (mood === 'hostile' && chance.oneIn(5)) return brokenBody(chance)
  const value = valueFor(body, making)
  const payload = type === 'application/yaml' ? String(value) : (JSON.stringify(value) ?? '')
  return { headers: { 'content-type': type }, payload }
}

const BROKEN: readonly (readonly [string, string])[] = [
  ['application/json', '{"a":'],
  ['application/json', ''],
  ['application/json', '{"__proto__":{"admin":true}}'],
  ['application/json', '\u0000'],
  ['application/json; charset=utf-16', '{}'],
  ['text/plain', '{"why":"x"}'],
  ['multipart/form-data; boundary=x', '--x--'],
  ['application/x-www-form-urlencoded', 'why=x'],
  ['application/xml', '<a/>'],
  ['application/yaml', 'a: &a [*a]'],
  ['', '{}'],
]

function brokenBody({ oneOf }: Chance): Pick<AttackRequest, 'headers' | 'payload'> {
  const [type, payload] = oneOf(BROKEN)
  return { headers: type === '' ? {} : { 'content-type': type }, payload }
}
