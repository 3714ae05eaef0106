import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { UndirectedGraph } from 'graphology'
import { parse as readGraphml } from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSmallDna } from '../../exchange/dna/testing/small-dna.ts'
import { onrecord as said } from '../testing/terminal.ts'

let folder: string
let source: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-network-'))
  source = join(folder, 'small.dna')
  writeSmallDna(source)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function onrecord(...args: string[]) {
  const { out, err, failed } = await said('network', ...args)
  return { out: out.trimEnd(), err: err.trimEnd(), failed }
}

describe('onrecord network', () => {
  it('prints the network of a .dna file as JSON', async () => {
    const { out, failed } = await onrecord(source, '--qualifier-aggregation', 'subtract')
    expect(failed).toBe(false)
    expect(JSON.parse(out).networks).toMatchObject([
      { rowNames: ['Greens', 'Industry'], colNames: ['A carbon tax'], matrix: [[1], [-1]], numStatements: 2 },
    ])
  })

  it('never writes over what it reads, under whatever name', async () => {
    const before = readFileSync(source)
    const link = join(folder, 'link.dna')
    symlinkSync(source, link)
    for (const out of [source, link, join(folder, '.', 'small.dna')]) {
      const { err, failed } = await onrecord(source, '--out', out)
      expect([failed, err]).toEqual([
        true,
        expect.stringContaining('is what is read here, and would be overwritten; give --out another name'),
      ])
    }
    expect(readFileSync(source)).toEqual(before)
  })

  it('leaves no folder behind, whatever it refuses', async () => {
    const own = () => readdirSync(tmpdir()).filter((name) => name.startsWith('onrecord-read-'))
    const before = own()
    const broken = join(folder, 'broken.dna')
    writeSmallDna(broken, { lastly: 'DELETE FROM ENTITIES WHERE ID = 4' })
    expect((await onrecord(broken)).failed).toBe(true)
    expect((await onrecord(source, '--statement-type', 'Unknown')).failed).toBe(true)
    expect(own()).toEqual(before)
  })

  it('knows every entity of the file when asked for isolates, under either name', async () => {
    for (const flag of ['--include-isolates', '--isolates']) {
      const { out } = await onrecord(source, flag)
      expect(JSON.parse(out).networks[0].rowNames).toEqual(['Greens', 'Industry', 'Never used'])
    }
  })

  it('takes options as rDNA spells them', async () => {
    const { out } = await onrecord(source, '--networkType', 'onemode', '--qualifierAggregation=conflict')
    expect(JSON.parse(out).recipe.settings).toMatchObject({
      networkType: 'onemode',
      qualifierAggregation: 'conflict',
    })
  })

  it('takes a settings file in any of R’s spellings, and the command line wins over it', async () => {
    const file = join(folder, 'settings.json')
    writeFileSync(
      file,
      JSON.stringify({
        networkType: 'OneMode',
        qualifier_aggregation: 'conflict',
        'start.date': '01.01.2020',
        fileFormat: 'csv',
      }),
    )
    const { out } = await onrecord(source, '--settings', file, '--qualifier-aggregation', 'congruence')
    const { recipe } = JSON.parse(out)
    expect(recipe.settings).toMatchObject({ networkType: 'onemode', qualifierAggregation: 'congruence' })
  })

  it('writes GraphML with attributes, colours and frequencies', async () => {
    const out = join(folder, 'net.graphml')
    await onrecord(source, '--out', out)
    const graph = readGraphml(UndirectedGraph, readFileSync(out, 'utf8'))
    expect(graph.getNodeAttributes('r1')).toMatchObject({
      label: 'Greens',
      Type: 'NGO',
      color: '#00CC00',
      frequency: 1,
      entity: 1,
      variable: 'organization',
    })
  })

  it('writes the statements themselves, with their words', async () => {
    const { out } = await onrecord(source, '--layout', 'event-list')
    const [first] = parse(out, { columns: true }) as Record<string, string>[]
    expect(first).toMatchObject({
      statement_id: '10',
      organization: 'Greens',
      agreement: '1',
      intensity: '3',
      text: 'tax on carbon helps',
      coder: '2',
    })
    const { out: json } = await onrecord(source, '--network-type', 'eventlist')
    expect(JSON.parse(json).events).toMatchObject([
      { id: 10, coder: 2 },
      { id: 11, coder: 2 },
    ])
  })

  it('cuts words as DNA’s export does under its dialect: shifted after an emoji', async () => {
    const { out } = await onrecord(source, '--layout', 'event-list', '--dialect', 'dna')
    expect((parse(out, { columns: true }) as Record<string, string>[])[0]).toMatchObject({
      text: 'ax on carbon helps,',
    })
  })

  it('leads every tie back to its statements', async () => {
    const json = await onrecord(source, '--statements', '--qualifier-aggregation', 'subtract')
    expect(JSON.parse(json.out).networks[0].tieStatements).toEqual([[10], [11]])
    const list = await onrecord(
      source,
      '--statements',
      '--layout',
      'edge-list',
      '--network-type',
      'onemode',
      '--qualifier-aggregation',
      'conflict',
    )
    expect((parse(list.out, { columns: true }) as Record<string, string>[])[0]).toMatchObject({
      source: 'Greens',
      target: 'Industry',
      weight: '1',
      statements: '10 11',
    })
    const out = join(folder, 'traced.graphml')
    await onrecord(source, '--statements', '--camps', '--out', out)
    const graph = readGraphml(UndirectedGraph, readFileSync(out, 'utf8'))
    expect(graph.mapEdges((_, { statements }) => statements)).toEqual(['10', '11'])
    expect(graph.getNodeAttribute('r1', 'camp')).not.toBe(graph.getNodeAttribute('r2', 'camp'))
  })

  it('draws camps as hulls', async () => {
    const { out } = await onrecord(
      source,
      '--camps',
      '--network-type',
      'onemode',
      '--qualifier-aggregation',
      'conflict',
      '--format',
      'svg',
    )
    expect(out.match(/class="hull"/g)).toHaveLength(2)
  })

  it('makes a file of each network that one file cannot hold', async () => {
    const windows = ['--time-window', 'days', '--window-size', '20', '--window-step', '10']
    const refused = await onrecord(source, ...windows, '--format', 'dl')
    expect(refused.err).toMatch(/^onrecord: \d networks do not fit one dl file: give --out NAME/)
    await onrecord(source, ...windows, '--out', join(folder, 'w.net'))
    const made = readdirSync(folder).filter((name) => name.startsWith('w-'))
    expect(made[0]).toMatch(/^w-001-2021-01-\d\d\.net$/)
    expect(made.length).toBeGreaterThan(1)
  })

  it.each(['csv', 'graphml', 'gexf', 'pajek', 'dl', 'svg', 'json'])('prints %s', async (format) => {
    const { out, failed } = await onrecord(source, '--format', format)
    expect(failed).toBe(false)
    expect(out).toContain('Greens')
  })

  it('draws the same picture twice', async () => {
    const [one, two] = [await onrecord(source, '--format', 'svg'), await onrecord(source, '--format', 'svg')]
    expect(one).toEqual(two)
  })

  const faults: readonly [string, readonly string[], string][] = [
    [
      'a value that is none',
      ['--network-type', 'threemode'],
      'onrecord: --network-type cannot be "threemode"; it can be twomode, onemode, eventlist',
    ],
    [
      'a format that is none',
      ['--format', 'xls'],
      'onrecord: --format cannot be "xls"; it can be json, csv, graphml, gexf, pajek, dl, svg, png',
    ],
    [
      'a size that is none',
      ['--window-size', '0'],
      'onrecord: --window-size cannot be "0"; it can be a whole number from 1',
    ],
    [
      'a truth that is none',
      ['--indent-time', 'maybe'],
      'onrecord: --indent-time cannot be "maybe"; it can be true, false',
    ],
    [
      'a value without its variable',
      ['--exclude-values', 'x'],
      'onrecord: --exclude-values cannot be "x"; it can be VARIABLE=VALUE, such as concept=A tax',
    ],
    [
      'a list of statements as a picture',
      ['--network-type', 'eventlist', '--format', 'svg'],
      'onrecord: an event list cannot be written as svg; it can be json, csv',
    ],
  ]
  it.each(faults)('answers %s in one line', async (_, args, line) => {
    const { err, failed } = await onrecord(source, ...args)
    expect([err, failed]).toEqual([line, true])
  })

  it('answers a variable, a date or a statement type that is not there in one line', async () => {
    for (const args of [
      ['--variable1', 'nobody'],
      ['--start-date', '31.02.2020'],
      ['--statement-type', 'Nope'],
    ]) {
      const { err, failed } = await onrecord(source, ...args)
      expect(failed).toBe(true)
      expect(err).toMatch(/^onrecord: .*(nobody|31\.02\.2020|Nope)/)
      expect(err).not.toContain('\n')
    }
  })

  it('answers a settings file with an unknown option, or one that is no JSON', async () => {
    const file = join(folder, 'bad.json')
    writeFileSync(file, '{"networkTyp": "onemode"}')
    expect((await onrecord(source, '--settings', file)).err).toMatch(
      /there is no option "networkTyp"; the options are networkType, /,
    )
    writeFileSync(file, '{networkType')
    expect((await onrecord(source, '--settings', file)).err).toMatch(/bad\.json is not JSON/)
  })

  it('answers a source that is not there', async () => {
    expect((await onrecord(join(folder, 'none.dna'))).err).toMatch(/^onrecord: there is no file .*none\.dna/)
  })

  it('says when nothing is counted, and which of several types it took', async () => {
    const { err } = await onrecord(source, '--exclude-values', 'concept=A carbon tax')
    expect(err).toBe('note: no statement is counted, so there is nothing in this network')
    const types = join(folder, 'types.dna')
    const lastly = "UPDATE STATEMENTTYPES SET Label = 'Claims' WHERE ID = 1"
    writeSmallDna(types, { lastly })
    expect((await onrecord(types)).err).toBe(
      'note: these are the statements of type "Claims"; --statement-type can also be "Annotation"',
    )
    expect((await onrecord(types, '--statement-type', 'Claims')).err).toBe('')
    const none = join(folder, 'no-types.dna')
    writeSmallDna(none, {
      lastly: 'DELETE FROM STATEMENTS; DELETE FROM VARIABLES; DELETE FROM STATEMENTTYPES',
    })
    expect((await onrecord(none)).err).toContain('has no statement types')
  })

  it('names a settings file that is not there in one line', async () => {
    const { err } = await onrecord(source, '--settings', join(folder, 'none.json'))
    expect(err).toContain(`there is no file ${join(folder, 'none.json')}`)
  })

  it('refuses in one line to write a picture that it cannot draw, and writes nothing', async () => {
    const out = join(folder, 'picture.jpg')
    const said = await onrecord(source, '--format', 'svg', '--out', out)
    expect(said.err).toMatch(/^onrecord: .*picture\.jpg: no jpg is drawn here; write a png or an svg/)
    expect([said.failed, readdirSync(folder).includes('picture.jpg')]).toEqual([true, false])
    const other = await onrecord(source, '--format', 'svg', '--out', join(folder, 'picture.png'))
    expect(other.err).toContain('picture.png is the name of a png, not of svg')
  })

  it('is a picture in pixels, the same bytes each time', async () => {
    const [out, again] = [join(folder, 'picture.png'), join(folder, 'again.png')]
    await onrecord(source, '--out', out, '--dpi', '96', '--camps')
    await onrecord(source, '--out', again, '--dpi', '96', '--camps')
    expect(readFileSync(out).subarray(1, 4).toString()).toBe('PNG')
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true)
  })
})
