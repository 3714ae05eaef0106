import type { Statements } from '../table/statements.ts'
import { isOfDocument, shortTexts } from '../table/variable.ts'
import {
  aggregations,
  duplicatesRules,
  kernels,
  networkTypes,
  normalisations,
  timeWindows,
} from '../terms/choices.ts'
import type { Settled } from '../terms/settled.ts'

/**
 * DNA never refuses an option: what it cannot use it replaces, with a line in its log, and in this order, since what
 * is replaced first decides what comes after. Everything but timeWindow and kernel may be written in capitals.
 */
export function dnaSettings(asked: Settled, statements: Statements, warnings: string[]): Settled {
  const read = new Fallback(asked, warnings)
  read.lowerCase()
  read.values()
  read.documentVariables()
  read.nodes(shortTexts(statements))
  read.qualifier(statements)
  read.aggregation()
  read.normalization()
  if (read.settled.networkType !== 'eventlist') read.kernels()
  return read.settled
}

/** What DNA knows; the first is what it falls back to. */
const VALUES = {
  networkType: networkTypes,
  qualifierAggregation: aggregations,
  normalization: normalisations.filter((value) => value !== 'ruzicka'),
  duplicates: duplicatesRules,
  timeWindow: timeWindows,
  kernel: kernels,
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
    const { windowSize, timeWindow } = this.settled
    if (windowSize < 1 && timeWindow !== 'no')
      this.#replace({ windowSize: 1 }, 'windowSize is below 1; DNA uses 1.')
  }

  /** What is called a variable of the document and is none is looked for among those of the statement. */
  documentVariables(): void {
    for (const name of ['variable1', 'variable2', 'qualifier'] as const) {
      const flag = `${name}Document` as const
      const value = this.settled[name]
      if (!this.settled[flag] || (value !== null && isOfDocument(value))) continue
      this.#replace(
        { [flag]: false },
        `${name} "${value}" is no variable of the document; DNA looks further.`,
      )
    }
  }

  nodes(texts: readonly string[]): void {
    const { variable1, variable1Document } = this.settled
    if (!variable1Document && !texts.includes(variable1)) {
      const other = this.#other(texts, variable1)
      this.#replace({ variable1: other }, `variable1 "${variable1}" is unknown; DNA uses "${other}".`)
    }
    const { variable2, variable2Document } = this.settled
    const same = this.settled.variable1 === variable2
    if (!same && (variable2Document || texts.includes(variable2))) return
    const other = this.#other(texts, variable2)
    this.#replace(
      { variable2: other, variable2Document: false },
      `variable2 "${variable2}" is unknown or variable1; DNA uses "${other}".`,
    )
  }

  /** The first short text that is neither variable 1 nor variable 2; where there is none, what was asked for. */
  #other(texts: readonly string[], asked: string): string {
    const { variable1, variable2 } = this.settled
    return texts.find((name) => name !== variable1 && name !== variable2) ?? asked
  }

  qualifier(statements: Statements): void {
    const { qualifier, qualifierDocument, variable1, variable2 } = this.settled
    if (qualifier === null || qualifierDocument) return
    const known = Object.hasOwn(statements.variables, qualifier)
    const isLong = known && statements.variables[qualifier]!.type === 'long text'
    if (!known || isLong || qualifier === variable1 || qualifier === variable2) {
      this.#replace(
        { qualifier: null },
        `qualifier "${qualifier}" is unknown, a long text or a node; DNA uses none.`,
      )
    }
  }

  aggregation(): void {
    const { networkType, qualifierAggregation, timeWindow, qualifier } = this.settled
    const wrong =
      (qualifierAggregation === 'congruence & conflict' && timeWindow !== 'events') ||
      (qualifierAggregation === 'combine' && networkType !== 'twomode') ||
      (['congruence', 'conflict'].includes(qualifierAggregation) && networkType !== 'onemode') ||
      (qualifier === null && qualifierAggregation !== 'ignore')
    if (wrong) {
      this.#replace(
        { qualifierAggregation: 'ignore' },
        `"${qualifierAggregation}" does not go with these settings; DNA ignores the qualifier.`,
      )
    } else if (qualifierAggregation === 'congruence & conflict' && networkType === 'twomode') {
      this.#warnings.push('"congruence & conflict" in a two-mode network: DNA leaves every cell 0.')
    }
  }

  normalization(): void {
    const { networkType, normalization } = this.settled
    const fits =
      normalization === 'no' ||
      (networkType === 'onemode' && ['average', 'jaccard', 'cosine'].includes(normalization)) ||
      (networkType === 'twomode' && ['activity', 'prominence'].includes(normalization))
    if (!fits) {
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
