import type { ClaimData } from '../../analysis/sourcing/as-data.ts'
import type { OutletShare } from '../../analysis/sourcing/outlet-share.ts'
import { wayText } from '../../exchange/analyses/sourcing-table.ts'
import { idOf } from '../../record/called.ts'
import { counted } from '../output/counted.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'
import { sourcingLine } from './sourcing-line.ts'

type Source = ClaimData['sources'][number]
type Path = Source['paths'][number]

/** A claim, how well it is sourced, and a line a way by which it came; "?" marks a link that no text names. */
export function claimTable(claim: ClaimData, screen: Screen): string {
  const columns = [
    { head: 'SOURCE', share: 4 },
    { head: 'NAMED', share: 3 },
    { head: 'WAY', share: 7 },
    { head: 'DISTANCE' },
    { head: 'STATEMENTS', share: 3 },
  ]
  const rows = claim.sources.flatMap((source) => waysOf(source).map((way) => [...wayRow(source, way)]))
  return [
    paint(screen, 'bold', linesOf(plainText(claim.about), screen)),
    ...(rows.length === 0
      ? ['No statement tells it.']
      : [linesOf(plainText(summary(claim)), screen), tableText(columns, rows, screen)]),
    ...claim.odd.map((what) => linesOf(plainText(`Odd: ${what}`), screen)),
  ].join('\n')
}

function summary({ statements, sourcing, distance, inferred }: ClaimData): string {
  const { least, most } = distance
  const far =
    least === null || most === null
      ? 'distance not known'
      : least === most
        ? `distance ${least}`
        : `distance ${least} to ${most}`
  return `${counted(statements, 'statement')}, ${sourcingLine(sourcing)}; ${far}; ${inferred} with an inferred link`
}

/** The paths of a source that came the same way. */
function waysOf({ paths }: Source): readonly (readonly Path[])[] {
  const ways = new Map<string, Path[]>()
  for (const path of paths) {
    const way = wayText(path)
    ways.set(way, [...(ways.get(way) ?? []), path])
  }
  return [...ways.values()]
}

function wayRow(source: Source, way: readonly Path[]): readonly string[] {
  const [first] = way
  const ids = way.map(({ statement }) => idOf('statement', statement)).join(' ')
  return [
    plainText(source.name),
    plainText([source.anonymity?.replaceAll('-', ' ') ?? 'nobody', ...facetWords(source)].join(', ')),
    plainText(first === undefined ? '' : wayText(first)),
    String(first?.distance ?? 'not known'),
    ids,
  ]
}

function facetWords({ facets }: Source): readonly string[] {
  if (facets === null) return []
  const { rank, body, number, reason } = facets
  return [rank, body, number === 'unknown' ? null : number, reason].flatMap((word) => word ?? [])
}

/** Each outlet with how much of its sourcing has no name. */
export function outletsTable(shares: readonly OutletShare[], screen: Screen): string {
  if (shares.length === 0) return linesOf('No statement names a source.', screen)
  const columns = [
    { head: 'OUTLET', share: 4 },
    { head: 'KIND', share: 2 },
    { head: 'SOURCES' },
    { head: 'WITHOUT NAME' },
    { head: 'SHARE (95 %)', share: 3 },
  ]
  const rows = shares.map(({ outlet, kind, control, sources, anonymous, share, interval }) => [
    plainText(outlet),
    plainText([kind ?? '', control ?? ''].filter((word) => word !== '').join(', ')),
    ...[String(sources), String(anonymous)],
    share === null || interval === null ? '' : `${percent(share)} (${interval.map(percent).join(' to ')})`,
  ])
  return tableText(columns, rows, screen)
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
