import {
  type ActorMention,
  type Article,
  type Codebook,
  DECISION_TRACK,
  type Decision,
  type DecisionState,
  type Hedge,
  type Problem,
  type Quantity,
  type QuantityKind,
  type Reading,
  type Span,
  type Statement,
  type TimeExpression,
  textLayout,
} from '@onrecord/reader'
import { TRACKER_TITLES, TRACKERS, type Tracker } from '../import/trackers.ts'

/**
 * What a row of a tracker claims, or `null` for a text that is no such row: what was ordered or set aside, and what was
 * delivered, each with its figure. Marks of doubt ("?", brackets) are hedges; a figure that the table does not have is none.
 */
export function trackerReading({ text }: Article, codebook: Codebook): Reading | null {
  const tracker = TRACKERS.find((one) => text.startsWith(`${TRACKER_TITLES[one]}\n`))
  if (tracker === undefined) return null
  const row = rowOf(text)
  const problems: Problem[] = []
  const claims = tracker === 'sipri' ? sipriClaims(row, problems) : kielClaims(row, problems)
  const known = namesIn(codebook)
  const statements = claims.map((claim) => statementOf(claim, tracker, known))
  return { statements, problems, ...textLayout(text) }
}

/** The cells of a row by column, where the text has them. */
type Row = ReadonlyMap<string, Span>

function rowOf(text: string): Row {
  const cells = new Map<string, Span>()
  let start = 0
  for (const line of text.split('\n')) {
    const colon = line.indexOf(': ')
    if (colon > 0) {
      const quote = line.slice(colon + 2)
      cells.set(line.slice(0, colon), { start: start + colon + 2, end: start + line.length, quote })
    }
    start += line.length + 1
  }
  return cells
}

interface Claim {
  readonly state: DecisionState
  readonly decider: string | null
  readonly recipient: string | null
  readonly item: string | null
  readonly days: TimeExpression | null
  readonly content: readonly Span[]
  readonly figures: readonly ClaimedFigure[]
  readonly hedges: readonly Hedge[]
}

interface ClaimedFigure {
  readonly cell: Span
  readonly kind: QuantityKind
  readonly value: number
  readonly estimate: boolean
  readonly holder: string | null
  readonly unit: string | null
}

function sipriClaims(row: Row, problems: Problem[]): Claim[] {
  const [recipient, supplier, designation] = [
    row.get('Recipient'),
    row.get('Supplier'),
    row.get('Weapon designation'),
  ]
  const who = {
    // Asterisks mark recipients that are no states.
    recipient: recipient === undefined ? null : recipient.quote.replace(/\s*\*+$/, ''),
    decider: supplier === undefined || /^unknown supplier/i.test(supplier.quote) ? null : supplier.quote,
    item: designation?.quote ?? null,
  }
  const about = [recipient, supplier, designation].flatMap((cell) => cell ?? [])
  const claim = (state: DecisionState, number: string, years: string, kind: QuantityKind): Claim[] => {
    const [figure, year] = [row.get(number), row.get(years)]
    const counted = figureIn(figure, kind, who.recipient, null, problems)
    if (counted === null && (state === 'delivered' || year === undefined)) return []
    const content = [...about, ...[figure, year].flatMap((cell) => cell ?? [])]
    return [
      {
        ...{ ...who, state, days: year === undefined ? null : yearsIn(year), content },
        figures: counted === null ? [] : [counted],
        hedges: [figure, year].flatMap((cell) => doubtsIn(cell)),
      },
    ]
  }
  return [
    ...claim('contracted', 'Number ordered', 'Year of order', 'ordered'),
    ...claim('delivered', 'Number delivered', 'Year(s) of delivery', 'received'),
  ]
}

function kielClaims(row: Row, problems: Problem[]): Claim[] {
  const cell = (name: string): Span | undefined => {
    const found = row.get(name)
    return found === undefined || found.quote === '.' ? undefined : found
  }
  const [donor, item, measure] = [cell('donor'), cell('item'), cell('measure')]
  const day = cell('announcement_date')
  const days =
    day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day.quote)
      ? { ...day, from: day.quote, to: day.quote, kind: 'date' as const }
      : null
  const who = { decider: donor?.quote ?? null, recipient: 'Ukraine', item: item?.quote ?? null }
  const about = [donor, measure, item, day].flatMap((one) => one ?? [])
  const of = (name: string, kind: QuantityKind, unit: string | null) =>
    figureIn(cell(name), kind, who.decider, unit, problems)
  const promised = [of('item_numb', 'pledged', null), of('tot_sub_activity_value_EUR', 'other', 'EUR')]
  const given = of('item_numb_deliv', 'donated', null)
  const claim = (state: DecisionState, figures: readonly (ClaimedFigure | null)[]): Claim => {
    const counted = figures.flatMap((figure) => figure ?? [])
    const content = [...about, ...counted.map((figure) => figure.cell)]
    return { ...who, state, days, content, figures: counted, hedges: content.flatMap((one) => doubtsIn(one)) }
  }
  return [
    claim(/^commitment$/i.test(measure?.quote ?? '') ? 'announced' : 'allocated', promised),
    ...(given === null || given.value === 0 ? [] : [claim('delivered', [given])]),
  ]
}

/** `40`, `40 ?`, `(40)`, `1,200`; none of an empty cell, `.` and `..`, which say that it is not known. */
function figureIn(
  cell: Span | undefined,
  kind: QuantityKind,
  holder: string | null,
  unit: string | null,
  problems: Problem[],
): ClaimedFigure | null {
  if (cell === undefined || /^\.{1,2}(?: \?)?$|^\?$/.test(cell.quote)) return null
  const digits = /^[(~]?\s*(\d[\d,]*(?:\.\d+)?)\s*\)?(?:\s*\?)?$/.exec(cell.quote)?.[1]
  if (digits === undefined) {
    problems.push({ where: 'row', what: `"${cell.quote}" is no number; no figure is made of it.` })
    return null
  }
  return {
    cell,
    kind,
    holder,
    unit,
    value: Number(digits.replaceAll(',', '')),
    estimate: /[?(~]/.test(cell.quote),
  }
}

/** `2024; 2025` is 2024 to 2025. */
function yearsIn(cell: Span): TimeExpression | null {
  const years = [...cell.quote.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year).sort()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  return { ...cell, from: `${first}-01-01`, to: `${last}-12-31`, kind: 'range' }
}

/** The table's own marks of doubt, and brackets around a figure that is an estimate. */
function doubtsIn(cell: Span | undefined): Hedge[] {
  if (cell === undefined) return []
  return [...cell.quote.matchAll(/\?|^\(|~/g)].map(({ 0: quote, index }) => ({
    start: cell.start + index,
    end: cell.start + index + quote.length,
    quote,
    kind: 'approximator',
  }))
}

/** An estimate is taken as "about" is: a tenth up and down, with the convention shown. */
function quantityOf(
  { cell, kind, value, estimate, holder, unit }: ClaimedFigure,
  item: string | null,
  known: Known,
): Quantity {
  const off = estimate ? value / 10 : 0
  return {
    ...cell,
    ...{ kind, item, holder: holder === null ? null : known.actor(holder), unit },
    ...{ period: null, whole: null, against: null, nominal: value },
    ...{ lo: value - off, hi: value + off, loOpen: false, hiOpen: false },
    hedge: estimate ? 'estimate' : null,
    convention: estimate ? 'estimate: ±10 %' : null,
  }
}

function statementOf(claim: Claim, tracker: Tracker, known: Known): Statement {
  const { state, decider, recipient, days, content, figures, hedges } = claim
  const item = claim.item === null ? null : known.item(claim.item)
  const decision: Decision = {
    ...{ state, track: DECISION_TRACK[state], item, requester: null, condition: null, affirmed: true },
    decider: decider === null ? null : known.actor(decider),
    recipient: recipient === null ? null : known.actor(recipient),
    date: days?.from ?? null,
  }
  const name = TRACKER_TITLES[tracker].split(',')[0] ?? ''
  const speaker: ActorMention = {
    name,
    id: null,
    kind: 'organisation',
    organisation: null,
    anonymity: 'document',
  }
  return {
    type: figures.length > 0 ? 'quantity-claim' : 'decision',
    mode: 'direct',
    source: [],
    cue: [],
    content: [...content].sort((a, b) => a.start - b.start),
    speaker,
    holder: null,
    chain: [],
    commitment: { source: hedges.length > 0 ? 'PR+' : 'CT+', reporter: 'Uu' },
    hedges,
    concept: null,
    stance: null,
    because: [],
    quantities: figures.map((figure) => quantityOf(figure, item, known)),
    times: days === null ? [] : [days],
    decision,
    positions: [],
    forecast: null,
    confidence: 1,
    coder: { by: 'reader', name: 'trackers', version: '1' },
  }
}

/** What the codebook calls things; else the words of the table. */
interface Known {
  readonly actor: (words: string) => string
  readonly item: (words: string) => string
}

function namesIn({ actors, items }: Codebook): Known {
  const looked = (entries: readonly { id: string; label: string; aliases: readonly string[] }[]) => {
    const ids = new Map(
      entries.flatMap(({ id, label, aliases }) =>
        [label, ...aliases].map((name) => [name.toLowerCase(), id] as const),
      ),
    )
    return (words: string): string => ids.get(words.toLowerCase()) ?? words
  }
  return { actor: looked(actors), item: looked(items) }
}
