import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ItemPageAnswer, ListedItemAnswer } from '../../api/contract/items.ts'
import type { Query } from '../addresses.ts'
import { ask } from '../ask.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { useNarrowing } from '../use-narrowing.ts'
import { ItemDetails } from './item.tsx'
import './items.css'
import { Told } from '../parts/told.tsx'

const words = sayAnalyses.items

const route = getRouteApi('/items')

const listOf = (query: Query) =>
  queryOptions({
    queryKey: ['items', query],
    queryFn: ({ signal }) => ask<readonly ListedItemAnswer[]>('items', query, signal),
    placeholderData: keepPreviousData,
  })

const pageOf = (query: Query) =>
  queryOptions({
    queryKey: ['item', query],
    queryFn: ({ signal }) => ask<ItemPageAnswer>('items/page', query, signal),
  })

/** The items of the debate, or what the texts say of the one that the address names. */
export function ItemsPage() {
  const { query } = useNarrowing(route.useSearch(), route.useNavigate())
  return query.name === undefined ? <ItemList query={query} /> : <OneItem query={query} />
}

function ItemList({ query }: { query: Query }) {
  const { data, error, refetch } = useQuery(listOf(query))
  useTitle(words.title)
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      {error === null ? null : <Failed error={error} again={() => void refetch()} what={words.theItems} />}
      {data === undefined ? error === null ? <Waiting /> : null : <List items={data} />}
    </>
  )
}

function List({ items }: { items: readonly ListedItemAnswer[] }) {
  if (items.length === 0)
    return (
      <Empty title={words.none}>
        <p>{words.noneWhy}</p>
      </Empty>
    )
  const [known, inTexts] = [
    items.filter(({ kind }) => kind !== 'text'),
    items.filter(({ kind }) => kind === 'text'),
  ]
  return (
    <>
      <Rows items={known} />
      {inTexts.length === 0 ? null : (
        <section className="section" aria-labelledby="in-texts">
          <h2 id="in-texts">
            {words.inTexts} <span className="soft">{say.number(inTexts.length)}</span>
          </h2>
          <Rows items={inTexts} />
        </section>
      )}
    </>
  )
}

function Rows({ items }: { items: readonly ListedItemAnswer[] }) {
  return (
    <ul className="plain-list item-list">
      {items.map(({ key, name, kind, variantOf, statements, first, last }) => (
        <li key={key}>
          <Link to="/items" search={(before) => ({ ...before, name: key })}>
            <Told>{name}</Told>
          </Link>{' '}
          <span className="soft small">
            {variantOf === null ? '' : `${words.variantOf} ${variantOf.name} · `}
            {kind === 'class' ? `${words.kinds.class} · ` : ''}
            {words.statements(statements)}
            {first === null || last === null
              ? ''
              : `, ${words.between(say.shortDay(first), say.shortDay(last))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function OneItem({ query }: { query: Query }) {
  const { data, error, refetch } = useQuery(pageOf(query))
  useTitle(data?.item.name ?? words.title)
  return (
    <>
      <header className="headline">
        <p className="eyebrow">
          <Link to="/items" search={(before) => ({ ...before, name: undefined })}>
            {words.all}
          </Link>
        </p>
        <h1>{data === undefined ? words.title : <Told>{data.item.name}</Told>}</h1>
      </header>
      {error === null ? null : <Failed error={error} again={() => void refetch()} what={words.theItem} />}
      {data === undefined ? error === null ? <Waiting /> : null : <ItemDetails page={data} />}
    </>
  )
}
