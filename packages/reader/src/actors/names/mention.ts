import type { ActorKind, ActorMention, Anonymity } from '../../statement.ts'
import type { KnownActor } from './known-names.ts'

/** How openly each kind of actor speaks under a name. */
const ANONYMITY = {
  person: 'named-person',
  outlet: 'named-outlet',
  organisation: 'named-organisation',
  country: 'named-organisation',
  group: 'unnamed-collective',
} as const satisfies Partial<Record<ActorKind, Anonymity>>

/** A known actor as a statement names it. */
export function asMention({ name, id, kind, of }: KnownActor): ActorMention {
  return { name, id, kind, organisation: of, anonymity: ANONYMITY[kind] }
}

/** Somebody whom only this article names, and the body they belong to where it says so. */
export function ownMention(
  name: string,
  kind: 'person' | 'organisation' | 'outlet' | 'country',
  organisation: string | null = null,
): ActorMention {
  return { name, id: null, kind, organisation, anonymity: ANONYMITY[kind] }
}
