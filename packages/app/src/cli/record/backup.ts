import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { Invalid } from '../../record/errors.ts'
import { RESTORED } from '../coding/codes.ts'
import { type ActingOptions, asPerson } from '../options/acting.ts'
import { examples } from '../options/examples.ts'
import { formatOption, recordFlag, waitSaid, withRecord } from '../options/open-for-reading.ts'
import { userName } from '../options/user-name.ts'
import { asArgument, recordArgument } from '../output/as-argument.ts'
import { counted } from '../output/counted.ts'
import { counting } from '../output/counting.ts'
import { keepSources } from '../output/keep-source.ts'
import { minuteOf } from '../output/minute.ts'
import { plainText, type Terminal } from '../output/terminal.ts'

export function registerBackup(program: Command, terminal: Terminal): void {
  program
    .command('backup <RECORD> <FILE>')
    .description('Writes the whole record into one file, as it is now, while others go on working in it.')
    .addHelpText(
      'after',
      examples(terminal, 'backup debate debate.backup', 'backup postgres://ann@db/debates debates.backup'),
    )
    .action((record: string, file: string) => backup(record, file, terminal))
  const restore = program
    .command('restore <FILE|KIND> <RECORD|ID>')
    .description(
      'Lays a backup down in a new record; or, with --record, brings back a document, concept or item that was withdrawn.',
    )
  restore
    .option(...recordFlag)
    .option('--why <TEXT>', 'why, in your own words, for the history')
    .option('--as <NAME>', 'who decides, for the history', userName())
    .addOption(formatOption(['table', 'json']))
    .addHelpText(
      'after',
      examples(terminal, 'restore debate.backup debate-again', 'restore document d3 --record debate'),
    )
    .action(
      (what: string, where: string, options: Partial<ActingOptions> & Omit<ActingOptions, 'record'>) => {
        const { record } = options
        return record === undefined
          ? restoreBackup(what, where, terminal)
          : restoreWithdrawn(what, where, { ...options, record }, terminal)
      },
    )
}

async function backup(record: string, file: string, terminal: Terminal): Promise<void> {
  keepSources(file, [record])
  const { backUp } = await import('../../record/backup/back-up.ts')
  const rows = counting(terminal, (count) => `${counted(count, 'row')} written`)
  const options = { at: new Date(), onRows: (_: string, many: number) => rows.add(many) }
  const done = await withRecord(record, terminal, (db) => backUp(db, file, options).finally(rows.end), {
    asItStands: true,
  })
  terminal.out(plainText(`${file}: ${counted(done.rows, 'row')} of ${counted(done.tables, 'table')}.`))
}

async function restoreBackup(file: string, address: string, terminal: Terminal): Promise<void> {
  const kind = RESTORED.find((one) => one === file)
  if (kind !== undefined && !existsSync(file)) {
    const todo = `Name the record: onrecord restore ${kind} ${asArgument(address)} --record R`
    throw new Invalid({ where: 'restore', what: `A ${kind} is brought back in a record.`, todo })
  }
  const { restoreInto } = await import('../../record/backup/restore-into.ts')
  const rows = counting(terminal, (count) => `${counted(count, 'row')} restored`)
  const { made, faults, ...done } = await restoreInto(file, address, {
    onRows: (_, many) => rows.add(many),
    onWait: waitSaid(terminal),
  }).finally(rows.end)
  const what = `${counted(done.rows, 'row')} of ${counted(done.tables, 'table')}, as of ${minuteOf(made)} UTC`
  terminal.out(plainText(`${done.address}: ${what}.`))
  if (faults === 0) return
  terminal.fail()
  terminal.err(
    plainText(
      `onrecord: The record had ${counted(faults, 'fault')} when the backup was made; \`onrecord verify ${recordArgument(address)}\` names them.`,
    ),
  )
}

async function restoreWithdrawn(
  what: string,
  name: string,
  options: ActingOptions,
  terminal: Terminal,
): Promise<void> {
  const kind = RESTORED.find((one) => one === what)
  if (kind === undefined) {
    const todo = `With --record it is one of ${RESTORED.join(', ')}; a backup is restored without --record.`
    throw new Invalid({ where: 'restore', what: `No "${what}" is withdrawn and brought back.`, todo })
  }
  const { restore } = await import('../coding/change-codes.ts')
  await asPerson(options, terminal, (db, act) => restore(db, kind, name, { ...options, act }, terminal))
}
