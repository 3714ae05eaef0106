import type { DecisionState, QuantityKind, TimeKind } from '@onrecord/reader'
import type { StatementId } from '../../record/engine/ids.ts'
import type { Figure, Figures } from '../figures/figure.ts'
import { scopesOf } from '../figures/scopes.ts'
import type { Named, Names } from '../matters/names.ts'
import { inOrder } from '../matters/sourcing.ts'
import type { Told } from '../matters/told.ts'
import {
  actorSaying,
  type ItemFact,
  noDayShared,
  type Saying,
  toldAndDenied,
  valuesOf,
  wordsSaying,
} from './item-value.ts'

/** The statements on one item: its figures alone, and the names of all others. */
export interface OfItem {
  readonly item: Named
  readonly told: readonly Told[]
  readonly byId: ReadonlyMap<StatementId, Told>
  readonly figures: Figures
  readonly names: Names
}

/** Who makes it, since when, how many were made and ordered, who has it: each from statements that say so. */
export function factsOf(of: OfItem): readonly ItemFact[] {
  const makers = valuesOf(makersIn(of))
  const since = [...valuesOf(timesIn(of))].sort((a, b) => inOrder(a.from ?? a.to, b.from ?? b.to))
  const holders = valuesOf(holdersIn(of))
  return [
    { fact: 'maker', values: makers, differ: makers.length > 1 },
    { fact: 'since', values: since, differ: noDayShared(since.filter(({ how }) => how === 'produced')) },
    figureFact(of, 'made', 'produced'),
    figureFact(of, 'ordered', 'ordered'),
    { fact: 'has', values: holders, differ: toldAndDenied(holders) },
  ]
}

/** Whose figure of those made it is: "Lockheed Martin has manufactured around 4,000". */
const makersIn = (of: OfItem): Saying[] =>
  figuresOfKind(of, 'produced').flatMap(({ holder, statement }) =>
    holder === null ? [] : by(of, statement, (told) => actorSaying(of.names.actor(holder), 'produced', told)),
  )

/** The times of statements that tell figures of those made or used, or the item in use. */
function timesIn(of: OfItem): Saying[] {
  const made = new Set(figuresOfKind(of, 'produced').map(({ statement }) => statement))
  const used = new Set(figuresOfKind(of, 'used').map(({ statement }) => statement))
  return of.told.flatMap((told) => {
    const how = made.has(told.id)
      ? 'produced'
      : used.has(told.id)
        ? 'used'
        : inUse(of, told)
          ? 'in use'
          : null
    if (how === null) return []
    return told.times
      .filter(({ kind, from, to }) => WHEN.has(kind) && (from !== null || to !== null))
      .map(({ quote, from, to }) => wordsSaying(quote, how, told, { from, to }))
  })
}

const WHEN: ReadonlySet<TimeKind> = new Set(['date', 'range', 'period'])
const inUse = (of: OfItem, { decision }: Told): boolean =>
  decision?.affirmed === true && decision.state === 'in-use' && isOf(of, decision.item)

/** Figures of one kind, and whether analysis finds them on different sides. */
function figureFact(of: OfItem, fact: 'made' | 'ordered', kind: QuantityKind): ItemFact {
  const figures = figuresOfKind(of, kind)
  const values = figures.flatMap(({ quote, unit, bounds, holder, statement }) => {
    const whose = holder === null ? null : of.names.actor(holder).name
    const words = unit === null ? quote : `${quote} ${unit}`
    return by(of, statement, (told) => wordsSaying(words, kind, told, { bounds, whose }))
  })
  const differ = scopesOf(figures).some(({ readings }) => readings.length > 1)
  return { fact, values: valuesOf(values), differ }
}

/** Whose stock or purchase a figure tells, and to whom it was handed over. */
function holdersIn(of: OfItem): Saying[] {
  const figures = [...of.figures.counted, ...of.figures.aside.map(({ figure }) => figure)]
  const byFigure = figures.flatMap(({ kind, holder, statement }) =>
    holder === null || !HELD.has(kind)
      ? []
      : by(of, statement, (told) => actorSaying(of.names.actor(holder), kind, told)),
  )
  return [...byFigure, ...of.told.flatMap((told) => handedOver(of, told))]
}

function handedOver(of: OfItem, told: Told): Saying | [] {
  const { decision } = told
  if (decision === null || !isOf(of, decision.item)) return []
  const who = TO_RECIPIENT.has(decision.state)
    ? decision.recipient
    : BY_DECIDER.has(decision.state)
      ? decision.decider
      : null
  if (who === null || who.trim() === '') return []
  return actorSaying(of.names.actor(who), decision.state, told, !decision.affirmed)
}

const HELD: ReadonlySet<QuantityKind> = new Set(['stock', 'remaining', 'received', 'purchased', 'used'])
const TO_RECIPIENT: ReadonlySet<DecisionState> = new Set(['shipped', 'delivered', 'sold'])
const BY_DECIDER: ReadonlySet<DecisionState> = new Set(['in-use', 'exhausted'])

const isOf = ({ item, names }: OfItem, text: string | null): boolean =>
  text !== null && names.item(text).key === item.key

/** Plans stand aside of a balance, and are figures all the same. */
function figuresOfKind({ figures }: Pick<OfItem, 'figures'>, kind: QuantityKind): readonly Figure[] {
  const aside = figures.aside.flatMap(({ figure, because }) => (because === 'plan' ? figure : []))
  return [...figures.counted, ...aside].filter((figure) => figure.kind === kind)
}

function by({ byId }: OfItem, id: StatementId, saying: (told: Told) => Saying): Saying | [] {
  const told = byId.get(id)
  return told === undefined ? [] : saying(told)
}
