/** What the figures of the texts leave of an item. */
import type { BalanceAnswer } from '../../../../api/contract/balances.ts'
import type { Bounds } from '../../../../pictures/balance-layout.ts'
import { formatsOf } from '../../formats.ts'
import { terms } from '../terms.ts'

const { number } = formatsOf('en-GB')

type Aside = BalanceAnswer['notCounted'][number]['because']

const KINDS: Readonly<Record<string, string>> = terms.quantityKind

const VERDICTS: Readonly<Record<string, string>> = {
  fits: 'fits what is left',
  conflicts: 'does not fit what is left',
  drift: 'repeats the number of those made',
  'nothing-to-compare': 'nothing to compare it with',
}

const ASIDE: Readonly<Record<Aside, string>> = {
  share: 'not counted: a share of a whole',
  rate: 'not counted: a rate',
  vote: 'not counted: a vote',
  plan: 'not counted: ordered, asked for or promised, and not there',
  'other-kind': 'not counted: says neither what came in nor what went out',
  'ends-before-it-begins': 'not counted: ends before it begins',
  'below-zero': 'not counted: below zero',
}

export const balances = {
  title: 'Balances',
  titleOf: (item: string) => `Balance: ${item}`,
  theBalances: 'The balances',
  lede: 'Made, sold, used, left: what the figures of the texts leave of each item, within their bounds. Figures that conflict stand side by side, never averaged; what does not follow is not said.',
  all: 'All balances',
  none: 'No statement tells a figure of an item here',
  noneWhy: 'A balance needs statements with a figure of an item: how many were made, sold, used, are left.',
  follows: {
    nothing: 'Nothing follows: no text says how many there were to begin with.',
    range: 'The texts prove no single figure, only bounds.',
    figure: 'The texts leave one figure.',
  },
  conflict: (kind: string) => `Conflict: the figures of “${kind}” cannot all be right.`,
  differentScope: (kind: string) =>
    `The figures of “${kind}” are of several holders or units and are not added.`,
  picture: (item: string) => `What is left of ${item}, as ranges`,
  legend: {
    sure: 'surely so many',
    bounds: 'within the bounds',
    out: 'went out',
    open: 'no bound',
    printed: 'as printed; in brackets with the conventions for vague words',
  },
  kind: (kind: string): string => KINDS[kind] ?? kind,
  left: 'left',
  amount: ({ lo, hi, loOpen, hiOpen }: Bounds): string => {
    if (hi === null) return lo === null ? 'any number' : `${loOpen ? 'more than' : 'at least'} ${number(lo)}`
    if (lo === hi) return number(hi)
    const upper = `${hiOpen ? 'fewer than' : 'at most'} ${number(hi)}`
    if (lo === null || lo === 0) return upper
    return loOpen || hiOpen
      ? `${loOpen ? 'more than' : 'at least'} ${number(lo)}, ${upper}`
      : `${number(lo)} to ${number(hi)}`
  },
  twice: (printed: string, wide: string) => `${printed} (${wide})`,
  impossible: 'more went out than there was',
  reading: (reading: 'further' | 'more-than', sides: readonly string[]) =>
    [
      reading === 'further'
        ? 'If “more” is some further ones'
        : 'If “more” is more than the number before it',
      ...(sides.length === 0 ? [] : [`with ${sides.join(', ')}`]),
    ].join(', '),
  nothing: 'What is told',
  told: 'Told of what is there',
  verdict: (verdict: string): string => VERDICTS[verdict] ?? verdict,
  more: (ways: number) => `and ${number(ways)} more ways of taking figures that conflict`,
  side: (side: number) => `side ${number(side)} of the conflict`,
  notCounted: (because: Aside): string => ASIDE[because],
}
