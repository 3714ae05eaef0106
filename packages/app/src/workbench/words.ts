/** How the record's terms read on the page. */
import type { ActorMention, Anonymity, Decision, Quantity, Stance, Statement } from '@onrecord/reader'

export type StanceWord = 'for' | 'against' | 'neither' | 'unset'

/** `-1` is "against", `null` is "unset": not coded, never agreement. */
export function stanceWord(stance: Stance): StanceWord {
  return stance === 1 ? 'for' : stance === -1 ? 'against' : stance === 0 ? 'neither' : 'unset'
}

/** "quantity-claim" is "quantity claim". */
export const plain = (term: string): string => term.replaceAll('-', ' ')

const UNNAMED = new Set<Anonymity>([
  'unnamed-collective',
  'anonymous-described',
  'anonymous-bare',
  'passive',
  'inferred-outlet',
])

/** The classes that name somebody one could ask, as the address has them. */
export const NAMED = 'named-person,named-organisation,named-outlet,document,outlet-voice'
/** And those that do not. */
export const NOT_NAMED = [...UNNAMED].join()

/** True for sources that wear a dashed border: nobody could go and ask them. */
export const isUnnamed = (anonymity: Anonymity): boolean => UNNAMED.has(anonymity)

/** Who speaks, in words: the name, or what stands in for one. */
export function speakerName(statement: Pick<Statement, 'speaker' | 'mode'>): string {
  if (statement.speaker !== null) return statement.speaker.name
  return statement.mode === 'none' ? 'The article’s own voice' : 'Speaker not found'
}

/** Whose stance it is where that is not the speaker; `null` where it is. */
export function holderName(statement: Pick<Statement, 'speaker' | 'holder'>): string | null {
  const { holder, speaker } = statement
  return holder === null || holder.name === speaker?.name ? null : holder.name
}

/** What a card says on its second line: the concept, or the kind of statement where there is none. */
export function subject(
  statement: Pick<Statement, 'concept' | 'type'> & { conceptLabel: string | null },
): string {
  return statement.conceptLabel ?? statement.concept ?? plain(statement.type)
}

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 4 })

/** The bounds of a figure: "3,600–4,400", "more than 2", "300 at most", "4,000". */
export function bounds({
  lo,
  hi,
  loOpen,
  hiOpen,
  nominal,
}: Omit<Quantity, 'start' | 'end' | 'quote'>): string {
  if (lo === null && hi === null) return nominal === null ? 'no figure' : number(nominal)
  if (hi === null) return loOpen ? `more than ${number(lo!)}` : `${number(lo!)} or more`
  if (lo === null || (lo === 0 && !loOpen && nominal === hi)) {
    return hiOpen ? `fewer than ${number(hi)}` : `${number(hi)} at most`
  }
  if (lo === hi) return number(lo)
  return loOpen || hiOpen
    ? `${loOpen ? 'over ' : ''}${number(lo)} to ${hiOpen ? 'under ' : ''}${number(hi)}`
    : `${number(lo)}–${number(hi)}`
}

/** "United States → Ukraine · ATACMS": who decided for whom about what, by the names of the codebook. */
export function decisionLine(decision: Decision, nameOf: (id: string) => string): string {
  const [decider, recipient, item] = [decision.decider, decision.recipient, decision.item].map((id) =>
    id === null ? null : nameOf(id),
  )
  const way = decider != null && recipient != null ? `${decider} → ${recipient}` : (decider ?? recipient)
  const parts = [way, item, decision.date === null ? null : longDay(decision.date)]
  return parts.filter((part) => part != null).join(' · ')
}

// biome-ignore format: a calendar reads better in rows

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "2023-07-23" is "23 July 2023"; what is no day stays as it is. */
export function longDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? []
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}

/** "2023-07-23" is "23 Jul 2023". */
export function shortDay(day: string): string {
  const [date, month, year] = longDay(day).split(' ')
  return year === undefined ? day : `${date} ${month!.slice(0, 3)} ${year}`
}

/** "1 statement", "27 statements", "1,204 statements". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`
}

/** What a screen reader says for a statement: "US officials, unnamed collective, against: …". */
export function spoken(statement: Statement & { conceptLabel: string | null }): string {
  const named = statement.speaker === null ? [] : unnamedWords(statement.speaker)
  const holder = holderName(statement)
  const who = [speakerName(statement), ...named, ...(holder === null ? [] : [`on ${holder}`])]
  const stance = statement.concept === null ? '' : `${stanceWord(statement.stance)}: `
  return `${who.join(', ')}; ${stance}${subject(statement)}`
}

const unnamedWords = (actor: ActorMention): string[] =>
  isUnnamed(actor.anonymity) ? [plain(actor.anonymity)] : []
