import type { Settled } from '../settled.ts'
import type { Statements } from '../statements.ts'
import { shortTexts } from '../variable.ts'

/**
 * DNA never refuses an option: what it cannot use it replaces, with a line in its log.
 * Everything but timeWindow and kernel may be written in capitals.
 */
export function dnaSettings(asked: Settled, statements: Statements, warnings: string[]): Settled {
  const read = new Fallback(asked, warnings)
  read.lowerCase()
  read.values()
  read.variables(statements)
  read.combinations()
  read.kernels()
  return read.settled
}

const VALUES = {
  networkType: ['twomode', 'onemode', 'eventlist'],
  qualifierAggregation: ['ignore', 'combine', 'subtract', 'congruence', 'conflict', 'congruence & conflict'],
  normalization: ['no', 'activity', 'prominence', 'average', 'jaccard', 'cosine'],
  duplicates: ['include', 'document', 'week', 'month', 'year', 'acrossrange'],
  timeWindow: ['no', 'events', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  kernel: ['no', 'uniform', 'triangular', 'epanechnikov', 'gaussian'],
} as const

/** The settings being replaced one by one. */
class Fallback {
  settled: Settled
  readonly #warnings: string[]

  constructor(asked: Settled, warnings: string[]) {
    // isolates = TRUE means "in the chosen dates" in DNA.
    this.settled = {
      ...asked,
      isolates: asked.isolates === false ? false : 'range',
      windowStep: 1,
      partialWindows: 'drop',
    }
    this.#warnings = warnings
  }

  #replace(change: Partial<Settled>, why: string): void {
    this.settled = { ...this.settled, ...change }
    this.#warnings.push(why)
  }

  lowerCase(): void {
    const { networkType, qualifierAggregation, normalization, duplicates } = this.settled
    const lower = <T extends string>(value: T) => value.toLowerCase() as T
    this.settled = {
      ...this.settled,
      networkType: lower(networkType),
      qualifierAggregation: lower(qualifierAggregation),
      normalization: lower(normalization),
      duplicates: lower(duplicates),
    }
  }

  values(): void {
    for (const [option, values] of Object.entries(VALUES)) {
      const value = this.settled[option as keyof typeof VALUES]
      const fallback = values[0]!
      if (!(values as readonly string[]).includes(value)) {
        this.#replace({ [option]: fallback }, `${option} "${value}" is unknown; DNA uses "${fallback}".`)
      }
    }
    if (this.settled.windowSize < 1) this.#replace({ windowSize: 1 }, 'windowSize is below 1; DNA uses 1.')
  }

  variables(statements: Statements): void {
    const texts = shortTexts(statements)
    const { variable1Document, variable2Document, qualifierDocument } = this.settled
    if (!variable1Document && !texts.includes(this.settled.variable1)) {
      this.#replace(
        { variable1: texts[0] ?? '' },
        `variable1 "${this.settled.variable1}" is unknown; DNA uses the first.`,
      )
    }
    const { variable1 } = this.settled
    const other = texts.find((name) => variable1Document || name !== variable1) ?? ''
    const same = variable1 === this.settled.variable2 && variable1Document === variable2Document
    if (same || (!variable2Document && !texts.includes(this.settled.variable2))) {
      this.#replace(
        { variable2: other, variable2Document: false },
        `variable2 "${this.settled.variable2}" is unknown or variable1; DNA uses "${other}".`,
      )
    }
    const { qualifier, variable2 } = this.settled
    const isNode = qualifier === variable1 || qualifier === variable2
    if (qualifier !== null && !qualifierDocument && (isNode || !(qualifier in statements.variables))) {
      this.#replace({ qualifier: null }, `qualifier "${qualifier}" is unknown or a node; DNA uses none.`)
    }
  }

  combinations(): void {
    const { networkType, qualifierAggregation, timeWindow, qualifier } = this.settled
    const both = qualifierAggregation === 'congruence & conflict'
    const wrong =
      networkType === 'onemode'
        ? qualifierAggregation === 'combine' || (both && timeWindow !== 'events')
        : ['congruence', 'conflict', 'congruence & conflict'].includes(qualifierAggregation)
    if (networkType === 'eventlist') return
    if (wrong || (qualifier === null && qualifierAggregation !== 'ignore')) {
      this.#replace(
        { qualifierAggregation: 'ignore' },
        `"${qualifierAggregation}" does not go with this network; DNA ignores the qualifier.`,
      )
    }
    this.#normalization()
  }

  #normalization(): void {
    const { networkType, normalization, kernel, timeWindow } = this.settled
    if (kernel !== 'no' && timeWindow !== 'no') return
    const known =
      networkType === 'onemode' ? ['no', 'average', 'jaccard', 'cosine'] : ['no', 'activity', 'prominence']
    if (!known.includes(normalization)) {
      this.#replace(
        { normalization: 'no' },
        `normalization "${normalization}" does not go with this network; DNA uses "no".`,
      )
    }
  }

  /** Kernel slices know one normalisation, even sizes, and no "combine". */
  kernels(): void {
    const { kernel, timeWindow, normalization, qualifierAggregation, windowSize } = this.settled
    if (kernel === 'no' || timeWindow === 'no') return
    this.settled = { ...this.settled, windowSize: windowSize + (windowSize % 2) }
    if (normalization !== 'no' && normalization !== 'average') {
      this.#replace(
        { normalization: 'average' },
        `normalization "${normalization}" with a kernel: DNA uses "average".`,
      )
    }
    if (qualifierAggregation === 'combine') {
      this.#replace({ qualifierAggregation: 'subtract' }, '"combine" with a kernel: DNA uses "subtract".')
    }
  }
}
