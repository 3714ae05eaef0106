import type { Stance } from '@onrecord/reader'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { stanceWord } from '../language/terms.ts'
import { Shape } from '../parts/stance.tsx'
import type { Act } from './act.ts'

const { decide } = say.coding

const STANCES: readonly [Stance, string][] = [
  [1, '1'],
  [-1, '2'],
  [0, '3'],
  [null, '0'],
]

/** What one can do with the statement in hand: every button has its key. */
export function Actions({
  statement,
  act,
  onCorrect,
  onConcept,
}: {
  readonly statement: StatementAnswer
  readonly act: (act: Act) => void
  readonly onCorrect: () => void
  readonly onConcept: () => void
}) {
  const { id, verdict } = statement
  return (
    <div className="actions" role="toolbar" aria-label={decide.label}>
      {verdict === null ? (
        <Action name={decide.accept} keyName="a" onClick={() => act({ kind: 'accept', id })} />
      ) : null}
      <Action
        name={verdict === 'added' ? decide.takeBack : decide.reject}
        keyName="r"
        onClick={() => act({ kind: verdict === 'added' ? 'withdraw' : 'reject', id })}
      />
      <Action name={decide.correct} keyName="e" onClick={onCorrect} />
      <Action name={decide.concept} keyName="c" onClick={onConcept} />
      <fieldset className="stances">
        <legend className="visually-hidden">{decide.stance}</legend>
        {STANCES.map(([stance, key]) => (
          <button
            key={key}
            type="button"
            className={`stance-choice ${stanceWord(stance)}`}
            aria-pressed={statement.stance === stance}
            aria-keyshortcuts={key}
            onClick={() => act({ kind: 'correct', id, correction: { stance } })}
          >
            <Shape stance={stance} silent /> {say.terms.stance[stanceWord(stance)]}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

function Action({
  name,
  keyName,
  onClick,
}: {
  readonly name: string
  readonly keyName: string
  readonly onClick: () => void
}) {
  return (
    <button type="button" className="action" aria-keyshortcuts={keyName} onClick={onClick}>
      {name} <kbd className="key">{keyName}</kbd>
    </button>
  )
}
