import type { CodebookId } from '../../../record/engine/ids.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import { type Act, changeRow, noteAll, type RowChange } from '../../../record/history/history.ts'
import type { Losses } from '../../losses.ts'
import type { DnaSchemeEntity } from '../dna-scheme.ts'
import type { DnaCodebook } from './dna-codebook.ts'

/**
 * Gives actors and concepts the colours and attributes of their entities. What somebody has given them already stays; where DNA
 * says something else, it is told as lost.
 */
export async function bringCodes(
  tx: Db,
  codebook: CodebookId,
  { entities }: DnaCodebook,
  act: Act,
  losses: Losses,
): Promise<void> {
  const changes: RowChange[] = []
  for (const { table, id, key, colour, attributes } of await codesOf(tx, codebook)) {
    for (const entity of entities.get(key) ?? []) {
      const wanted = wantedOf(entity)
      const own = { colour: colour ?? wanted.colour, attributes: { ...wanted.attributes, ...attributes } }
      if (wanted.colour !== null && own.colour !== wanted.colour)
        losses.add('a colour of DNA, where it has one', table, id)
      if (Object.entries(wanted.attributes).some(([name, value]) => own.attributes[name] !== value))
        losses.add('an attribute of DNA, where it has one of that name', table, id)
      changes.push(...(await changeRow(tx, table, id, own)))
      break
    }
  }
  if (changes.length > 0) await noteAll(tx, act, [{ action: 'coloured codes', changes }])
}

/** Black is DNA's colour of what nobody coloured, and an empty attribute one that nobody gave. */
function wantedOf({ colour, attributes }: DnaSchemeEntity) {
  const given = Object.entries(attributes).filter(([, value]) => value !== '')
  return { colour: colour === '#000000' ? null : colour, attributes: Object.fromEntries(given) }
}

async function codesOf(tx: Db, codebook: CodebookId) {
  const concepts = await tx
    .selectFrom('concept')
    .where('codebookId', '=', codebook)
    .where('withdrawn', '=', false)
    .orderBy('id')
    .select(['id', 'key', 'colour', 'attributes'])
    .execute()
  const actors = await tx
    .selectFrom('codebookActor as c')
    .innerJoin('actor as a', 'a.id', 'c.actorId')
    .where('c.codebookId', '=', codebook)
    .where('a.withdrawn', '=', false)
    .orderBy('a.id')
    .select(['a.id', 'c.key', 'a.colour', 'a.attributes'])
    .execute()
  return [
    ...concepts.map((row) => ({ table: 'concept' as const, ...row })),
    ...actors.map((row) => ({ table: 'actor' as const, ...row })),
  ]
}
