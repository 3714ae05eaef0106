import type { LinkedMatterData, StateData } from '../../analysis/matters/as-data.ts'
import type { Cell } from '../tables/table-file.ts'
import { type AnalysisTable, reportIds, yesNo } from './analysis-table.ts'

/** A row a state of a matter. */
export const matterTable: AnalysisTable<LinkedMatterData> = {
  name: 'matters',
  head: [
    ...['matter', 'decider', 'recipient', 'item', 'track', 'state', 'affirmed', 'held', 'happened from'],
    ...['happened to', 'day told', 'known', 'last told', 'reports', 'independent', 'sourcing', 'named'],
    ...['anonymous reports', 'first outlet', 'statements', 'possibly the same', 'precedents', 'consents'],
    'odd',
  ],
  rows: (matter) =>
    [...matter.requests, ...matter.states, ...matter.denied].map((state) => stateCells(matter, state)),
}

function stateCells(matter: LinkedMatterData, state: StateData): readonly Cell[] {
  const { happened, sourcing, reports } = state
  return [
    ...[matter.key, matter.decider?.name ?? null, matter.recipient?.name ?? null, matter.item?.name ?? null],
    ...[state.track, state.state, yesNo(state.affirmed), state.held, happened.from, happened.to],
    ...[yesNo(happened.told), state.known, state.lastTold, reports.length, sourcing.independent],
    ...[sourcing.kind, sourcing.named.join('; '), sourcing.anonymous, sourcing.first?.outlet ?? null],
    ...[reportIds(reports), matter.possiblySame.join('; '), keys(matter.precedents), keys(matter.consents)],
    matter.odd.join('; '),
  ]
}

const keys = (linked: LinkedMatterData['precedents']): string => linked.map(({ key }) => key).join('; ')
