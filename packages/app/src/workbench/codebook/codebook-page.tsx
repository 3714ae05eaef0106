import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CodebookAnswer, ConceptAnswer } from '../../api/contract/shapes.ts'
import { codebooksIn } from '../ask.ts'
import { ChangeBar } from '../changes/change-bar.tsx'
import { Swatch } from '../changes/fields.tsx'
import { useShared } from '../filter/use-shared-filter.ts'
import { useKeys } from '../frame/keys.ts'
import { say } from '../language/say.ts'
import { Shape } from '../parts/stance.tsx'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Told } from '../parts/told.tsx'
import { CodebookFile } from './codebook-file.tsx'
import { NewConcept } from './concept-form.tsx'
import { ConceptPanel } from './concept-panel.tsx'
import { Items } from './items.tsx'
import { Learned } from './learned.tsx'

const { codes } = say
const route = getRouteApi('/codebook')

/** The concepts one can agree or disagree with, and everything that people change of them; one of them beside the list. */
export function CodebookPage() {
  useTitle(say.codebook.title)
  const { data, error, refetch } = useQuery(codebooksIn(useShared().query))
  const { open: concept } = route.useSearch()
  if (error !== null)
    return <Failed error={error} again={() => void refetch()} what={say.codebook.theCodebook} />
  if (data === undefined) return <Waiting />
  const books = data.filter(({ concepts, deprecated }) => concepts.length + deprecated.length > 0)
  const [first] = books
  if (first === undefined) return <NoConcept />
  return (
    <>
      <Title book={first} level="h1" />
      <ChangeBar>
        <MakeConcept book={first} keyed />
      </ChangeBar>
      <div className={concept === undefined ? 'codebook' : 'codebook beside'}>
        <div className="codebook-list">
          {books.map((book) => (
            <Book key={book.id} book={book} first={book === first} />
          ))}
        </div>
        {concept === undefined ? null : <ConceptPanel key={concept} id={Number(concept)} books={books} />}
      </div>
    </>
  )
}

const NoConcept = () => (
  <Empty title={say.codebook.noConcept}>
    <p>{say.codebook.readAgain}</p>
    <p>
      <code>onrecord add FOLDER --codebook FILE --record RECORD</code>
    </p>
  </Empty>
)

function Title({ book, level: Heading }: { readonly book: CodebookAnswer; readonly level: 'h1' | 'h2' }) {
  return (
    <header className="headline">
      <p className="eyebrow">{say.codebook.version(book.version, book.concepts.length)}</p>
      <Heading>
        <Told>{book.title}</Told>
      </Heading>
    </header>
  )
}

function Book({ book, first }: { readonly book: CodebookAnswer; readonly first: boolean }) {
  useConceptKeys(first ? book.concepts : [])
  return (
    <section className={first ? '' : 'section'}>
      {first ? null : (
        <>
          <Title book={book} level="h2" />
          <MakeConcept book={book} />
        </>
      )}
      <ul className="plain-list concepts">
        {book.concepts.map((concept) => (
          <Concept key={concept.id} concept={concept} />
        ))}
      </ul>
      <Deprecated concepts={book.deprecated} />
      <Items book={book} />
      <Learned book={book} />
      <CodebookFile book={book} />
    </section>
  )
}

/** The button that begins a new concept, and the drawer it opens; `keyed` where `n` opens it, too. */
function MakeConcept({ book, keyed = false }: { readonly book: CodebookAnswer; readonly keyed?: boolean }) {
  const navigate = route.useNavigate()
  const [making, setMaking] = useState(false)
  const make = (event: KeyboardEvent) => {
    event.preventDefault()
    setMaking(true)
  }
  useKeys(keyed ? { n: make } : {})
  return (
    <>
      <button
        type="button"
        className="action strong"
        {...(keyed ? { 'aria-keyshortcuts': 'n' } : {})}
        onClick={() => setMaking(true)}
      >
        {codes.newConcept} {keyed ? <kbd className="key">n</kbd> : null}
      </button>
      {making ? (
        <NewConcept
          codebook={book.id}
          others={book.concepts}
          onClose={() => setMaking(false)}
          onDone={(id) => {
            setMaking(false)
            void navigate({ search: { open: String(id) }, resetScroll: false })
          }}
        />
      ) : null}
    </>
  )
}

const STANCES = [
  { word: 'for', stance: 1, counted: 'agree' },
  { word: 'against', stance: -1, counted: 'disagree' },
  { word: 'neither', stance: 0, counted: 'neutral' },
  { word: 'unset', stance: null, counted: 'unset' },
] as const

function Concept({ concept }: { readonly concept: ConceptAnswer }) {
  const { id, key, label, kind, role, colour } = concept
  const { open } = route.useSearch()
  return (
    <li className="concept" aria-current={open === String(id)}>
      <Link
        to="/codebook"
        search={{ open: String(id) }}
        resetScroll={false}
        className="row-link concept-name"
      >
        <Swatch colour={colour} />
        <Told>{label}</Told>
      </Link>
      <Numbers concept={concept} />
      <p className="small soft">
        {key} · {codes.kindOf(kind)}
        {role === null ? '' : `, ${codes.roles[role]}`}
      </p>
    </li>
  )
}

/** How many statements are for, against, neither and unset; each number leads to them. */
export function Numbers({ concept }: { readonly concept: ConceptAnswer }) {
  const heard = STANCES.filter(({ counted }) => concept[counted] > 0)
  return (
    <div className="numbers">
      {heard.map(({ word, stance, counted }) => (
        <Link
          key={word}
          to="/statements"
          search={{ concept: String(concept.id), stance: stance === null ? 'unset' : String(stance) }}
          className={`pos ${word}`}
          aria-label={say.codebook.counted(say.terms.stance[word], concept[counted])}
        >
          <Shape stance={stance} silent />
          {say.number(concept[counted])}
        </Link>
      ))}
      {heard.length === 0 ? <span className="soft">{say.codebook.notHeard}</span> : null}
    </div>
  )
}

function Deprecated({ concepts }: { readonly concepts: readonly ConceptAnswer[] }) {
  if (concepts.length === 0) return null
  return (
    <details className="deprecated">
      <summary>{codes.deprecatedOnes(concepts.length)}</summary>
      <ul className="plain-list concepts">
        {concepts.map((concept) => (
          <Concept key={concept.id} concept={concept} />
        ))}
      </ul>
    </details>
  )
}

/** j and k walk the concepts; Enter opens the one in hand, as any link. */
function useConceptKeys(concepts: readonly ConceptAnswer[]): void {
  const walk = (step: number) => () => {
    if (concepts.length === 0) return
    const links = [...document.querySelectorAll<HTMLElement>('.concepts .row-link')]
    const at = links.findIndex((link) => link.matches(':focus'))
    const next =
      at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1)
    links[next]?.focus()
  }
  useKeys(concepts.length === 0 ? {} : { j: walk(1), k: walk(-1) })
}
