import type { Quantity } from '@onrecord/reader'
import { inTextOrder } from '../../record/statements/text-order.ts'
import { outflows } from '../figures/balance.ts'
import { drifted, type Printed } from '../figures/drift.ts'
import { remembering, rememberingGroups } from '../remembering.ts'
import {
  type Contradiction,
  type ContradictionKind,
  type ContradictionReason,
  contradiction,
  type Said,
  type Side,
  sideOf,
} from './contradiction.ts'
import { daysBetween } from './happened.ts'
import type { Named, Names } from './names.ts'
import type { Told } from './told.ts'

/** A figure with everybody who gives it in the same words of scope. */
export interface Figure {
  readonly quantity: Quantity
  readonly item: Named
  readonly holder: Named | null
  /** What it counts; `null` where that is the item itself. */
  readonly unit: string | null
  readonly side: Side
}

/** The figures of items that meet: what conflicts, and what only looks so. */
export function* figuresAgainstEachOther(told: readonly Told[], names: Names): Iterable<Contradiction> {
  for (const [family, own] of byFamily(names, told)) yield* meetings(names, family, own)
}

const byFamily = rememberingGroups(
  (names: Names, { quantities }: Told) =>
    quantities.flatMap(({ item, kind }) =>
      item === null || kind === 'other' ? [] : names.item(item).family,
    ),
  inTextOrder,
)

/** What the figures of one family of items have to do with each other; of the same reports the same as before. */
const meetings = remembering((names: Names, family: string, told: readonly Told[]) => {
  const figures = figuresOf(told, names, family)
  const someWentOut = figures.some(({ quantity }) => outflows.some((kind) => kind === quantity.kind))
  return figures.flatMap((first, at) =>
    figures.slice(at + 1).flatMap((second) => {
      const [a, b] = inTime(first, second)
      const meeting = meetingOf(a, b, someWentOut)
      if (meeting === null) return []
      const topic = { kind: 'figure', item: a.item.name, figure: a.quantity.kind } as const
      return contradiction(meeting.kind, topic, meeting.reason, [a.side, b.side])
    }),
  )
})

function figuresOf(told: readonly Told[], names: Names, family: string): readonly Figure[] {
  const groups = new Map<string, { quantity: Quantity; item: Named; holder: Named | null; told: Told[] }>()
  for (const one of told) {
    for (const quantity of one.quantities) {
      if (quantity.item === null || quantity.kind === 'other') continue
      const item = names.item(quantity.item)
      if (item.family !== family) continue
      const holder = quantity.holder === null ? null : names.actor(quantity.holder)
      const key = figureKey(quantity, item, holder)
      const group = groups.get(key) ?? { quantity, item, holder, told: [] }
      if (group.told.at(-1) !== one) group.told.push(one)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({ told: own, ...figure }) => ({
    ...figure,
    unit: unitOf(figure.quantity, figure.item),
    side: sideOf(saidFigure(figure.quantity), own),
  }))
}

/** "More than 20 craft" of a patrol craft count the item itself, as the bare 12 of a tracker's table does. */
function unitOf({ unit }: Quantity, { name }: Named): string | null {
  if (unit === null) return null
  const own = singular(unit)
  return name.split(/[^\p{L}\p{N}]+/u).some((word) => singular(word) === own) ? null : unit
}

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '')

function figureKey(quantity: Quantity, item: Named, holder: Named | null): string {
  const { kind, unit, period, whole, lo, hi, loOpen, hiOpen } = quantity
  const words = lo === null && hi === null ? quantity.quote.toLowerCase() : null
  return JSON.stringify([item.key, holder?.key, kind, unit, period, whole, lo, hi, loOpen, hiOpen, words])
}

function inTime(a: Figure, b: Figure): readonly [Figure, Figure] {
  return a.side.known !== null && b.side.known !== null && b.side.known < a.side.known ? [b, a] : [a, b]
}

/** The words of the text, for they hold the hedge. */
const saidFigure = ({ kind, quote, unit, period }: Quantity): Said => ({
  ...{ kind: 'figure', figure: kind, quote, unit, period },
})

interface Meeting {
  readonly kind: ContradictionKind
  readonly reason: ContradictionReason
}

/** What two figures of one item have to do with each other, the earlier first; `null` where there is nothing to say. */
function meetingOf(earlier: Figure, later: Figure, someWentOut: boolean): Meeting | null {
  const [a, b] = [earlier.quantity, later.quantity]
  if (a.kind !== b.kind) return ofOtherKinds(earlier, later, someWentOut)
  const bothVague = vague(a) && vague(b)
  if (!bothVague && !disjoint(a, b)) return null
  const scopes = scopesApart(earlier, later)
  if (bothVague) {
    return scopes.length === 0 ? { kind: 'vague-against-vague', reason: 'no-phrase-has-a-bound' } : null
  }
  const [scope, ...others] = scopes
  if (others.length > 0) return null
  const partAbove = scope === 'variant' && (aboveWhole(earlier, later) || aboveWhole(later, earlier))
  if (scope !== undefined && !partAbove) return { kind: 'different-scope', reason: `another-${scope}` }
  if (grown(earlier, later)) return null
  return { kind: 'disjoint-figures', reason: partAbove ? 'variant-above-whole' : 'no-number-in-common' }
}

const vague = ({ lo, hi }: Quantity): boolean => lo === null && hi === null

/** True where no number lies in both: `more than 100` and `fewer than 40`, or `up to 40` and `more than 40`. */
export function disjoint(a: Quantity, b: Quantity): boolean {
  return below(a, b) || below(b, a)
}

function below(a: Quantity, b: Quantity): boolean {
  if (a.hi === null || b.lo === null) return false
  return a.hi < b.lo || (a.hi === b.lo && (a.hiOpen || b.loOpen))
}

const scopeKinds = ['variant', 'holder', 'unit', 'period', 'whole'] as const

function scopesApart(a: Figure, b: Figure): readonly (typeof scopeKinds)[number][] {
  const same = {
    variant: a.item.key === b.item.key,
    holder: a.holder?.key === b.holder?.key,
    unit: a.unit === b.unit,
    period: a.quantity.period === b.quantity.period && !otherTime(a, b),
    whole: a.quantity.whole === b.quantity.whole,
  }
  return scopeKinds.filter((scope) => !same[scope])
}

/** "More than 100 of longer range" of "fewer than 40 in all": no variant can be more than the item it is a variant of. */
function aboveWhole(part: Figure, whole: Figure): boolean {
  const { kind } = whole.quantity
  const isPart = part.item.key !== part.item.family && whole.item.key === part.item.family
  return isPart && (SUMS.has(kind) || LEVELS.has(kind)) && below(whole.quantity, part.quantity)
}

const SUMS: ReadonlySet<string> = new Set([
  'produced',
  'received',
  'purchased',
  'sold',
  'donated',
  'used',
  'lost',
])
/** A stock or a rate that two articles give more than a month apart may have changed between them. */
const SAME_LEVEL_DAYS = 31

/** Sums count up to a day unless the texts tell stretches of time that do not meet; levels are of their day. */
function otherTime(a: Figure, b: Figure): boolean {
  const [first, second] = [stretchOf(a), stretchOf(b)]
  if (first !== null && second !== null) return first.to < second.from || second.to < first.from
  if (SUMS.has(a.quantity.kind) || a.side.known === null || b.side.known === null) return false
  return daysBetween(a.side.known, b.side.known) > SAME_LEVEL_DAYS
}

function stretchOf({ side }: Figure): { readonly from: string; readonly to: string } | null {
  const [time] = side.told.flatMap(({ times }) =>
    times.filter(({ kind }) => kind === 'range' || kind === 'period'),
  )
  return time === undefined || time.from === null || time.to === null
    ? null
    : { from: time.from, to: time.to }
}

/** A sum that is higher as of a later day has grown. */
function grown(a: Figure, b: Figure): boolean {
  const [fewer, more] = below(a.quantity, b.quantity) ? [a, b] : [b, a]
  const [before, after] = [asOf(fewer), asOf(more)]
  return SUMS.has(a.quantity.kind) && before !== null && after !== null && before < after
}

/** Up to which day a sum counts: the end of the time it is of, but no report counts beyond its own day. A tracker's row has none. */
function asOf(figure: Figure): string | null {
  const { known } = figure.side
  const end = stretchOf(figure)?.to ?? null
  if (known === null || end === null) return known ?? end
  return end < known ? end : known
}

const LEVELS: ReadonlySet<string> = new Set(['stock', 'remaining'])
const OUT: ReadonlySet<string> = new Set([
  'pledged',
  'ordered',
  'donated',
  'sold',
  'used',
  'lost',
  'requested',
])

const printed = ({ quantity: { kind, nominal } }: Figure): Printed => ({ kind, number: nominal })

function ofOtherKinds(a: Figure, b: Figure, someWentOut: boolean): Meeting | null {
  const kinds = [a.quantity.kind, b.quantity.kind]
  if (!kinds.some((kind) => LEVELS.has(kind))) return null
  const [one, other] = [printed(a), printed(b)]
  if (drifted(one, other, someWentOut) || drifted(other, one, someWentOut))
    return { kind: 'number-drift', reason: 'came-in-told-as-there' }
  if (kinds.some((kind) => OUT.has(kind)) && a.holder !== null && a.holder.key === b.holder?.key)
    return { kind: 'different-kinds', reason: 'stock-and-what-goes-out' }
  return null
}
