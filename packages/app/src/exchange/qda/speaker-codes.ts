import { sql } from 'kysely'
import type { ActorId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { Losses } from '../losses.ts'
import type { Code } from './code-tree.ts'
import { present } from './concept-codes.ts'
import { derivedGuid } from './derived-guid.ts'
import { described } from './described.ts'

/** Somebody who speaks: a code for what is said, and a case for who it is. */
export interface Speaker {
  readonly id: ActorId | null
  readonly guid: string
  /** As statements call it. */
  readonly called: string
  /** The name of its code: an unnamed source with its article. */
  readonly name: string
  readonly kind: string
  readonly organisation: string | null
}

export interface SpeakerDetails {
  readonly colour: string | null
  readonly note: string | null
  readonly attributes: Readonly<Record<string, string>>
}

/** Whoever spoke so far. An unnamed source exists in one article only. */
export class Speakers {
  readonly #met = new Map<string, Speaker>()

  /** The code of the speaker of a statement; `null` where nobody is said to speak. */
  guidOf(
    { speaker, speakerId }: RecordedStatement,
    article: { readonly guid: string; readonly name: string },
  ): string | null {
    if (speaker === null) return null
    const unnamed = speaker.kind === 'anonymous'
    const guid = derivedGuid('speaker', speaker.kind, speaker.name, unnamed ? article.guid : '')
    const known = this.#met.get(guid)
    if (known === undefined || (known.organisation === null && speaker.organisation !== null)) {
      this.#met.set(guid, {
        id: speakerId,
        guid,
        called: speaker.name,
        name: unnamed ? `${speaker.name} (${article.name})` : speaker.name,
        kind: speaker.kind,
        organisation: speaker.organisation,
      })
    }
    return guid
  }

  get all(): readonly Speaker[] {
    return [...this.#met.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  }
}

/** What the record says of actors beside their names. */
export async function speakerDetails(
  db: Db,
  speakers: readonly Speaker[],
  losses: Losses,
): Promise<(speaker: Speaker) => SpeakerDetails> {
  const ids = speakers.flatMap(({ id }) => id ?? [])
  const { rows } = await sql<SpeakerDetails & { id: ActorId; more: boolean }>`
    select a.id, a.colour, a.note, a.attributes,
      exists (select from actor_alias n where n.actor_id = a.id and not n.withdrawn)
      or exists (select from membership m where m.member_id = a.id and not m.withdrawn) as more
    from actor a where a.id = any(${ids}) order by a.id`.execute(db)
  for (const { id, more } of rows) if (more) losses.add('other names and memberships by date', 'actor', id)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ({ id }) => (id === null ? undefined : byId.get(id)) ?? { colour: null, note: null, attributes: {} }
}

/** The speakers as codes below one that holds them. */
export function speakerCodes(
  speakers: readonly Speaker[],
  detailsOf: (speaker: Speaker) => SpeakerDetails,
): Code {
  return {
    guid: derivedGuid('speakers'),
    name: 'Speakers',
    codable: false,
    colour: null,
    description: described({ text: '', fields: { holds: 'speakers' } }),
    children: speakers.map((speaker) => {
      const { guid, name, called, kind, organisation } = speaker
      const { note, colour } = detailsOf(speaker)
      const fields = present({ speaker: called, kind, organisation })
      return {
        guid,
        name,
        codable: true,
        colour,
        description: described({ text: note ?? '', fields }),
        children: [],
      }
    }),
  }
}
