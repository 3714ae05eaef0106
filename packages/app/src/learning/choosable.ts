import type { Codebook } from '@onrecord/reader'

/** A concept one may choose, with the words that the codebook has for it. */
export interface Choosable {
  readonly id: string
  readonly label: string
  readonly triggers: readonly string[]
}

export const choosable = ({ concepts }: Codebook): readonly Choosable[] =>
  concepts.map(({ id, label, agree, disagree }) => ({ id, label, triggers: [...agree, ...disagree] }))
