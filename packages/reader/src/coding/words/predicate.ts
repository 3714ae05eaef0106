import { saying } from '../../language/reporting-classes.ts'
import { groupEnd } from '../../language/verb-groups.ts'
import { wordAt } from './word-at.ts'
import type { Word } from './words.ts'

/** Where the main predicate of a clause stands, in words: its verbs run from `verb` to `end` (exclusive). */
export interface Predicate {
  /** Where the main clause begins, behind "that" and introductions ("On Monday,", "If she wins,"). */
  readonly first: number
  readonly verb: number
  readonly end: number
  /** True where a condition governs the clause: "if she wins", "unless it rains". */
  readonly conditional: boolean
}

const FINITE = /^(?:MD|VBZ|VBP|VBD)$/
const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing', 'assuming', 'otherwise'])
const CONCESSIONS = new Set([
  'while',
  'whilst',
  'although',
  'though',
  'whereas',
  'because',
  'when',
  'since',
  'as',
])
const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'that'])
/** "if" after these is "whether"; "as if", "even if", "if any" set no condition. */
const WHETHER = new Set([...saying('whether'), 'sure', 'clear', 'as', 'even', 'only', 'what'])
const IDLE_IF = /^(?:any|anything|not|necessary|possible|ever|so|only|needed|at)$/

/**
 * The main predicate of a clause: not that of a relative clause in its subject, of an insertion between commas, or of an
 * introduction. `null` where no finite verb is found: "a rate cut", "to block the bill".
 *
 * @example predicateOf(words of "that the plan, which nobody liked, may fail") // "may fail"
 */
export function predicateOf(words: readonly Word[]): Predicate | null {
  let first = wordAt(words, 0).norm === 'that' ? 1 : 0
  let inner = opensAside(words, first) ? 1 : 0
  for (let i = first; i < words.length; i++) {
    const word = wordAt(words, i)
    if (i > first && /[;:.?!]/.test(word.mark)) [first, inner] = [i, 0]
    else if (i > first && word.mark === ',') {
      if (introduces(words, first)) [first, inner] = [i, opensAside(words, i) ? 1 : 0]
      else {
        const behind = insertionEnd(words, i)
        if (behind > i) {
          i = behind - 1
          continue
        }
      }
    }
    if (i > first && relative(words, i)) inner++
    else if (FINITE.test(word.tag)) {
      const end = groupEnd(words, i)
      if (inner === 0) return { first, verb: i, end, conditional: conditional(words, i, end) }
      inner--
      i = end - 1
    }
  }
  return mistagged(words, first)
}

/** "the union expected production to fall": a participle by its tag, but one with an object and no other verb. */
function mistagged(words: readonly Word[], first: number): Predicate | null {
  for (let i = first + 1; i < words.length - 1; i++) {
    const object =
      /^(?:DT|NN|NNS|NNP|PRP|PRP\$|CD)$/.test(wordAt(words, i + 1).tag) && wordAt(words, i + 1).mark === ''
    if (wordAt(words, i).tag === 'VBN' && object && /^(?:NN|PRP)/.test(wordAt(words, i - 1).tag))
      return { first, verb: i, end: i + 1, conditional: conditional(words, i, i + 1) }
  }
  return null
}

/** Whether the words open with a clause of their own that does not end in a comma yet. */
function opensAside(words: readonly Word[], at: number): boolean {
  const norm = wordAt(words, at).norm
  if (CONDITIONS.has(norm)) return true
  return CONCESSIONS.has(norm) && words[at + 1] !== undefined && norm !== 'as' && norm !== 'since'
}

/** "On Monday, ...", "To be clear, ...", "If she wins, ...", "However, ...": what stands before the comma is no subject. */
function introduces(words: readonly Word[], first: number): boolean {
  const { tag, norm } = wordAt(words, first)
  return (
    /^(?:IN|RB|TO|VBG|VBN|WRB|CC|UH)$/.test(tag) ||
    CONDITIONS.has(norm) ||
    CONCESSIONS.has(norm) ||
    /^(?:no|yes|well|so|first|second|today|yesterday|tomorrow)$/.test(norm)
  )
}

/** Where an insertion that starts behind a comma ends: at the next comma, if a verb follows. */
function insertionEnd(words: readonly Word[], from: number): number {
  for (let j = from + 1; j < words.length && j < from + 25; j++) {
    if (/[;:.?!]/.test(wordAt(words, j).mark)) return from
    if (wordAt(words, j).mark === ',') return words.slice(j).some((word) => FINITE.test(word.tag)) ? j : from
  }
  return from
}

function relative(words: readonly Word[], i: number): boolean {
  if (!RELATIVES.has(wordAt(words, i).norm)) return false
  const before = wordAt(words, i - 1)
  return wordAt(words, i).norm !== 'that' || /^(?:NN|VB)/.test(before.tag)
}

/** Verbs that bring a clause of their own: a condition in it governs that clause. */
const BRINGS_CLAUSE = saying('brings-clause')
const AHEAD = /^(?:will|would|shall|going|can|could|cannot)$/

/**
 * Whether a condition stands before the clause, or behind a predicate that tells what will be: "will leave if she wins". One in
 * the present only tells what goes with what: "it works if you are eligible".
 */
function conditional(words: readonly Word[], verb: number, end: number): boolean {
  return words.some((word, i) => {
    if (!CONDITIONS.has(word.norm)) return false
    const group = words.slice(verb, end)
    if (i > verb && !group.some((one) => AHEAD.test(one.norm))) return false
    if (i > verb && BRINGS_CLAUSE.has(wordAt(words, end - 1).norm)) return false
    if (word.norm === 'if')
      return !WHETHER.has(wordAt(words, i - 1).norm) && !IDLE_IF.test(wordAt(words, i + 1).norm)
    if (word.norm === 'unless') return true
    return (i === 0 || word.mark === ',' || i === end) && wordAt(words, i + 1).norm !== 'that'
  })
}
