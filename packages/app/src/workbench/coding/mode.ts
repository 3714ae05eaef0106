/** What is being done to one statement: everything corrected in the form, or its concept chosen. */
export interface Mode {
  readonly statement: number
  readonly does: 'edit' | 'concept'
}
