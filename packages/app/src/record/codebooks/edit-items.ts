import type { Codebook, Item } from '@onrecord/reader'
import type { CodebookId, HistoryId, ItemId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'
import { type Act, changeRow, inserted, note, type RowChange } from '../history/history.ts'
import { changeCodebook, currentCodebook } from './codebook-versions.ts'
import { freeKey, withItem, withoutItem } from './edit-content.ts'

/** What a person may say of an item; what is left out stays as it is. */
export interface ItemFields {
  readonly label?: string
  readonly aliases?: readonly string[]
  readonly variantOf?: string | null
  readonly isClass?: boolean
}

export interface EditedItem {
  readonly id: ItemId
  readonly history: HistoryId
}

export interface ItemSummary {
  readonly id: ItemId
  readonly codebook: CodebookId
  /** The codebook's id of it: "ITM-1". */
  readonly key: string
  readonly label: string
  readonly variantOf: string | null
  readonly isClass: boolean
  readonly withdrawn: boolean
}

/** The items of the record's codebooks, deprecated ones too, in the codebooks' order. */
export function listItems(db: Db): Promise<ItemSummary[]> {
  return db
    .selectFrom('item')
    .orderBy('codebookId')
    .orderBy('id')
    .select(['id', 'codebookId as codebook', 'key', 'label', 'variantOf', 'isClass', 'withdrawn'])
    .execute()
}

/** A new item of a codebook: what decisions and figures of the debate are about. */
export function createItem(
  db: Db,
  codebook: CodebookId,
  fields: ItemFields & { readonly label: string },
  act: Act,
): Promise<EditedItem> {
  return asOnlyWriter(db, async (tx) => {
    const current = await currentCodebook(tx, codebook)
    const rows = await tx
      .selectFrom('item')
      .select('key')
      .where('codebookId', '=', codebook)
      .orderBy('id')
      .execute()
    const keys = rows.map((row) => row.key)
    const key = freeKey(current.content, keys, keys.at(-1) ?? 'I00')
    const { label, aliases = [], variantOf = null, isClass = false } = fields
    mustHaveItem(current.content, key, variantOf)
    const { id } = await tx
      .insertInto('item')
      .values({ codebookId: codebook, key, label, variantOf, isClass })
      .returning('id')
      .executeTakeFirstOrThrow()
    const content = withItem(current.content, { id: key, label, aliases, variantOf, isClass })
    const changes = [inserted('item', id), ...(await changeCodebook(tx, current, content, act))]
    return { id, history: await note(tx, 'added item', act, changes) }
  })
}

/** Says an item differently; under another label it is still found by the old one. */
export function editItem(db: Db, id: ItemId, fields: ItemFields, act: Act): Promise<EditedItem> {
  return changed(db, id, act, async (tx, item) => {
    const { aliases, ...columns } = fields
    const { variantOf = null } = fields
    if (variantOf !== null)
      mustHaveItem((await currentCodebook(tx, item.codebookId)).content, item.key, variantOf)
    const changes = await changeRow(tx, 'item', id, { ...columns })
    const renamed = fields.label !== undefined && fields.label !== item.label
    const change = (entry: Item): Item => ({
      ...entry,
      ...columns,
      aliases: aliases ?? (renamed ? [...new Set([...entry.aliases, entry.label])] : entry.aliases),
    })
    return {
      action: renamed ? 'renamed item' : 'changed item',
      changes,
      content: (content) => {
        const entry = content.items.find((one) => one.id === item.key)
        return entry === undefined ? content : withItem(content, change(entry))
      },
    }
  })
}

/** Deprecates an item: what was said of it stays, and nothing new is found by it. */
export function withdrawItem(db: Db, id: ItemId, act: Act): Promise<EditedItem> {
  return changed(db, id, act, async (tx, item) => ({
    action: 'deprecated item',
    changes: await changeRow(tx, 'item', id, { withdrawn: true }),
    content: (content) => withoutItem(content, item.key),
  }))
}

/** Takes a deprecated item into the codebook again. */
export function restoreItem(db: Db, id: ItemId, act: Act): Promise<EditedItem> {
  return changed(db, id, act, async (tx, { key, label, variantOf, isClass, codebookId }) => {
    const versions = await tx
      .selectFrom('codebookVersion')
      .select('content')
      .where('codebookId', '=', codebookId)
      .orderBy('id', 'desc')
      .execute()
    const last = versions.flatMap(({ content }) => content.items.find((one) => one.id === key) ?? [])[0]
    return {
      action: 'restored item',
      changes: await changeRow(tx, 'item', id, { withdrawn: false }),
      content: (content) => withItem(content, last ?? { id: key, label, aliases: [], variantOf, isClass }),
    }
  })
}

/** An item is a variant of another one of its codebook, or of none. */
function mustHaveItem({ items }: Codebook, key: string, variantOf: string | null): void {
  if (variantOf === null || (variantOf !== key && items.some(({ id }) => id === variantOf))) return
  const what = `Item ${key} cannot be a variant of ${variantOf}: its codebook has no other item of that id.`
  throw new Invalid({ where: `item ${key}`, what, todo: 'Name it by the codebook’s id of it.' })
}

interface ItemChange {
  readonly action: string
  readonly changes: readonly RowChange[]
  readonly content: (content: Codebook) => Codebook
}

function changed(
  db: Db,
  id: ItemId,
  act: Act,
  change: (tx: Db, item: Awaited<ReturnType<typeof itemRow>>) => Promise<ItemChange>,
): Promise<EditedItem> {
  return asOnlyWriter(db, async (tx) => {
    const item = await itemRow(tx, id)
    const { action, changes, content } = await change(tx, item)
    const current = await currentCodebook(tx, item.codebookId)
    const all = [...changes, ...(await changeCodebook(tx, current, content(current.content), act))]
    if (all.length === 0) {
      const what = `Item ${item.key} is like that already.`
      throw new Conflict({ where: `item ${id}`, what, todo: 'Nothing needs to be done.' })
    }
    return { id, history: await note(tx, action, act, all) }
  })
}

async function itemRow(tx: Db, id: ItemId) {
  const item = await tx.selectFrom('item').selectAll().where('id', '=', id).executeTakeFirst()
  if (item === undefined) throw notInRecord('item', id)
  return item
}
