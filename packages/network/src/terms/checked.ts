import { isText, type Statements } from '../table/statements.ts'
import { variableOf } from '../table/variable.ts'
import {
  aggregations,
  duplicatesRules,
  kernels,
  networkTypes,
  normalisations,
  partialWindowsRules,
  timeWindows,
  windowUnits,
} from './choices.ts'
import type { Settled } from './settled.ts'

/** What only a two-mode or only a one-mode network can have. */
const TWO_MODE_ONLY = ['combine', 'activity', 'prominence']
const ONE_MODE_ONLY = [
  'congruence',
  'conflict',
  'congruence & conflict',
  'average',
  'jaccard',
  'ruzicka',
  'cosine',
]

/**
 * The options as they are, if they mean something.
 *
 * @throws RangeError with the value that does not.
 */
export function checked(settled: Settled, statements: Statements): Settled {
  mustBeKnown(settled)
  mustBeCount('windowSize', settled.windowSize)
  mustBeCount('windowStep', settled.windowStep)
  if (settled.networkType === 'eventlist') return settled
  mustBeNodes(statements, settled.variable1, settled.variable1Document)
  mustBeNodes(statements, settled.variable2, settled.variable2Document)
  mustDiffer(settled)
  mustFit(settled)
  mustSlice(settled)
  if (settled.qualifier !== null) variableOf(statements, settled.qualifier, settled.qualifierDocument)
  return settled
}

function mustBeKnown(settled: Settled): void {
  mustBeOneOf('networkType', settled.networkType, networkTypes)
  mustBeOneOf('qualifierAggregation', settled.qualifierAggregation, aggregations)
  mustBeOneOf('normalization', settled.normalization, normalisations)
  mustBeOneOf('duplicates', settled.duplicates, duplicatesRules)
  mustBeOneOf('timeWindow', settled.timeWindow, timeWindows)
  mustBeOneOf('kernel', settled.kernel, kernels)
  mustBeOneOf('partialWindows', settled.partialWindows, partialWindowsRules)
}

function mustBeOneOf(option: string, value: unknown, values: readonly string[]): void {
  if (!values.includes(String(value)))
    throw new RangeError(`${option} cannot be "${value}"; it is one of: ${values.join(', ')}.`)
}

function mustBeCount(option: string, value: number): void {
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`${option} is ${value}; it must be a whole number of at least 1.`)
}

function mustBeNodes(statements: Statements, name: string, ofDocument: boolean): void {
  const variable = variableOf(statements, name, ofDocument)
  if (!isText(variable)) throw new RangeError(`"${name}" is ${variable.type}; nodes need a variable of text.`)
}

function mustDiffer(settled: Settled): void {
  const { variable1, variable2, qualifier } = settled
  const [first, second, third] = [
    settled.variable1Document,
    settled.variable2Document,
    settled.qualifierDocument,
  ]
  const same = variable1 === variable2 && first === second ? [variable1, 'variable1 and variable2'] : null
  const likeFirst = qualifier === variable1 && third === first ? [variable1, 'qualifier and variable1'] : null
  const likeSecond =
    qualifier === variable2 && third === second ? [variable2, 'qualifier and variable2'] : null
  const clash = same ?? likeFirst ?? likeSecond
  if (clash) throw new RangeError(`${clash[1]} are both "${clash[0]}"; they must differ.`)
}

function mustFit({ networkType, qualifierAggregation, normalization }: Settled): void {
  const wrong = networkType === 'onemode' ? TWO_MODE_ONLY : ONE_MODE_ONLY
  const other = networkType === 'onemode' ? 'two-mode' : 'one-mode'
  for (const value of [qualifierAggregation, normalization]) {
    if (wrong.includes(value))
      throw new RangeError(`"${value}" needs a ${other} network; networkType is "${networkType}".`)
  }
}

function mustSlice({ kernel, timeWindow }: Settled): void {
  if (kernel !== 'no' && (timeWindow === 'events' || timeWindow === 'no')) {
    throw new RangeError(
      `A "${kernel}" kernel needs a timeWindow of ${windowUnits.slice(0, -1).join(', ')} or ${windowUnits.at(-1)}, not "${timeWindow}".`,
    )
  }
}
