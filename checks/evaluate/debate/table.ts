import { bootstrap } from '../bootstrap.ts'
import { addTallies, f1, precision, recall, type Tally } from '../score.ts'
import type { Compared } from './compared.ts'
import { FIELDS, type Field } from './fields.ts'

const NAME = 26
const WIDTH = 46

/**
 * A line a field and a group of columns a set of texts: precision, recall and F1, or the share that is right; the middle
 * 95 % of the latter over texts drawn again; and how many were found of how many.
 */
export function table(groups: readonly (readonly [string, readonly Compared[]])[]): string {
  const heads = groups.map(([name]) => name.padStart(WIDTH)).join('')
  const columns = groups.map(() => 'P      R     F1    [95 %]  right/gold'.padStart(WIDTH)).join('')
  const lines = FIELDS.map(
    (field) => field.name.padEnd(NAME) + groups.map(([, some]) => cell(field, some).padStart(WIDTH)).join(''),
  )
  return [`${''.padEnd(NAME)}${heads}`, `${''.padEnd(NAME)}${columns}`, ...lines].join('\n')
}

function cell(field: Field, some: readonly Compared[]): string {
  const tallies = some.map(field.tally)
  const all = addTallies(tallies)
  const counts = `${all.right}/${all.gold}`.padStart(12)
  if (all.gold === 0) return `-${''.padStart(10)}${counts}`
  const score = field.share ? share : f1
  const redrawn = (drawn: readonly number[]) => score(addTallies(drawn.flatMap((i) => tallies[i] ?? [])))
  const { low, high } = bootstrap(tallies.length, redrawn, 500)
  const sides = field.share ? '' : percent(precision(all)) + percent(recall(all))
  return `${sides}${percent(score(all))}${` [${whole(low)} ${whole(high)}]`.padStart(10)}${counts}`
}

const share = ({ right, gold }: Tally): number => (gold === 0 ? 1 : right / gold)
const percent = (part: number): string => (100 * part).toFixed(1).padStart(7)
const whole = (part: number): string => (100 * part).toFixed(0)
