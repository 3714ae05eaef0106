import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Argument, type Command } from 'commander'
import { passingFolder } from '../../record/engine/passing-folder.ts'
import { examples } from '../options/examples.ts'
import { userName } from '../options/user-name.ts'
import type { Terminal } from '../output/terminal.ts'
import { portNumber, serveUntilStopped } from './serve.ts'

interface DemoOptions {
  readonly port: number
  readonly serve: boolean
}

const DEBATES = ['atacms', 'beet'] as const
type Debate = (typeof DEBATES)[number]

/** What a visitor is told of a debate before it is read. */
const TOLD: Readonly<Record<Debate, string>> = {
  atacms: 'Reading the example debate: 24 short summaries of public reports, 2022 to 2025.',
  beet: 'Reading the example debate: 16 invented articles on a permit for a banned seed dressing, 2023 to 2024.',
}
const OTHER: Readonly<Record<Debate, Debate>> = { atacms: 'beet', beet: 'atacms' }

export function registerDemo(program: Command, terminal: Terminal): void {
  program
    .command('demo')
    .description(
      'Reads an example debate, prints who holds what, and serves the workbench; keeps nothing. There are two: arms for a state at war, and a permit for a pesticide.',
    )
    .addArgument(new Argument('[DEBATE]', 'which').choices(DEBATES).default('atacms'))
    .option('--port <P>', 'port of the workbench; 0 takes a free one', portNumber, 4750)
    .option('--no-serve', 'print the table and end')
    .addHelpText('after', examples(terminal, 'demo', 'demo beet --no-serve'))
    .action((debate: Debate, options: DemoOptions) => demo(debate, options, terminal))
}

/** The record lives in a temporary folder and goes with the demo. */
async function demo(debate: Debate, { port, serve }: DemoOptions, terminal: Terminal): Promise<void> {
  const folder = passingFolder('onrecord-demo-', { withParent: true })
  const recordAddress = join(folder.path, 'record')
  try {
    terminal.out(`${TOLD[debate]}\n`)
    terminal.out(await readExample(debate, recordAddress, terminal))
    terminal.out(`\nThe other example: onrecord demo ${OTHER[debate]}`)
    if (serve)
      await serveUntilStopped({ recordAddress, port, as: userName() }, terminal, folder.letOthersStop)
  } finally {
    folder.remove()
  }
}

async function readExample(debate: Debate, recordAddress: string, terminal: Terminal): Promise<string> {
  const place = fileURLToPath(new URL(`../../../examples/${debate}`, import.meta.url))
  const { codeExample, exampleDebate } = await import('./example-codings.ts')
  const { addSources } = await import('../reading/add.ts')
  const example = exampleDebate(`${place}.yaml`)
  await addSources([place], { record: recordAddress, codebook: example.codebook, as: 'demo' }, terminal)
  const { openRecord } = await import('../../record/engine/open-record.ts')
  const { personCoder } = await import('../../record/history/coders.ts')
  const { positions } = await import('../../analysis/positions.ts')
  const { positionsTable } = await import('./positions-table.ts')
  const record = await openRecord(recordAddress)
  try {
    const act = { coder: await personCoder(record.db, 'demo'), at: new Date() }
    const coded = await codeExample(record.db, example, act)
    terminal.out(`A person checked ${coded} of them or added what was missed.\n`)
    return positionsTable(await positions(record.db), terminal)
  } finally {
    await record.close()
  }
}
