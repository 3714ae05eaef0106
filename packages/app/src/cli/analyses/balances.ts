import type { Balance, Remainder } from '../../analysis/figures/balance.ts'
import { balanceAnswer } from '../../analysis/figures/balance-answer.ts'
import { boundsText } from '../../analysis/figures/bounds-text.ts'
import type { Figure, SetAside } from '../../analysis/figures/figure.ts'
import { itemBalances } from '../../analysis/figures/item-balances.ts'
import { idOf } from '../../record/called.ts'
import { namesOfKeys } from '../../record/codebooks/names-of-keys.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { statementFilter } from '../options/filter-option.ts'
import { csvOf } from '../output/csv.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText, type Terminal } from '../output/terminal.ts'
import type { BalanceOptions } from './balance.ts'

type NameOf = (key: string) => string

/** Prints the balance of each item, or of the one asked for. */
export async function printBalances(
  db: Db,
  { item, filter = [], format }: BalanceOptions,
  terminal: Terminal,
): Promise<void> {
  const nameOf = await namesOfKeys(db)
  const narrowed = await statementFilter(db, filter)
  const balances = await itemBalances(db, narrowed, nameOf, item)
  const answers = () => balances.map((one) => balanceAnswer(one, nameOf))
  if (format === 'svg') {
    const { balancePicture } = await import('../../pictures/balance-picture.ts')
    terminal.out(balancePicture(answers()).trimEnd())
  } else if (format === 'csv') {
    const { balanceTable } = await import('../../exchange/analyses/balance-table.ts')
    terminal.out(csvOf(balanceTable, answers()))
  } else if (format === 'json') terminal.out(JSON.stringify(answers(), null, 2))
  else terminal.out(asText(balances, nameOf, terminal))
}

function asText(balances: readonly Balance[], nameOf: NameOf, screen: Screen): string {
  if (balances.length === 0) return linesOf('No statement tells a figure of an item.', screen)
  return balances.map((balance) => balanceText(balance, nameOf, screen)).join('\n\n')
}

function balanceText(balance: Balance, nameOf: NameOf, screen: Screen): string {
  const columns = [
    { head: 'KIND' },
    { head: 'FIGURE', share: 2 },
    { head: 'WHOSE', share: 2 },
    { head: 'FROM' },
  ]
  const figures = balance.terms.flatMap(({ scopes }) =>
    scopes.flatMap(({ readings }) => readings.flatMap((reading) => reading.figures)),
  )
  const rows = [...figures, ...balance.levels.map(({ figure }) => figure)].map((figure) => [
    figure.kind,
    plainText(figureText(figure)),
    plainText(figure.holder === null ? '' : nameOf(figure.holder)),
    idOf('statement', figure.statement),
  ])
  const said = [...remainderLines(balance), ...remarks(balance, nameOf)]
  return [
    paint(screen, 'bold', plainText(nameOf(balance.item))),
    ...(rows.length === 0 ? [] : [tableText(columns, rows, screen)]),
    ...said.map((line) => linesOf(plainText(line), screen)),
  ].join('\n')
}

/** `around 4,000 (3,600 to 4,400)` */
function figureText({ quote, bounds, convention, unit }: Figure): string {
  const measure = unit === null ? '' : ` ${unit}`
  return convention === null ? `${quote}${measure}` : `${quote}${measure} (${boundsText(bounds)})`
}

const READINGS = {
  further: 'Left',
  'more-than': 'Left, if “more” is more than the number before it',
} as const

function remainderLines({ remainders, follows, conflicts }: Balance): string[] {
  if (follows === 'nothing') return ['Nothing follows: no text says how many there were to begin with.']
  return remainders.map((remainder) => {
    const side = conflicts.length === 0 ? '' : ` (with ${conflictsText(remainder, conflicts)})`
    return `${READINGS[remainder.reading]}${side}: ${leftText(remainder)}.`
  })
}

function conflictsText({ from }: Remainder, conflicts: Balance['conflicts']): string {
  const sides = from.filter(({ kind }) => conflicts.includes(kind))
  return sides.map(({ kind, quote }) => `${kind} ${quote}`).join(', ')
}

function leftText({ nominal, bounds }: Remainder): string {
  if (bounds === null) return 'these figures cannot all be right, more went out than there was'
  const printed = nominal === null ? 'less than none' : boundsText(nominal)
  const wide = boundsText(bounds)
  return printed === wide ? wide : `${printed} as printed, ${wide} with the conventions`
}

function remarks(
  { follows, conflicts, differentScopes, levels, aside, remainders }: Balance,
  nameOf: NameOf,
): string[] {
  const open = remainders.some(({ bounds }) => bounds?.lo === 0 && bounds.hi !== 0)
  return [
    ...(follows === 'range' && open ? ['The texts prove no figure of what is left.'] : []),
    ...conflicts.map((kind) => `Conflict: the figures of ${kind} cannot all be right.`),
    ...differentScopes.map(
      (kind) => `Different scope: figures of ${kind} are of several holders or units and are not added.`,
    ),
    ...levels.flatMap(({ figure, verdict }) => {
      const which = `${figure.quote} ${figure.kind} (${idOf('statement', figure.statement)})`
      if (verdict === 'drift') return `Number drift: ${which} repeats the number of those that came in.`
      return verdict === 'conflicts' ? `Conflict: ${which} does not fit what is left.` : []
    }),
    ...aside.map(({ figure, because }) => {
      const whose = figure.holder === null ? '' : ` of ${nameOf(figure.holder)}`
      return `Not counted: ${figure.quote}${whose} (${idOf('statement', figure.statement)}), ${ASIDE[because]}.`
    }),
  ]
}

const ASIDE: Readonly<Record<SetAside['because'], string>> = {
  share: 'a share of a whole',
  rate: 'a rate',
  vote: 'a vote',
  plan: 'ordered, asked for or promised and not there',
  'other-kind': 'it says neither what came in nor what went out',
  'ends-before-it-begins': 'it ends before it begins',
  'below-zero': 'it is below zero',
}
