/** The side of a concept that a trigger speaks for. */
export interface Side {
  readonly concept: string
  readonly side: 1 | -1
  readonly policy: boolean
  /** True for a trigger that the codebook does not hold as such. */
  readonly derived?: boolean
}
