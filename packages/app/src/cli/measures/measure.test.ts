import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSmallDna } from '../../exchange/dna/testing/small-dna.ts'
import { onrecord as said } from '../testing/terminal.ts'

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
