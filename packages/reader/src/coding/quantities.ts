import type { Codebook } from '../codebook.ts'
import type { Quantity, QuantityKind } from '../statement.ts'
import type { Clause } from './clauses.ts'
import { wordSet } from './lexicon.ts'
import { NUMBER_CONVENTIONS, type NumberAt, type NumberConventions, numbersIn } from './numbers.ts'
import { compileTriggers, type TriggerSet } from './triggers.ts'
import { spanOf, type Word } from './words.ts'

export interface QuantityAt {
  readonly first: number
  readonly end: number
  readonly quantity: Quantity
  /** Where the holder is named, counted in words; -1 where nobody is. */
  readonly holderAt: number
}

/** A stretch of words that names something: an item of the codebook, an actor. */
export interface NamedAt {
  readonly first: number
  readonly end: number
  readonly id: string | null
  readonly name: string
  /** True for the possessor in "the ministry's stock". */
  readonly possessor?: boolean
}

export interface QuantityContext {
  readonly items: readonly NamedAt[]
  readonly actors: readonly NamedAt[]
  readonly clauses: readonly Clause[]
  /** Words that belong to dates; their numbers are no counts. */
  readonly dated: ReadonlySet<number>
}

/** The codebook's own words for quantity kinds, ready to be found. */
export interface QuantityLexicon {
  readonly kinds: TriggerSet<QuantityKind>
  readonly conventions: NumberConventions
}

const KIND_WORDS: readonly (readonly [QuantityKind, ReadonlySet<string>])[] = [
  [
    'produced',
    wordSet('produce manufacture make build construct assemble generate create production output complete'),
  ],
  ['received', wordSet('receive obtain get import')],
  ['purchased', wordSet('buy purchase acquire procure')],
  ['sold', wordSet('sell export sale')],
  ['donated', wordSet('donate give supply provide deliver send transfer ship hand')],
  ['used', wordSet('use utilise utilize expend fire consume launch spend administer deploy')],
  ['lost', wordSet('lose destroy loss scrap retire cut shed axe kill')],
  ['ordered', wordSet('order contract')],
  ['requested', wordSet('request ask seek demand want require')],
  ['pledged', wordSet('pledge promise commit earmark allocate')],
  ['remaining', wordSet('remain leave remaining')],
  ['stock', wordSet('stock stockpile inventory reserve have hold possess own store store keep')],
]
const RATE_AFTER = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'annum',
  'quarter',
  'head',
  'household',
  'person',
  'tonne',
  'litre',
])
const CURRENCY: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY' }
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollars: 'USD',
  dollar: 'USD',
  pounds: 'GBP',
  pound: 'GBP',
  euros: 'EUR',
  euro: 'EUR',
  yen: 'JPY',
  kroner: 'NOK',
  francs: 'CHF',
  rupees: 'INR',
  pence: 'GBP/100',
  cents: 'USD/100',
}
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:[a-z]*)$/
const QUALITATIVE = new Set(['severely limited', 'relatively few', 'a small number', 'a limited number'])
const LOW_CONTEXT = wordSet('stock stockpile inventory reserve supply number capacity fund')

/** Compiles the codebook's words for quantity kinds. */
export function quantityLexicon(
  codebook: Codebook,
  conventions: NumberConventions = NUMBER_CONVENTIONS,
): QuantityLexicon {
  const kinds = Object.entries(codebook.lexicons.quantities).flatMap(([kind, triggers]) =>
    triggers.map((trigger) => [trigger, kind as QuantityKind] as const),
  )
  return { kinds: compileTriggers(kinds), conventions }
}

/**
 * The figures of a sentence with their bounds, kind, item, holder and unit. Dates, ordinals, ages and designations
 * ("F-16", "Article 5") are no figures. Bounds keep their strictness: "at least 900" is [900, ∞), "more than 900"
 * (900, ∞); "around 4,000" is [3600, 4400] by a convention that the figure carries with it.
 */
export function quantitiesIn(
  text: string,
  words: readonly Word[],
  context: QuantityContext,
  lexicon: QuantityLexicon,
): QuantityAt[] {
  const numbers = numbersIn(words, lexicon.conventions).filter((number) =>
    isCount(text, words, number, context.dated),
  )
  const kinds = lexicon.kinds.find(words)
  const found: QuantityAt[] = []
  for (let n = 0; n < numbers.length; n++) {
    if (isScore(text, words, numbers[n]!, numbers[n + 1])) {
      n++
      continue
    }
    const range = rangeOf(text, words, numbers[n]!, numbers[n + 1])
    const pair = range === null ? null : hedgedRange(words, range, lexicon.conventions)
    const bounded = pair ?? bounds(words, numbers[n]!, lexicon.conventions)
    if (pair !== null) n++
    const measured = unitOf(words, bounded)
    const span = spanOf(text, words, measured)
    const { kind, trigger } = kindOf(words, measured, context.clauses, kinds)
    const item = itemOf(measured, context)
    const held = holderOf(words, measured, context, kind, trigger)
    const holder = held === null ? null : (held.id ?? held.name)
    const { lo, hi, loOpen, hiOpen, hedge, convention, nominal } = bounded
    const quantity: Quantity = {
      ...span,
      kind: isRate(words, measured.end)
        ? 'rate'
        : measured.unit === '%' && changes(words, measured.first)
          ? 'other'
          : kind,
      item,
      holder,
      unit: measured.unit,
      nominal,
      lo,
      hi,
      loOpen,
      hiOpen,
      hedge,
      convention,
    }
    found.push({ first: measured.first, end: measured.end, quantity, holderAt: held?.first ?? -1 })
  }
  return found
}

/** Numbers that count or measure; the rest are dates, names, ages, scores. */
function isCount(
  text: string,
  words: readonly Word[],
  number: NumberAt,
  dated: ReadonlySet<number>,
): boolean {
  const word = words[number.first]!
  const before = words[number.first - 1]
  const after = words[number.end]
  for (let i = number.first; i < number.end; i++) if (dated.has(i)) return false
  if (number.vague !== null) return isVagueCount(words, number)
  const glued = before !== undefined && text.slice(before.end, word.start)
  if (glued === '-' && !/^[\d$£€]/.test(before!.norm) && !/^(?:mid|sub|pre|post|non)$/.test(before!.norm))
    return false
  if (glued === '' && before !== undefined && !/[$£€¥]/.test(before.norm)) return false
  if (glued === '/' || glued === '.') return false
  if (
    before !== undefined &&
    /^(?:article|section|chapter|no|number|page|clause|protocol|resolution|group|g|route|boeing|airbus|highway|level|phase|world|part|covid|title)$/.test(
      before.norm,
    ) &&
    number.digits
  )
    return false
  if (
    before !== undefined &&
    MONTHS.test(before.norm) &&
    before.capital &&
    number.value <= 31 &&
    Number.isInteger(number.value)
  )
    return false
  if (after !== undefined && MONTHS.test(after.norm) && after.capital && number.value <= 31) return false
  if (/^(?:19|20)\d\d$/.test(word.norm) && number.end === number.first + 1 && !countsAfter(words, number))
    return false
  if (
    after !== undefined &&
    text.slice(words[number.end - 1]!.end, after.start) === '-' &&
    /^(?:year|month|week|day|hour|minute|point|story|storey|way|time)$/.test(after.norm)
  )
    return false
  if (after?.norm === 'years' && words[number.end + 1]?.norm === 'old') return false
  if (after !== undefined && /^(?:am|pm|th|st|nd|rd)$/.test(after.norm)) return false
  if (isAge(words, number) || isDesignation(words, number)) return false
  if (isShare(words, number) || isAddress(words, number)) return false
  const joined = after !== undefined && text.slice(words[number.end - 1]!.end, after.start) === '-'
  if (joined && /^[a-z]/.test(after.norm)) return false
  if (after !== undefined && /^(?:thirds?|quarters?|fifths?|tenths?|half|halves)$/.test(after.norm))
    return false
  if (after !== undefined && /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)$/.test(after.norm))
    return false
  if (number.digits) return true
  return spelledCounts(words, number)
}

/** "one" and "two" count before a plural noun or a unit; "one of them" and "the two leaders" do not claim a figure. */
function spelledCounts(words: readonly Word[], number: NumberAt): boolean {
  if (number.value === 1 || number.value === 0)
    return words[number.end]?.norm === 'percent' || /^(?:million|billion)$/.test(words[number.end - 1]!.norm)
  const before = words[number.first - 1]?.norm
  if (before === 'the' || before === 'these' || before === 'those' || before === 'other')
    return number.value > 12
  return (
    number.value > 12 ||
    /^(?:NN|JJ|IN|VB|per)/.test(words[number.end]?.tag ?? '') ||
    words[number.end] === undefined
  )
}

/** "Room 101", "Boeing 737": a number behind a name, with nothing it counts behind it. */
function isDesignation(words: readonly Word[], number: NumberAt): boolean {
  const word = words[number.first]!
  const before = words[number.first - 1]
  if (
    before === undefined ||
    !number.digits ||
    word.mark !== '' ||
    !before.capital ||
    !before.tag.startsWith('NN')
  )
    return false
  if (/day$/.test(before.norm) || MONTHS.test(before.norm)) return false
  return (
    !/^(?:NN|JJ|CD|VBG)/.test(words[number.end]?.tag ?? '') &&
    !/^(?:of|percent|per|%)$/.test(words[number.end]?.norm ?? '')
  )
}

/** ", 54," behind a name. */
function isAge(words: readonly Word[], number: NumberAt): boolean {
  const word = words[number.first]!
  const after = words[number.end]
  const apposed =
    word.mark === ',' && (after === undefined || after.mark === ',') && number.end === number.first + 1
  return (
    apposed &&
    number.digits &&
    number.value < 120 &&
    Number.isInteger(number.value) &&
    words[number.first - 1]?.capital === true
  )
}

function countsAfter(words: readonly Word[], number: NumberAt): boolean {
  const before = words[number.first - 1]?.norm ?? ''
  const after = words[number.end]
  if (/^[$£€¥]$/.test(before)) return true
  if (/^(?:in|since|by|until|of|from|during|before|after|the|for|to|and)$/.test(before)) return false
  return after !== undefined && after.tag === 'NNS' && after.mark === ''
}

function isVagueCount(words: readonly Word[], number: NumberAt): boolean {
  const after = words[number.end]
  const before = words[number.first - 1]
  if (number.vague!.word === 'scores' || number.vague!.word === 'couple') return after?.norm === 'of'
  if (QUALITATIVE.has(number.vague!.word))
    return (
      words.slice(Math.max(0, number.first - 6), number.first).some((word) => LOW_CONTEXT.has(word.stem)) ||
      after !== undefined
    )
  if (number.vague!.word === 'several' && after?.norm === 'times') return false
  if (
    number.vague!.word === 'many' &&
    (before?.norm === 'how' || before?.norm === 'so' || before?.norm === 'as')
  )
    return false
  if (after !== undefined && /^(?:weeks|months|years|days|decades|hours|times|ways)$/.test(after.norm))
    return false
  return true
}

interface Bounded {
  readonly first: number
  readonly end: number
  readonly nominal: number | null
  readonly lo: number | null
  readonly hi: number | null
  readonly loOpen: boolean
  readonly hiOpen: boolean
  readonly hedge: string | null
  readonly convention: string | null
}

/** "between 40 and 50", "from 40 to 50", "40-50", "40 to 50". */
function rangeOf(text: string, words: readonly Word[], a: NumberAt, b: NumberAt | undefined): Bounded | null {
  if (b === undefined || a.vague !== null || b.vague !== null) return null
  const sign = /[$£€¥]/.test(words[a.first - 1]?.norm ?? '') ? 1 : 0
  const before = words[a.first - 1 - sign]?.norm
  const money = /[$£€]/.test(words[b.first - 1]?.norm ?? '') ? 1 : 0
  const joined = b.first - a.end - money
  const joint = words[a.end]?.norm
  const between = before === 'between' && joint === 'and' && joined === 1
  const fromTo =
    joint === 'to' && joined === 1 && !(before === 'from' && changes(words, a.first)) && a.value < b.value
  const dash = joined === 0 && /^\s?[-–—‑]\s?$/.test(text.slice(words[a.end - 1]!.end, words[a.end]!.start))
  if (!between && !fromTo && !dash) return null
  const scale = b.value >= 1000 && a.value < 1000 && b.end - b.first > 1 ? scaleOf(words, b) : 1
  const lo = a.value * scale
  if (lo > b.value) return null
  const first = a.first - sign - (between || before === 'from' ? 1 : 0)
  return {
    first,
    end: b.end,
    nominal: null,
    lo,
    hi: b.value,
    loOpen: false,
    hiOpen: false,
    hedge: between ? 'between' : null,
    convention: null,
  }
}

/** "around 40 to 50" widens both ends, "up to 40 to 50" opens the lower one. */
function hedgedRange(words: readonly Word[], range: Bounded, conventions: NumberConventions): Bounded {
  for (const [phrase, parts, kind] of HEDGE_WORDS) {
    const from = range.first - parts.length
    if (range.hedge !== null || from < 0 || !parts.every((part, k) => words[from + k]!.norm === part))
      continue
    const low = bounded(kind, range.lo!, conventions)
    const high = bounded(kind, range.hi!, conventions)
    const { loOpen, convention } = low
    return {
      ...range,
      first: from,
      lo: low.lo,
      hi: high.hi,
      loOpen,
      hiOpen: high.hiOpen,
      hedge: phrase,
      convention,
    }
  }
  return range
}

/** "won 2-1", "voted 52-48": two sides of a score, no figure of anything. */
function isScore(text: string, words: readonly Word[], a: NumberAt, b: NumberAt | undefined): boolean {
  if (b === undefined || b.first !== a.end || !a.digits || !b.digits) return false
  return a.value >= b.value && /^[-–—‑]$/.test(text.slice(words[a.end - 1]!.end, words[b.first]!.start))
}

/** "one in five", "nine out of ten": a share, no count. */
function isShare(words: readonly Word[], number: NumberAt): boolean {
  const before = words[number.first - 1]?.norm
  const joint =
    before === 'in'
      ? number.first - 2
      : before === 'of' && words[number.first - 2]?.norm === 'out'
        ? number.first - 3
        : -1
  if (joint >= 0 && isSmallNumber(words[joint])) return number.value <= 1000
  const ahead =
    words[number.end]?.norm === 'in'
      ? number.end + 1
      : words[number.end]?.norm === 'out'
        ? number.end + 2
        : -1
  return ahead > 0 && number.value < 100 && isSmallNumber(words[ahead])
}

function isSmallNumber(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)$/.test(word.norm)
  )
}

/** "10 Downing Street". */
function isAddress(words: readonly Word[], number: NumberAt): boolean {
  if (!number.digits || words[number.end]?.capital !== true) return false
  return words
    .slice(number.end + 1, number.end + 4)
    .some(
      (word) => word.capital && /^(?:street|road|avenue|square|lane|drive|boulevard|place)$/.test(word.norm),
    )
}

const MEASURES =
  /^(?:km|kilometres?|kilometers?|metres?|meters?|miles?|feet|tonnes?|tons?|kg|kilograms?|litres?|liters?|gallons?|barrels?|hectares?|acres?|mw|gw|megawatts?|gigawatts?|degrees?)$/

const CHANGE = wordSet(
  'rise raise grow increase climb expand jump soar fall drop cut lower decrease shrink decline reduce go',
)

/** "rose from 40 to 50": a change from one figure to another, no range. */
function changes(words: readonly Word[], first: number): boolean {
  return words.slice(Math.max(0, first - 7), first).some((word) => CHANGE.has(word.stem))
}

/** "3 to 5 million" means millions on both sides. */
function scaleOf(words: readonly Word[], number: NumberAt): number {
  const own = Number(words[number.first]!.norm.replaceAll(',', ''))
  return Number.isFinite(own) && own > 0 ? number.value / own : 1
}

const HEDGES: readonly (readonly [string, 'around' | 'nearly' | 'at-least' | 'more' | 'up-to' | 'fewer'])[] =
  [
    ['in the region of', 'around'],
    ['an estimated', 'around'],
    ['around', 'around'],
    ['about', 'around'],
    ['roughly', 'around'],
    ['approximately', 'around'],
    ['circa', 'around'],
    ['some', 'around'],
    ['estimated', 'around'],
    ['close to', 'nearly'],
    ['nearly', 'nearly'],
    ['almost', 'nearly'],
    ['just under', 'nearly'],
    ['at least', 'at-least'],
    ['no fewer than', 'at-least'],
    ['not less than', 'at-least'],
    ['no less than', 'at-least'],
    ['upwards of', 'at-least'],
    ['a minimum of', 'at-least'],
    ['well over', 'more'],
    ['just over', 'more'],
    ['more than', 'more'],
    ['over', 'more'],
    ['above', 'more'],
    ['exceeding', 'more'],
    ['in excess of', 'more'],
    ['up to', 'up-to'],
    ['at most', 'up-to'],
    ['no more than', 'up-to'],
    ['not more than', 'up-to'],
    ['as many as', 'up-to'],
    ['as much as', 'up-to'],
    ['a maximum of', 'up-to'],
    ['fewer than', 'fewer'],
    ['less than', 'fewer'],
    ['under', 'fewer'],
    ['below', 'fewer'],
    ['well under', 'fewer'],
  ]
const HEDGE_WORDS = HEDGES.map(([phrase, kind]) => [phrase, phrase.split(' '), kind] as const).sort(
  (a, b) => b[1].length - a[1].length,
)

function bounds(words: readonly Word[], number: NumberAt, conventions: NumberConventions): Bounded {
  if (number.vague !== null) {
    const { lo, hi, word } = number.vague
    const convention = `${word}: ${hi === null ? `${lo} or more` : `${lo} to ${hi}`}`
    return {
      first: number.first,
      end: number.end,
      nominal: null,
      lo,
      hi,
      loOpen: false,
      hiOpen: hi === null,
      hedge: word,
      convention,
    }
  }
  const money = /^[$£€¥]$/.test(words[number.first - 1]?.norm ?? '') ? 1 : 0
  const at = number.first - money
  for (const [phrase, parts, kind] of HEDGE_WORDS) {
    const from = at - parts.length
    if (from < 0 || !parts.every((part, k) => words[from + k]!.norm === part)) continue
    return { first: from, end: number.end, ...bounded(kind, number.value, conventions), hedge: phrase }
  }
  if (
    words[number.end]?.norm === 'or' &&
    /^(?:more|so|fewer|less)$/.test(words[number.end + 1]?.norm ?? '')
  ) {
    const tail = words[number.end + 1]!.norm
    const kind = tail === 'more' ? 'at-least' : tail === 'so' ? 'around' : 'up-to'
    return {
      first: at,
      end: number.end + 2,
      ...bounded(kind, number.value, conventions),
      hedge: `or ${tail}`,
    }
  }
  const value = number.value
  return {
    first: at,
    end: number.end,
    nominal: value,
    lo: value,
    hi: value,
    loOpen: false,
    hiOpen: false,
    hedge: null,
    convention: null,
  }
}

function bounded(
  kind: 'around' | 'nearly' | 'at-least' | 'more' | 'up-to' | 'fewer',
  n: number,
  conventions: NumberConventions,
) {
  const share = conventions.around
  const near = (factor: number): number => Number((n * factor).toPrecision(12))
  const closed = { nominal: n, loOpen: false, hiOpen: false, convention: null }
  if (kind === 'around')
    return { ...closed, lo: near(1 - share), hi: near(1 + share), convention: `around: ±${share * 100} %` }
  if (kind === 'nearly')
    return {
      ...closed,
      lo: near(1 - share),
      hi: n,
      hiOpen: true,
      convention: `nearly: ${(1 - share) * 100} % up to the number`,
    }
  if (kind === 'at-least') return { ...closed, lo: n, hi: null, hiOpen: true }
  if (kind === 'more') return { ...closed, lo: n, hi: null, loOpen: true, hiOpen: true }
  return { ...closed, lo: 0, hi: n, hiOpen: kind === 'fewer' }
}

function unitOf(
  words: readonly Word[],
  bounded: Bounded,
): { first: number; end: number; unit: string | null } {
  const { first, end } = bounded
  for (let i = first; i < end; i++) {
    const symbol = CURRENCY[words[i]!.norm]
    if (symbol !== undefined) return { first, end, unit: symbol }
  }
  const next = words[end]
  if (next === undefined || next.mark === ',') return { first, end, unit: null }
  if (next.norm === '%' || next.norm === 'percent') return { first, end: end + 1, unit: '%' }
  if (next.norm === 'per' && words[end + 1]?.norm === 'cent') return { first, end: end + 2, unit: '%' }
  if (next.norm === 'percentage' && words[end + 1]?.stem === 'point')
    return { first, end: end + 2, unit: 'percentage points' }
  const currency = CURRENCY_WORDS[next.norm]
  if (currency !== undefined) return { first, end: end + 1, unit: currency }
  return { first, end, unit: nounAfter(words, end) }
}

/** "900 new homes" counts homes. */
function nounAfter(words: readonly Word[], from: number): string | null {
  let noun: string | null = null
  for (let i = from; i < words.length && i < from + 5; i++) {
    const { tag, norm, mark } = words[i]!
    if (i > from && mark !== '' && mark !== '-' && mark !== '"') break
    if (norm === 'of' && i === from) continue
    if (!/^(?:NN|JJ|CD)/.test(tag) || tag.startsWith('NNP')) break
    if (/^NN/.test(tag)) noun = norm
    if (tag === 'NNS' || norm === 'people' || MEASURES.test(norm)) break
  }
  return noun
}

function isRate(words: readonly Word[], end: number): boolean {
  for (let i = end; i < words.length && i < end + 5; i++) {
    const { norm, mark } = words[i]!
    if (mark === ',' || mark === ';') return false
    if (
      (norm === 'a' || norm === 'an' || norm === 'per' || norm === 'every' || norm === 'each') &&
      RATE_AFTER.has(words[i + 1]?.norm ?? '')
    )
      return true
    if (norm === 'annually' || norm === 'monthly' || norm === 'yearly') return true
  }
  return false
}

/** The kind by the nearest word that names one, in the figure's own clause first; the codebook's words win. */
function kindOf(
  words: readonly Word[],
  at: { readonly first: number; readonly end: number },
  clauses: readonly Clause[],
  codebook: readonly { readonly value: QuantityKind; readonly first: number; readonly end: number }[],
): { kind: QuantityKind; trigger: number } {
  const clause = clauses.find((one) => at.first >= one.first && at.first < one.end)
  const low = clause?.first ?? Math.max(0, at.first - 12)
  const high = clause?.end ?? Math.min(words.length, at.end + 8)
  const own = codebook.find((match) => match.first >= low && match.end <= high)
  if (own !== undefined) return { kind: own.value, trigger: own.first }
  let best: { kind: QuantityKind; trigger: number } = { kind: 'other', trigger: -1 }
  let distance = 14
  for (let i = Math.max(low, at.first - 10); i < Math.min(high, at.end + 8); i++) {
    if (i >= at.first && i < at.end) continue
    const kind = kindWord(words, i)
    if (kind === null) continue
    // A participle behind the figure ("900 sold") is nearer in sense than a verb before it.
    const away = i < at.first ? at.first - i : i - at.end + 0.5 + (/^VB[ND]/.test(words[i]!.tag) ? 0 : 2)
    if (away < distance) [best, distance] = [{ kind, trigger: i }, away]
  }
  return best
}

const WEAK_VERBS = wordSet('ship have keep hold get want use leave make own seek give store cut hand')

function kindWord(words: readonly Word[], i: number): QuantityKind | null {
  const word = words[i]!
  for (const [kind, stems] of KIND_WORDS) {
    if (!stems.has(word.stem)) continue
    if (WEAK_VERBS.has(word.stem) && !word.tag.startsWith('VB')) return null
    if (kind === 'requested' && words[i + 1]?.norm === 'to') return null
    if (word.stem === 'leave' && words[i - 1]?.stem !== 'be' && words[i - 1]?.stem !== 'have') return null
    if (kindless(words, i)) return null
    return kind
  }
  return null
}

/** "have been sold", "had only made": an auxiliary is no holding. */
function kindless(words: readonly Word[], i: number): boolean {
  if (words[i]!.stem !== 'have') return false
  const next = words[i + 1]
  const after = words[i + 2]
  return (
    next === undefined ||
    next.stem === 'be' ||
    /^VB[ND]$/.test(next.tag) ||
    (/^RB/.test(next.tag) && /^(?:VB|RB)/.test(after?.tag ?? ''))
  )
}

function itemOf(
  at: { readonly first: number; readonly end: number },
  context: QuantityContext,
): string | null {
  const clause = context.clauses.find((one) => at.first >= one.first && at.first < one.end)
  const inside = context.items.filter(
    (item) => clause === undefined || (item.first >= clause.first && item.end <= clause.end),
  )
  const after = inside.find((item) => item.first >= at.end && item.first - at.end <= 6)
  if (after !== undefined) return after.id ?? after.name
  const anywhere = inside.at(-1) ?? context.items.filter((item) => item.first < at.first).at(-1)
  return anywhere === undefined ? null : (anywhere.id ?? anywhere.name)
}

/** Who holds, makes or uses: the actor before the verb, or after "by" for a participle. */
function holderOf(
  words: readonly Word[],
  at: { readonly first: number; readonly end: number },
  context: QuantityContext,
  kind: QuantityKind,
  trigger: number,
): NamedAt | null {
  const clause = context.clauses.find((one) => at.first >= one.first && at.first < one.end)
  const low = clause?.first ?? 0
  const high = clause?.end ?? words.length
  const by = context.actors.find(
    (actor) => actor.first >= at.end && actor.end <= high && byBefore(words, actor.first),
  )
  if (by !== undefined) return by
  if (
    trigger > at.end &&
    kind !== 'stock' &&
    kind !== 'remaining' &&
    trigger >= 0 &&
    words[trigger]!.tag !== 'VBZ' &&
    clause?.kind === 'with'
  )
    return null
  // "the ministry's stock": the owner holds a stock; elsewhere a possessor only belongs to the one who acts.
  const holds = kind === 'stock' || kind === 'remaining'
  const before = context.actors
    .filter((actor) => actor.first >= low && actor.end <= at.first && (holds || actor.possessor !== true))
    .at(-1)
  return before ?? null
}

function byBefore(words: readonly Word[], first: number): boolean {
  return (
    words[first - 1]?.norm === 'by' || (words[first - 1]?.norm === 'the' && words[first - 2]?.norm === 'by')
  )
}
