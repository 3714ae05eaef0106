import { type LevelKind, type Levels, levelsOf } from '../terms/levels.ts'
import type { Selection } from '../terms/selection.ts'
import type { Settled } from '../terms/settled.ts'

/**
 * DNA takes the levels of a statement variable from all statements in the dates, also those left out since,
 * and keeps them when the qualifier is ignored. In kernel slices levels are labels, sorted as text: -1, -2, 0, 10, 3.
 */
export function dnaLevels(kind: LevelKind, selection: Selection, settled: Settled): Levels {
  const { codes, original, kept } = selection
  if (settled.kernel !== 'no' && settled.timeWindow !== 'no') {
    return asText(
      levelsOf(
        kind === 'boolean' ? 'integer' : kind,
        codes.qualifier,
        settled.isolates === false ? kept : original,
      ),
      kind,
      selection,
    )
  }
  return levelsOf(kind, codes.qualifier, settled.qualifierDocument ? kept : original)
}

function asText(levels: Levels, kind: LevelKind, { codes }: Selection): Levels {
  const names = [...levels.names].filter((name) => name !== '' || kind === 'none').sort()
  const places = new Map(names.map((name, k) => [name, k]))
  const place = Int32Array.from(codes.qualifier?.labels ?? [], (label) => places.get(label) ?? -1)
  return { kind, count: names.length, values: [...names.keys()], names, place }
}
