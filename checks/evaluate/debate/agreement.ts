import { alpha } from './alpha.ts'
import type { Coding } from './coding.ts'
import { type Compared, compare } from './compared.ts'
import { differences } from './differences.ts'
import { VALUES } from './fields.ts'
import { codingsOf } from './notation.ts'
import { table } from './table.ts'
import { fileOf, HALVES, type Half, unitsOf } from './texts.ts'

const usage = 'npm run evaluate -- agreement [--differences]'

/** Holds the two codings of the debate's gold against each other, and both against what was agreed on. */
export function evaluateAgreement(args: readonly string[]): void {
  const listed = args.includes('--differences')
  if (args.some((arg) => arg !== '--differences')) throw new Error(`usage: ${usage}`)
  const pairs = both('first.txt', 'second.txt')
  const of = (half: Half): Compared[] =>
    pairs.filter((one) => one.half === half).map(({ compared }) => compared)
  console.log('second coding against the first\n')
  console.log(
    table([...HALVES.map((half) => [half, of(half)] as const), ['all', pairs.map((one) => one.compared)]]),
  )
  console.log("\nKrippendorff's alpha, nominal, over what both have")
  for (const { name, values } of VALUES) {
    const coded = pairs.flatMap(({ compared }) => values(compared))
    console.log(`${name.padEnd(26)}${alpha(coded)?.toFixed(3) ?? '-'}  (${coded.length} pairs)`)
  }
  console.log(`\n${changed('first.txt')}\n${changed('second.txt')}`)
  if (listed)
    for (const { id, compared } of pairs)
      for (const line of differences(compared)) console.log(`${id}  ${line}`)
}

function both(one: string, other: string): { half: Half; id: string; compared: Compared }[] {
  return HALVES.flatMap((half) => {
    const units = unitsOf(half)
    const [ones, others] = [codingsOf(fileOf(half, one), units), codingsOf(fileOf(half, other), units)]
    return units.flatMap(({ id, text }) => {
      const [a, b] = [ones.get(id), others.get(id)]
      return a === undefined || b === undefined ? [] : [{ half, id, compared: compare(text, a, b) }]
    })
  })
}

/** How much of a coding was changed, dropped or added on the way to the agreed one. */
function changed(name: string): string {
  const pairs = both(name, 'agreed.txt')
  const things = pairs.reduce((sum, { compared: { gold } }) => sum + thingsOf(gold), 0)
  const unlike = pairs.reduce((sum, { compared }) => sum + differences(compared).length, 0)
  return `${name}: of ${things} things coded, ${unlike} were changed, dropped or added in agreed.txt`
}

const thingsOf = (coding: Coding): number =>
  [
    coding.attributions,
    coding.decisions,
    coding.positions,
    coding.forecasts,
    coding.hedges,
    coding.quantities,
  ].reduce((sum, some) => sum + some.length, 0)
