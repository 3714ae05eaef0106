import type { CorrectionAsked } from '../../api/contract/acts.ts'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { stanceWord } from '../language/terms.ts'
import { Told } from '../parts/told.tsx'

const { word } = say.learned

/** What was learnt from people says of a proposal, where it says otherwise than the proposal, and the button that codes it so. */
export function LearnedWord({
  statement,
  onTake,
}: {
  readonly statement: StatementAnswer
  readonly onTake: (correction: CorrectionAsked) => void
}) {
  const { learned, verdict } = statement
  if (learned === null || verdict !== null) return null
  const { keep, concept, conceptLabel, stance, coder } = learned
  const recoding = learnedCoding(statement)
  const said = [
    keep === null ? null : word[keep.answer ? 'keep' : 'reject'](keep.sure),
    concept === null || recoding?.concept === undefined ? null : word.concept(conceptLabel, concept.sure),
    stance === null || recoding?.stance === undefined
      ? null
      : word.stance(say.terms.stance[stanceWord(stance.answer)], stance.sure),
  ].filter((part) => part !== null)
  if (said.length === 0) return null
  return (
    <p className="learned-word small" title={`${coder.name} ${coder.version}`}>
      <span className="soft">{word.label}:</span> <Told>{said.join(', ')}</Told>{' '}
      {recoding === null ? null : (
        <button type="button" className="action" aria-keyshortcuts="l" onClick={() => onTake(recoding)}>
          {word.take} <kbd className="key">l</kbd>
        </button>
      )}
    </p>
  )
}

/** The concept and stance of what was learnt where they are not the proposal's; `null` where both are. */
export function learnedCoding({
  learned,
  concept,
  stance,
  verdict,
}: StatementAnswer): CorrectionAsked | null {
  if (learned === null || verdict !== null) return null
  const otherConcept = learned.concept !== null && learned.concept.answer !== concept
  const otherStance = learned.stance !== null && learned.stance.answer !== stance
  if (!otherConcept && !otherStance) return null
  return {
    ...(otherConcept ? { concept: learned.concept?.answer ?? null } : {}),
    ...(otherStance ? { stance: learned.stance?.answer ?? null } : {}),
  }
}
