import { isText, type Statements } from '../table/statements.ts'
import { variableOf } from '../table/variable.ts'
import type { Settled } from './settled.ts'

const VALUES: Readonly<Record<string, readonly string[]>> = {
  networkType: ['twomode', 'onemode', 'eventlist'],
  qualifierAggregation: ['ignore', 'combine', 'subtract', 'congruence', 'conflict', 'congruence & conflict'],
  normalization: ['no', 'activity', 'prominence', 'average', 'jaccard', 'ruzicka', 'cosine'],
  duplicates: ['include', 'document', 'week', 'month', 'year', 'acrossrange'],
  timeWindow: ['no', 'events', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  kernel: ['no', 'uniform', 'triangular', 'epanechnikov', 'gaussian'],
  partialWindows: ['drop', 'keep'],
}

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
  for (const [option, values] of Object.entries(VALUES))
    mustBeOneOf(option, settled[option as keyof Settled], values)
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
      `A "${kernel}" kernel needs a timeWindow of seconds, minutes, hours, days, weeks, months or years, not "${timeWindow}".`,
    )
  }
}
