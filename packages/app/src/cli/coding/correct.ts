import type { Command } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import type { Act } from '../../record/history/history.ts'
import { type ActingOptions, actingOptions, asPerson } from '../options/acting.ts'
import { examples } from '../options/examples.ts'
import { remark } from '../output/report.ts'
import type { Terminal } from '../output/terminal.ts'
import { type CodingOptions, codingOptions } from './coding-options.ts'

type CorrectOptions = ActingOptions & CodingOptions

export function registerCorrect(program: Command, terminal: Terminal): void {
  const correcting = program
    .command('correct <ID>')
    .description('Puts a statement right; what no option names stays as it is.')
  codingOptions(actingOptions(correcting))
    .addHelpText(
      'after',
      examples(
        terminal,
        'correct s46 --record debate --stance against --concept C01',
        'correct s46 --record debate --holder "Ada Ross" --quote "the bridge is too dear"',
        `correct s46 --record debate --fields '{"decision": null}'`,
      ),
    )
    .action((id: string, options: CorrectOptions) =>
      asPerson(options, terminal, (db, act) => correct(db, id, options, act, terminal)),
    )
  const coding = program
    .command('code <DOCUMENT>')
    .description('Codes a statement that the reader missed, by a quotation of the text.')
  codingOptions(actingOptions(coding))
    .addHelpText(
      'after',
      examples(
        terminal,
        'code d3 --record debate --quote "the bridge is too dear" --speaker "Ada Ross" --concept C01 --stance against',
        'code d3 --record debate --quote "too dear" --which 2 --type assessment',
      ),
    )
    .action((id: string, options: CorrectOptions) =>
      asPerson(options, terminal, (db, act) => code(db, id, options, act, terminal)),
    )
}

async function correct(
  db: Db,
  name: string,
  options: CorrectOptions,
  act: Act,
  terminal: Terminal,
): Promise<void> {
  const [{ statementCalled }, { correctionOf }, { correctStatement }, { tellDecided }] = await Promise.all([
    import('../../record/called.ts'),
    import('./coded-place.ts'),
    import('../../record/statements/check-statements.ts'),
    import('./decided.ts'),
  ])
  const id = statementCalled(name)
  const { correction, remarks } = await correctionOf(db, id, options)
  const decided = await correctStatement(db, id, correction, act)
  for (const line of remarks) remark(line, terminal)
  await tellDecided(db, decided, { act, ...options, did: () => 'corrected' }, terminal)
}

async function code(
  db: Db,
  name: string,
  options: CorrectOptions,
  act: Act,
  terminal: Terminal,
): Promise<void> {
  const [{ documentCalled }, { newStatementOf }, { addStatement }, { tellDecided }] = await Promise.all([
    import('../../record/called.ts'),
    import('./coded-place.ts'),
    import('../../record/statements/check-statements.ts'),
    import('./decided.ts'),
  ])
  const { version, statement, remarks } = await newStatementOf(db, documentCalled(name), options)
  const decided = await addStatement(db, version, statement, act)
  for (const line of remarks) remark(line, terminal)
  await tellDecided(db, decided, { act, ...options, did: () => `coded in ${name}` }, terminal)
}
