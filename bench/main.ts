// npm run bench [-- NAME...]: start, reading, archives, pages, intake, serve, workbench, views, search, analyses, analysis, backup, network, learning, dna-write, export, import; each prints a table of medians and ratios.
import Table from 'cli-table3'
import type { BenchTable } from './table.ts'

const benches: Record<string, () => Promise<{ bench: () => Promise<BenchTable> }>> = {
  start: () => import('./start.ts'),
  reading: () => import('./reading.ts'),
  growth: () => import('./growth.ts'),
  adversarial: () => import('./reading-adversarial.ts'),
  archives: () => import('./archives.ts'),
  pages: () => import('./pages.ts'),
  intake: () => import('./intake.ts'),
  serve: () => import('./serve-start.ts'),
  workbench: () => import('./workbench.ts'),
  views: () => import('./views.ts'),
  search: () => import('./search.ts'),
  analyses: () => import('./analyses.ts'),
  analysis: () => import('./analysis.ts'),
  backup: () => import('./backup.ts'),
  network: () => import('./network.ts'),
  learning: () => import('./learning.ts'),
  'dna-write': () => import('./dna-write.ts'),
  export: () => import('./export.ts'),
  import: () => import('./import.ts'),
}

const names = process.argv.slice(2)
const unknown = names.find((name) => !(name in benches))
if (unknown !== undefined) {
  console.error(`bench: no benchmark "${unknown}"; there are ${Object.keys(benches).join(', ')}`)
  process.exit(1)
}
for (const [name, load] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue
  print(await (await load()).bench())
}

function print(table: BenchTable): void {
  const grows = table.rows.some((row) => row.grows !== undefined)
  const head = ['work', 'median', ...(grows ? ['grows'] : []), 'against', 'ratio']
  const lines = new Table({ head, style: { head: [], border: [] } })
  for (const row of table.rows) {
    const growth = grows ? [(row.grows ?? null) === null ? '' : `${row.grows?.toFixed(1)}`] : []
    lines.push([
      row.work,
      row.result,
      ...growth,
      row.against,
      row.ratio === null ? '' : row.ratio.toPrecision(2),
    ])
  }
  console.log(`\n${table.title}\n${lines.toString()}`)
  if (table.growth !== undefined) console.log(table.growth)
}
