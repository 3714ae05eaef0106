import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSmallDna } from '../../exchange/dna/testing/small-dna.ts'
import { run } from '../main.ts'
import { listeningTerminal, onrecord as said } from '../testing/terminal.ts'

let folder: string
let source: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-measure-'))
  source = join(folder, 'small.dna')
  writeSmallDna(source)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function onrecord(...args: string[]) {
  const { out, err, failed } = await said(...args)
  return { out: out.trimEnd(), err: err.trimEnd(), failed }
}

describe('a measure of a .dna file', () => {
  it('is a table for people, under its own name and that of rDNA', async () => {
    for (const name of ['frequencies', 'barplot']) {
      const { out, err, failed } = await onrecord(name, source)
      expect(failed).toBe(false)
      expect(out).toMatch(/^CONCEPT +STATEMENTS +AGAINST +FOR\nA carbon tax +2 +1 +1$/)
      expect(err).toContain('2 of 2 statements are counted')
    }
  })

  it('is CSV or a picture by the name of the file, and never takes the place of its source', async () => {
    const [csv, svg] = [join(folder, 'bars.csv'), join(folder, 'bars.svg')]
    await onrecord('frequencies', source, '--out', csv)
    expect(parse(readFileSync(csv, 'utf8'), { columns: true })).toEqual([
      { concept: 'A carbon tax', statements: '2', against: '1', for: '1' },
    ])
    await onrecord('frequencies', source, '--out', svg)
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg .*small\.dna · 2 of 2 statements are counted/s)
    expect((await onrecord('frequencies', source, '--out', source)).err).toContain('would be overwritten')
  })

  it('is computed again from its own JSON to the same bytes', async () => {
    const [first, again] = [join(folder, 'scale.json'), join(folder, 'again.json')]
    const asked = ['--method', 'ideal-points', '--seed', '3', '--minimum-statements', 'organization=1']
    await onrecord('scale', source, ...asked, '--out', first)
    await onrecord('scale', '--recipe', first, '--out', again)
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(first, 'utf8'))
    expect(JSON.parse(readFileSync(first, 'utf8'))).toMatchObject({
      format: 'onrecord-measure/1',
      analysis: 'scale',
      question: { layer: 'current', asked: { method: 'ideal-points', seed: 3 } },
      counted: { statements: 2, counted: 2 },
      result: { logPosterior: expect.any(Number), settled: true, seed: 3 },
    })
    expect((await onrecord('clusters', '--recipe', first)).err).toContain(
      'is the result of onrecord scale, not of clusters',
    )
    expect((await onrecord('scale', '--recipe', source)).err).toContain('is not JSON')
  })

  it.each(['json', 'csv', 'svg', 'png', 'txt'])(
    'carries what was asked, and is made again from that: %s',
    async (ending) => {
      const [first, again] = [join(folder, `bars.${ending}`), join(folder, `again.${ending}`)]
      const asked = ['--variable1', 'organization', '--minimum-statements', 'concept=1']
      const look = ending === 'png' ? ['--dpi', '120', '--title', 'Wer – was?', '--paper', 'column'] : []
      await onrecord('frequencies', source, ...asked, ...look, '--out', first)
      const recipe = ending === 'csv' || ending === 'txt' ? `${first}.recipe.json` : first
      const { err, failed } = await onrecord('frequencies', '--recipe', recipe, '--out', again)
      expect([failed, err]).toEqual([false, expect.not.stringContaining('version')])
      expect(readFileSync(again).equals(readFileSync(first))).toBe(true)
    },
  )

  it('breaks no day and no number in 60 columns: columns that do not fit stand below, beside the first again', async () => {
    const { said, terminal } = listeningTerminal({ width: 60 })
    const time = ['--time-window', 'months', '--window-size', '1', '--starts', '1', '--randomisations', '2']
    await run(['polarisation', source, ...time], terminal)
    const lines = said.out.split('\n')
    expect(lines.filter((line) => line.length > 60)).toEqual([])
    expect(said.out).toMatch(/^2021-01-01 +2021-01-31 /m)
    expect(lines.filter((line) => line.startsWith('START'))).toHaveLength(2)
  })

  it('is a picture in pixels that says its dots an inch, and which letters it lacks', async () => {
    const out = join(folder, 'bars.png')
    const title = ['--title', 'Steuer 税']
    const { err } = await onrecord('frequencies', source, ...title, '--dpi', '96', '--out', out)
    expect(err).toContain('png has no letter for 税')
    const png = readFileSync(out)
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 860])
    const physical = png.indexOf('pHYs')
    expect([png.readUInt32BE(physical + 4), png[physical + 12]]).toEqual([3780, 1])
    expect((await onrecord('frequencies', source, '--format', 'png', '--dpi', 'x')).err).toContain(
      '--dpi cannot be "x"; it can be a whole number from 36 to 1200',
    )
  })

  it('goes by the words of rDNA too, which say where they mean more', async () => {
    for (const word of [
      'dna_polarization',
      'dna_backbone',
      'dna_multiclust',
      'dna_barplot',
      'dna_phaseTransitions',
    ])
      expect((await onrecord(word, '--help')).out).toContain('onrecord ')
    expect((await onrecord('dna_scale1dbin', source)).out).toContain('POSITION')
    const plane = await onrecord('scale2dord', source)
    expect(plane.out).toContain('KIND')
    expect(plane.err).toContain('rDNA samples an ordinal item-response model in two dimensions')
  })

  it('places actors in each window on the scale of the whole debate', async () => {
    const time = ['--time-window', 'years', '--window-size', '1']
    const { out } = await onrecord('scale', source, ...time, '--format', 'csv')
    const rows: Record<string, string>[] = parse(out, { columns: true })
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ position, error }) => Number.isFinite(Number(position)) && Number(error) > 0)).toBe(
      true,
    )
    const svg = await onrecord('scale', source, ...time, '--format', 'svg')
    expect(svg.out).toContain('interval of 95 %')
    expect((await onrecord('scale', source, ...time, '--method', 'correspondence')).err).toContain(
      'over time only ideal-points keep one scale',
    )
  })

  it.each([
    [['scale'], 'needs a SOURCE'],
    [['scale', 'SOURCE', '--seed', 'x'], '--seed cannot be "x"; it can be a whole number from 1'],
    [['clusters', 'SOURCE', '--methods', 'guess'], '--methods cannot be "guess"; it can be '],
    [['frequencies', 'SOURCE', '--minimum-statements', 'concept'], 'it can be VARIABLE=N'],
    [['frequencies', 'SOURCE', '--minimum-statements', 'topic=2'], 'there is no variable "topic"'],
    [['frequencies', 'SOURCE', '--start-date', '2030-01-01'], 'none of the 2 statements is within the dates'],
    [['phases', 'SOURCE'], 'need a timeWindow'],
    [['polarisation', 'SOURCE', '--time-window', 'years', '--window-size', '9'], 'no window fits'],
    [['backbone', 'SOURCE', '--method', 'fixed'], 'needs at least 2 concepts'],
    [
      ['clusters', 'SOURCE', '--format', 'csv', '--table', 'none'],
      '--table cannot be "none"; it can be memberships',
    ],
  ])('that cannot be had is one line: %j', async (args, line) => {
    const { err, failed } = await onrecord(...args.map((arg) => (arg === 'SOURCE' ? source : arg)))
    expect([failed, err]).toEqual([true, expect.stringContaining(line)])
    expect(err).not.toMatch(/\n\s+at /)
  })
})
