import type { Command } from 'commander'
import { didYouMean } from '../../codebook/did-you-mean.ts'
import { Invalid } from '../../record/errors.ts'

/**
 * Throws for the first option that a command does not have, with the nearest that it has: before anything else is said, since
 * who mistypes `--record` has not left it out.
 */
export function mustKnowOptions(program: Command, argv: readonly string[]): void {
  const command = program.commands.find((one) => [one.name(), ...one.aliases()].includes(argv[0] ?? ''))
  if (command === undefined) return
  const options = [...command.options, ...program.options]
  for (let at = 1; at < argv.length; at++) {
    const word = argv[at] ?? ''
    if (word === '--') return
    if (!word.startsWith('--')) continue
    const [flag = ''] = word.split('=')
    const option = options.find(({ long }) => long === flag)
    if (option === undefined && flag !== '--help') throw unknown(command, flag)
    // The word after it is its value, whatever that begins with.
    if (option?.required === true && word === flag) at++
  }
}

function unknown(command: Command, flag: string): Invalid {
  const known = [...command.options.flatMap(({ long }) => long ?? []), '--help']
  const near = didYouMean(flag, known)
  return new Invalid({
    where: command.name(),
    what: `\`onrecord ${command.name()}\` has no option ${flag}.`,
    todo: near === null ? `It has ${known.join(', ')}.` : `Did you mean ${near}?`,
  })
}
