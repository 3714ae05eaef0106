import { Link } from '@tanstack/react-router'
import type { SnippetAnswer, StatementAnswer } from '../../api/contract/shapes.ts'
import { Named, Shape } from '../parts/stance.tsx'
import { SaidIn } from '../statements/said-in.tsx'
import { holderName, shortDay, speakerName, stanceWord, subject } from '../words.ts'

/** Statements as one reads them: who on what, then the sentence, then where it stands. */
interface Hit {
  readonly statement: StatementAnswer
  /** The sentence with the words searched for; `null` marks the content instead. */
  readonly snippet: SnippetAnswer | null
}

interface HitsProps {
  readonly hits: readonly Hit[]
  readonly speaker: boolean
  /** On an actor's own page: who need not be named again. */
  readonly actor?: number
}

export function Hits({ hits, speaker, actor }: HitsProps) {
  return (
    <ul className="hits">
      {hits.map(({ statement: one, snippet }) => (
        <li key={one.id} className={stanceWord(one.stance)}>
          <Above statement={one} speaker={speaker || one.speakerId !== actor} />
          <p className="said">
            <Link
              to="/documents/$id"
              params={{ id: String(one.document.id) }}
              search={{ statement: String(one.id) }}
              className="row-link"
            >
              {snippet === null ? <SaidIn statement={one} whole /> : <Snippet snippet={snippet} />}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Above({ statement, speaker }: { statement: StatementAnswer; speaker: boolean }) {
  const { document, speakerId, stance, concept } = statement
  const holder = holderName(statement)
  return (
    <div className="meta">
      {speaker ? (
        speakerId === null ? (
          <b>{speakerName(statement)}</b>
        ) : (
          <Link to="/actors/$id" params={{ id: String(speakerId) }}>
            <b>{speakerName(statement)}</b>
          </Link>
        )
      ) : null}
      {holder === null ? null : <span>on {holder}</span>}
      <Named actor={statement.speaker} />
      <span className="stance-line">
        <Shape stance={stance} silent={concept === null} />
        {subject(statement)}
      </span>
      <span>
        {document.outlet ?? 'outlet not stated'}
        {document.date === null ? '' : `, ${shortDay(document.date)}`}
      </span>
    </div>
  )
}

/** Words with those searched for marked: text only, whatever an article holds. */
export function Snippet({ snippet }: { snippet: SnippetAnswer }) {
  return snippet.map(({ text, hit }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no names and never change places
    hit ? <mark key={i}>{text}</mark> : text,
  )
}
