import { addTallies, f1, precision, recall, type Tally } from '../score.ts'
import type { Compared } from './compared.ts'
import { FIELDS } from './fields.ts'

const NAME = 26

/** A line a field and a group of columns a set of texts: precision, recall and F1, or the share that is right. */
export function table(groups: readonly (readonly [string, readonly Compared[]])[]): string {
  const heads = groups.map(([name]) => name.padStart(34)).join('')
  const columns = groups.map(() => '       P      R     F1  right/gold'.padStart(34)).join('')
  const lines = FIELDS.map((field) => {
    const cells = groups.map(([, some]) => {
      const tally = addTallies(some.map(field.tally))
      return (field.share ? shareCell(tally) : f1Cell(tally)).padStart(34)
    })
    return field.name.padEnd(NAME) + cells.join('')
  })
  return [`${''.padEnd(NAME)}${heads}`, `${''.padEnd(NAME)}${columns}`, ...lines].join('\n')
}

function f1Cell(tally: Tally): string {
  const parts = [precision(tally), recall(tally), f1(tally)].map(percent).join('')
  return `${parts}${counts(tally)}`
}

function shareCell(tally: Tally): string {
  return `${tally.gold === 0 ? '-'.padStart(7) : percent(tally.right / tally.gold)}${counts(tally)}`
}

const counts = ({ right, gold }: Tally): string => `${right}/${gold}`.padStart(12)
const percent = (part: number): string => (100 * part).toFixed(1).padStart(7)
