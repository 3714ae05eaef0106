import { Option } from 'commander'
import type { Db, OpenOptions } from '../../record/engine/open-record.ts'
import type { Terminal } from '../output/terminal.ts'

export const recordFlag = ['--record <R>', 'a folder, or a postgres:// address'] as const

const FORMATS = ['table', 'json', 'jsonl', 'csv', 'svg'] as const
export type Format = (typeof FORMATS)[number]

/** How to print; `csv` where what is printed is a table, `svg` where there is a picture of it. */
export const formatOption = (formats: readonly Format[] = ['table', 'json', 'jsonl']) =>
  new Option('--format <FORMAT>', 'how to print').choices(formats).default('table')

/** Says on the terminal why nothing happens. */
export const waitSaid =
  ({ err }: Pick<Terminal, 'err'>) =>
  (told: string): void =>
    err(`onrecord: ${told}`)

/** Opens a record for one piece of work and closes it whatever comes of that. */
export async function withRecord<T>(
  address: string,
  terminal: Terminal,
  work: (db: Db) => Promise<T>,
  options: Pick<OpenOptions, 'asItStands'> = {},
): Promise<T> {
  const { openRecord } = await import('../../record/engine/open-record.ts')
  const record = await openRecord(address, { ...options, onWait: waitSaid(terminal) })
  try {
    return await work(record.db)
  } finally {
    await record.close()
  }
}
