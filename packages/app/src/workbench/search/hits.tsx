import { Link } from '@tanstack/react-router'
import type { SnippetAnswer, StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { holderName, speakerName, stanceWord, subject } from '../language/terms.ts'
import { Named, Shape } from '../parts/stance.tsx'
import { Seen, Told } from '../parts/told.tsx'
import { SaidIn } from '../statements/said-in.tsx'

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

/** Sentences as one reads them: where it stands, who on what (once for each statement in it), and the words. */
export function Hits({ hits, speaker, actor }: HitsProps) {
  return (
    <ul className="hits">
      {bySentence(hits).map((group) => {
        const { statement, snippet } = group[0]!
        const marked = snippet !== null || group.length > 1 ? 'neither' : stanceWord(statement.stance)
        return (
          <li key={statement.id} className={marked}>
            {group.map(({ statement: one }) => (
              <Above key={one.id} statement={one} speaker={speaker || one.speakerId !== actor} />
            ))}
            <p className="said" dir="auto">
              <Link to="/documents/$id" {...placeOf(statement)} className="row-link">
                {snippet === null ? (
                  <SaidIn statements={group.map((hit) => hit.statement)} whole />
                ) : (
                  <Snippet snippet={snippet} />
                )}
              </Link>{' '}
              <span className="where">
                <Where document={statement.document} />
              </span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

const placeOf = ({ id, document }: StatementAnswer) => ({
  params: { id: String(document.id) },
  search: { statement: String(id) },
})

function Where({ document: { outlet, date } }: Pick<StatementAnswer, 'document'>) {
  return (
    <>
      <Told>{outlet ?? say.read.noOutlet}</Told>
      {date === null ? '' : `, ${say.shortDay(date)}`}
    </>
  )
}

/** Statements that stand in the same words belong together; the order is that of the first of each. */
function bySentence(hits: readonly Hit[]): Hit[][] {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) {
    const { document, sentence } = hit.statement
    const key = `${document.id} ${sentence.start} ${sentence.text.length}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [hit])
    else group.push(hit)
  }
  return [...groups.values()]
}

function Above({ statement, speaker }: { statement: StatementAnswer; speaker: boolean }) {
  const { speakerId, stance, concept } = statement
  const holder = holderName(statement)
  return (
    <div className="meta">
      {speaker ? <Speaker id={speakerId} name={speakerName(statement)} /> : null}
      {holder === null ? null : (
        <span>
          {say.statementList.on}
          <Told>{holder}</Told>
        </span>
      )}
      <Named actor={statement.speaker} />
      <span className="stance-line">
        <Shape stance={stance} silent={concept === null} />
        <Told>{subject(statement)}</Told>
      </span>
    </div>
  )
}

function Speaker({ id, name }: { id: number | null; name: string }) {
  if (id === null)
    return (
      <b>
        <Told>{name}</Told>
      </b>
    )
  return (
    <Link to="/actors/$id" params={{ id: String(id) }}>
      <b>
        <Told>{name}</Told>
      </b>
    </Link>
  )
}

/** Words with those searched for marked: text only, whatever an article holds. */
export function Snippet({ snippet }: { snippet: SnippetAnswer }) {
  // biome-ignore-start lint/suspicious/noArrayIndexKey: pieces have no names and never change places
  return snippet.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : <Seen key={i}>{text}</Seen>))
  // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
}
