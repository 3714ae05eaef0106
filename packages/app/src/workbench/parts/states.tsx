import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import type { RecordError } from '../ask.ts'
import { say } from '../language/say.ts'

const { parts } = say

/** Keeps the room, and says something only when the record takes longer than 300 ms. */
export function Waiting() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p className="waiting" role="status">
      {late ? parts.waiting : ''}
    </p>
  )
}

/** The heading of what stands alone on a page is the page's own. */
interface Alone {
  readonly alone?: boolean
}

/** What went wrong, in the record's own sentence, and a way on. */
export function Failed({
  error,
  again,
  what,
  alone = false,
}: { error: Error; again?: () => void; what: string } & Alone) {
  const lost = (error as Partial<RecordError>).status === 404
  const Heading = alone ? 'h1' : 'h2'
  return (
    <section className="state" role="alert">
      <Heading>{lost ? parts.notInRecord(what) : parts.notRead(what)}</Heading>
      <p>{error.message}</p>
      {lost ? <LookThrough /> : null}
      {lost || again === undefined ? null : (
        <button type="button" className="button" onClick={again}>
          {parts.again}
        </button>
      )}
    </section>
  )
}

/** A way on for who came to nothing. */
export function LookThrough() {
  return (
    <p>
      {parts.lookThrough.before}
      <Link to="/documents">{parts.lookThrough.documents}</Link>
      {parts.lookThrough.between}
      <Link to="/statements">{parts.lookThrough.statements}</Link>
      {parts.lookThrough.after}
    </p>
  )
}

/** Nothing there: says so, and what to do next. */
export function Empty({ title, children, alone = false }: { title: string; children: ReactNode } & Alone) {
  const Heading = alone ? 'h1' : 'h2'
  return (
    <section className="state">
      <Heading>{title}</Heading>
      {children}
    </section>
  )
}
