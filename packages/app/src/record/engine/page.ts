/** A stretch of a longer list. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly total: number
  readonly offset: number
}

export interface PageRequest {
  readonly offset?: number
  /** At most this many; 100 when left out. */
  readonly limit?: number
}
