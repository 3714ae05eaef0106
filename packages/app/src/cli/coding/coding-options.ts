import { actorKinds, anonymities, commitments, quoteModes, statementTypes } from '@onrecord/reader/vocabulary'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { again } from '../options/acting.ts'

/** How a statement is coded, as the command line says it. What is left out stays as it is. */
export interface CodingOptions {
  readonly type?: (typeof statementTypes)[number]
  readonly mode?: (typeof quoteModes)[number]
  readonly quote?: readonly string[]
  readonly source?: readonly string[]
  readonly cue?: readonly string[]
  readonly because?: readonly string[]
  readonly in?: string
  readonly which?: number
  readonly speaker?: string
  readonly kind?: (typeof actorKinds)[number]
  readonly anonymity?: (typeof anonymities)[number]
  readonly organisation?: string
  readonly holder?: string
  readonly concept?: string
  readonly stance?: -1 | 0 | 1 | 'unset'
  readonly commitment?: (typeof commitments)[number]
  readonly reporter?: (typeof commitments)[number]
  readonly confidence?: number
  readonly variable?: readonly string[]
  readonly fields?: string
}

export function codingOptions(command: Command): Command {
  return command
    .option('--quote <WORDS>', 'what is said, in the words of the text; again for several stretches', again)
    .option('--source <WORDS>', 'the words of the text that name the source', again)
    .option('--cue <WORDS>', 'the words of the text that say it is said', again)
    .option('--because <WORDS>', 'the words of the text that led to the concept', again)
    .option('--in <WORDS>', 'a longer quotation that holds all of these: says which, where words stand twice')
    .option('--which <N>', 'of several places of --quote the first, second, ...', ordinal)
    .addOption(new Option('--type <TYPE>', 'of the statement').choices(statementTypes))
    .addOption(new Option('--mode <MODE>', 'how the words were taken over').choices(quoteModes))
    .option('--speaker <NAME|ID>', 'who speaks: a name or a6; none for the article itself')
    .addOption(new Option('--kind <KIND>', 'of the speaker').choices(actorKinds))
    .addOption(new Option('--anonymity <HOW>', 'how the speaker is named').choices(anonymities))
    .option('--organisation <NAME>', 'of the speaker; none for none')
    .option('--holder <NAME|ID>', 'whose stance it is, where that is not the speaker; none for the speaker')
    .option('--concept <ID|LABEL>', 'what it is about, as C01; none for no concept')
    .option('--stance <STANCE>', 'for, against, neutral or unset; also 1, -1, 0, agree, reject', stanceWord)
    .addOption(new Option('--commitment <VALUE>', 'how sure the source is').choices(commitments))
    .addOption(new Option('--reporter <VALUE>', 'how sure the reporter is').choices(commitments))
    .option('--confidence <P>', 'how sure the coding is, 0 to 1', share)
    .option('--variable <NAME=VALUE>', 'a variable of the codebook; again for several', again)
    .option(
      '--fields <JSON>',
      'any field as the API takes it (chain, hedges, quantities, times, decision, positions, forecast); "quote" finds its place. @FILE reads a file, - standard input',
    )
}

const STANCES: Readonly<Record<string, -1 | 0 | 1 | 'unset'>> = {
  for: 1,
  agree: 1,
  support: 1,
  '1': 1,
  against: -1,
  disagree: -1,
  reject: -1,
  oppose: -1,
  '-1': -1,
  neutral: 0,
  mixed: 0,
  '0': 0,
  unset: 'unset',
}

function stanceWord(word: string): -1 | 0 | 1 | 'unset' {
  const stance = STANCES[word.toLowerCase()]
  if (stance === undefined)
    throw new InvalidArgumentError(`"${word}" is none of for, against, neutral, unset.`)
  return stance
}

function ordinal(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError(`"${text}" is no number from 1 on.`)
  return number
}

function share(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError(`"${text}" is no number from 0 to 1.`)
  return value
}
