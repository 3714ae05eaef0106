/** How the record's terms read on the page. */
import type { ActorMention, Anonymity, Decision, Quantity, Stance, Statement } from '@onrecord/reader'
import { say, type Words } from './say.ts'

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
  return statement.mode === 'none' ? say.terms.ownVoice : say.terms.speakerNotFound
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
  return statement.conceptLabel ?? statement.concept ?? say.terms.type[statement.type]
}

/** The bounds of a figure: "3,600–4,400", "more than 2", "300 at most", "4,000". */
export function bounds(
  { lo, hi, loOpen, hiOpen, nominal }: Omit<Quantity, 'start' | 'end' | 'quote'>,
  words: Words = say,
): string {
  if (lo === null && hi === null) return nominal === null ? words.terms.noFigure : words.number(nominal)
  if (hi === null) return loOpen ? words.moreThan(lo!) : words.atLeast(lo!)
  if (lo === null || (lo === 0 && !loOpen && nominal === hi)) {
    return hiOpen ? words.fewerThan(hi) : words.atMost(hi)
  }
  if (lo === hi) return words.number(lo)
  return loOpen || hiOpen ? words.between(lo, hi, loOpen, hiOpen) : `${words.number(lo)}–${words.number(hi)}`
}

/** The bounds with their unit: "3,600–4,400 US dollars". */
export function amount(quantity: Omit<Quantity, 'start' | 'end' | 'quote'>, words: Words = say): string {
  const { unit, period, whole, against } = quantity
  const parts = [
    bounds(quantity, words),
    against === null ? null : words.terms.againstVotes(words.number(against)),
    unit === null ? null : words.unit(unit),
    period === null ? null : words.terms.per(period),
    whole === null ? null : words.terms.ofWhole(whole),
  ]
  return parts.filter((part) => part !== null).join(' ')
}

/** "United States → Ukraine · ATACMS": who decided for whom about what, by the names of the codebook. */
export function decisionLine(decision: Decision, nameOf: (id: string) => string): string {
  const [decider, recipient, item] = [decision.decider, decision.recipient, decision.item].map((id) =>
    id === null ? null : nameOf(id),
  )
  const way = decider != null && recipient != null ? `${decider} → ${recipient}` : (decider ?? recipient)
  const parts = [way, item, decision.date === null ? null : say.longDay(decision.date)]
  return parts.filter((part) => part != null).join(' · ')
}

/** What a screen reader says for a statement: "US officials, unnamed collective, against: …". */
export function spoken(statement: Statement & { conceptLabel: string | null }): string {
  const named = statement.speaker === null ? [] : unnamedWords(statement.speaker)
  const holder = holderName(statement)
  const who = [speakerName(statement), ...named, ...(holder === null ? [] : [say.terms.onHolder(holder)])]
  const stance = statement.concept === null ? '' : `${say.terms.stance[stanceWord(statement.stance)]}: `
  return `${who.join(', ')}; ${stance}${subject(statement)}`
}

const unnamedWords = (actor: ActorMention): string[] =>
  isUnnamed(actor.anonymity) ? [say.terms.anonymity[actor.anonymity]] : []
