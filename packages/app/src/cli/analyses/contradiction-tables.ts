import type { ContradictionData } from '../../analysis/matters/as-data.ts'
import { idOf } from '../../record/called.ts'
import type { ContradictionMark } from '../../record/contradictions/contradiction-marks.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'
import { sourcingLine, statementIds } from './sourcing-line.ts'

type SideData = ContradictionData['sides'][number]

/** Contradictions with both sides next to each other, then what only looks like one. */
export function contradictionTables(found: readonly ContradictionData[], screen: Screen): string {
  const [real, apparent] = [
    found.filter(({ contradicts }) => contradicts),
    found.filter((one) => !one.contradicts),
  ]
  const parts = [
    real.length === 0
      ? 'Nothing contradicts.'
      : real.map((one) => contradictionTable(one, screen)).join('\n\n'),
    ...(apparent.length === 0 ? [] : [paint(screen, 'bold', 'NO CONTRADICTION')]),
    ...apparent.map((one) => contradictionTable(one, screen)),
  ]
  return parts.join('\n\n')
}

function contradictionTable(one: ContradictionData, screen: Screen): string {
  const title = `${one.kind.replaceAll('-', ' ')} · ${one.about}`
  const sides = [one.sides.map(sideCell)]
  const marks = one.mark === null ? [] : [markLine(one.mark)]
  const settled = one.resolved === null ? [] : [`Settled: ${sideCell(one.resolved).replaceAll('\n', ', ')}`]
  return [
    paint(screen, 'bold', linesOf(plainText(title), screen)),
    linesOf(plainText(one.because), screen),
    tableText([{ share: 50 }, { share: 50 }], sides, screen),
    ...[...settled, ...marks].map((line) => linesOf(line, screen)),
  ].join('\n')
}

function markLine({ mark, reason, changed }: NonNullable<ContradictionData['mark']>): string {
  const since = changed ? ' (a statement of it was changed since)' : ''
  return plainText(`Marked ${mark}: ${reason}${since}`)
}

/** Marks of contradictions that are no longer found. */
export function orphanLines(marks: readonly ContradictionMark[], screen: Screen): string {
  const lines = marks.map(({ kind, mark, reason, sides }) => {
    const [first, second] = sides.map((side) => side.map((id) => idOf('statement', id)).join(' '))
    return plainText(`${kind.replaceAll('-', ' ')} of ${first} and ${second}, ${mark}: ${reason}`)
  })
  const head = paint(screen, 'bold', 'MARKED, AND NO LONGER FOUND: a side was corrected or counts no more')
  return ['', head, ...lines.map((line) => linesOf(line, screen))].join('\n')
}

function sideCell({ says, known, sourcing, reports }: SideData): string {
  return [says, `known ${known ?? 'day not known'}`, sourcingLine(sourcing), statementIds(reports)]
    .map(plainText)
    .join('\n')
}
