import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildServer } from '../../../packages/app/src/api/build-server.ts'
import { keepSmallDebate } from '../../../packages/app/src/api/testing/small-debate.ts'
import { ruleReader } from '../../../packages/app/src/intake/testing/rule-reader.ts'
import { openRecord, type RecordHandle } from '../../../packages/app/src/record/engine/open-record.ts'
import { type Attacked, casesOf, type Fault, type Harm, type Plan, timed, told } from '../attack.ts'
import { heldBy, lostSince, unsound } from '../whole.ts'
import { type Offered, offered } from './operations.ts'
import { type AttackRequest, attackRequest } from './requests.ts'

/** Words that the small debate knows, so that a valid request finds something. */
const KNOWN = [
  ...[
    'fuel',
    'Maren Óland',
    'Lindmoor',
    'North Wire',
    'The Coast Courier',
    'A-OLAND',
    'A-ENERGY',
    'R01',
    'R02',
  ],
  ...[
    'fuel elements',
    'ministry',
    'in the autumn',
    'position',
    '-1',
    '1',
    'unset',
    'person',
    'newspaper',
    'json',
    'csv',
  ],
]

/** Requests made from the OpenAPI file that the server serves, put to a record of a small debate. */
export function attackApi(plan: Plan): Promise<Attacked> {
  return timed('api', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-attack-'))
    const record = await openRecord(join(folder, 'record'), { create: true })
    try {
      await keepSmallDebate(record.db)
      return await onServer(record, plan)
    } finally {
      await record.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

async function onServer(record: RecordHandle, plan: Plan): Promise<Omit<Attacked, 'kind' | 'seconds'>> {
  const failures: string[] = []
  const server = await buildServer({
    record,
    readerFor: async (codebook) => ruleReader(codebook),
    onFailure: (error) => failures.push(told(error)),
    // A minute or an hour elsewhere: here what takes long is to be ended soon.
    longest: { named: 5, unnamed: 5 },
  })
  const before = await heldBy(record.db)
  const answered = new Map<string, number>()
  const faults: Fault[] = []
  try {
    const described = await server.inject({ url: '/api/openapi.json', headers: HERE })
    const offer = offered(described.body)
    const numbers = casesOf(plan)
    for (const [at, number] of numbers.entries()) {
      const { status, found } = await asked(server, offer, plan.seed, number)
      const kind = `${Math.floor(status / 100)}xx`
      answered.set(kind, (answered.get(kind) ?? 0) + 1)
      // What failed in the background, as reading again does, is told of no answer.
      for (const failure of failures.splice(0)) found.push({ harm: 'answers 500', what: failure })
      faults.push(...found.map((fault) => ({ ...fault, case: number })))
      if (at % 1_000 === 999) plan.tell(`${at + 1} of ${numbers.length} requests`)
    }
    await server.close()
    const after = [...lostSince(before, await heldBy(record.db)), ...(await unsound(record.db))]
    faults.push(...after.map((fault) => ({ ...fault, case: -1 })))
    const said = [...answered]
      .sort()
      .map(([kind, count]) => `${count.toLocaleString('en-GB')} answers ${kind}`)
    return {
      tried: numbers.length,
      faults,
      said: `${offer.operations.length} operations; ${said.join(', ')}`,
    }
  } finally {
    await server.close()
  }
}

const HERE = { host: '127.0.0.1' }
type Found = { readonly harm: Harm; readonly what: string }

async function asked(
  server: Awaited<ReturnType<typeof buildServer>>,
  offer: Offered,
  seed: number,
  number: number,
) {
  const request = attackRequest(offer, KNOWN, seed, number)
  const { method, url, payload, headers } = request
  const begun = process.cpuUsage()
  const found: Found[] = []
  try {
    const answer = await server.inject({
      method: methodOf(method),
      url,
      headers: { ...HERE, ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    found.push(
      ...answerFaults(request, answer.statusCode, answer.body, String(answer.headers['content-type'])),
    )
    const { user, system } = process.cpuUsage(begun)
    const seconds = (user + system) / 1_000_000
    if (seconds > 10)
      found.push({ harm: 'over 10 s', what: `${nameOf(request)}: ${seconds.toFixed(1)} s of computing` })
    return { status: answer.statusCode, found }
  } catch (error) {
    found.push({ harm: 'crashes', what: `${nameOf(request)}: ${told(error)}` })
    return { status: 0, found }
  }
}

function methodOf(method: string): 'GET' | 'POST' | 'PUT' | 'PATCH' {
  if (method === 'POST' || method === 'PUT' || method === 'PATCH') return method
  return 'GET'
}

const nameOf = ({ method, path, mood }: AttackRequest): string => `${method} ${path} (${mood})`

/** A refusal has the one shape and one sentence; what is asked for as valid may be refused, and nothing fails. */
function answerFaults(request: AttackRequest, status: number, body: string, type: string): readonly Found[] {
  if (status >= 500) return [{ harm: 'answers 500', what: `${nameOf(request)}: ${body.slice(0, 120)}` }]
  if (status < 400) return []
  const shaped = type.startsWith('application/json') ? refusal(body) : null
  if (shaped === null) return [{ harm: 'complaints', what: `${nameOf(request)}: ${status} in another shape` }]
  if (/(?<!["/])undefined|\[object|\bat .*:\d+:\d+|node_modules/.test(shaped.message))
    return [
      { harm: 'complaints', what: `${nameOf(request)}: ${status} says “${shaped.message.slice(0, 120)}”` },
    ]
  return shaped.status === status
    ? []
    : [{ harm: 'complaints', what: `${nameOf(request)}: ${status} that says ${shaped.status}` }]
}

function refusal(body: string): { readonly status: number; readonly message: string } | null {
  try {
    const { error } = JSON.parse(body)
    return typeof error?.message === 'string' ? error : null
  } catch {
    return null
  }
}
