import { type Balance, isInflow } from './balance.ts'
import type { Figure } from './figure.ts'

/** A balance as programs get it: figures with their statement and text, items and holders by id and name. */
export function balanceAnswer(balance: Balance, nameOf: (key: string) => string) {
  const named = (id: string) => ({ id, name: nameOf(id) })
  const figure = ({ holder, item, sentence, start, ...rest }: Figure) => ({
    ...rest,
    holder: holder === null ? null : named(holder),
    sentence: sentence.text,
  })
  return {
    item: named(balance.item),
    follows: balance.follows,
    left: balance.remainders.map(({ from, steps, ...left }) => ({
      ...left,
      steps: steps.map(({ figures, ...step }) => ({
        ...step,
        inflow: isInflow(step.kind),
        statements: figures.map(({ statement }) => statement),
      })),
      from: from.map(({ statement, kind, quote }) => ({ statement, kind, quote })),
    })),
    figures: balance.terms.flatMap(({ scopes }) =>
      scopes.flatMap(({ readings }) =>
        readings.flatMap(({ figures }, side) => figures.map((one) => ({ ...figure(one), side: side + 1 }))),
      ),
    ),
    levels: balance.levels.map((level) => ({ ...figure(level.figure), verdict: level.verdict })),
    notCounted: balance.aside.map(({ because, figure: one }) => ({ ...figure(one), because })),
    conflicts: balance.conflicts,
    differentScopes: balance.differentScopes,
  }
}
