import type { FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { onBothEngines } from '../record/testing/engines.ts'
import { buildServer } from './build-server.ts'
import type { ReaderFor } from './read-again.ts'
import { keepSmallDebate } from './testing/small-debate.ts'

async function ask(
  server: FastifyInstance,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  url: string,
  payload?: object | string,
  headers: Readonly<Record<string, string>> = {},
) {
  const sent = payload === undefined ? {} : { payload }
  const response = await server.inject({
    method,
    url: `/api/${url}`,
    headers: { host: 'localhost', ...headers },
    ...sent,
  })
  const json = response.headers['content-type']?.toString().includes('json') === true
  return { status: response.statusCode, body: json ? response.json() : null, text: response.body }
}

/** A reader that finds nothing, quickly: what is kept and what is read is looked at, not the reading. */
const findsNothing: ReaderFor = async () => ({
  name: 'finds nothing',
  version: '1',
  settings: {},
  read: async () => ({ statements: [], problems: [], sentences: [], paragraphs: [] }),
  close: async () => {},
})

onBothEngines('codes over the API', ({ open }) => {
  test('a concept is made, renamed, merged, split off, deprecated and restored, and all of it undone', async () => {
    const record = await open()
    await keepSmallDebate(record.db)
    const server = await buildServer({ record, as: 'Ann', readerFor: findsNothing })
    const before = (await ask(server, 'GET', 'codebooks')).body
    const [first, second] = before[0].concepts
    const made = await ask(server, 'POST', 'codebooks/1/concepts', {
      label: 'Lights stay on',
      agree: ['stay on'],
    })
    expect(made).toMatchObject({
      status: 200,
      body: { statements: [], steps: { undo: { action: 'added concept' } } },
    })
    expect(
      await ask(server, 'PATCH', `concepts/${first.id}`, {
        label: 'The reactor should run on',
        colour: '#112233',
      }),
    ).toMatchObject({ status: 200, body: { steps: { undo: { action: 'renamed concept' } } } })
    const touched = (await ask(server, 'GET', `concepts/${second.id}/touched`)).body.statements
    const merged = await ask(server, 'POST', `concepts/${first.id}/merge`, {
      from: [second.id],
      why: 'one claim',
    })
    expect(merged.body.statements).toEqual(touched)
    const all = (await ask(server, 'GET', `concepts/${first.id}/touched`)).body.statements
    const split = await ask(server, 'POST', `concepts/${first.id}/split`, {
      label: 'Prices',
      statements: [all[0]],
    })
    expect(split.status).toBe(200)
    expect(await ask(server, 'POST', `concepts/${second.id}/withdraw`)).toMatchObject({ status: 409 })
    expect((await ask(server, 'POST', `concepts/${split.body.id}/withdraw`)).status).toBe(200)
    const after = (await ask(server, 'GET', 'codebooks')).body[0]
    expect(after.deprecated.map(({ id }: { id: number }) => id).sort()).toEqual(
      [second.id, split.body.id].sort(),
    )
    expect((await ask(server, 'POST', `concepts/${split.body.id}/restore`)).status).toBe(200)
    // What was deprecated, not unmade, is still there to be restored.
    expect((await ask(server, 'POST', 'undo', {})).status).toBe(200)
    expect(
      (await ask(server, 'GET', 'codebooks')).body[0].deprecated.map(({ label }: { label: string }) => label),
    ).toContain('Prices')
    const asked = { change: 'merge-concepts', id: first.id, from: [before[0].concepts[2].id] }
    const preview = await ask(server, 'POST', 'preview', asked)
    expect(preview).toMatchObject({
      status: 200,
      body: { documents: expect.any(Number), first: expect.any(Array), toReadAgain: expect.any(Number) },
    })
    expect(preview.body.first.map(({ id }: { id: number }) => id)).toEqual(preview.body.statements)
    expect((await ask(server, 'GET', `concepts/${asked.from[0]}`)).body).toMatchObject({ mergedInto: null })
    const [, other] = (await ask(server, 'GET', 'codebooks')).body[0].concepts
    const described = {
      ...{ not: 'Prices abroad.', examples: { agree: 'Bills fell.' }, agree: ['bills fell'] },
      ...{ about: other.key, answers: [other.key] },
    }
    expect((await ask(server, 'PATCH', `concepts/${first.id}`, described)).status).toBe(200)
    const { triggers, ...full } = (await ask(server, 'GET', `concepts/${first.id}`)).body
    expect({ ...full, agree: triggers.agree }).toMatchObject(described)
    expect(
      await ask(server, 'PATCH', `concepts/${first.id}`, {
        label: 'Mine',
        not: 'Prices elsewhere.',
        seen: { label: 'What I saw', not: 'Prices abroad.' },
      }),
    ).toMatchObject({ status: 409, body: { now: { label: 'The reactor should run on' }, standing: null } })
    for (let i = 0; i < 6; i++) expect((await ask(server, 'POST', 'undo', {})).status).toBe(200)
    expect((await ask(server, 'GET', 'codebooks')).body).toEqual(before)
    for (const nobody of [{ about: 'C99' }, { answers: [before[0].concepts[0].key] }])
      expect(await ask(server, 'PATCH', `concepts/${first.id}`, nobody)).toMatchObject({
        status: 400,
        body: { error: { message: expect.stringMatching(/no concept .* that id|names .* itself/) } },
      })
    expect(await ask(server, 'PATCH', `concepts/${first.id}`, { colour: 'red' })).toMatchObject({
      status: 400,
    })
    await server.close()
  })

  test('actors are renamed, merged and split, with names and memberships from day to day; items are kept', async () => {
    const record = await open()
    await keepSmallDebate(record.db)
    const server = await buildServer({ record, as: 'Ann', readerFor: findsNothing })
    const actors = (await ask(server, 'GET', 'actors?q=Maren')).body.items
    const { id } = actors[0]
    expect(
      (await ask(server, 'PATCH', `actors/${id}`, { name: 'Maren Oland', colour: '#445566' })).status,
    ).toBe(200)
    const { id: other } = (
      await ask(server, 'POST', 'actors', { name: 'M. O.', kind: 'person', codebook: 1 })
    ).body
    expect((await ask(server, 'POST', `actors/${id}/merge`, { from: [other] })).status).toBe(200)
    expect((await ask(server, 'GET', `actors/${other}`)).body).toMatchObject({ id, name: 'Maren Oland' })
    const days = { from: '2024-01-01', to: '2024-12-31' }
    expect(
      (await ask(server, 'POST', `actors/${id}/aliases`, { name: 'The Minister', ...days })).status,
    ).toBe(200)
    const union = (await ask(server, 'GET', 'actors?q=Union')).body.items[0]
    expect(
      (
        await ask(server, 'POST', `actors/${id}/memberships`, {
          organisation: union.id,
          role: 'guest',
          ...days,
        })
      ).status,
    ).toBe(200)
    const page = (await ask(server, 'GET', `actors/${id}`)).body
    expect(page).toMatchObject({ name: 'Maren Oland', colour: '#445566' })
    expect(page.aliases.map(({ name }: { name: string }) => name)).toContain('The Minister')
    const alias = page.aliases.find(({ name }: { name: string }) => name === 'The Minister')
    expect((await ask(server, 'POST', `aliases/${alias.id}/withdraw`)).status).toBe(200)
    const membership = page.memberships.find(({ role }: { role: string }) => role === 'guest')
    expect((await ask(server, 'POST', `memberships/${membership.membership}/withdraw`)).status).toBe(200)
    const { statements } = (await ask(server, 'GET', `actors/${id}/touched`)).body
    const split = await ask(server, 'POST', `actors/${id}/split`, {
      name: 'Another Oland',
      statements: [statements[0]],
    })
    expect((await ask(server, 'GET', `statements/${statements[0]}`)).body).toMatchObject({
      speaker: { name: 'Another Oland' },
      speakerId: split.body.id,
    })
    const item = (await ask(server, 'POST', 'codebooks/1/items', { label: 'fuel rods' })).body
    expect((await ask(server, 'PATCH', `items/${item.id}`, { label: 'Fuel rods' })).status).toBe(200)
    expect((await ask(server, 'GET', 'codebooks')).body[0].items.at(-1)).toMatchObject({
      label: 'Fuel rods',
      aliases: ['fuel rods'],
    })
    await server.close()
  })

  test('a codebook goes out as YAML and comes in again; its faults are those of the file', async () => {
    const record = await open()
    await keepSmallDebate(record.db)
    const server = await buildServer({ record, as: 'Ann', readerFor: findsNothing })
    const yaml = (await ask(server, 'GET', 'codebooks/1/yaml')).text
    expect(yaml).toContain('title: The Lindmoor reactor')
    const put = (text: string) => {
      return ask(server, 'PUT', 'codebooks/1/yaml', text, { 'content-type': 'application/yaml' })
    }
    expect(await put(yaml.replace('kind: argument', 'kind: arguement'))).toMatchObject({
      status: 400,
      body: {
        error: { message: expect.stringMatching(/yaml:\d+: .*"arguement".*Did you mean "argument"/s) },
      },
    })
    expect(await put(yaml.replace('title: The Lindmoor reactor', 'title: Another'))).toMatchObject({
      status: 400,
    })
    expect(await put(yaml.replace('The decision will be postponed', 'It will be put off'))).toMatchObject({
      status: 200,
    })
    expect((await ask(server, 'GET', 'codebooks')).body[0].concepts.at(-1).label).toBe('It will be put off')
    expect((await ask(server, 'POST', 'undo', {})).status).toBe(200)
    expect((await ask(server, 'GET', 'codebooks/1/yaml')).text).toBe(yaml)
    await server.close()
  })

  test('documents are added, said differently, withdrawn and restored; only what a change touches is read again', async () => {
    const record = await open()
    await keepSmallDebate(record.db)
    const server = await buildServer({ record, as: 'Ann', readerFor: findsNothing })
    const text =
      'The grid operator said that the quiet season is over and that all lights would stay on this winter.'
    const added = await ask(server, 'POST', 'documents', {
      name: '2024-03-04-note.txt',
      text,
      title: 'A note',
      outlet: 'THE COAST COURIER',
    })
    const [{ id, outcome }] = added.body.documents
    expect(outcome).toBe('added')
    expect((await ask(server, 'GET', `documents/${id}`)).body).toMatchObject({
      title: 'A note',
      outlet: 'The Coast Courier',
      date: '2024-03-04',
    })
    expect(await ask(server, 'POST', 'documents', { name: 'a.txt' })).toMatchObject({ status: 400 })
    const fields = { title: 'Another note', date: '2024-03-05', author: 'Eve Lund', section: 'Energy' }
    expect((await ask(server, 'PATCH', `documents/${id}`, fields)).status).toBe(200)
    expect((await ask(server, 'GET', `documents/${id}`)).body).toMatchObject(fields)
    expect((await ask(server, 'POST', `documents/${id}/withdraw`)).status).toBe(200)
    expect((await ask(server, 'GET', `documents/${id}`)).status).toBe(404)
    expect((await ask(server, 'GET', 'documents?withdrawn=true')).body.items).toMatchObject([
      { id, withdrawn: true },
    ])
    expect((await ask(server, 'POST', `documents/${id}/restore`)).status).toBe(200)
    expect((await ask(server, 'POST', `documents/${id}/restore`)).status).toBe(409)

    expect((await ask(server, 'GET', 'codebooks/1/read-again')).body).toMatchObject({ documents: 0 })
    await ask(server, 'POST', 'codebooks/1/concepts', { label: 'Calm', agree: ['quiet season'] })
    expect((await ask(server, 'GET', 'codebooks/1/read-again')).body).toMatchObject({
      documents: 1,
      running: false,
    })
    const begun = await ask(server, 'POST', 'codebooks/1/read-again')
    expect(begun.body).toMatchObject({ documents: 1, running: true })
    await expect
      .poll(async () => (await ask(server, 'GET', 'codebooks/1/read-again')).body)
      .toMatchObject({ documents: 1, done: 1, running: false, problems: [] })
    await server.close()
  })
})
