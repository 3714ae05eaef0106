import type { ActorMention, Decision, ItemPosition, Span, Statement } from '../../statement.ts'
import { TRACK } from '../decisions/tracks.ts'
import type { Parts } from '../statements/statement-parts.ts'
import type { View } from '../view.ts'
import { wordAt } from '../words/word-at.ts'
import { spanOf, type WordRange } from '../words/words.ts'
import { isDenied } from './denied.ts'
import type { Party } from './party.ts'
import type { Telling } from './tellings.ts'

/** A telling in the sentence it stands in. */
export interface TellingIn {
  readonly view: View
  readonly telling: Telling
}

/** What a statement's words tell of decisions and stances: in its content, and in the cue and source of the first of an attribution. */
export function tellingsOf({ units, cueAt, aloneAt, source }: Parts): TellingIn[] {
  const views = new Map<View, WordRange[]>()
  const add = (view: View, ranges: readonly WordRange[]): void => {
    views.set(view, [...(views.get(view) ?? []), ...ranges])
  }
  for (const { view, ranges } of units) add(view, ranges)
  if (cueAt !== null) add(cueAt.unit.view, cueAt.ranges)
  if (aloneAt != null) add(aloneAt.view, aloneAt.ranges)
  const inSource = (view: View, word: number): boolean =>
    cueAt?.unit.view === view &&
    source.some(
      ({ start, end }) => wordAt(view.words, word).start >= start && wordAt(view.words, word).start < end,
    )
  return [...views].flatMap(([view, ranges]) =>
    view.onDebate
      ? view.tellings
          .filter(
            ({ first }) =>
              ranges.some((range) => first >= range.first && first < range.end) || inSource(view, first),
          )
          .map((telling) => ({ view, telling }))
      : [],
  )
}

/** A telling as a decision; who the speaker means by "we" is the speaker. */
export function decisionTold({ view, telling }: TellingIn, parts: Parts): Decision | null {
  const { state, affirmed, item, condition } = telling
  if (state === null) return null
  // "“We have agreed to nothing,” said Estria's minister": it is Estria that decides.
  const named = (party: Party | null): string | null =>
    party?.stands === 'self' && party.name !== null ? party.name : nameIn(party, parts)
  const requester = named(telling.requester)
  const recipient = named(telling.recipient)
  return {
    state,
    track: TRACK[state],
    decider: telling.bySaying || isOwnDenial(telling, parts) ? selfOf(parts) : named(telling.decider),
    requester,
    recipient,
    item,
    condition,
    date: dayOf(view, telling),
    affirmed: affirmed && !(isDenied(parts) && !isCue(view, telling, parts)),
  }
}

/** "The ministry said no request had been approved": a body that says what has not been decided says so of itself. */
function isOwnDenial({ decider, affirmed, state }: Telling, { speaker, mode }: Parts): boolean {
  const open = state === 'under-discussion'
  if (decider !== null || (affirmed && !open) || mode === 'none' || speaker === null) return false
  const { kind, organisation } = speaker
  const official = kind === 'organisation' || (kind !== 'outlet' && organisation !== null)
  return official && (open || state === 'decided' || state === 'announced')
}

const isCue = (view: View, { first }: Telling, { cueAt }: Parts): boolean =>
  cueAt?.unit.view === view && cueAt.ranges.some((range) => first >= range.first && first < range.end)

/**
 * What the phrases of an older rule say of the same words goes before in a debate with a codebook: its items and states were
 * written for them. What they leave open is taken from the telling.
 */
export function joined(phrase: Decision | null, told: Decision | null): Decision | null {
  if (phrase === null || told === null) return phrase ?? told
  return {
    ...phrase,
    affirmed: phrase.state === told.state ? told.affirmed : phrase.affirmed,
    decider: phrase.decider ?? told.decider,
    requester: told.requester,
    recipient: told.recipient ?? phrase.recipient,
    item: phrase.item ?? told.item,
    condition: told.condition,
    date: phrase.date ?? told.date,
  }
}

/** The stances a statement tells on items. */
export function positionsTold(told: readonly TellingIn[], parts: Parts): ItemPosition[] {
  const denied = isDenied(parts)
  const found = told.flatMap(({ view, telling }) =>
    denied && !isCue(view, telling, parts)
      ? []
      : telling.positions.flatMap(({ actor, item, stance, ended }): ItemPosition[] => {
          const name = actor === null ? selfOf(parts) : nameIn(actor, parts)
          return name === null || item === null ? [] : [{ actor: name, item, stance, ended }]
        }),
  )
  return found.filter((one, at) => found.findIndex((other) => isSame(other, one)) === at)
}

const isSame = (a: ItemPosition, b: ItemPosition): boolean =>
  a.actor === b.actor && a.item === b.item && a.stance === b.stance && a.ended === b.ended

function nameIn(party: Party | null, parts: Parts): string | null {
  if (party === null) return null
  // "It has been urged to": nobody who could be meant.
  const speaker = parts.speaker?.anonymity === 'passive' ? null : parts.speaker
  const self = speaker === null ? null : selfName(speaker, parts)
  if (party.stands === 'self') return self
  if (party.stands === 'others')
    return party.name === self || party.name === speaker?.organisation ? null : party.name
  if (party.sure && party.name !== null) return party.name
  // "A source said she was considering it": she is who was named before.
  const another = party.stands === 'person' && speaker?.kind === 'anonymous' && party.name !== null
  if (speaker !== null && party.stands !== 'name' && !another && means(party.stands, speaker)) return self
  return party.name ?? (party.stands !== 'name' && speaker?.kind !== 'outlet' ? self : null)
}

/** Who speaks; an outlet that only tells holds nothing. */
function selfOf({ speaker, mode }: Parts): string | null {
  return speaker === null || mode === 'none' || speaker.kind === 'outlet'
    ? null
    : (speaker.id ?? (PRONOUN.test(speaker.name) ? null : speaker.name))
}

const PRONOUN = /^(?:its?|his|her|their|he|she|they|who|which|this|that)$/i

/** A person decides as who they are, officials who are not named as the body they belong to. */
function selfName(speaker: ActorMention, { idOf }: Parts): string | null {
  const { id, name, kind, organisation } = speaker
  if (id === null && PRONOUN.test(name)) return null
  if (id !== null || kind === 'person' || organisation === null) return id ?? name
  return idOf(organisation) ?? organisation
}

/** In what somebody tells, "he" and "it" are most often who tells it. */
function means(stands: Party['stands'], speaker: ActorMention): boolean {
  // "Pellmar said it would": a lone name may be a body's.
  const named = speaker.kind === 'person' && (stands === 'person' || /\s/.test(speaker.name))
  const one = named || (speaker.kind === 'anonymous' && speaker.facets?.number === 'one')
  if (speaker.kind === 'outlet') return false
  return stands === 'person' ? one : !one
}

/** The day named in the sentence, nearest behind the trigger, else before it. */
function dayOf({ times }: View, { first }: Telling): string | null {
  const days = times.filter(({ time }) => time.kind === 'date' && time.from !== null)
  return (days.find((one) => one.first >= first) ?? days.at(-1))?.time.from ?? null
}

/** A further decision of a content: a statement of its own on the same word of the same source, its content the words that tell it. */
export function furtherStatement(
  statement: Statement,
  told: TellingIn,
  decision: Decision,
  text: string,
): Statement {
  const material = decision.track === 'material'
  const type = statement.mode !== 'none' ? 'assertion' : material ? 'event' : 'decision'
  return {
    ...statement,
    type,
    content: [wordsOf(told, text)],
    holder: null,
    concept: null,
    stance: null,
    because: [],
    hedges: [],
    quantities: [],
    times: statement.times.filter(({ from }) => from !== null && from === decision.date),
    decision,
    forecast: null,
    positions: [],
  }
}

function wordsOf({ view, telling }: TellingIn, text: string): Span {
  const ends = [telling, telling.itemAt].flatMap((range) =>
    range === null || range.first === range.end ? [] : [range],
  )
  const first = Math.min(...ends.map((range) => range.first))
  return spanOf(text, view.words, { first, end: Math.max(...ends.map((range) => range.end)) })
}
