import type { ActorMention, Stance } from '@onrecord/reader'
import { say } from '../language/say.ts'
import { isUnnamed, type StanceWord, stanceWord } from '../language/terms.ts'

const SHAPES: Readonly<Record<StanceWord, string>> = {
  for: 'M5 0.6 9.6 9.2H0.4Z',
  against: 'M5 9.4 0.4 0.8H9.6Z',
  neither: 'M5 0.2 9.8 5 5 9.8 0.2 5Z',
  unset: 'M0.8 4.4h8.4v1.2H0.8Z',
}

/** ▲ for, ▼ against, ◆ neither, a dash for not coded; colour never carries it alone. */
export function Shape({ stance, silent = false }: { stance: Stance; silent?: boolean }) {
  const word = stanceWord(stance)
  return (
    <>
      <svg className={`shape ${word}`} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d={SHAPES[word]} />
      </svg>
      {silent ? null : (
        <span className="visually-hidden">
          {word === 'unset' ? say.terms.noStance : say.terms.stance[word]}:{' '}
        </span>
      )}
    </>
  )
}

/** The dashed tag of a source nobody could ask; nothing for a named one. */
export function Named({ actor }: { actor: ActorMention | null }) {
  if (actor === null || !isUnnamed(actor.anonymity)) return null
  return <span className="named">{say.terms.anonymity[actor.anonymity]}</span>
}
