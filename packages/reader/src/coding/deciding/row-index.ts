import { appendTo } from '../../append-to.ts'
import { stem } from '../../language/stem.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { phraseAt } from './noun-phrase.ts'

/** A row by one of its words, with the particles that follow it. */
export interface Entry<Row> {
  readonly row: Row
  readonly particles: readonly string[]
  /** Those of the particles without which the row cannot be met: articles are left out in headlines. */
  readonly needs: readonly string[]
  /** Articles and adjectives may stand inside: "gave its full backing". */
  readonly idiom: boolean
}

export type RowIndex<Row> = ReadonlyMap<string, readonly Entry<Row>[]>

/** Forms that share no key with their verb. */
const ODD_FORMS: Readonly<Record<string, readonly string[]>> = {
  axe: ['axes', 'axed'],
  tear: ['tore', 'torn'],
  freeze: ['froze', 'frozen'],
  sink: ['sank', 'sunk'],
  forbid: ['forbade', 'forbidden'],
  uphold: ['upheld'],
  fly: ['flew', 'flown'],
  swing: ['swung'],
  stick: ['stuck'],
  rebuild: ['rebuilt'],
}

/** What a row is looked up by: its words, and for an idiom the nouns and prepositions that follow them. */
export interface Indexed {
  readonly words: string
  /** Objects that make an idiom of the verb: "give" through "green-light". */
  readonly through?: string
  /** The prepositions behind them: "to for". */
  readonly toward?: string
}

/** Rows by the key of their opening word: a sentence looks up its own words, whatever the number of rows. */
export function rowIndex<Row extends Indexed>(rows: readonly Row[]): RowIndex<Row> {
  const index = new Map<string, Entry<Row>[]>()
  for (const row of rows)
    for (const written of phrasesOf(row)) {
      const [verb = '', ...particles] = written.split('-')
      for (const form of [verb, ...(ODD_FORMS[verb] ?? [])]) {
        const key = stem(form)
        const needs = particles.filter((particle) => !ARTICLE.test(particle))
        const entry = { row, particles, needs, idiom: row.through !== undefined || particles.length > 1 }
        appendTo(index, key, entry)
      }
    }
  for (const entries of index.values()) entries.sort((a, b) => b.particles.length - a.particles.length)
  return index
}

/** "give" through "green-light nod", toward "to for": four phrases. */
function phrasesOf({ words, through, toward }: Indexed): string[] {
  const across = (starts: readonly string[], ends: string | undefined): readonly string[] =>
    ends === undefined ? starts : starts.flatMap((start) => ends.split(' ').map((end) => `${start}-${end}`))
  return [...across(across(words.split(/\s+/), through), toward)]
}

/** Particles that may stand behind the object: "voted the bill down", "put the sale on hold". */
const PARTED = /^(?:down|off|out|up|back|over|through|away|aside)$/
const PARTED_LONG = /^(?:on|in|into)$/
const ARTICLE = /^(?:the|an?)$/
const INSIDE = /^(?:DT|PRP\$|POS|JJ|RB|CD)/

/** Where the words behind a verb and its particles begin; -1 where the particles do not stand there. */
export function behind<Row>(words: readonly Word[], verb: number, { particles, idiom }: Entry<Row>): number {
  let at = verb + 1
  for (const particle of particles) {
    at = overBetween(words, at, particle, idiom)
    // Headlines leave articles out: "clears way for export".
    if (wordAt(words, at).norm !== particle && ARTICLE.test(particle)) continue
    if (wordAt(words, at).norm !== particle) return isParted(words, verb, particles) ? verb + 1 : -1
    at++
  }
  const behindTime = overTime(words, at)
  return /[,;]/.test(wordAt(words, behindTime).mark) ? at : behindTime
}

/** Over a day between a verb and its object: "recommended on Monday that". */
function overTime(words: readonly Word[], at: number): number {
  const [one, two] = [wordAt(words, at), wordAt(words, at + 1)]
  if (one.mark !== '' && one.mark !== '"') return at
  if (isInPrinciple(words, at)) return at + 2
  if (one.norm === 'on' && /day$/.test(two.norm)) return at + 2
  if (/^(?:last|this|next)$/.test(one.norm) && /^(?:week|month|year)$/.test(two.norm)) return at + 2
  return /^(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(one.norm) ? at + 1 : at
}

/** Over an adverb or a time ("vote next week on"), and inside an idiom over articles and adjectives ("gave its full backing"). */
function overBetween(words: readonly Word[], from: number, particle: string, idiom: boolean): number {
  let at = from
  while (at < from + 6) {
    const { norm, tag, mark } = wordAt(words, at)
    if (norm === particle || (mark !== '' && mark !== '-' && mark !== '"')) break
    const timed = norm === 'on' && /day$/.test(wordAt(words, at + 1).norm)
    const tally = tallyAt(words, at)
    if (tally > 0) at += tally
    else if (timed || isInPrinciple(words, at)) at += 2
    else if (isBetween(norm, tag) || (idiom && INSIDE.test(tag))) at++
    else break
  }
  return at
}

/** "agreed | in principle | to". */
const isInPrinciple = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).norm === 'in' && wordAt(words, at + 1).norm === 'principle'

/** "voted | 71 to 68 | against", "voted | 71-68 | against": how many words a tally has; 0 where none stands. */
function tallyAt(words: readonly Word[], from: number): number {
  const by = wordAt(words, from).norm === 'by' ? 1 : 0
  const at = from + by
  const [one, two, three] = [wordAt(words, at), wordAt(words, at + 1), wordAt(words, at + 2)]
  if (one.tag !== 'CD') return 0
  if (/^(?:to|against)$/.test(two.norm) && three.tag === 'CD') return by + 3
  return two.mark === '-' && two.tag === 'CD' ? by + 2 : 0
}

/** An adverb or a time. */
const isBetween = (norm: string, tag: string): boolean =>
  tag === 'RB' || /^(?:next|last|this|week|month|today)$/.test(norm) || /day$/.test(norm)

function isParted(words: readonly Word[], verb: number, particles: readonly string[]): boolean {
  const [first = ''] = particles
  if (!PARTED.test(first) && (particles.length === 1 || !PARTED_LONG.test(first))) return false
  const object = phraseAt(words, verb + 1)
  if (object === null) return false
  return particles.every((particle, k) => wordAt(words, object.end + k).norm === particle)
}
