/** How much a model reader may spend in its life: calls and tokens, whichever ends first. */
export interface BudgetLimits {
  readonly calls: number
  readonly tokens: number
}

/** Counts what was spent. A call is taken before it is made, so that many articles at once cannot overspend calls. */
export class Budget {
  readonly limits: BudgetLimits
  #calls = 0
  #tokens = 0

  constructor(limits: BudgetLimits) {
    for (const [name, value] of Object.entries(limits)) {
      if (!(value > 0))
        throw new RangeError(`A model budget of ${value} ${name} allows nothing; give a number above 0.`)
    }
    this.limits = limits
  }

  /** Takes one call, if there is one left and `tokens` more (an estimate) fit. */
  take(tokens: number): boolean {
    if (this.#calls + 1 > this.limits.calls || this.#tokens + tokens > this.limits.tokens) return false
    this.#calls += 1
    return true
  }

  spend(tokens: number): void {
    this.#tokens += tokens
  }

  get spent(): BudgetLimits {
    return { calls: this.#calls, tokens: this.#tokens }
  }
}
