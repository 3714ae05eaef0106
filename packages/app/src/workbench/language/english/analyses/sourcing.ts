/** Whose word something rests on. */
import type { ClaimAnswer } from '../../../../api/contract/sourcing.ts'
import { formatsOf } from '../../formats.ts'

const { many, number } = formatsOf('en-GB')

export const sourcing = {
  title: 'Sourcing',
  theSources: 'The sources',
  lede: 'Whose word this rests on, how each source is named, and the way by which each report came. A link that no text names is underlined with dashes.',
  outletsLede:
    'How much of each outlet’s sourcing has no name: of the sources in its own reports, each counted once in each report. Choose a concept above to trace a view to its sources.',
  allOutlets: 'All outlets',
  none: 'No statement tells it here',
  noOutlets: 'No statement names a source here',
  noneWhy: 'Nothing fits what is chosen above.',
  nobody: 'nobody is named',
  statements: (n: number) => many(n, 'statement', 'statements'),
  separate: (n: number) => many(n, 'separate report', 'separate reports'),
  inferred: (n: number) => `${number(n)} with an inferred link`,
  links: (n: number) => many(n, 'inferred link', 'inferred links'),
  distance: (outlets: number | null) =>
    outlets === null
      ? 'way not known'
      : outlets === 0
        ? 'the outlet’s own voice'
        : `distance ${number(outlets)}`,
  distances: (least: number | null, most: number | null) =>
    least === null || most === null
      ? 'way not known'
      : least === most
        ? `distance ${number(least)}`
        : `distance ${number(least)} to ${number(most)}`,
  ranks: { senior: 'senior', former: 'former' },
  numbers: { one: 'one person', two: 'two', several: 'several' },
  outletKind: (kind: string): string => kind,
  state: 'state-controlled',
  caption: 'Sources without a name, by outlet',
  outlet: 'Outlet',
  kind: 'Kind',
  sources: 'Sources',
  unnamed: 'Without name',
  share: 'Share',
  interval: (from: string, to: string) => `${from} to ${to} (95 %)`,
  oddity: (odd: ClaimAnswer['oddities'][number]): string => {
    if (odd.kind === 'no-chain')
      return `Of ${many(odd.statements, 'statement', 'statements')} no chain is known.`
    if (odd.kind === 'nobody-speaks')
      return `At ${many(odd.origins, 'origin', 'origins')} no text says who speaks.`
    return `“${odd.phrase}” stands at ${number(odd.origins)} origins: these may be the same people.`
  },
}
