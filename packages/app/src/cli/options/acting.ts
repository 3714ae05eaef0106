import type { Command } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import type { Act } from '../../record/history/history.ts'
import type { Steps } from '../../record/history/step-back.ts'
import type { Terminal } from '../output/terminal.ts'
import { type Format, formatOption, recordFlag, withRecord } from './open-for-reading.ts'
import { userName } from './user-name.ts'

/** What every command that changes a record can be told. */
export interface ActingOptions {
  readonly record: string
  readonly as: string
  readonly why?: string
  readonly format: Format
}

export function actingOptions(command: Command): Command {
  return command
    .requiredOption(...recordFlag)
    .option('--why <TEXT>', 'why, in your own words, for the history')
    .option('--as <NAME>', 'who decides, for the history', userName())
    .addOption(formatOption(['table', 'json']))
}

/** Opens the record for one act of a person. */
export function asPerson<T>(
  { record, as, why }: Pick<ActingOptions, 'record' | 'as' | 'why'>,
  terminal: Terminal,
  work: (db: Db, act: Act) => Promise<T>,
): Promise<T> {
  return withRecord(record, terminal, async (db) => {
    const { personCoder } = await import('../../record/history/coders.ts')
    const reason = why === undefined || why.trim() === '' ? {} : { why: why.trim() }
    return work(db, { coder: await personCoder(db, as), at: new Date(), ...reason })
  })
}

/** What undo and redo would do next for who acted: part of every answer in JSON, as over the API. */
export async function stepsAfter(db: Db, { coder }: Act): Promise<Steps> {
  const { nextSteps } = await import('../../record/history/step-back.ts')
  return nextSteps(db, coder)
}

export const again = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
