import type { ClaimData } from '../../analysis/sourcing/as-data.ts'
import type { OutletShare } from '../../analysis/sourcing/outlet-share.ts'
import { idOf } from '../../record/called.ts'
import type { Cell } from '../tables/table-file.ts'
import { type AnalysisTable, idsOf } from './analysis-table.ts'

type Source = ClaimData['sources'][number]
type Path = Source['paths'][number]

/** A row a statement, with the way by which it came. */
export const claimTable: AnalysisTable<ClaimData> = {
  name: 'sourcing',
  head: [
    ...['claim', 'source', 'source kind', 'anonymity', 'rank', 'body', 'number', 'reason', 'way', 'distance'],
    ...['inferred links', 'outlet', 'outlet kind', 'statement', 'document', 'day', 'sentence'],
  ],
  rows: ({ about, sources }) =>
    sources.flatMap((source) => source.paths.map((path) => pathCells(about, source, path))),
}

function pathCells(about: string, source: Source, path: Path): readonly Cell[] {
  const { name, kind, anonymity, facets, reporters } = source
  const outlet = reporters.find((one) => one.name === path.outlet)
  return [
    ...[about, name, kind, anonymity, facets?.rank ?? null, facets?.body ?? null, facets?.number ?? null],
    ...[
      facets?.reason ?? null,
      wayText(path),
      path.distance,
      path.inferred,
      path.outlet,
      outlet?.kind ?? null,
    ],
    ...[idOf('statement', path.statement), idOf('document', path.document), path.day, path.sentence],
  ]
}

/** `Mark Milley › Defense One › Ukrinform?`: a link that no text names has a question mark. */
export const wayText = ({ links }: Path): string =>
  links.map(({ name, explicit }) => (explicit ? name : `${name}?`)).join(' › ')

/** A row an outlet, with how much of its sourcing has no name. */
export const outletShareTable: AnalysisTable<OutletShare> = {
  name: 'sourcing-outlets',
  head: [
    ...['outlet', 'kind', 'control', 'sources', 'anonymous', 'share', 'share from', 'share to'],
    'statements',
  ],
  rows: ({ outlet, kind, control, sources, anonymous, share, interval, statements }) => [
    [
      ...[outlet, kind, control, sources, anonymous, share, interval?.[0] ?? null, interval?.[1] ?? null],
      idsOf(statements),
    ],
  ],
}
