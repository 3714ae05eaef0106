import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Codebook, EMPTY_CODEBOOK } from '@onrecord/reader'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { ContradictionData } from '../../analysis/matters/as-data.ts'
import { buildServer } from '../../api/build-server.ts'
import { holdSmallDebate } from '../../api/testing/held-debate.ts'
import { ruleReader } from '../../intake/testing/rule-reader.ts'
import { intake } from '../../intake.ts'
import { personCoder } from '../../record/history/coders.ts'
import { run } from '../main.ts'
import { shownWidth } from '../output/table.ts'
import { listeningTerminal, onrecord } from '../testing/terminal.ts'

const debate = holdSmallDebate({ door: true })
const record = debate.address

describe('balance', () => {
  test('says what is left of an item, printed and by convention, and from which statements', async () => {
    const { said, terminal } = listeningTerminal({ width: 60 })
    await run(['balance', '--record', record, '--item', 'Fuel elements'], terminal)
    expect(said.err).toBe('')
    expect(said.out.replace(/\s+/g, ' ')).toContain('Left: 310 as printed, 261 to 359 with the conventions.')
    for (const line of said.out.split('\n')) expect(shownWidth(line), line).toBeLessThanOrEqual(60)

    const json = await onrecord('balance', '--record', record, '--format', 'json')
    const [balance] = JSON.parse(json.out)
    expect(balance).toMatchObject({
      item: { name: 'fuel elements' },
      follows: 'range',
      left: [{ reading: 'further', nominal: { lo: 310, hi: 310 }, bounds: { lo: 261, hi: 359 } }],
    })
    // An article and its copy tell the same: each figure is taken once, and both are named.
    expect(balance.left[0].from.map(({ quote }: { quote: string }) => quote)).toEqual([
      ...['around 400 elements', 'around 400 elements', 'around 90', 'around 90'],
    ])
  })

  test('is the same over the API', async () => {
    const server = await buildServer({ record: debate.record })
    const { out } = await onrecord('balance', '--record', record, '--format', 'json')
    expect((await server.inject('/api/balances')).json()).toEqual(JSON.parse(out))
    expect((await server.inject('/api/balances?item=FUEL%20elements')).json()).toHaveLength(1)
    expect((await server.inject('/api/balances?item=tents')).statusCode).toBe(404)
    expect((await server.inject('/api/balances?colour=red')).statusCode).toBe(400)
    await server.close()
  })

  test('items and sourcing are the same over the API too, and arguments are refused where nothing declares them', async () => {
    const server = await buildServer({ record: debate.record })
    const same = async (path: string, ...argv: readonly string[]) => {
      const { out } = await onrecord(...argv, '--record', record, '--format', 'json')
      expect((await server.inject(`/api/${path}`)).json()).toEqual(JSON.parse(out))
    }
    await same('items', 'item')
    await same('items/page?name=Fuel%20Elements', 'item', '--item', 'fuel elements')
    await same('sourcing?concept=1&stance=-1', 'sourcing', '--concept', 'R01', '--stance', '-1')
    await same('sourcing?statement=1', 'sourcing', '--statement', 's1')
    await same('sourcing/outlets', 'sourcing')
    const statuses = [
      'items/page?name=tents',
      'items/page',
      'sourcing',
      'sourcing?statement=9999',
      'arguments',
    ].map(async (path) => (await server.inject(`/api/${path}`)).statusCode)
    expect(await Promise.all(statuses)).toEqual([404, 400, 400, 404, 404])
    await server.close()
  })

  test('as CSV keeps open ends apart from closed ones', async () => {
    const { out } = await onrecord('balance', '--record', record, '--format', 'csv')
    const rows: Record<string, string>[] = parse(out, { columns: true })
    expect(
      rows.map(({ row, words, from, above, to, below }) => [row, words, from, above, to, below]),
    ).toEqual([
      ['figure', 'around 400 elements', '360', '', '440', ''],
      ['figure', 'around 400 elements', '360', '', '440', ''],
      ['figure', 'around 90', '81', '', '99', ''],
      ['figure', 'around 90', '81', '', '99', ''],
      ['left', '', '261', '', '359', ''],
    ])
  })

  test('of an item without figures is one line that says of what there are', async () => {
    const { err, failed } = await onrecord('balance', '--record', record, '--item', 'tents')
    expect(failed).toBe(true)
    expect(err).toBe(
      'onrecord: No statement tells a figure of "tents". There are figures of fuel elements.\n',
    )
  })
})

describe('a tracker beside the press', () => {
  const SIPRI = `"Transfers of major weapons (invented data)"

Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,Year(s) of delivery,status,Comments
Exland,Norland,2023,,40,?,Bj\u00f8rn-2,patrol craft,12,,2024; 2025,New,
`
  const article = (day: string, outlet: string, sentence: string) =>
    `---\ndate: ${day}\noutlet: ${outlet}\n---\n${sentence}\n`
  const codebook: Codebook = {
    ...EMPTY_CODEBOOK,
    actors: ['Exland', 'Norland'].map((label) => ({
      ...{ id: label, label, kind: 'country', of: null, role: null, from: null, to: null },
      ...{ aliases: [], metonyms: [], notIn: [] },
    })),
    items: [
      {
        ...{ id: 'CRAFT', label: 'patrol craft', aliases: ['Bj\u00f8rn-2', 'Bj\u00f8rn-2 patrol craft'] },
        ...{ variantOf: null, isClass: false },
      },
    ],
  }

  test('where they differ is told: side by side in the balance, and as a contradiction with both sources', async () => {
    const place = join(debate.folder, 'tracker')
    mkdirSync(place)
    writeFileSync(join(place, 'sipri.csv'), Buffer.from(SIPRI, 'latin1'))
    writeFileSync(
      join(place, 'more.md'),
      article('2025-06-10', 'Coast Courier', 'Exland has received more than 20 patrol craft, Ada Ross said.'),
    )
    writeFileSync(
      join(place, 'earlier.md'),
      article(
        '2024-06-01',
        'Exland Gazette',
        'Exland has received fewer than 5 patrol craft, Ada Ross said.',
      ),
    )
    const act = { coder: await personCoder(debate.record.db, 'Ann'), at: new Date('2026-02-01T12:00:00Z') }
    for await (const event of intake(debate.record.db, [place], {
      reader: ruleReader(codebook),
      codebook,
      act,
    }))
      expect(event.kind === 'problem' ? event.problem.what : 'kept').toBe('kept')

    const asked = ['--record', record, '--format', 'json'] as const
    const [balance] = JSON.parse((await onrecord('balance', '--item', 'patrol craft', ...asked)).out)
    expect(balance).toMatchObject({ conflicts: ['received'] })
    expect(balance.figures.map(({ quote, side }: { quote: string; side: number }) => [quote, side])).toEqual(
      expect.arrayContaining([
        ['12', expect.any(Number)],
        ['more than 20', expect.any(Number)],
      ]),
    )

    const all = JSON.parse((await onrecord('contradictions', ...asked)).out)
    const between = all.filter(
      ({ topic }: ContradictionData) => topic.kind === 'figure' && topic.item === 'patrol craft',
    )
    // The Gazette's "fewer than 5" of 2024 is no contradiction: by the end of 2025 it was more.
    const names = (side: ContradictionData['sides'][number]) => [side.says, side.sourcing.named]
    const pairs = between.filter(({ contradicts }: ContradictionData) => contradicts)
    expect(pairs.map(({ kind, sides }: ContradictionData) => [kind, sides.map(names)])).toEqual([
      [
        'disjoint-figures',
        [
          ['received, "more than 20" craft', ['Ada Ross']],
          ['received, "12"', ['SIPRI Arms Transfers Database']],
        ],
      ],
    ])
  })
})
