import type { Statement } from '@onrecord/reader'
import { sql } from 'kysely'
import type { ActorId, StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { changeRow, type RowChange } from '../history/history.ts'
import { aliasRow } from './actor-names.ts'

/** A statement as a person corrected it, whose speaker the correction named, with the text it stands in. */
export interface Respoken {
  readonly id: StatementId
  readonly statement: Pick<Statement, 'source'>
  readonly text: string
}

/**
 * Names learnt from corrections: where a person says that "Mayor Ross" is Ada Ross, the words of the source become an
 * alias of hers, so that later articles find her by them. Only a name that nobody else has is learnt; a description
 * ("the mayor"), a pronoun, or a word that merely begins its sentence ("Officials") is none. The codebook is not changed:
 * nothing needs to be read again.
 */
export async function learnAliases(tx: Db, corrected: readonly Respoken[]): Promise<RowChange[]> {
  const changes: RowChange[] = []
  for (const { id, statement, text } of corrected) {
    const name = nameIn(statement, text)
    if (name === null) continue
    const actor = await tx
      .selectFrom('statement as s')
      .innerJoin('actor as a', 'a.id', 's.speakerId')
      .where('s.id', '=', id)
      .where('a.documentId', 'is', null)
      .select(['a.id', 'a.name'])
      .executeTakeFirst()
    if (actor === undefined || actor.name === name) continue
    const namesake = await namesakeOf(tx, name)
    if (namesake === 'in use') continue
    if (namesake !== null) {
      changes.push(...(await changeRow(tx, 'actor', namesake, { withdrawn: true, mergedInto: actor.id })))
    }
    changes.push(...(await aliasRow(tx, { actorId: actor.id, name, validFrom: null, validTo: null })))
  }
  return changes
}

/**
 * Who else has the name: nobody, or the actor that the reader made for it and who, after the correction, says nothing any
 * more; then the two are one. A name that others go by is left to them.
 */
async function namesakeOf(tx: Db, name: string): Promise<ActorId | 'in use' | null> {
  if (await isAlias(tx, name)) return 'in use'
  const rows = await tx
    .selectFrom('actor as a')
    .where('a.name', '=', name)
    .where('a.withdrawn', '=', false)
    .select('a.id')
    .select(
      sql<boolean>`a.document_id is null
        and not exists (select from current_statement s where a.id in (s.speaker_id, s.holder_id))
        and not exists (select from chain_link l where l.actor_id = a.id)
        and not exists (select from codebook_actor c where c.actor_id = a.id)
        and not exists (select from outlet o where o.actor_id = a.id)`.as('silent'),
    )
    .execute()
  const [only] = rows
  if (only === undefined) return null
  return rows.length === 1 && only.silent ? only.id : 'in use'
}

async function isAlias(tx: Db, name: string): Promise<boolean> {
  const query = tx
    .selectFrom('actorAlias')
    .select('id')
    .where('name', '=', name)
    .where('withdrawn', '=', false)
  return (await query.executeTakeFirst()) !== undefined
}

/**
 * The name that a statement's source consists of; null where it is none.
 *
 * `nameIn({ source: [{ start: 4, end: 14, quote: 'Mayor Ross' }] }, 'But Mayor Ross said no.') // 'Mayor Ross'`
 */
export function nameIn({ source }: Pick<Statement, 'source'>, text: string): string | null {
  const [span] = source
  if (span === undefined || source.length > 1) return null
  const words = span.quote.trim().split(/\s+/)
  if (words.length > 6 || !words.every((word) => CAPITAL.test(word) || LINK.test(word))) return null
  const [first = '', ...others] = words
  if (NO_NAME.test(first) || LINK.test(words.at(-1) ?? '')) return null
  const begins = /(^|[.!?:\n"“”]\s*)$/.test(text.slice(0, span.start))
  const surelyName = !begins || others.some((word) => CAPITAL.test(word)) || standsInside(first, text)
  return surelyName ? words.join(' ') : null
}

const CAPITAL = /^\p{Lu}[\p{L}\p{N}.’'-]*$/u
const LINK = /^(of|the|and|for|de|von|van|der|la|le|du|al|bin)$/
const NO_NAME =
  /^(The|A|An|He|She|It|They|We|I|You|Who|This|That|These|Those|His|Her|Their|Our|My|One|Some|Many)$/

/** Capitalised after a word in small letters: no sentence begins there. */
function standsInside(word: string, text: string): boolean {
  const plain = word.replace(/[^\p{L}\p{N}]/gu, '')
  return plain !== '' && new RegExp(`\\p{Ll},? ${plain}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
