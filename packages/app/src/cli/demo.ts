import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { passingFolder } from './passing-folder.ts'
import { portNumber, serveUntilStopped } from './serve.ts'
import type { Terminal } from './terminal.ts'
import { userName } from './user-name.ts'

interface DemoOptions {
  readonly port: number
  readonly serve: boolean
}

const EXAMPLE = new URL('../../examples/atacms/', import.meta.url)
const CODEBOOK = 'arms-supply'

export function registerDemo(program: Command, terminal: Terminal): void {
  program
    .command('demo')
    .description('Reads an example debate, prints who holds what, and serves the workbench; keeps nothing.')
    .option('--port <P>', 'port of the workbench; 0 takes a free one', portNumber, 4750)
    .option('--no-serve', 'print the table and end')
    .action((options: DemoOptions) => demo(options, terminal))
}

/** The record lives in a temporary folder and goes with the demo. */
async function demo({ port, serve }: DemoOptions, terminal: Terminal): Promise<void> {
  const folder = passingFolder('onrecord-demo-')
  const recordAddress = join(folder.path, 'record')
  try {
    terminal.out('Reading the example debate: 24 short summaries of public reports, 2022 to 2025.\n')
    terminal.out(await readExample(recordAddress, terminal))
    if (serve)
      await serveUntilStopped({ recordAddress, port, as: userName() }, terminal, folder.letOthersStop)
  } finally {
    folder.remove()
  }
}

async function readExample(recordAddress: string, terminal: Terminal): Promise<string> {
  const { addSources } = await import('./add.ts')
  await addSources(
    [fileURLToPath(EXAMPLE)],
    { record: recordAddress, codebook: CODEBOOK, as: 'demo' },
    terminal,
  )
  const { openRecord } = await import('../record/engine/open-record.ts')
  const { positions } = await import('../analysis/positions.ts')
  const { positionsTable } = await import('./positions-table.ts')
  const record = await openRecord(recordAddress)
  try {
    return positionsTable(await positions(record.db), terminal)
  } finally {
    await record.close()
  }
}
