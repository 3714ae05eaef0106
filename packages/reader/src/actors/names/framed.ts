/** A run of capitalised words and what stands around it. */
export interface Framed {
  /** The words of the name, as written, without "the". */
  readonly words: readonly string[]
  readonly afterThe: boolean
  /** The word so many places before the name and its "the", in lower case: `before(1)` is the next one. */
  readonly before: (places: number) => string
  /** The word so many places behind the name, in lower case; `afterAsIs` as written. */
  readonly after: (places: number) => string
  readonly afterAsIs: (places: number) => string
  /** Whether a capital begins the word before the name: "Judge", "Leader". */
  readonly titled: boolean
}
