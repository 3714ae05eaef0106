import { inTextOrder } from '../../record/statements/text-order.ts'
import type { ArgumentsData, ReasonData } from '../arguments/as-data.ts'
import type { ForecastData } from '../forecasts/as-data.ts'
import type { ContradictionData } from '../matters/as-data.ts'
import { sourceKind } from '../matters/sourcing.ts'
import type { Told } from '../matters/told.ts'
import { behind, idsOf, type Line, line, listed, many, type Section } from './briefing.ts'

/** Who is for and against a concept, each with all statements; who has no name is said to have none. */
export function wantsSection(
  { key, label }: Pick<ArgumentsData, 'key' | 'label'>,
  told: readonly Told[],
): Section {
  const held = told
    .filter(({ concept, stance }) => concept === key && stance !== null && stance !== 0)
    .sort(inTextOrder)
  const actors = new Map<string, Told[]>()
  for (const one of held) {
    const who = holderOf(one)
    actors.set(who, [...(actors.get(who) ?? []), one])
  }
  const lines = [...actors].map(([who, own]) =>
    line(
      `${who}: ${stancesText(own)}.`,
      own.map(({ id }) => id),
    ),
  )
  return {
    heading: `Who wants what: “${label}”`,
    lines: lines.length > 0 ? lines : [line('Nobody takes a side on it.')],
  }
}

function holderOf({ holder, speaker, document }: Told): string {
  const who = holder ?? speaker
  if (who === null) return `${document.outlet ?? 'an outlet not named'}, in its own voice`
  return sourceKind(who.anonymity) === 'anonymous' ? `${who.name} (without a name)` : who.name
}

function stancesText(own: readonly Told[]): string {
  const turns = own.filter((one, at) => at === 0 || own[at - 1]?.stance !== one.stance)
  return turns
    .map(
      ({ stance, document }) => `${stance === 1 ? 'for' : 'against'} (${document.date ?? 'day not known'})`,
    )
    .join(', then ')
}

/** What stands against each other, and what settled or explains it. */
export function contradictionsSection(found: readonly ContradictionData[]): Section {
  const real = found.filter(({ contradicts }) => contradicts)
  const apparent = found.length - real.length
  return {
    heading: 'Contradictions',
    lines: [
      ...(real.length === 0
        ? [line('No two statements contradict each other.')]
        : real.map(contradictionLine)),
      ...(apparent === 0
        ? []
        : [
            line(
              `${many(apparent, 'further pair')} only ${apparent === 1 ? 'looks' : 'look'} like one: another scope, another kind of figure, a condition that changed.`,
            ),
          ]),
    ],
  }
}

function contradictionLine({ kind, about, sides: [a, b], resolved, mark }: ContradictionData): Line {
  const side = (one: ContradictionData['sides'][number]) =>
    `${quoted(one.says)} (${behind(one.sourcing)}, ${one.known ?? 'day not known'})`
  const settled =
    resolved === null
      ? TURNS.has(kind)
        ? ''
        : ' Nothing in the record settles it.'
      : ` ${sentence(resolved.says)} on ${resolved.known} settled it.`
  const said = mark === null ? '' : ` A person marked it ${mark.mark}: “${mark.reason}”.`
  return line(
    `${sentence(kind.replaceAll('-', ' '))}, ${about}: ${side(a)} against ${side(b)}.${settled}${said}`,
    idsOf([...a.reports, ...b.reports, ...(resolved?.reports ?? [])]),
  )
}

/** Somebody who changed their mind leaves nothing to be settled. */
const TURNS: ReadonlySet<string> = new Set(['then-and-now', 'own-later-account'])

/** Words that hold a quotation stand as they are. */
const quoted = (words: string): string => (words.includes('"') ? words : `“${words}”`)

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Who foretold what, how sure and by when, and what a person says became of it. */
export function forecastsSection(entries: readonly ForecastData[]): Section {
  const lines = entries.map(forecastLine)
  return {
    heading: 'Forecasts, and how they came out',
    lines: lines.length > 0 ? lines : [line('Nobody foretells anything.')],
  }
}

function forecastLine(entry: ForecastData): Line {
  const { forecaster, event, words, probability, horizon, made, kind, score, reports } = entry
  const who =
    forecaster === null
      ? 'Nobody named'
      : forecaster.named
        ? forecaster.name
        : `${forecaster.name} (without a name)`
  const sure = probability === null ? kind : percentText(probability)
  const by = horizon === null ? ', by a day that nobody has set' : `, by ${horizon.day}`
  const brier = score.brier === null ? '' : ` Brier score ${rangeText(score.brier)}.`
  return line(
    `${who}, ${made ?? 'day not known'}: “${event}” (“${words.join('”, “')}”: ${sure}${by}). ${sentence(cameOfIt(entry))}.${brier}`,
    idsOf(reports),
  )
}

function cameOfIt({ status, kind, resolution }: ForecastData): string {
  const day = resolution?.day == null ? '' : ` on ${resolution.day}`
  if (status === 'open') return 'open'
  if (status === 'due') return 'its day has passed, and nobody has said what came of it'
  if (status === 'void') return 'void'
  if (status === 'partly') return `partly so${day}`
  if (kind === 'intention') return `${status === 'came-true' ? 'kept' : 'reversed'}${day}`
  return `${status === 'came-true' ? 'came true' : 'did not come true'}${day}`
}

const percentText = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? percent(min) : `${percent(min)} to ${percent(max)}`
const percent = (share: number): string => `${Math.round(share * 100)} %`
const rangeText = ({ min, max }: { readonly min: number; readonly max: number }): string => {
  const [low, high] = [min, max].map((value) => String(Math.round(value * 1000) / 1000))
  return low === high ? `${low}` : `${low} to ${high}`
}

/** The reasons that are used, for and against, and who answers them. */
export function argumentsSection({ label, reasons }: ArgumentsData): Section {
  const used = reasons.filter(({ uses }) => uses.length > 0)
  const lines = used.map(reasonLine)
  return {
    heading: `Reasons for and against “${label}”`,
    lines: lines.length > 0 ? lines : [line('No reason that the codebook has is used.')],
  }
}

function reasonLine({ role, label, users, uses, answers, first, last }: ReasonData): Line {
  const who = listed(
    users.map(({ name, kind }) => (kind === 'anonymous' ? `${name} (without a name)` : name)),
  )
  const when = first === last ? (first ?? 'day not known') : `${first} to ${last}`
  const answered =
    answers.length === 0
      ? 'Nobody answers it.'
      : `Answered by ${listed([...new Set(answers.map(({ name }) => name))])}.`
  return line(
    `${role === 'pro' ? 'For' : 'Against'}: ${label} (${who}; ${many(uses.length, 'time')}, ${when}). ${answered}`,
    [...uses.map(({ statement }) => statement), ...answers.flatMap(({ statements }) => statements)],
  )
}

/** How many statements rest on whom. */
export function sourcingSection(told: readonly Told[], checked: ReadonlySet<number>): Section {
  const kinds = told.map(({ speaker }) => (speaker === null ? 'outlet' : sourceKind(speaker.anonymity)))
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  const outlets = [...new Set(told.flatMap(({ document }) => document.outlet ?? []))].sort()
  const documents = new Set(told.map(({ document }) => document.id)).size
  const decided = told.filter(({ id }) => checked.has(id)).length
  return {
    heading: 'What this rests on',
    lines: [
      line(
        `${many(told.length, 'statement')} in ${many(documents, 'document')} of ${many(outlets.length, 'outlet')}: ${listed(outlets, 12)}.`,
      ),
      line(
        `${count('named')} have a source with a name, ${count('anonymous')} a source without one, ${count('outlet')} are the outlets’ own voice.`,
      ),
      line(`A person has checked ${decided} of them; the others are a reader’s proposals.`),
    ],
  }
}

/** What is open, over all of it. */
export function* unknownOfDebate(
  told: readonly Told[],
  forecasts: readonly ForecastData[],
  contradictions: readonly ContradictionData[],
): Iterable<Line> {
  const unset = told.filter(({ concept, stance }) => concept !== null && stance === null)
  if (unset.length > 0)
    yield line(
      `Of ${many(unset.length, 'statement')} on a concept the stance is not coded; they count as neither for nor against.`,
      unset.map(({ id }) => id),
    )
  const undated = told.filter(({ document }) => document.date === null)
  if (undated.length > 0)
    yield line(
      `${many(undated.length, 'statement')} stand in documents without a day.`,
      undated.map(({ id }) => id),
    )
  const due = forecasts.filter(({ status }) => status === 'due')
  if (due.length > 0)
    yield line(
      `Of ${many(due.length, 'forecast')} whose day has passed nobody has said what came of it.`,
      due.flatMap(({ reports }) => idsOf(reports)),
    )
  const vague = forecasts.filter(
    ({ horizon, kind, status }) => horizon === null && kind !== 'possible' && status === 'open',
  )
  if (vague.length > 0)
    yield line(
      `Of ${many(vague.length, 'open forecast')} no text tells the day by which it is settled.`,
      vague.flatMap(({ reports }) => idsOf(reports)),
    )
  const open = contradictions.filter(
    ({ contradicts, resolved, mark }) => contradicts && resolved === null && mark === null,
  )
  if (open.length > 0)
    yield line(
      `${many(open.length, 'contradiction')} ${open.length === 1 ? 'is' : 'are'} neither settled by a later report nor marked by a person.`,
    )
}
