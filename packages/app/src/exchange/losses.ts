import { csvLine } from './csv-line.ts'

/** In what something is lost: its number says which one. */
export type LostIn = 'statement' | 'document' | 'actor' | 'concept' | 'codebook' | 'record'

/** What a format has no place for, and in which statements, documents or actors it stood. */
export interface Loss {
  /** "the hedges": what is lost, as the words of a sentence. */
  readonly what: string
  readonly thing: LostIn
  /** Their numbers in the record, each once, as they were met. */
  readonly numbers: readonly number[]
}

/**
 * What does not fit where it is to go. A writer says each thing that it leaves out, so that nothing is lost in silence.
 *
 * `losses.add('the hedges', 'statement', 12)`
 */
export class Losses {
  readonly #found = new Map<string, { what: string; thing: LostIn; numbers: Set<number> }>()

  add(what: string, thing: LostIn, number: number): void {
    const key = `${thing} ${what}`
    const loss = this.#found.get(key) ?? { what, thing, numbers: new Set<number>() }
    loss.numbers.add(number)
    this.#found.set(key, loss)
  }

  /** In the order in which each was met first. */
  get all(): readonly Loss[] {
    return [...this.#found.values()].map(({ numbers, ...loss }) => ({ ...loss, numbers: [...numbers] }))
  }
}

/** The losses as CSV: a line each, with how many and all their numbers. */
export function lossTable(losses: readonly Loss[]): string {
  const rows = losses.map(({ what, thing, numbers }) => [what, thing, numbers.length, numbers.join(' ')])
  return [['lost', 'of', 'times', 'numbers'], ...rows].map((row) => `${csvLine(row)}\n`).join('')
}
