import { Argument, type Command } from 'commander'
import { type ActingOptions, actingOptions, again, asPerson } from '../options/acting.ts'
import { examples } from '../options/examples.ts'
import type { Terminal } from '../output/terminal.ts'

export const MERGED = ['concept', 'actor', 'statement'] as const
export const RENAMED = ['concept', 'actor', 'item', 'document'] as const
export const RESTORED = ['document', 'concept', 'item'] as const
export const WITHDRAWN = ['document', 'statement', 'concept', 'item'] as const

export interface CodeOptions extends ActingOptions {
  readonly dryRun?: boolean
}

export interface SplitOptions extends CodeOptions {
  readonly name?: string
  readonly statements?: readonly string[]
  readonly quote?: readonly string[]
  readonly part?: readonly string[]
}

/** Concepts, actors, items, documents and statements as wholes: one is made of several, and the other way round. */
export function registerCodes(program: Command, terminal: Terminal): void {
  const merge = program
    .command('merge')
    .description('Says that several are one: the first stays, and what was said of the others is its.')
    .addArgument(new Argument('<KIND>', 'what they are').choices(MERGED))
    .argument('<ID...>', 'two or more, the one that stays first')
  dryRun(actingOptions(merge))
    .addHelpText(
      'after',
      examples(
        terminal,
        'merge concept C01 C07 --record debate',
        'merge actor "Ada Ross" a12 --record debate --dry-run',
        'merge statement s46 s47 --record debate',
      ),
    )
    .action((kind: (typeof MERGED)[number], names: string[], options: CodeOptions) =>
      asPerson(options, terminal, async (db, act) =>
        (await import('./change-codes.ts')).merge(db, kind, names, { ...options, act }, terminal),
      ),
    )

  const split = program
    .command('split')
    .description(
      'Says that one is several: some statements go to a new concept or actor, or a statement becomes several.',
    )
    .addArgument(new Argument('<KIND>', 'what it is').choices(MERGED))
    .argument('<ID>', 'which one')
    .option('--name <NAME>', 'of a concept or actor: the label or name of the new one')
    .option('--statements <IDS>', 'of a concept or actor: which go there, as s3,s5; again for more', ids)
    .option(
      '--quote <WORDS>',
      'of a statement: what one part says, in the words of the text; again for each part',
      again,
    )
    .option(
      '--part <JSON>',
      'of a statement: how one part is coded, as --fields of correct; again for each part',
      again,
    )
  dryRun(actingOptions(split))
    .addHelpText(
      'after',
      examples(
        terminal,
        'split concept C02 --record debate --name "The bridge is dear" --statements s3,s5',
        'split statement s46 --record debate --quote "it is dear" --quote "it is ugly"',
      ),
    )
    .action((kind: (typeof MERGED)[number], name: string, options: SplitOptions) =>
      asPerson(options, terminal, async (db, act) =>
        (await import('./change-codes.ts')).split(db, kind, name, { ...options, act }, terminal),
      ),
    )

  const rename = program
    .command('rename')
    .description(
      'Gives a concept another label, an actor another name (it is still found by the old one), a document another title.',
    )
    .addArgument(new Argument('<KIND>', 'what it is').choices(RENAMED))
    .argument('<ID>', 'which one')
    .argument('<NAME>', 'the new label, name or title')
  dryRun(actingOptions(rename))
    .addHelpText(
      'after',
      examples(
        terminal,
        'rename actor a6 "Ada B. Ross" --record debate',
        'rename concept C01 "A bridge should be built" --record debate',
      ),
    )
    .action((kind: (typeof RENAMED)[number], id: string, name: string, options: CodeOptions) =>
      asPerson(options, terminal, async (db, act) =>
        (await import('./change-codes.ts')).rename(db, kind, id, name, { ...options, act }, terminal),
      ),
    )

  const withdraw = program
    .command('withdraw')
    .description(
      'Takes out of the record: a document with its statements, a statement coded by hand, a concept or item of the codebook.',
    )
    .addArgument(new Argument('<KIND>', 'what it is').choices(WITHDRAWN))
    .argument('<ID>', 'which one')
  dryRun(actingOptions(withdraw))
    .addHelpText(
      'after',
      examples(
        terminal,
        'withdraw document d3 --record debate --why "a duplicate"',
        'withdraw concept C07 --record debate',
      ),
    )
    .action((kind: (typeof WITHDRAWN)[number], id: string, options: CodeOptions) =>
      asPerson(options, terminal, async (db, act) =>
        (await import('./change-codes.ts')).withdraw(db, kind, id, { ...options, act }, terminal),
      ),
    )
}

function dryRun(command: Command): Command {
  return command.option('--dry-run', 'show the statements that it would touch; change nothing')
}

const ids = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((id) => id.trim()),
]
