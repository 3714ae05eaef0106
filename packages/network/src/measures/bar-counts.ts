import type { Recipe } from '../cells/network.ts'
import { analyseBars } from '../flow/analysis.ts'
import type { Statements } from '../table/statements.ts'
import type { Settings } from '../terms/settings.ts'

/** How often each entity occurs at each value of the qualifier: the lengths of the bars. */
export interface BarCounts {
  readonly variable: string
  readonly qualifier: string | null
  /** Entities by label. */
  readonly labels: readonly string[]
  /** Values of the qualifier, ascending ('0' and '1' for a boolean); one column '' where there is none. */
  readonly levels: readonly string[]
  /** `counts[entity][level]` statements. */
  readonly counts: readonly (readonly number[])[]
  readonly recipe: Recipe
}

export type BarSettings = Omit<
  Settings,
  'networkType' | 'variable2' | 'variable2Document' | 'timeWindow' | 'kernel'
>

/**
 * Counts statements by entity and qualifier value (rDNA: dna_barplot). Default variable: 'concept'.
 * Duplicates are statements with the same entity and the same qualifier value in the period.
 *
 * `barCounts(statements, { variable1: 'concept' }).counts[0]` = [disagreeing, agreeing] = [3, 7]
 */
export function barCounts(statements: Statements, settings: BarSettings = {}): BarCounts {
  const { plan, coded, rowAxis, levels } = analyseBars(statements, settings)
  const counts = rowAxis.names.map(() => new Array<number>(coded.levels).fill(0))
  coded.row.forEach((i, n) => {
    counts[i]![coded.level[n]!]!++
  })
  const { settled, warnings } = plan
  return {
    variable: settled.variable1,
    qualifier: settled.qualifier,
    labels: rowAxis.names,
    levels: levels.names,
    counts,
    recipe: { settings: settled, warnings },
  }
}
