import { parseArgs } from 'node:util'
import { EMPTY_CODEBOOK } from '@onrecord/reader'
import { DEFAULT_ATTRIBUTOR } from '../../../packages/app/src/reading/attributor-kind.ts'
import { attributionFinder, offlineReader } from '../../../packages/app/src/reading/offline-reader.ts'
import type { Pair } from '../corpus.ts'
import { type Compared, compare } from './compared.ts'
import { differences } from './differences.ts'
import { codingsOf } from './notation.ts'
import { type FindAttributions, readerCoding } from './reader-coding.ts'
import { table } from './table.ts'
import { fileOf, HALVES, type Half, type Unit, unitsOf } from './texts.ts'

const usage =
  'npm run evaluate -- debate [--reader learned|rules] [--half develop|held-back] [--kind refused,approved] [--errors]'

/**
 * Reads the gold's sentences and articles without a codebook and prints the scores of both halves, or of the one named, so that
 * who works on rules need not see the other's. Errors are listed for the half to develop on only.
 */
export function evaluateDebate(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reader: { type: 'string', default: DEFAULT_ATTRIBUTOR },
      half: { type: 'string' },
      kind: { type: 'string' },
      errors: { type: 'boolean', default: false },
    },
  })
  const attributor = values.reader
  const halves = HALVES.filter((half) => values.half === undefined || values.half === half)
  if (positionals.length > 0 || halves.length === 0 || (attributor !== 'rules' && attributor !== 'learned'))
    throw new Error(`usage: ${usage}`)
  const reader = offlineReader({ codebook: EMPTY_CODEBOOK, attributor })
  const find = spanFinder(attributionFinder(attributor, 'all', 'nested'))
  const kinds = values.kind?.split(',')
  const read = (half: Half): (readonly [Unit, Compared])[] => {
    const units = unitsOf(half).filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    const gold = codingsOf(fileOf(half, 'agreed.txt'), unitsOf(half))
    return units.flatMap((unit) => {
      const own = gold.get(unit.id)
      return own === undefined
        ? []
        : [[unit, compare(unit.text, own, readerCoding(unit, reader, find))] as const]
    })
  }
  console.log(`the debate's gold, no codebook, reader ${reader.name}\n`)
  for (const half of halves) console.log(`${halfTable(half, read(half))}\n`)
  if (!values.errors) return
  for (const [{ id, kind }, compared] of read('develop'))
    for (const line of differences(compared)) console.log(`${id} ${kind}  ${line}`)
}

function halfTable(half: Half, read: readonly (readonly [Unit, Compared])[]): string {
  const some = (letter: string): Compared[] =>
    read.filter(([{ id }]) => id.startsWith(letter)).map(([, compared]) => compared)
  const [ofSentences, ofArticles] = [some('s'), some('a')]
  return table([
    [`${half}: ${ofSentences.length} sentences`, ofSentences],
    [`${ofArticles.length} articles`, ofArticles],
    ['all', [...ofSentences, ...ofArticles]],
  ])
}

function spanFinder(find: ReturnType<typeof attributionFinder>): FindAttributions {
  const pairs = (ranges: readonly { readonly start: number; readonly end: number }[]): Pair[] =>
    ranges.map(({ start, end }) => [start, end])
  return (text) =>
    find(text).attributions.map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    }))
}
