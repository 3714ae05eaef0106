import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { LookedAnswer, LookedAtAnswer } from '../../api/contract/codes.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'

const { docs } = say

/** What dropped files would bring in, before anything is kept: each article with its day and outlet, and what is left over. */
export function LookFirst({
  looked,
  onAdd,
  onLeave,
}: {
  readonly looked: LookedAnswer
  readonly onAdd: () => void
  readonly onLeave: () => void
}) {
  const { articles, total, problems } = looked
  const add = useRef<HTMLButtonElement>(null)
  useEffect(() => add.current?.focus({ preventScroll: true }), [])
  return (
    <section className="look-first" aria-label={docs.look.title}>
      <p role="status">
        <strong>{docs.look.articles(total)}</strong>
        {partsOf(looked).map((part) => (
          <span key={part}>, {part}</span>
        ))}
        . <span className="soft">{docs.look.nothingYet}</span>
      </p>
      <ol className="plain-list looked" tabIndex={-1}>
        {articles.map((article) => (
          <LookedArticle key={article.place} article={article} />
        ))}
        {total > articles.length ? <li className="soft">{docs.look.more(total - articles.length)}</li> : null}
        {problems.map(({ where, what, line, todo }) => (
          <li key={`${where} ${what} ${line}`} className="refusal">
            <Told>{where}</Told>
            {line === undefined ? '' : `:${line}`}: {docs.problem(what, todo)}
          </li>
        ))}
      </ol>
      <p className="actions">
        {total === 0 ? null : (
          <button type="button" className="action main" ref={add} onClick={onAdd}>
            {docs.look.add(total)}
          </button>
        )}
        <button type="button" className="action" onClick={onLeave}>
          {docs.look.leave}
        </button>
      </p>
    </section>
  )
}

function partsOf({ counts, undated, unread }: LookedAnswer): readonly string[] {
  return [
    ...counts.map(({ standing, articles }) => docs.look.counted(standing, articles)),
    ...(undated === 0 ? [] : [docs.look.undated(undated)]),
    ...(unread === 0 ? [] : [docs.look.unread(unread)]),
  ]
}

function LookedArticle({ article }: { readonly article: LookedAtAnswer }) {
  const { place, title, outlet, date, datedBy, earliest, latest, standing, of, by, read, remarks } = article
  return (
    <li>
      <span className={date === null ? 'refusal' : 'soft'}>
        {date === null ? say.read.noDate : <time dateTime={date}>{say.shortDay(date)}</time>}
        {earliest === null || latest === null ? null : ` (${docs.between(earliest, latest)})`}
      </span>{' '}
      {outlet === null ? null : (
        <span className="soft">
          <Told>{outlet}</Told>{' '}
        </span>
      )}
      <strong>
        <Told>{title ?? place}</Told>
      </strong>
      {standing === 'new' ? null : (
        <span className="tag">
          {docs.look.standing(standing, by)}{' '}
          {of === null || of.document === null ? (
            <Told>{of?.place ?? ''}</Told>
          ) : (
            <Link to="/documents/$id" params={{ id: String(of.document) }}>
              d{of.document}
            </Link>
          )}
        </span>
      )}
      {read ? null : <span className="tag">{say.documentList.notRead}</span>}
      {datedBy === null ? null : <div className="soft small">{docs.datedBy[datedBy]}</div>}
      {remarks.map(({ what, todo }) => (
        <div key={what} className="remark soft small">
          <Told>{docs.problem(what, todo)}</Told>
        </div>
      ))}
    </li>
  )
}
