import type { Codebook, CodebookActor } from '../../codebook.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText, Token } from '../../text/read-text.ts'
import { isCapital } from './capital.ts'
import { COUNTRIES } from './countries.ts'
import { nameIndex } from './name-index.ts'
import { FIRST_NAMES, KNOWN_OUTLETS } from './people-words.ts'

/** Somebody the reader knew before it opened the article. */
export interface KnownActor {
  readonly id: string | null
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'country' | 'group' | 'outlet'
  /** The label of the actor this one belongs to. */
  readonly of: string | null
  /** The office a person holds, as the codebook words it. */
  readonly role: string | null
}

export interface KnownMention {
  readonly first: number
  readonly end: number
  readonly actor: KnownActor
  readonly via: 'name' | 'metonym'
}

/** Longest names first: a trie over the words of all names. `null` means: here a name that is nobody of ours. */
export interface NameTable {
  readonly root: Node
  /** Actors by the lower-cased words of their names, for phrases that are put together: "biden administration". */
  readonly byWords: ReadonlyMap<string, KnownActor>
}

interface Node {
  next: Map<string, Node>
  readonly ends: Ending[]
}

interface Ending {
  readonly actor: KnownActor | null
  readonly via: 'name' | 'metonym'
  /** The words as the codebook has them: their capitals must be met. */
  readonly words: readonly string[]
  /** "The Hill" is an outlet; "Hill" is somebody's name, and "Economist" somebody's work. */
  readonly afterThe: boolean
}

/** Tables once made: most articles of a debate meet the same actors in force. */
const TABLES = new WeakMap<Codebook, Map<string, NameTable>>()

/** All names of a codebook, and of general knowledge below it, as of a day. An actor out of its dates is left out. */
export function nameTable(codebook: Codebook, date: string | null): NameTable {
  const inForce = codebook.actors.map((actor) => (holds(actor, date) ? '1' : '0')).join('')
  const known = TABLES.get(codebook) ?? new Map<string, NameTable>()
  TABLES.set(codebook, known)
  const table = known.get(inForce) ?? makeTable(codebook, date)
  known.set(inForce, table)
  return table
}

function makeTable(codebook: Codebook, date: string | null): NameTable {
  const table = { root: node(), byWords: new Map<string, KnownActor>() }
  const labels = new Map(codebook.actors.map((actor) => [actor.id, actor.label]))
  for (const actor of codebook.actors) {
    for (const longer of actor.notIn) enter(table, longer, null, 'name')
    if (actor.kind === 'event' || !holds(actor, date)) continue
    const known = knownActor(actor, labels)
    const metonyms = new Set(actor.metonyms.map((name) => name.toLowerCase()))
    for (const name of [actor.label, ...actor.aliases, ...actor.metonyms]) {
      enter(table, name, known, metonyms.has(name.toLowerCase()) ? 'metonym' : 'name')
    }
  }
  for (const outlet of codebook.outlets) {
    const known: KnownActor = { id: outlet.id, name: outlet.label, kind: 'outlet', of: null, role: null }
    for (const name of [outlet.label, ...outlet.aliases]) enter(table, name, known, 'name')
  }
  enterGeneralKnowledge(table)
  return table
}

function holds(actor: CodebookActor, date: string | null): boolean {
  if (date === null || actor.kind === 'person') return true
  return (actor.from === null || actor.from <= date) && (actor.to === null || date <= actor.to)
}

function knownActor(actor: CodebookActor, labels: ReadonlyMap<string, string>): KnownActor {
  const kind = actor.kind === 'event' ? 'organisation' : actor.kind
  const of = actor.of === null ? null : (labels.get(actor.of) ?? null)
  return { id: actor.id, name: actor.label, kind, of, role: actor.role }
}

/** Outlets and countries everybody knows; what the codebook names already keeps the codebook's meaning. */
function enterGeneralKnowledge(table: NameTable): void {
  for (const name of KNOWN_OUTLETS) {
    const afterThe = /^The \S+$/.test(name)
    enterIfNew(table, name, { id: null, name, kind: 'outlet', of: null, role: null }, 'name', afterThe)
  }
  for (const country of COUNTRIES) {
    const known: KnownActor = byNames(table, [country.name, ...country.names]) ?? {
      id: null,
      name: country.name,
      kind: 'country',
      of: null,
      role: null,
    }
    for (const name of [country.name, ...country.names]) enterIfNew(table, name, known, 'name')
    const government: KnownActor = {
      ...known,
      id: null,
      name: `government of ${country.name}`,
      kind: 'organisation',
      of: known.name,
    }
    for (const seat of country.seats) enterIfNew(table, seat, government, 'metonym')
  }
}

function byNames(table: NameTable, names: readonly string[]): KnownActor | undefined {
  for (const name of names) {
    const found = table.byWords.get(wordsOf(name).join(' ').toLowerCase())
    if (found !== undefined) return found
  }
  return undefined
}

function enterIfNew(
  table: NameTable,
  name: string,
  actor: KnownActor,
  via: 'name' | 'metonym',
  afterThe = false,
): void {
  if (!table.byWords.has(wordsOf(name).join(' ').toLowerCase())) enter(table, name, actor, via, afterThe)
}

function enter(
  table: NameTable,
  name: string,
  actor: KnownActor | null,
  via: 'name' | 'metonym',
  afterThe = false,
): void {
  const words = wordsOf(name)
  if (words.length === 0) return
  let at = table.root
  for (const word of words) {
    const key = word.toLowerCase()
    let next = at.next.get(key)
    if (next === undefined) {
      next = node()
      if (at.next === NO_NODES) at.next = new Map()
      at.next.set(key, next)
    }
    at = next
  }
  at.ends.push({ actor, via, words, afterThe })
  const phrase = words.join(' ').toLowerCase()
  if (actor !== null && !table.byWords.has(phrase))
    (table.byWords as Map<string, KnownActor>).set(phrase, actor)
}

/** Most names end where nothing goes on: those places share an empty table, that nothing is entered in. */
const NO_NODES = new Map<string, Node>()

const node = (): Node => ({ next: NO_NODES, ends: [] })

/** Words as the tokenizer parts them, without a name's leading "the": possessives apart, abbreviation points dropped. */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, " 's")
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '')
  // "the administration" keeps its article, or every administration would be meant.
  const hasCapital = words.slice(1).some((word) => isCapital(word))
  return words[0]?.toLowerCase() === 'the' && hasCapital ? words.slice(1) : words
}

const bare = (word: string): string =>
  /^(?:\p{L}\.)+$/u.test(word) ? word.replaceAll('.', '') : word.replaceAll('’', "'")

/** Every known name in a text, longest first where they nest, none overlapping. */
export function knownMentions(text: TaggedText, table: NameTable): KnownMention[] {
  const found: KnownMention[] = []
  for (let i = 0; i < text.tokens.length; i++) {
    const match = longest(text, table, i)
    if (match === null) continue
    if (match.ending.actor !== null && !partOfLongerName(text, i, match.end, match.ending)) {
      found.push({ first: i, end: match.end, actor: match.ending.actor, via: match.ending.via })
    }
    i = match.end - 1
  }
  return found
}

function longest(text: TaggedText, table: NameTable, start: number): { end: number; ending: Ending } | null {
  let at = table.root
  let best: { end: number; ending: Ending } | null = null
  for (let i = start; i < text.tokens.length; i++) {
    const next = at.next.get(spelling(tokenAt(text.tokens, i)))
    if (next === undefined) return best
    at = next
    const met = at.ends.filter(
      ({ words, afterThe }) =>
        capitalsMeet(text, start, words) && (!afterThe || tokenAt(text.tokens, start - 1).norm === 'the'),
    )
    const ending = met.find((candidate) => candidate.actor !== null) ?? met[0]
    if (ending !== undefined) best = { end: i + 1, ending }
  }
  return best
}

/** A token as names are looked up by it; `norm` is that already where nothing is abbreviated. */
const spelling = ({ text, norm }: Token): string => (text.includes('.') ? bare(text).toLowerCase() : norm)

/** "US" is not "us": a capital in the name wants a capital in the text, all capitals want all capitals. */
function capitalsMeet(text: TaggedText, start: number, words: readonly string[]): boolean {
  return words.every((word, k) => {
    const written = bare(tokenAt(text.tokens, start + k).text)
    if (/^\p{Lu}{2,}$/u.test(word)) return written === word || (word.length > 4 && isCapital(written))
    return !isCapital(word) || isCapital(written)
  })
}

const TITLED =
  /^(?:mr|ms|mrs|dr|sir|dame|lord|lady|sen|rep|gov|gen|president|senator|secretary|minister|premier|chancellor|governor|mayor|speaker|chairman|general|judge|justice|prof|professor|congressman|congresswoman|representative|ambassador|king|queen|prince|princess|pope|colonel|admiral|captain|spokesman|spokeswoman|spokesperson|chief|chair|leader|candidate|nominee|adviser|advisor|commissioner)\.?$/

/** "Hunter" before a lone surname means another person; "Monument" after a lone place name means another thing. */
function partOfLongerName(text: TaggedText, first: number, end: number, ending: Ending): boolean {
  if (end - first > 1 || ending.actor === null) return false
  const before = text.tokens[first - 1]
  const after = text.tokens[end]
  const adjacent = (a: number, b: number): boolean =>
    tokenAt(text.tokens, b).start - tokenAt(text.tokens, a).end <= 1 &&
    tokenAt(text.tokens, b).start > tokenAt(text.tokens, a).end
  if (ending.actor.kind === 'person') {
    if (before === undefined || !adjacent(first - 1, first) || !isCapital(before.text)) return false
    if (TITLED.test(before.norm)) return false
    const own = ending.actor.name.toLowerCase().split(/\s+/)
    if (own.includes(before.norm)) return false
    if (FIRST_NAMES.has(before.norm)) return true
    return (
      isProperNoun(text, first - 1) &&
      !/^(?:democrat|republican|u\.s\.|us|american|british|russian|ukrainian)$/.test(before.norm) &&
      insideName(text, first - 1, first)
    )
  }
  if (
    ending.actor.kind === 'outlet' &&
    before !== undefined &&
    adjacent(first - 1, first) &&
    insideName(text, first - 1, first)
  )
    return true
  if (ending.via === 'metonym' || ending.actor.kind === 'outlet') {
    return (
      after !== undefined &&
      adjacent(first, end) &&
      isProperNoun(text, end) &&
      !/^\p{Lu}+$/u.test(after.text) &&
      insideName(text, first, end)
    )
  }
  return false
}

const isProperNoun = (text: TaggedText, i: number): boolean =>
  tagAt(text.tags, i).startsWith('NNP') && isCapital(tokenAt(text.tokens, i).text)

/** Whether one name mention of the tagger's covers both tokens. */
function insideName(text: TaggedText, a: number, b: number): boolean {
  const name = text.names[nameIndex(text, a)]
  return name !== undefined && name.first <= a && name.endToken > b
}
