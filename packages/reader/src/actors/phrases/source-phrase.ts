import { withoutLeadingTime } from '../../attribution/rules/leading-time.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from '../names/capital.ts'
import { withoutOpeningDate } from '../names/opening-date.ts'
import { membersOf } from './comma-list.ts'
import type { InName } from './joint-members.ts'
import { headOf } from './phrase-head.ts'

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
export function sourcePhrases(text: TaggedText, run: Bounds, isInName: InName): SourcePhrase[] {
  const own = withoutSelf(text, withoutTime(text, withoutOpeningDate(text, withSubject(text, run))))
  return membersOf(text, own, isInName).map(({ core, asides }) => phraseOf(text, core, asides))
}

/** "Hill | neither confirmed nor denied it": a lone "neither" stands for the subject before it. */
function withSubject(text: TaggedText, run: Bounds): Bounds {
  if (run.end - run.first > 1 || !FLOATS.test(tokenAt(text.tokens, run.first).norm)) return run
  let first = run.first
  while (first > 0 && isSubjectWord(text, first - 1, run.first)) first -= 1
  return { first, end: run.end }
}

/** A word of the noun phrase before; a capital whatever a tagger makes of it, where it stands right there. */
const isSubjectWord = ({ tokens, tags }: TaggedText, i: number, before: number): boolean =>
  /^(?:NN|JJ|PRP|DT|CD|POS)/.test(tagAt(tags, i)) ||
  (i === before - 1 && isCapital(tokenAt(tokens, i).text) && !/^(?:CC|W|MD|VB[DZP])/.test(tagAt(tags, i)))

/** What stands before the first comma may be a time or a place only; "now the mayor" behind it is no time. */
function withoutTime(text: TaggedText, run: Bounds): Bounds {
  const { tokens, tags } = text
  let mark = run.first
  while (mark < run.end && !/^(?:,|—|–|--|\()$/.test(tokenAt(tokens, mark).norm)) mark += 1
  if (mark >= run.end - 1) return withoutLeadingTime(text, run)
  const { first } = withoutLeadingTime(text, { first: run.first, end: mark + 1 })
  const isSource =
    /^(?:DT|NN.*|PRP\$?|CD|JJ)$/.test(tagAt(tags, mark + 1)) && tokenAt(tokens, mark).norm === ','
  return isSource && (first === mark || opensPlace(text, first))
    ? withoutTime(text, { first: mark + 1, end: run.end })
    : { first, end: run.end }
}

/** "On Tuesday's show", "In Leeds"; not "at least two ministers". */
const opensPlace = ({ tokens, tags }: TaggedText, first: number): boolean =>
  /^(?:in|on|at|after|before|during|since|from|under|despite)$/.test(tokenAt(tokens, first).norm) &&
  /^(?:DT|NN|PRP\$)/.test(tagAt(tags, first + 1))

const SELF = /^(?:him|her|it)self$|^themselves$/
/** "Hill neither confirmed nor denied it", "Hill and Okoye both said": words that say how many speak or deny. */
const FLOATS = /^(?:neither|both|either|all|each)$/

/** "President Hill himself" is President Hill, and "Hill neither" Hill. */
function withoutSelf(text: TaggedText, { first, end }: Bounds): Bounds {
  const last = tokenAt(text.tokens, end - 1).norm
  return { first, end: end - first > 1 && (SELF.test(last) || FLOATS.test(last)) ? end - 1 : end }
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
      (/^(?:'s|’s)$/.test(tokenAt(text.tokens, i).norm) && !tagAt(text.tags, i).startsWith('V'))
    )
      return i
  }
  return -1
}

function prepositionOwner(text: TaggedText, head: number, end: number): Bounds | null {
  const norm = tokenAt(text.tokens, head + 1).norm
  return /^(?:for|of|at|from|with|in|within|inside)$/.test(norm) && head + 2 < end
    ? { first: head + 2, end }
    : null
}
