import type { LinkedMatterData, StateData } from '../../analysis/matters/as-data.ts'
import { stateName } from '../../analysis/matters/contradiction.ts'
import { happenedText } from '../../analysis/matters/happened.ts'
import { matterName } from '../../analysis/matters/opposite-states.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'
import { sourcingLine, statementIds } from './sourcing-line.ts'

/** Each matter with its states in the order in which they happened; what held is marked. */
export function matterTables(matters: readonly LinkedMatterData[], screen: Screen): string {
  if (matters.length === 0) return 'No statement tells of a decision.'
  return matters.map((matter) => matterTable(matter, screen)).join('\n\n')
}

function matterTable(matter: LinkedMatterData, screen: Screen): string {
  const columns = [
    { head: '' },
    { head: 'STATE', share: 26 },
    { head: 'HAPPENED', share: 22 },
    { head: 'KNOWN' },
    { head: 'SOURCES', share: 40 },
  ]
  const states = [...matter.requests, ...matter.states, ...matter.denied]
  return [
    paint(screen, 'bold', linesOf(plainText(matterName(matter)), screen)),
    tableText(columns, states.map(stateRow), screen),
    ...[...remarks(matter)].map((line) => linesOf(plainText(line), screen)),
  ].join('\n')
}

const MARKS: Readonly<Record<StateData['held'], string>> = { yes: '●', perhaps: '○', no: '' }

function stateRow(state: StateData): readonly string[] {
  const sources = `${sourcingLine(state.sourcing)} (${statementIds(state.reports)})`
  const known = state.known ?? 'not known'
  return [MARKS[state.held], stateName(state), happenedText(state), known, plainText(sources)]
}

function* remarks({
  reversals,
  conditions,
  possiblySame,
  precedents,
  consents,
  odd,
}: LinkedMatterData): Iterable<string> {
  for (const { before, after } of reversals)
    yield `Turned: ${stateName(before)} (${happenedText(before)}), then ${stateName(after)} (${happenedText(after)})`
  if (conditions.length > 0) yield `Conditions: ${conditions.join('; ')}`
  if (possiblySame.length > 0) yield `Possibly the same: ${possiblySame.join(', ')}`
  if (precedents.length > 0) yield `Precedents: ${precedents.map(linkedText).join('; ')}`
  if (consents.length > 0) yield `Consent of others: ${consents.map(linkedText).join('; ')}`
  if (odd.length > 0) yield `Odd: ${odd.join('; ')}`
}

/** `Norland › Estria: ferries (delivered 2023-05-11, s4)` */
export const linkedText = ({
  name,
  state,
  day,
  statements,
}: LinkedMatterData['precedents'][number]): string =>
  `${name} (${[`${state.replaceAll('-', ' ')} ${day ?? 'on no known day'}`, ...statements.slice(0, 3).map((id) => `s${id}`)].join(', ')})`
