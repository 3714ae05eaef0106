import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import type { RecordError } from '../ask.ts'

/** Keeps the room, and says something only when the record takes longer than 300 ms. */
export function Waiting() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="waiting" role="status">
      {late ? 'Asking the record …' : ''}
    </p>
  )
}

/** What went wrong, in the record's own sentence, and a way on. */
export function Failed({ error, again, what }: { error: Error; again?: () => void; what: string }) {
  const lost = (error as Partial<RecordError>).status === 404
  return (
    <section className="state" role="alert">
      <h2>{lost ? `${what} is not in this record` : `${what} could not be read`}</h2>
      <p>{error.message}</p>
      {lost ? (
        <p>
          Look through <Link to="/documents">the documents</Link> or{' '}
          <Link to="/statements">the statements</Link>.
        </p>
      ) : null}
      {lost || again === undefined ? null : (
        <button type="button" className="button" onClick={again}>
          Ask again
        </button>
      )}
    </section>
  )
}

/** Nothing there: says so, and what to do next. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="state">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
