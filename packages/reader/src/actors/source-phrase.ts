import { withoutLeadingTime } from '../attribution/leading-time.ts'
import type { TaggedText } from '../text/read-text.ts'
import { COLLECTIVES, OFFICES } from './lexicon.ts'
import { nameIndex } from './name-index.ts'
import { withoutOpeningDate } from './opening-date.ts'

/** A run of tokens, half-open. */
export interface Bounds {
  readonly first: number
  readonly end: number
}

/** A source phrase taken apart: its core, what stands beside it between commas, and whose it is. */
export interface SourcePhrase {
  /** The part that names or describes the source: "a spokesman for the ministry". */
  readonly core: Bounds
  /** The word the core turns on: "spokesman". */
  readonly head: number
  /** Appositions and relative clauses: "the defence minister". */
  readonly asides: readonly Bounds[]
  /** Whose: the possessor in "Hill's office", the "ministry" in "a spokesman for the ministry". */
  readonly owner: Bounds | null
}

/**
 * Takes a source phrase apart into the speakers it joins. "Hill and the mayor" are two; "Defense and administration
 * officials" are one, since the first word only modifies the last.
 */
export function sourcePhrases(text: TaggedText, run: Bounds): SourcePhrase[] {
  const pieces = commaPieces(text, withoutLeadingTime(text, withoutOpeningDate(text, run)))
  const joint = pieces.length > 1 && isList(text, pieces)
  if (joint)
    return pieces
      .flatMap((piece) => members(text, withoutConjunction(text, piece)))
      .map((core) => phraseOf(text, core, []))
  const [core, ...asides] = pieces
  if (core === undefined) return []
  const cores = members(text, core)
  return cores.map((member, k) => phraseOf(text, member, k === cores.length - 1 ? asides : []))
}

function commaPieces(text: TaggedText, run: Bounds): Bounds[] {
  const pieces: Bounds[] = []
  let first = run.first
  for (let i = run.first; i <= run.end; i++) {
    if (i < run.end && !/^(?:,|—|–|--|\(|\))$/.test(text.tokens[i]!.norm)) continue
    if (i > first) pieces.push({ first, end: i })
    first = i + 1
  }
  return pieces
}

/** "Hill, Okoye and Brandt" against "Hill, the minister": only a list ends in "and". */
function isList(text: TaggedText, pieces: readonly Bounds[]): boolean {
  const last = pieces.at(-1)!
  const startsWithAnd = text.tokens[last.first]!.norm === 'and'
  if (startsWithAnd) return true
  return pieces.length > 2 && pieces.every((piece) => isProper(text, piece)) && conjunctionIn(text, last) > 0
}

const isProper = (text: TaggedText, piece: Bounds): boolean => text.tags[piece.first]!.startsWith('NNP')

function withoutConjunction(text: TaggedText, piece: Bounds): Bounds {
  return text.tokens[piece.first]!.norm === 'and' && piece.end - piece.first > 1
    ? { first: piece.first + 1, end: piece.end }
    : piece
}

function conjunctionIn(text: TaggedText, piece: Bounds): number {
  for (let i = piece.first + 1; i < piece.end - 1; i++)
    if (/^(?:and|nor|&)$/.test(text.tokens[i]!.norm)) return i
  return -1
}

/** The members of "X and Y" where both can stand alone. */
function members(text: TaggedText, core: Bounds): Bounds[] {
  const at = conjunctionIn(text, core)
  if (at < 0 || text.tokens[at]!.norm === '&') return [core]
  const neither = text.tokens[core.first]!.norm === 'neither' ? 1 : 0
  const left = { first: Math.min(core.first + neither, at - 1), end: at }
  const right = { first: at + 1, end: core.end }
  if (!standsAlone(text, left, right) || !standsAlone(text, right, left)) return [core]
  return [left, ...members(text, right)]
}

/** A pronoun, a phrase with an article, a full name, or a plural: not a bare modifier of the other member's noun. */
function standsAlone(text: TaggedText, member: Bounds, other: Bounds): boolean {
  const firstTag = text.tags[member.first]!
  const last = member.end - 1
  if (firstTag === 'PRP') return true
  if (COLLECTIVES.has(text.tokens[last]!.norm)) return true
  if (/^(?:DT|PRP\$)$/.test(firstTag) || text.tags[other.first] === 'PRP') return true
  if (inNameOfTwo(text, member, other)) return false
  return text.tags[last]!.startsWith('NNP') && !COLLECTIVES.has(text.tokens[other.end - 1]!.norm)
}

/** "Black and Decker", "Trade and Industry": one name of the tagger's holds both. */
function inNameOfTwo(text: TaggedText, a: Bounds, b: Bounds): boolean {
  const first = Math.min(a.first, b.first)
  const end = Math.max(a.end, b.end)
  for (let at = nameIndex(text, first); at < text.names.length && text.names[at]!.first <= first + 1; at++) {
    const name = text.names[at]!
    if (name.endToken >= end && name.endToken - name.first > 2 && name.first < Math.max(a.first, b.first) - 1)
      return true
  }
  return false
}

/** "President Hill himself" is President Hill. */
function withoutSelf(text: TaggedText, { first, end }: Bounds): Bounds {
  const self = end - first > 1 && /^(?:him|her|it)self$|^themselves$/.test(text.tokens[end - 1]!.norm)
  return { first, end: self ? end - 1 : end }
}

function phraseOf(text: TaggedText, whole: Bounds, asides: readonly Bounds[]): SourcePhrase {
  const core = withoutSelf(text, whole)
  const possessive = possessiveIn(text, core)
  if (possessive > 0 && possessive < core.end - 1) {
    return {
      core,
      head: headOf(text, { first: possessive + 1, end: core.end }),
      asides,
      owner: { first: core.first, end: possessive },
    }
  }
  const end = possessive === core.end - 1 ? possessive : core.end
  const head = headOf(text, { first: core.first, end })
  return { core: { first: core.first, end }, head, asides, owner: prepositionOwner(text, head, end) }
}

function possessiveIn(text: TaggedText, core: Bounds): number {
  for (let i = core.first + 1; i < core.end; i++) {
    // "advisers to the island's government" are advisers, not the government.
    if ((text.tags[i] === 'IN' || text.tags[i] === 'TO') && i > core.first && text.tags[i - 1] !== 'NNP')
      return -1
    if (
      text.tags[i] === 'POS' ||
      (/^(?:'s|’s)$/.test(text.tokens[i]!.norm) && !text.tags[i]!.startsWith('V'))
    )
      return i
  }
  return -1
}

/** The last noun before the first preposition or relative pronoun. */
function headOf(text: TaggedText, core: Bounds): number {
  let end = core.end
  for (let i = core.first + 1; i < core.end; i++) {
    if (
      (/^(?:IN|TO|WP|WDT|WP\$|VBG|VBN|VBD|VBZ|VBP|MD)$/.test(text.tags[i]!) &&
        !(
          text.tags[i] === 'VBN' &&
          text.tags[i + 1]?.startsWith('NN') &&
          !text.tags[i - 1]!.startsWith('NN')
        )) ||
      text.tokens[i]!.norm === 'familiar'
    ) {
      if (
        text.tokens[i]!.norm === 'of' &&
        (text.tags[i - 1] === 'CD' ||
          /^(?:number|group|handful|majority|couple|lot|dozens|hundreds|thousands|some|many|most|several|one|two|host|series|pair|all|none|half|each|any|rest|both|few)$/.test(
            text.tokens[i - 1]!.norm,
          ))
      )
        continue
      end = i
      break
    }
  }
  const last = text.tokens[end - 1]!.norm
  if (OFFICES.has(last) || COLLECTIVES.has(last)) return end - 1
  for (let i = end - 1; i >= core.first; i--) if (/^(?:NN|PRP|FW|WP)/.test(text.tags[i]!)) return i
  for (let i = end - 1; i >= core.first; i--) if (/^(?:CD|JJ|DT)/.test(text.tags[i]!)) return i
  return end - 1
}

function prepositionOwner(text: TaggedText, head: number, end: number): Bounds | null {
  const norm = text.tokens[head + 1]?.norm ?? ''
  return /^(?:for|of|at|from|with|in|within|inside)$/.test(norm) && head + 2 < end
    ? { first: head + 2, end }
    : null
}
