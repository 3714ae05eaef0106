import type { Command } from 'commander'
import { withoutPassword } from '../../record/engine/shown-address.ts'
import { examples } from '../options/examples.ts'
import { type Format, formatOption, withRecord } from '../options/open-for-reading.ts'
import { counted } from '../output/counted.ts'
import { counting } from '../output/counting.ts'
import { plainText, type Terminal } from '../output/terminal.ts'

export function registerVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify <RECORD>')
    .description('Holds a record against all that it promises, and names each fault; changes nothing.')
    .addOption(formatOption(['table', 'json']))
    .addHelpText(
      'after',
      examples(terminal, 'verify debate', 'verify postgres://ann@db/debates --format json'),
    )
    .action((record: string, { format }: { readonly format: Format }) =>
      verifyRecord(record, format, terminal),
    )
}

async function verifyRecord(record: string, format: Format, terminal: Terminal): Promise<void> {
  const { verify } = await import('../../record/verify/verify.ts')
  const texts = counting(terminal, (count) => `${counted(count, 'text')} looked at`)
  const faults = await withRecord(record, terminal, (db) => verify(db, texts.add).finally(texts.end))
  if (faults.length > 0) terminal.fail()
  if (format === 'json') terminal.out(JSON.stringify(faults, null, 2))
  else if (faults.length === 0) terminal.out(plainText(`${withoutPassword(record)}: nothing is amiss.`))
  else for (const { where, what, todo } of faults) terminal.out(plainText(`${where}: ${what} ${todo}`))
}
