/** The parts a statement's confidence is made of; each 0 to 1, `null` where the part does not apply. */
export interface ConfidenceParts {
  readonly attribution: number
  readonly concept: number | null
  readonly speakerKnown: boolean
  readonly inferred: boolean
}

/**
 * How sure the reader is of a statement, 0 to 1: it rises with each part and never above the weakest link's share. Not a
 * probability; it orders proposals for the person who checks them.
 *
 * @example confidence({ attribution: 0.9, concept: 1, speakerKnown: true, inferred: false }) // 0.9
 */
export function confidence({ attribution, concept, speakerKnown, inferred }: ConfidenceParts): number {
  const coded = concept === null ? 0.9 : 0.6 + 0.4 * concept
  const whole = clamp(attribution) * coded * (speakerKnown ? 1 : 0.85) * (inferred ? 0.9 : 1)
  return Math.round(clamp(whole) * 100) / 100
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0
}
