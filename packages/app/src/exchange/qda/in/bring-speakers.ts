import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../../../record/engine/open-record.ts'
import { type Act, changeRow, noteAll, type RowChange } from '../../../record/history/history.ts'
import type { CodedSpeaker } from './code-meanings.ts'

/** What a project says of somebody beside the name. */
export interface SpeakerLooks extends Pick<CodedSpeaker, 'name' | 'kind' | 'colour' | 'note'> {
  readonly attributes: Readonly<Record<string, string>>
}

/** Gives actors the colours, notes and attributes of their codes and cases; what somebody gave them already stays. */
export async function bringSpeakers(tx: Db, speakers: readonly SpeakerLooks[], act: Act): Promise<void> {
  const changes: RowChange[] = []
  for (const { name, kind, colour, note, attributes } of speakers) {
    if (colour === null && note === '' && Object.keys(attributes).length === 0) continue
    const row = await tx
      .selectFrom('actor')
      .where('name', '=', name)
      .where((eb) => eb(eb.cast<string>('kind', 'text'), '=', kind))
      .where('documentId', 'is', null)
      .where('withdrawn', '=', false)
      .orderBy('id')
      .select(['id', 'colour', 'note', 'attributes'])
      .executeTakeFirst()
    if (row === undefined) continue
    const wanted = {
      colour: row.colour ?? colour,
      note: row.note ?? (note === '' ? null : note),
      attributes: { ...attributes, ...row.attributes },
    }
    const { id, ...before } = row
    if (!isDeepStrictEqual(before, wanted)) changes.push(...(await changeRow(tx, 'actor', id, wanted)))
  }
  if (changes.length > 0) await noteAll(tx, act, [{ action: 'described actors', changes }])
}
