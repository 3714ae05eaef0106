import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import openapiTypes, { astToString } from 'openapi-typescript'
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from 'quicktype-core'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRecord, type RecordHandle } from '../record/engine/open-record.ts'
import { buildServer } from './build-server.ts'
import { keepSmallDebate } from './testing/small-debate.ts'

/** What a generator reads of an operation. */
interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly { readonly name: string; readonly description?: string }[]
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body>>
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}
interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly items?: Schema
}
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-openapi-'))
let record: RecordHandle
let server: FastifyInstance
let described: Described

beforeAll(async () => {
  record = await openRecord(join(folder, 'record'), { create: true })
  await keepSmallDebate(record.db)
  server = await buildServer({ record })
  described = await ask('openapi.json')
})
afterAll(async () => {
  await server.close()
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})

async function ask(path: string) {
  return (await server.inject({ url: `/api/${path}`, headers: { host: 'localhost' } })).json()
}

const operations = () => Object.values(described.paths).flatMap((methods) => Object.values(methods))

test('every operation has an id of its own, a tag, a summary, and a description of each parameter', () => {
  const ids = operations().map(({ operationId }) => operationId)
  expect(ids).not.toContain(undefined)
  expect(new Set(ids).size).toBe(ids.length)
  const bare = operations().filter(({ tags = [], summary = '', parameters = [] }) => {
    return (
      tags.length !== 1 || summary === '' || parameters.some(({ description = '' }) => description === '')
    )
  })
  expect(bare.map(({ operationId }) => operationId)).toEqual([])
})

test('every JSON that comes or goes is a component with a name, or a list of one', () => {
  const nameless = operations().flatMap(({ operationId, requestBody, responses }) =>
    [requestBody, ...Object.values(responses)]
      .flatMap((body) => Object.values(body?.content ?? {}))
      .filter(({ schema }) => (schema.items ?? schema).$ref === undefined && schema.type !== 'string')
      .map(() => operationId),
  )
  expect(nameless).toEqual([])
  expect(Object.keys(described.components.schemas)).toEqual(
    expect.arrayContaining(['Statement', 'CorrectionInput', 'ConflictAnswer', 'ErrorAnswer']),
  )
})

test('openapi-typescript makes types that the compiler holds a caller to', async () => {
  writeFileSync(join(folder, 'onrecord.d.ts'), astToString(await openapiTypes(JSON.stringify(described))))
  const use = join(folder, 'use.ts')
  writeFileSync(
    use,
    `import type { components, operations } from './onrecord.js'
    type Statement = components['schemas']['Statement']
    type Asked = NonNullable<operations['correctStatement']['requestBody']>['content']['application/json']
    export const asked: Asked = { correction: { stance: -1, commitment: { source: 'CT+', reporter: 'Uu' } } }
    export const filter: operations['listStatements']['parameters']['query'] = { layer: 'checked' }
    export const why = (statement: Statement): string | undefined => statement.content[0]?.quote
    export type Refused = operations['correctStatement']['responses'][409]['content']['application/json']['standing']
    // @ts-expect-error a stance is for, neither or against
    export const wrong: Asked = { correction: { stance: 2 } }
    // @ts-expect-error nothing is called so
    export type Missing = components['schemas']['Sentence']`,
  )
  const program = ts.createProgram([use], {
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
  })
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(faults).toEqual([])
})

test('a Python generator makes classes with our names, and they read real answers and write them unchanged', async (context) => {
  const python = spawnSync('python3', ['--version'])
  if (python.status !== 0) {
    context.skip('Did not run: the classes were not tried, since there is no python3 here.')
  }
  writeFileSync(join(folder, 'onrecord.py'), await pythonClasses(described))
  const answers = {
    statement_page: await ask('statements?limit=5'),
    full_document: await ask('documents/1'),
    full_actor: await ask('actors/1'),
    queue: await ask('queue'),
    positions: await ask('positions'),
    error_answer: await ask('statements/999999'),
  }
  writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers))
  writeFileSync(
    join(folder, 'use.py'),
    `import json, onrecord
for name, answer in json.load(open('answers.json')).items():
    read = getattr(onrecord, name + '_from_dict')(answer)
    assert getattr(onrecord, name + '_to_dict')(read) == answer, name
page = onrecord.statement_page_from_dict(json.load(open('answers.json'))['statement_page'])
assert isinstance(page.items[0], onrecord.Statement)
asked = onrecord.CorrectStatementInput.from_dict({'correction': {'stance': -1}})
print(json.dumps(onrecord.correct_statement_input_to_dict(asked)), page.items[0].commitment.reporter)`,
  )
  const { status, stdout, stderr } = spawnSync('python3', ['use.py'], { cwd: folder, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('{"correction": {"stance": -1}} Reporter.UU')
})

async function pythonClasses({ components }: Described): Promise<string> {
  const schema = JSON.stringify({ definitions: components.schemas }).replaceAll(
    '#/components/schemas/',
    '#/definitions/',
  )
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore())
  await input.addSource({ name: 'Onrecord', uris: ['#/definitions/'], schema })
  const inputData = new InputData()
  inputData.addInput(input)
  const { lines } = await quicktype({
    inputData,
    lang: 'python',
    rendererOptions: { 'python-version': '3.7' },
  })
  return lines.join('\n')
}

test('the page where the API can be tried wears our name and takes nothing from elsewhere', async () => {
  const page = await server.inject({ url: '/api/docs/', headers: { host: 'localhost' } })
  expect(page.body).toContain('<title>Onrecord: the API</title>')
  expect(page.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  expect(page.headers['content-security-policy']).not.toMatch(/https?:|\.io/)
})
