import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ChangedAnswer } from '../../api/contract/codes.ts'
import type { CodebookAnswer } from '../../api/contract/shapes.ts'
import { nothingShared } from '../addresses.ts'
import { changedFields } from '../changes/changed-fields.ts'
import { Drawer } from '../changes/drawer.tsx'
import { Area, Line, linesOf } from '../changes/fields.tsx'
import { HistoryOf } from '../changes/history-of.tsx'
import { Refusal } from '../changes/refusal.tsx'
import { StatementsOf } from '../changes/touched.tsx'
import { useChange } from '../changes/use-change.ts'
import { say } from '../language/say.ts'

const { codes } = say

type Item = CodebookAnswer['items'][number]

/** What decisions and figures of the debate are about: created, renamed, deprecated and restored. */
export function Items({ book }: { readonly book: CodebookAnswer }) {
  const [edited, setEdited] = useState<Item | 'new' | null>(null)
  return (
    <section className="section items">
      <h2>
        {codes.items} <span className="soft">{codes.itemsHint}</span>
      </h2>
      {book.items.length === 0 ? <p className="soft">{codes.noItems}</p> : null}
      <ul className="plain-list">
        {book.items.map((item) => (
          <ItemRow key={item.id} item={item} onEdit={() => setEdited(item)} />
        ))}
      </ul>
      <button type="button" className="action" onClick={() => setEdited('new')}>
        {codes.newItem}
      </button>
      {edited === null ? null : (
        <ItemForm book={book} item={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </section>
  )
}

function ItemRow({ item, onEdit }: { readonly item: Item; readonly onEdit: () => void }) {
  const { id, key, label, aliases, withdrawn } = item
  const change = useChange()
  const verb = withdrawn ? 'restore' : 'withdraw'
  return (
    <li className={withdrawn ? 'item withdrawn' : 'item'}>
      <Link to="/statements" search={{ ...nothingShared, item: String(id) }}>
        {label}
      </Link>
      <span className="soft small">
        {key}
        {aliases.length === 0 ? '' : ` · ${aliases.join(', ')}`}
        {withdrawn ? ` · ${codes.deprecated}` : ''}
      </span>
      <span className="actions">
        {withdrawn ? null : (
          <button type="button" className="action" aria-label={codes.editThis(label)} onClick={onEdit}>
            {codes.edit}
          </button>
        )}
        <button
          type="button"
          className="action"
          aria-label={withdrawn ? codes.restoreThis(label) : codes.deprecateThis(label)}
          disabled={change.busy}
          onClick={() => void change.run<ChangedAnswer>(`items/${id}/${verb}`, {})}
        >
          {withdrawn ? codes.restore : codes.deprecate}
        </button>
      </span>
      <Refusal refusal={change.refusal} />
    </li>
  )
}

function ItemForm({
  book,
  item,
  onClose,
}: {
  readonly book: CodebookAnswer
  readonly item: Item | null
  readonly onClose: () => void
}) {
  const change = useChange()
  const [label, setLabel] = useState(item?.label ?? '')
  const [aliases, setAliases] = useState(item?.aliases.join('\n') ?? '')
  const [variantOf, setVariantOf] = useState(item?.variantOf ?? '')
  const before = {
    label: item?.label ?? '',
    aliases: item?.aliases ?? [],
    variantOf: item?.variantOf ?? null,
  }
  const now = {
    label: label.trim(),
    aliases: linesOf(aliases),
    variantOf: variantOf === '' ? null : variantOf,
  }
  const fields = changedFields(before, now)
  const save = async () => {
    const saved =
      item === null
        ? await change.run<ChangedAnswer>(`codebooks/${book.id}/items`, { ...fields, label: now.label })
        : await change.run<ChangedAnswer>(`items/${item.id}`, fields, 'PATCH')
    if (saved !== null) onClose()
  }
  return (
    <Drawer
      title={item === null ? codes.newItem : codes.editThis(item.label)}
      does={item === null ? codes.create : codes.save}
      change={change}
      ready={now.label !== '' && Object.keys(fields).length > 0}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Line label={codes.name} value={label} onChange={setLabel} />
      <Area label={codes.otherNames} hint={codes.oneALine} value={aliases} onChange={setAliases} />
      <div className="row">
        <label htmlFor="variant-of">{codes.variantOf}</label>
        <select
          id="variant-of"
          className="field"
          value={variantOf}
          onChange={(event) => setVariantOf(event.target.value)}
        >
          <option value="">{codes.noVariant}</option>
          {book.items
            .filter(({ id, withdrawn }) => id !== item?.id && !withdrawn)
            .map(({ key, label: name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
        </select>
      </div>
      {item === null ? null : (
        <>
          <StatementsOf query={{ item: String(item.id) }} />
          <HistoryOf of="item" id={item.id} />
        </>
      )}
    </Drawer>
  )
}
