import { type Codebook, type CodebookVariable, EMPTY_CODEBOOK } from '@onrecord/reader'
import { sql } from 'kysely'
import { registerCodebook } from '../../../record/codebooks/register-codebook.ts'
import type { CodebookId, CodebookVersionId } from '../../../record/engine/ids.ts'
import type { Db } from '../../../record/engine/open-record.ts'
import { type Act, changeRow, noteAll, type RowChange } from '../../../record/history/history.ts'
import type { Losses } from '../../losses.ts'
import type { CodedBook } from './code-meanings.ts'

export interface BroughtBook {
  readonly id: CodebookId
  readonly versionId: CodebookVersionId
}

/** The ids of concepts that came from a project before, by the GUIDs of their codes. */
export async function keysOfGuids(tx: Db): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ guid: string; key: string }>`
    select attributes->>'guid' as guid, key from concept where attributes ? 'guid' order by id`.execute(tx)
  return new Map(rows.map(({ guid, key }) => [guid, key]))
}

/**
 * Brings a codebook in. One of the same title gets the concepts and variables that it does not have; what it has stays as it is, and
 * so does everything that a project has no place for: actors, items, word lists.
 */
export async function bringBook(
  tx: Db,
  { concepts, title, ...book }: CodedBook & { readonly title: string },
  variables: readonly CodebookVariable[],
  act: Act,
  losses: Losses,
): Promise<BroughtBook> {
  const known = await tx
    .selectFrom('codebook as b')
    .innerJoin('codebookVersion as v', 'v.id', 'b.versionId')
    .where('b.title', '=', title)
    .select(['b.id', 'v.id as versionId', 'v.content'])
    .executeTakeFirst()
  const keys = known === undefined ? [] : await keysIn(tx, known.id)
  const fresh = concepts.flatMap(({ entry }) => (keys.includes(entry.id) ? [] : entry))
  const before = known?.content ?? newBook(title, book)
  const others = variables.filter(({ name }) => !before.variables?.some((one) => one.name === name))
  const content = withVariables({ ...before, concepts: [...before.concepts, ...fresh] }, others)
  const isNew = known === undefined || fresh.length + others.length > 0
  const brought = isNew ? await registerCodebook(tx, content, act) : known
  await bringLooks(tx, brought.id, concepts, act, losses)
  return brought
}

const withVariables = (content: Codebook, others: readonly CodebookVariable[]): Codebook =>
  others.length === 0 ? content : { ...content, variables: [...(content.variables ?? []), ...others] }

function newBook(
  title: string,
  { version, language, description }: Pick<CodedBook, 'version' | 'language' | 'description'>,
): Codebook {
  const said = description === '' ? {} : { description }
  return { ...EMPTY_CODEBOOK, title, version: version ?? '1', language: language ?? 'en', ...said }
}

/** Deprecated and merged ones too: they stay what they are. */
async function keysIn(tx: Db, codebook: CodebookId): Promise<readonly string[]> {
  const rows = await tx.selectFrom('concept').where('codebookId', '=', codebook).select('key').execute()
  return rows.map(({ key }) => key)
}

/** Gives concepts the colours and attributes of their codes; what somebody gave them already stays. */
async function bringLooks(
  tx: Db,
  codebook: CodebookId,
  concepts: CodedBook['concepts'],
  act: Act,
  losses: Losses,
): Promise<void> {
  const rows = await tx
    .selectFrom('concept')
    .where('codebookId', '=', codebook)
    .select(['id', 'key', 'label', 'definition', 'colour', 'attributes'])
    .execute()
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const changes: RowChange[] = []
  for (const { entry, colour, attributes } of concepts) {
    const row = byKey.get(entry.id)
    if (row === undefined) continue
    if (row.label !== entry.label || (entry.definition !== null && row.definition !== entry.definition))
      losses.add('another name or description, where it has one', 'concept', row.id)
    if (colour !== null && row.colour !== null && row.colour !== colour)
      losses.add('another colour, where it has one', 'concept', row.id)
    const wanted = {
      colour: row.colour ?? colour,
      attributes: { ...attributes, ...row.attributes },
    }
    changes.push(...(await changeRow(tx, 'concept', row.id, wanted)))
  }
  if (changes.length > 0) await noteAll(tx, act, [{ action: 'coloured codes', changes }])
}
