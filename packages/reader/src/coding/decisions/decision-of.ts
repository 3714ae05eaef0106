import type { ActorMention, Decision, Forecast } from '../../statement.ts'
import { isDenied } from '../deciding/denied.ts'
import type { Unit } from '../quantities/units.ts'
import { inContent, type Parts } from '../statements/statement-parts.ts'
import type { CompiledCodebook } from '../view.ts'
import { referenceTo } from '../words/named.ts'
import { within } from '../words/within.ts'
import type { Word } from '../words/words.ts'
import type { DecisionAt } from './decisions.ts'

/** The pronouns by which a speaker may mean itself: "it has used up the shells" is not the official's own doing. */
const SELF = {
  one: /^(?:i|we|he|she|they)$/,
  body: /^(?:i|we|they|it)$/,
} as const

type DecidingUnit = Unit & { readonly decision: DecisionAt }

const decides = (unit: Unit): unit is DecidingUnit => unit.decision !== null

/** Whether the decision in the content is the speaker's own: "they will not provide", "we received 20 of them". */
export function ownDecision(units: readonly Unit[], speaker: ActorMention | null): boolean {
  const unit = units.find(decides)
  if (unit === undefined || speaker === null) return false
  const { decision, deciderAt, recipientAt, takes } = unit.decision
  const subject = takes ? decision.recipient : decision.decider
  const named = within(unit.ranges, takes ? recipientAt : deciderAt)
  if (named) return subject === speaker.id || subject === speaker.name || subject === speaker.organisation
  const words = subjectWords(unit)
  const one = speaker.kind === 'person' || (speaker.kind === 'anonymous' && speaker.facets?.number === 'one')
  return (
    words.some((word) => SELF[one ? 'one' : 'body'].test(word.norm)) &&
    !words.some((word) => word.tag.startsWith('NN'))
  )
}

/** The content's words before its decision: a subject, auxiliaries, adverbs. */
function subjectWords({ view, ranges, decision }: DecidingUnit): readonly Word[] {
  return view.words.slice(ranges[0]?.first ?? 0, decision.first)
}

/** What was decided, by whom, for whom and when, as the speaker tells it. */
export function decisionOf(
  parts: Parts,
  units: readonly Unit[],
  forecast: Forecast | null,
  own: boolean,
  concept: string | null,
  lexicon: CompiledCodebook,
): Decision | null {
  const unit = units.find(decides)
  const self =
    parts.speaker === null
      ? null
      : (parts.speaker.id ?? organisationOf(parts.speaker, lexicon) ?? parts.speaker.name)
  const claim = concept !== null && lexicon.conceptById.get(concept)?.kind === 'policy-claim'
  if (forecast !== null && forecast.probability !== null) return null
  if (parts.cueClass === 'request' && claim) return requested(units, parts.speaker, self, lexicon)
  if (unit === undefined) return null
  const { decision: found, deciderAt, recipientAt, takes, dateAt } = unit.decision
  // "Rejecting pleas" denies no plea.
  const denied = parts.cueClass === 'denial' && (found.state !== 'requested' || isDenied(parts))
  const affirmed = denied ? false : found.affirmed
  // Only who is named inside the content decides; a name outside it is the speaker's, who then speaks for themselves.
  const named = isNamedIn(units, unit, deciderAt) ? found.decider : null
  const receives = isNamedIn(units, unit, recipientAt) ? found.recipient : null
  const recipient = own && takes ? self : receives
  const subjectless = !subjectWords(unit).some((word) => word.tag.startsWith('NN') || word.norm === 'it')
  const acts =
    subjectless &&
    (parts.cueClass === 'decision' || parts.cueClass === 'commitment' || SPEAKS_FOR_ITSELF.has(found.state))
  const decider = own && !takes ? self : (named ?? (acts && parts.mode !== 'none' ? self : null))
  const item = found.item ?? itemOf(units)
  // "reported on Friday" dates the report; only who refuses by saying so refuses on the day they say it.
  const date = own || within(unit.ranges, dateAt) ? found.date : null
  return { ...found, affirmed, decider, recipient, item, date }
}

/** Whether a word of the decision's sentence lies in the content. */
function isNamedIn(units: readonly Unit[], { view }: Unit, word: number): boolean {
  return units.some((unit) => unit.view === view && within(unit.ranges, word))
}

/** The codebook's id of the body a speaker belongs to, or its name. */
function organisationOf({ organisation }: ActorMention, { idOf }: CompiledCodebook): string | null {
  return organisation === null ? null : (idOf(organisation) ?? organisation)
}

/** States that a speaker who names nobody else reports of themselves. */
const SPEAKS_FOR_ITSELF = new Set(['requested', 'refused', 'refused-maintained'])

function requested(
  units: readonly Unit[],
  speaker: ActorMention | null,
  self: string | null,
  { kin }: CompiledCodebook,
): Decision {
  const recipient = recipientOf(units)
  const names = [self, speaker?.organisation ?? null, speaker?.name ?? null].filter((name) => name !== null)
  const third = recipient !== null && names.length > 0 && !names.some((name) => kin(name, recipient))
  return {
    state: third ? 'urged-by-third-party' : 'requested',
    track: 'process',
    decider: self,
    requester: null,
    recipient,
    item: itemOf(units),
    condition: null,
    date: null,
    affirmed: true,
  }
}

function itemOf(units: readonly Unit[]): string | null {
  return referenceTo(inContent(units, (unit) => unit.view.items)[0])
}

/** "supplying Ukraine with", "send them to Kyiv": an actor after the verb or after "to". */
function recipientOf(units: readonly Unit[]): string | null {
  for (const unit of units) {
    const actor = inContent([unit], ({ view }) => view.actors).find(({ first }) => {
      const before = unit.view.words[first - 1]
      return (
        before !== undefined && (before.norm === 'to' || before.tag.startsWith('VBG') || before.tag === 'VB')
      )
    })
    if (actor !== undefined) return referenceTo(actor)
  }
  return null
}
