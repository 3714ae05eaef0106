import type { ActorMention, Anonymity } from '@onrecord/reader'
import type { StatementId } from '../../record/engine/ids.ts'
import { inTextOrder } from '../../record/statements/text-order.ts'
import { independentAmong } from '../independent-sources.ts'
import { plainName } from './names.ts'
import { reporterOf, type Told } from './told.ts'

/** Who stands behind something, and how many of them did not copy each other. */
export interface Sourcing {
  /** `outlet` where nobody but the outlets says it. */
  readonly kind: 'named' | 'anonymous' | 'named and anonymous' | 'outlet'
  /** The named people, organisations and documents, by name. */
  readonly named: readonly string[]
  /** How many independent reports rest on sources without a name. */
  readonly anonymous: number
  readonly documents: number
  /** How many reports there are that did not copy each other: ten copies of one wire story are one. */
  readonly reports: number
  /** The most of these that share no named voice either: a person whom ten papers quote apart is one source. */
  readonly independent: number
  readonly first: FirstReport | null
}

export interface FirstReport {
  readonly day: string | null
  readonly outlet: string | null
  readonly statement: StatementId
}

/** The sourcing of statements that say one thing. */
export function sourcingOf(told: readonly Told[]): Sourcing {
  const documents = new Set<number>()
  const originsOf = new Map<ActorMention | null, Set<string>>()
  for (const { speaker, document, origin } of told) {
    documents.add(document.id)
    const own = originsOf.get(speaker)
    if (own === undefined) originsOf.set(speaker, new Set([origin]))
    else own.add(origin)
  }
  const named = new Set<string>()
  const anonymous = new Set<string>()
  const ofVoice = new Map<string, Set<string>>()
  const alone = new Set<string>()
  const all = new Set<string>()
  for (const [speaker, origins] of originsOf) {
    const kind = speaker === null ? 'outlet' : sourceKind(speaker.anonymity)
    if (speaker !== null && kind === 'named') named.add(speaker.name)
    if (kind === 'anonymous') addAll(anonymous, origins)
    addAll(all, origins)
    const voice = voiceOf(speaker)
    if (voice === null) addAll(alone, origins)
    else ofVoice.set(voice, addAll(ofVoice.get(voice) ?? new Set(), origins))
  }
  return {
    kind: kindOf(named.size > 0, anonymous.size > 0),
    named: [...named].sort(),
    anonymous: anonymous.size,
    documents: documents.size,
    reports: all.size,
    independent: independentAmong(ofVoice, alone),
    first: firstReport(told),
  }
}

function addAll(to: Set<string>, from: ReadonlySet<string>): Set<string> {
  for (const one of from) to.add(one)
  return to
}

function kindOf(named: boolean, anonymous: boolean): Sourcing['kind'] {
  if (named) return anonymous ? 'named and anonymous' : 'named'
  return anonymous ? 'anonymous' : 'outlet'
}

export type SourceKind = 'named' | 'anonymous' | 'outlet'

/** Whether a source stands for its word with a name; a voice that is only the outlet's is neither. */
export function sourceKind(anonymity: Anonymity): SourceKind {
  return KINDS[anonymity]
}

const KINDS: Readonly<Record<Anonymity, SourceKind>> = {
  'named-person': 'named',
  'named-organisation': 'named',
  'named-outlet': 'outlet',
  'inferred-outlet': 'outlet',
  'unnamed-collective': 'anonymous',
  'anonymous-described': 'anonymous',
  'anonymous-bare': 'anonymous',
  passive: 'anonymous',
  'outlet-voice': 'outlet',
  document: 'named',
}

/**
 * By what one knows the same voice in another article: the id or name of a person, an organisation, an outlet. `null` for
 * sources without a name, for documents that no codebook knows ("a report"), and where nobody speaks.
 */
export function voiceOf(speaker: ActorMention | null): string | null {
  if (speaker === null || sourceKind(speaker.anonymity) === 'anonymous') return null
  if (speaker.id !== null) return speaker.id
  return speaker.anonymity === 'document' || speaker.name === NOT_NAMED ? null : plainNameOf(speaker)
}

/** A record holds the same few mentions a hundred thousand times. */
const plainNames = new WeakMap<ActorMention, string>()

function plainNameOf(speaker: ActorMention): string {
  const before = plainNames.get(speaker)
  if (before !== undefined) return before
  const name = plainName(speaker.name)
  plainNames.set(speaker, name)
  return name
}

/** What the reader calls the outlet of an article that does not say where it appeared. */
const NOT_NAMED = 'outlet not named'

function firstReport(told: readonly Told[]): FirstReport | null {
  const [one, ...others] = told
  if (one === undefined) return null
  const first = others.reduce((before, next) => (inTextOrder(next, before) < 0 ? next : before), one)
  return { day: first.document.date, outlet: reporterOf(first), statement: first.id }
}

/** ISO days in order, the unknown last. */
export function inOrder(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
