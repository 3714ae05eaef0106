import { type Balance, balancesOf } from '../figures/balance.ts'
import { type Figures, figuresOf } from '../figures/figure.ts'
import { partsOf } from '../matters/contradiction.ts'
import { linksOf } from '../matters/links.ts'
import { type Matter, mattersOf } from '../matters/matters.ts'
import type { Named, Names } from '../matters/names.ts'
import { matterName } from '../matters/opposite-states.ts'
import type { Told } from '../matters/told.ts'
import { type Asked, askedIn } from './asked.ts'
import { factsOf } from './item-facts.ts'
import { type ItemFact, valuesOf, wordsSaying } from './item-value.ts'
import type { KnownItem } from './listed-items.ts'
import type { ItemOddity } from './oddities.ts'

/** Everything that statements say of one item, each value beside the others. */
export interface ItemPage {
  readonly item: KnownItem
  readonly facts: readonly ItemFact[]
  readonly asked: readonly Asked[]
  /** What the figures of it leave, as `onrecord balance` has it; `null` where nobody tells one. */
  readonly balance: Balance | null
  readonly oddities: readonly ItemOddity[]
  readonly told: readonly Told[]
}

/** What the page on an item is made from. */
export interface PageInput {
  readonly item: KnownItem
  /** Statements that name it in a decision, a figure or a position, in the order of the texts. */
  readonly told: readonly Told[]
  /** Statements coded as a precedent, on whatever item. */
  readonly precedents: readonly Told[]
  /** All matters that statements tell of, on whatever item: among these are precedents and consents. */
  readonly matters: readonly Matter[]
  readonly names: Names
}

export function itemPage({ item, told, precedents, matters: all, names }: PageInput): ItemPage {
  const figures = figuresOf(told.map((one) => onlyOf(item, one, names)))
  const matters = mattersOf(
    told.filter(({ decision }) => isItem(item, decision?.item ?? null, names)),
    names,
  )
  const byId = new Map(told.map((one) => [one.id, one]))
  const facts = factsOf({ item, told, byId, figures, names })
  return {
    item,
    facts: [...facts, precedentFact(item, matters, precedents, names)],
    asked: askedIn(matters, names, linksOf(all)),
    balance: balancesOf(figures)[0] ?? null,
    oddities: [...oddities(item, facts, figures, matters)],
    told,
  }
}

/** The same figures under the one name that the codebook gives the item. */
function onlyOf(item: Named, told: Told, names: Names): Told {
  const quantities = told.quantities.flatMap((quantity) =>
    isItem(item, quantity.item, names) ? { ...quantity, item: item.key } : [],
  )
  return { ...told, quantities }
}

const isItem = (item: Named, text: string | null, names: Names): boolean =>
  text !== null && names.item(text).key === item.key

/**
 * Decisions that are coded as a precedent: on another item for somebody who asks for this one, or on this one and held up
 * to others.
 */
function precedentFact(
  item: Named,
  matters: readonly Matter[],
  precedents: readonly Told[],
  names: Names,
): ItemFact {
  const recipients = new Set(matters.flatMap(({ recipient }) => recipient?.family ?? []))
  const values = precedents.flatMap((told) => {
    const { decision } = told
    if (decision === null || decision.item === null) return []
    const recipient = decision.recipient === null ? null : names.actor(decision.recipient)
    const own = isItem(item, decision.item, names)
    if (!own && (recipient === null || !recipients.has(recipient.family))) return []
    const decider = decision.decider === null ? null : names.actor(decision.decider)
    const value = matterName({ decider, recipient, item: names.item(decision.item) })
    return { ...wordsSaying(value, own ? 'held up to others' : decision.state, told), denied: denies(told) }
  })
  return { fact: 'precedent', values: valuesOf(values), differ: false }
}

const denies = ({ stance, decision }: Told): boolean => stance === -1 || decision?.affirmed === false

function* oddities(
  item: Named,
  facts: readonly ItemFact[],
  { aside }: Figures,
  matters: readonly Matter[],
): Iterable<ItemOddity> {
  if (facts.every(({ fact, values }) => fact !== 'maker' || values.length === 0))
    yield { kind: 'maker-not-said' }
  if (facts.some(({ fact, values }) => fact === 'has' && values.some(({ value }) => value === item.name)))
    yield { kind: 'own-holder' }
  for (const { because, figure } of aside) {
    if (because === 'below-zero') yield { kind: 'figure-below-zero', quote: figure.quote }
    if (because === 'ends-before-it-begins')
      yield { kind: 'figure-ends-before-it-begins', quote: figure.quote }
  }
  for (const { value, from, to, told } of facts.flatMap(({ values }) => values)) {
    if (from !== null && to !== null && from > to) yield { kind: 'time-ends-before-it-begins', value }
    if (told.every(({ document: { date } }) => date !== null && from !== null && from > date))
      yield { kind: 'told-before-it-was', value }
  }
  for (const matter of matters)
    for (const what of matter.odd) yield { kind: 'matter', matter: partsOf(matter), what }
}
