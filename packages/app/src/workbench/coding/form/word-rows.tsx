import type { Span } from '@onrecord/reader'
import { say } from '../../language/say.ts'
import { Told } from '../../parts/told.tsx'
import { movedByWord, spanOf } from '../stretches.ts'
import type { FormPart } from './form-part.ts'

const { selected, words } = say.coding

const ROLES = ['source', 'cue', 'content'] as const

/** The words that the statement points to: each end moves by a word, and a part can be taken out. */
export function WordRows({ now, text, change }: FormPart & { readonly text: string }) {
  const set = (role: (typeof ROLES)[number], spans: readonly Span[]) => change({ [role]: spans })
  return (
    <div className="words">
      {ROLES.flatMap((role) =>
        now[role].map((span, at) => {
          const move = (edge: 'start' | 'end', step: 1 | -1) => () =>
            set(
              role,
              now[role].map((one, k) => (k === at ? spanOf(text, movedByWord(text, one, edge, step)) : one)),
            )
          return (
            <div className="word-row" key={`${role} ${span.quote}`}>
              <span className="soft">{selected[role]}</span>
              <span className="word-ends">
                <Mover label={words.beginsEarlier(selected[role])} sign="‹" onClick={move('start', -1)} />
                <Mover label={words.beginsLater(selected[role])} sign="›" onClick={move('start', 1)} />
              </span>
              <Told className="serif">{span.quote}</Told>
              <span className="word-ends">
                <Mover label={words.endsEarlier(selected[role])} sign="‹" onClick={move('end', -1)} />
                <Mover label={words.endsLater(selected[role])} sign="›" onClick={move('end', 1)} />
                <Mover
                  label={words.takeOut(selected[role])}
                  sign="×"
                  onClick={() =>
                    set(
                      role,
                      now[role].filter((_, k) => k !== at),
                    )
                  }
                />
              </span>
            </div>
          )
        }),
      )}
      <p className="soft">{words.hint}</p>
    </div>
  )
}

function Mover({
  label,
  sign,
  onClick,
}: {
  readonly label: string
  readonly sign: string
  readonly onClick: () => void
}) {
  return (
    <button type="button" className="mover" aria-label={label} title={label} onClick={onClick}>
      {sign}
    </button>
  )
}
