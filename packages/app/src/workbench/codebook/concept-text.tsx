import type { FullConcept } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { Shape } from '../parts/stance.tsx'

const { codes } = say

/** What a coder has to know of a concept: definition, what it is not, an example and the phrases of each side. */
export function ConceptText({ concept }: { readonly concept: FullConcept }) {
  const { definition, not, examples, triggers } = concept
  const silent = definition === null && not === null && Object.keys(examples).length === 0
  return (
    <div className="concept-text">
      {silent ? <p className="soft">{codes.notDescribed}</p> : null}
      {definition === null ? null : <p>{definition}</p>}
      {not === null ? null : (
        <p>
          <span className="soft">{codes.notThis} </span>
          {not}
        </p>
      )}
      <Side stance={1} example={examples.agree} phrases={triggers.agree} />
      <Side stance={-1} example={examples.disagree} phrases={triggers.disagree} />
    </div>
  )
}

function Side({
  stance,
  example,
  phrases,
}: {
  readonly stance: 1 | -1
  readonly example: string | undefined
  readonly phrases: readonly string[]
}) {
  if (example === undefined && phrases.length === 0) return null
  return (
    <div className="side-text">
      <Shape stance={stance} />
      <div>
        {example === undefined ? null : <p className="serif">{say.quoted(example)}</p>}
        {phrases.length === 0 ? null : (
          <p className="phrases">
            {phrases.map((phrase) => (
              <code key={phrase}>{phrase}</code>
            ))}
          </p>
        )}
      </div>
    </div>
  )
}
