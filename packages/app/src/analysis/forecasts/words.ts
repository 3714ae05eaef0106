import type { ForecastKind } from '@onrecord/reader'
import type { Range } from './brier.ts'
import type { Flag, Status, Unscored } from './entry.ts'

/** An intention is kept or reversed; what was foretold of others comes true or does not. */
export function outcomeWords(kind: ForecastKind, status: Status): string {
  if (kind === 'intention' && status === 'came-true') return 'kept'
  if (kind === 'intention' && status === 'did-not') return 'reversed'
  return STATUSES[status]
}

const STATUSES: Readonly<Record<Status, string>> = {
  open: 'open',
  due: 'due: nobody has said what came of it',
  'came-true': 'came true',
  'did-not': 'did not come true',
  partly: 'came true partly',
  void: 'void',
}

export const UNSCORED: Readonly<Record<Unscored, string>> = {
  open: 'not settled',
  void: 'not scored',
  directional: 'counted right or wrong, not scored',
  possible: 'never scored',
  intention: 'followed, not scored',
  'no-probability': 'not scored without a probability',
  'impossible-probability': 'not scored: no such probability',
  'settled-before-made': 'not scored: it was settled before it was foretold',
}

export const FLAGS: Readonly<Record<Flag, string>> = {
  due: 'due',
  'no-horizon': 'no day: set one',
  'horizon-before-article': 'its day lies before the article',
  'settled-before-made': 'it was settled before the article',
  'came-true-late': 'it came after its day',
  'no-forecaster': 'nobody is named who foretells it',
  'no-date': 'its article has no date',
  'no-probability': 'its probability is missing',
  'impossible-probability': 'its probability cannot be',
  'resolutions-differ': 'people say different things of it',
}

/** `0.2–0.45`, of one number that number. */
export function rangeText({ min, max }: Range): string {
  const [low, high] = [rounded(min), rounded(max)]
  return low === high ? low : `${low}–${high}`
}
const rounded = (value: number): string => String(Math.round(value * 1000) / 1000)
