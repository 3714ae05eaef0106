import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { ItemPageAnswer, ItemValueAnswer } from '../../api/contract/items.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { LinkedMatters } from '../matters/linked.tsx'
import { happenedWords, partsName, stateWord } from '../matters/matter-words.ts'
import { Empty } from '../parts/states.tsx'
import { Seen, Told } from '../parts/told.tsx'
import { Reports } from '../reports/reports.tsx'
import { Sourcing } from '../reports/sourcing.tsx'

const words = sayAnalyses.items

type Asked = ItemPageAnswer['asked'][number]

/** What the texts say of an item; a part of which they say nothing is not there. */
export function ItemDetails({ page }: { page: ItemPageAnswer }) {
  const told = page.facts.filter(({ values }) => values.length > 0)
  return (
    <>
      <About page={page} />
      {told.length + page.asked.length > 0 ? null : (
        <Empty title={words.nothing}>
          <p>{words.nothingWhy}</p>
        </Empty>
      )}
      {told.map(({ fact, differ, values }) => (
        <section key={fact} className="section" aria-labelledby={fact}>
          <h2 id={fact}>
            {words.facts[fact]} {differ ? <span className="tag">{words.differ}</span> : null}
          </h2>
          <ul className="plain-list item-values">
            {values.map((value) => (
              <Value key={`${value.how} ${value.value} ${value.reports[0]?.statement}`} value={value} />
            ))}
          </ul>
        </section>
      ))}
      <AskedFor asked={page.asked} />
      <Remarks page={page} />
    </>
  )
}

function About({ page: { item, statements, balance } }: { page: ItemPageAnswer }) {
  return (
    <dl className="facts">
      <dt>{words.kind}</dt>
      <dd>{words.kinds[item.kind]}</dd>
      {item.variantOf === null ? null : (
        <>
          <dt>{words.variantOf}</dt>
          <dd>
            <ToItem id={item.variantOf.key} name={item.variantOf.name} />
          </dd>
        </>
      )}
      {item.variants.length === 0 ? null : (
        <>
          <dt>{words.variants}</dt>
          <dd>
            {item.variants.map((variant, at) => (
              <Fragment key={variant.key}>
                {at === 0 ? '' : ' · '}
                <ToItem id={variant.key} name={variant.name} />
              </Fragment>
            ))}
          </dd>
        </>
      )}
      {item.aliases.length === 0 ? null : (
        <>
          <dt>{words.aliases}</dt>
          <dd dir="auto">
            <Seen>{say.list(item.aliases)}</Seen>
          </dd>
        </>
      )}
      <dt>{words.named}</dt>
      <dd>
        {words.statements(statements.length)}
        {balance === null ? null : (
          <>
            {' · '}
            <Link to="/balances" search={(before) => ({ ...before, item: item.key })}>
              {words.balance}
            </Link>
          </>
        )}
      </dd>
    </dl>
  )
}

const ToItem = ({ id, name }: { id: string; name: string }) => (
  <Link to="/items" search={(before) => ({ ...before, name: id })}>
    <Told>{name}</Told>
  </Link>
)

function Value({ value }: { value: ItemValueAnswer }) {
  const days = daysOf(value)
  return (
    <li>
      <p>
        <b>
          <Told>{value.value}</Told>
        </b>{' '}
        <span className="soft">
          {value.denied ? words.denied(words.how(value.how)) : words.how(value.how)}
          {days === '' ? '' : ` · ${days}`}
          {value.whose === null ? null : (
            <>
              {' · '}
              <Told>{value.whose}</Told>
            </>
          )}
        </span>
      </p>
      <p>
        <Sourcing sourcing={value.sourcing} />
      </p>
      <Reports reports={value.reports} />
    </li>
  )
}

function daysOf({ from, to }: Pick<ItemValueAnswer, 'from' | 'to'>): string {
  if (from === null && to === null) return ''
  return happenedWords({ happened: { from, to, told: true } })
}

/** Each matter about it: who asked, and what became of that. */
function AskedFor({ asked }: { asked: readonly Asked[] }) {
  if (asked.length === 0) return null
  return (
    <section className="section" aria-labelledby="asked">
      <h2 id="asked">{words.asked}</h2>
      <ul className="plain-list item-values">
        {asked.map(({ by, matter }) => (
          <li key={matter.key}>
            <h3>
              <Link to="/matters" search={(before) => ({ ...before, name: undefined, matter: matter.key })}>
                <Told>{matter.name}</Told>
              </Link>
            </h3>
            {by.map((value) => (
              <div key={`${value.value} ${value.how}`} className="asked-by">
                <p>
                  {words.askedBy} <b>{value.value}</b> <span className="soft">{words.how(value.how)}</span>
                </p>
                <Reports reports={value.reports} />
              </div>
            ))}
            {[...matter.states, ...matter.denied].map((state) => (
              <div key={`${state.state} ${state.affirmed} ${state.reports[0]?.statement}`}>
                <p>
                  <b>{stateWord(state)}</b> <span className="soft">{happenedWords(state)}</span>{' '}
                  {state.held === 'no' ? null : <span className="tag">{words.held[state.held]}</span>}
                </p>
                <Reports reports={state.reports} />
              </div>
            ))}
            {(['precedents', 'consents'] as const).map((part) =>
              matter[part].length === 0 ? null : (
                <div key={part} className="asked-by">
                  <p>{sayAnalyses.matters.parts[part]}</p>
                  <LinkedMatters linked={matter[part]} />
                </div>
              ),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const oddityWords = (odd: ItemPageAnswer['oddities'][number]): string =>
  odd.kind === 'matter'
    ? `${partsName(odd.matter)}: ${sayAnalyses.matters.oddity(odd.what)}`
    : words.oddity(odd)

function Remarks({ page: { oddities } }: { page: ItemPageAnswer }) {
  if (oddities.length === 0) return null
  return (
    <section className="section" aria-labelledby="odd">
      <h2 id="odd">{words.odd}</h2>
      <ul className="plain-list soft">
        {oddities.map((one) => (
          <li key={JSON.stringify(one)} dir="auto">
            <Seen>{oddityWords(one)}</Seen>
          </li>
        ))}
      </ul>
    </section>
  )
}
