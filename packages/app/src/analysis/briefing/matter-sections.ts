import type { LinkedMatterData, StateData } from '../matters/as-data.ts'
import { stateName } from '../matters/contradiction.ts'
import { matterName } from '../matters/opposite-states.ts'
import { inOrder } from '../matters/sourcing.ts'
import { behind, idsOf, type Line, line, listed, many, type Section } from './briefing.ts'

/** What is decided and by whom: what holds of each matter as of the last report, and how it turned. */
export function decidedSection(matters: readonly LinkedMatterData[]): Section {
  return { heading: 'What is decided, and by whom', lines: matters.flatMap((matter) => [...decided(matter)]) }
}

function* decided(matter: LinkedMatterData): Iterable<Line> {
  const { decider, recipient, item, states, requests, reversals, conditions } = matter
  const what = item?.name ?? 'a thing that no text names'
  const whom = recipient === null ? '' : ` for ${recipient.name}`
  const who = decider === null ? 'No text says who decides' : `${decider.name} decides`
  yield line(
    `${who} on ${what}${whom}.`,
    idsOf([...requests, ...states].flatMap(({ reports }) => reports.slice(0, 1))),
  )
  const held = states.filter(({ held: how }) => how !== 'no')
  if (held.length > 0) {
    const words = held.map(
      (state) =>
        `${stateName(state)} (${happenedText(state)}${state.held === 'perhaps' ? ', not certain' : ''})`,
    )
    yield line(`As last reported it is ${listed(words)}.`, idsOf(held.flatMap(({ reports }) => reports)))
  } else if (requests.length > 0)
    yield line(
      'It was asked for, and no text says what was decided.',
      idsOf(requests.flatMap(({ reports }) => reports)),
    )
  for (const { before, after } of reversals)
    yield line(
      `It turned: ${stateName(before)} (${happenedText(before)}), then ${stateName(after)} (${happenedText(after)}).`,
      idsOf([...before.reports.slice(0, 1), ...after.reports.slice(0, 1)]),
    )
  yield* linkedLines(matter)
  if (conditions.length > 0)
    yield line(`Conditions, in the words of the texts: ${listed(conditions.map((one) => `“${one}”`))}.`)
}

/** What others decided on the same thing before, and whose consent is told. */
function* linkedLines({ precedents, consents }: LinkedMatterData): Iterable<Line> {
  for (const [words, linked] of [
    ['Precedent', precedents],
    ['Consent of another', consents],
  ] as const) {
    for (const { name, state, day, statements } of linked)
      yield line(
        `${words}: ${name}, ${state.replaceAll('-', ' ')} ${day === null ? '(day not known)' : `by ${day}`}.`,
        statements,
      )
  }
}

/** Each state in the order in which it came about, with who says so and since when one could know. */
export function timeLineSection(matters: readonly LinkedMatterData[]): Section {
  const told = matters.flatMap((matter) =>
    [...matter.requests, ...matter.states, ...matter.denied].map((state) => ({ matter, state })),
  )
  const several = matters.length > 1
  const inTime = [...told].sort((a, b) => inOrder(a.state.happened.to, b.state.happened.to))
  return {
    heading: 'Time line',
    lines: inTime.map(({ matter, state }) => timeLine(state, several ? `${matterName(matter)}: ` : '')),
  }
}

function timeLine(state: StateData, about: string): Line {
  const { sourcing, known, happened, reports } = state
  const first = sourcing.first?.outlet ?? null
  const late = known !== null && happened.to !== null && happened.told && known > happened.to
  const since =
    known === null ? 'day of report not known' : late ? `known since ${known}` : `reported ${known}`
  const by = first === null ? '' : `, first by ${first}`
  const count = many(sourcing.independent, 'independent source')
  const differ = state.daysDiffer ? ' The reports give different days.' : ''
  return line(
    `${upper(happenedText(state))}: ${about}${stateName(state)}, according to ${behind(sourcing)} (${since}${by}; ${count}).${differ}`,
    idsOf(reports),
  )
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `2024-02-01 to 2024-02-29`; of a day that no text tells, `by 2024-04-24`. */
export function happenedText({ happened: { from, to, told } }: Pick<StateData, 'happened'>): string {
  if (to === null) return from === null ? 'on a day not known' : `${from} or later`
  if (from === to) return to
  return from === null || !told ? `by ${to}` : `${from} to ${to}`
}

/** What the record does not say of the matters. */
export function* unknownOfMatters(matters: readonly LinkedMatterData[]): Iterable<Line> {
  for (const matter of matters) {
    const name = matterName(matter)
    if (matter.decider === null) yield line(`${name}: no text says who decides.`)
    if (matter.recipient === null) yield line(`${name}: no text says for whom.`)
    const untold = [...matter.states, ...matter.requests].filter(({ happened }) => !happened.told)
    if (untold.length > 0)
      yield line(
        `${name}: of ${listed([...new Set(untold.map(stateName))])} no text tells the day; it was the day of the article or before.`,
        idsOf(untold.flatMap(({ reports }) => reports.slice(0, 1))),
      )
    for (const odd of matter.odd.filter((one) => !one.startsWith('no text says')))
      yield line(`${name}: ${odd}.`)
  }
}
