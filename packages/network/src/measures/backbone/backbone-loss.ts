import type { Network, Ties } from '../../cells/network.ts'
import { oneModeTies } from '../../cells/one-mode.ts'
import type { Profile } from '../../cells/profile.ts'
import type { SpectralDistance } from '../../cells/spectral-distances.ts'
import { tallyOf } from '../../cells/tally.ts'
import { type Analysis, analyseCounted } from '../../flow/analysis.ts'
import { assembleWhole } from '../../flow/assembled.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'

/** A set of concepts: 1 = in the set. */
export type ConceptSet = Uint8Array

/** The full network of a debate, and how much a set of its concepts loses of it. */
export interface BackboneProblem {
  readonly concepts: readonly string[]
  /** Statements on each concept. */
  readonly statements: readonly number[]
  readonly full: Network
  readonly fullSpectrum: Float64Array
  /** The spectral distance of the network of these concepts alone to the full network. */
  readonly loss: (set: ConceptSet) => number
  readonly networkOf: (set: ConceptSet) => Network
}

/** rDNA's defaults: one-mode, subtract, average, duplicates by document. */
export const BACKBONE_SETTINGS = {
  networkType: 'onemode',
  qualifierAggregation: 'subtract',
  normalization: 'average',
  duplicates: 'document',
} as const satisfies Settings

export function backboneProblem(
  statements: Statements,
  settings: Settings,
  distance?: SpectralDistance,
): BackboneProblem {
  const analysis = analyseCounted(statements, {
    ...BACKBONE_SETTINGS,
    ...settings,
    timeWindow: 'no',
    isolates: false,
  })
  const { dialect } = analysis.plan
  const profile = tallyOf(analysis.coded)(0, analysis.coded.row.length)
  const rows = profile.rows
  const spectrumOf = (part: Profile) => dialect.spectrum(tiesOf(analysis, part), rows)
  const fullSpectrum = spectrumOf(profile)
  return {
    concepts: analysis.columnAxis.names,
    statements: conceptCounts(profile),
    full: assembleWhole(analysis, profile, tiesOf(analysis, profile)),
    fullSpectrum,
    loss: remembered((set) =>
      dialect.spectralDistance(fullSpectrum, spectrumOf(onlyConcepts(profile, set)), distance),
    ),
    networkOf: (set) => {
      const part = onlyConcepts(profile, set)
      return assembleWhole(analysis, part, tiesOf(analysis, part))
    },
  }
}

/**
 * DNA's cells are 0 / 0 where a whole-number qualifier has one level; it then searches without end.
 *
 * @throws RangeError when losses would be no numbers.
 */
export function mustRank({ full, fullSpectrum }: BackboneProblem): void {
  if (!fullSpectrum.some(Number.isNaN)) return
  const { qualifier } = full.recipe.settings
  throw new RangeError(
    `"${qualifier}" has one value only: in DNA's dialect all losses are NaN and rank nothing.`,
  )
}

function tiesOf({ plan, levels }: Analysis, profile: Profile): Ties {
  return oneModeTies(profile.rows, plan.dialect.measure(profile, levels, plan.settled))
}

function conceptCounts({ concepts, levels, column, value }: Profile): number[] {
  const counts = new Array<number>(concepts).fill(0)
  column.forEach((q, e) => {
    counts[Math.floor(q / levels)]! += value[e]!
  })
  return counts
}

/** The statements on some concepts; totals count these only, so "average" changes with the set. */
function onlyConcepts(profile: Profile, set: ConceptSet): Profile {
  const { rows, levels, rowStart, column, value } = profile
  const starts = new Int32Array(rows + 1)
  const [columns, values]: [number[], number[]] = [[], []]
  const totals = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      if (set[Math.floor(column[e]! / levels)] !== 1) continue
      columns.push(column[e]!)
      values.push(value[e]!)
      totals[i]! += value[e]!
    }
    starts[i + 1] = columns.length
  }
  return {
    ...profile,
    rowStart: starts,
    column: Int32Array.from(columns),
    value: Float64Array.from(values),
    totals,
  }
}

/** A search comes back to the same sets again and again. */
function remembered(loss: (set: ConceptSet) => number): (set: ConceptSet) => number {
  const known = new Map<string, number>()
  return (set) => {
    const key = set.join('')
    const found = known.get(key) ?? loss(set)
    known.set(key, found)
    return found
  }
}
