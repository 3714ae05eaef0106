import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DnaCoders } from '../packages/app/src/exchange/dna/out/dna-coders.ts'
import { dnaFileWriter } from '../packages/app/src/exchange/dna/out/dna-file.ts'
import { DnaShelf, NEW_SCHEME } from '../packages/app/src/exchange/dna/out/dna-shelf.ts'
import { dnaSink } from '../packages/app/src/exchange/dna/out/dna-sink.ts'
import { Losses } from '../packages/app/src/exchange/losses.ts'
import type { BenchTable } from './table.ts'

/** The writing of a `.dna`, without what it takes to fetch the statements from a record. */
export async function bench(): Promise<BenchTable> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const rows = []
  try {
    for (const count of [100_000, 1_000_000]) {
      const path = join(folder, `${count}.dna`)
      const began = process.cpuUsage()
      const from = performance.now()
      write(path, count)
      const seconds = (performance.now() - from) / 1000
      const { user, system } = process.cpuUsage(began)
      const memory = Math.round(process.resourceUsage().maxRSS / 1024)
      const size = Math.round(statSync(path).size / 2 ** 20)
      const cpu = ((user + system) / 1e6).toFixed(1)
      rows.push({
        work: `${count.toLocaleString('en')} statements into a .dna of ${size} MB`,
        result: `${seconds.toFixed(1)} s (${cpu} s of a processor), at most ${memory} MB resident`,
        against: 'budget 30 s, 1 GB for a million',
        ratio: seconds / (30 * (count / 1_000_000)),
      })
      rmSync(path)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { title: 'Writing databases of DNA', rows }
}

/** A tenth as many documents of 2,000 characters, 2000 persons, 500 organisations, 60 concepts; two fields of a record beside. */
function write(path: string, count: number): void {
  const sink = dnaSink(path)
  const shelf = new DnaShelf([NEW_SCHEME])
  const coders = new DnaCoders([NEW_SCHEME], new Losses())
  const type = shelf.type('DNA Statement', '#EFD033')
  const [person, organization, concept] = ['person', 'organization', 'concept'].map((name) =>
    shelf.variable(type, name, 'short text'),
  )
  const agreement = shelf.variable(type, 'agreement', 'boolean')
  const kind = shelf.variable(type, 'type', 'short text')
  const hedges = shelf.variable(type, 'hedges', 'long text')
  if (person === undefined || organization === undefined || concept === undefined) return
  const writer = dnaFileWriter(sink, shelf)
  const coder = coders.first
  for (let id = 1; id <= count; id++) {
    const document = Math.ceil(id / 10)
    if (id % 10 === 1) {
      const beside = { author: `Author ${document % 50}`, section: '', notes: '', type: 'news', coder }
      const text = `Text ${document} `.padEnd(2_000, 'x ')
      const time = 1_262_304_000 + document * 3155
      writer.document({
        id: document,
        title: `Document ${document}`,
        text,
        source: `Source ${document % 10}`,
        time,
        ...beside,
      })
    }
    const start = (id * 7) % 1900
    const values = [
      [person, `Person ${(id * 31) % 2000}`],
      [organization, `Organisation ${(id * 31) % 500}`],
      [concept, `Concept ${(id * 31) % 60}`],
      [agreement, (id * 31) % 2],
      [kind, id % 3 === 0 ? 'refusal' : 'position'],
      [hedges, id % 4 === 0 ? 'may\nabout' : ''],
    ] as const
    writer.statement({ id, type: type.id, document, start, stop: start + 60, coder, values })
  }
  coders.write(sink)
  writer.codes([])
  sink.run("INSERT INTO SETTINGS VALUES ('version', '3.1.2'), ('date', '2026-06-30')", [])
  sink.finish()
}
