import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ConceptAnswer } from '../../api/contract/shapes.ts'
import { codebooksIn } from '../ask.ts'
import { useShared } from '../filter/shared.ts'
import { say } from '../language/say.ts'
import { plain } from '../language/terms.ts'
import { Shape } from '../parts/stance.tsx'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'

const words = say.codebook

const STANCES = [
  { word: 'for', stance: 1, counted: 'agree' },
  { word: 'against', stance: -1, counted: 'disagree' },
  { word: 'neither', stance: 0, counted: 'neutral' },
  { word: 'unset', stance: null, counted: 'unset' },
] as const

/** The concepts one can agree or disagree with, and how many statements do. */
export function CodebookPage() {
  useTitle(words.title)
  const { data, error, refetch } = useQuery(codebooksIn(useShared().query))
  if (error !== null) return <Failed error={error} again={() => void refetch()} what={words.theCodebook} />
  if (data === undefined) return <Waiting />
  if (data.every(({ concepts }) => concepts.length === 0)) return <NoConcept />
  return (
    <div className="codebook">
      {data.map((book, i) => (
        <section key={book.id} className={i === 0 ? '' : 'section'}>
          <header className="headline">
            <p className="eyebrow">{words.version(book.version, book.concepts.length)}</p>
            {i === 0 ? <h1>{book.title}</h1> : <h2>{book.title}</h2>}
          </header>
          {book.concepts.map((concept) => (
            <Concept key={concept.id} concept={concept} />
          ))}
        </section>
      ))}
    </div>
  )
}

const NoConcept = () => (
  <Empty title={words.noConcept}>
    <p>{words.readAgain}</p>
    <p>
      <code>onrecord add FOLDER --codebook FILE --record RECORD</code>
    </p>
  </Empty>
)

function Concept({ concept }: { concept: ConceptAnswer }) {
  const { id, key, label, kind, definition } = concept
  const heard = STANCES.filter(({ counted }) => concept[counted] > 0)
  return (
    <section className="concept" aria-labelledby={`concept-${id}`}>
      <h2 id={`concept-${id}`}>{label}</h2>
      <div className="numbers">
        {heard.map(({ word, stance, counted }) => (
          <Link
            key={word}
            to="/statements"
            search={{ concept: String(id), stance: stance === null ? 'unset' : String(stance) }}
            className={`pos ${word}`}
            aria-label={words.counted(say.terms.stance[word], concept[counted])}
          >
            <Shape stance={stance} silent />
            {say.number(concept[counted])}
          </Link>
        ))}
        {heard.length === 0 ? <span className="soft">{words.notHeard}</span> : null}
      </div>
      <p className="small">
        {key} · {plain(kind)}
        {concept.role === null ? '' : `, ${concept.role === 'pro' ? words.roles.pro : words.roles.contra}`}
        {definition === null ? '' : ` · ${definition}`}
      </p>
    </section>
  )
}
