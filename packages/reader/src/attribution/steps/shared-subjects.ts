import { BODIES, COLLECTIVES, DOCUMENTS, OFFICES } from '../../actors/names/people-words.ts'
import { cueVerbs, isSpoken } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, rangesOf, touches } from '../ranges.ts'
import { type Board, board } from '../rules/board.ts'
import { clauseDraft } from '../rules/forward-cues.ts'
import { phraseFrom } from '../rules/noun-phrases.ts'
import {
  charsOf,
  isComma,
  isFiniteTag,
  quoteAt,
  type Run,
  type Scan,
  scan,
  sentenceAt,
} from '../rules/scan.ts'
import { trimmed } from '../rules/trimmed.ts'
import { tokensOf } from './token-runs.ts'

/** What stands in the clause before "and accused": its last finite verb, the second verb, and the verb of saying before both. */
interface Joined {
  readonly text: Scan
  /** The first token of the clause that was said. */
  readonly first: number
  /** Its finite verb. */
  readonly finite: number
  readonly second: number
}

/** Whose the second verb is; the first row that fits decides. */
interface Whose {
  readonly fits: (joined: Joined) => boolean
  readonly isSpeakers: boolean
  readonly reason: string
  /** The second verb in brackets. */
  readonly example: string
}

export const SHARED_SUBJECTS: readonly Whose[] = [
  {
    fits: ({ text, finite }) => text.tags[finite] === 'MD',
    isSpeakers: true,
    reason: 'a finite verb goes with no modal',
    example: 'She could not say when the clinics would open but [insisted] the plan was alive.',
  },
  {
    fits: ({ text, finite, second }) => text.tags[finite] !== 'VBD' && text.tags[second] === 'VBD',
    isSpeakers: true,
    reason: 'a past tense joins the past of saying, and not the present of what was said',
    example: 'The mayor said the toll is unfair and [accused] the state of greed.',
  },
  {
    fits: ({ text, finite }) => isPassive(text, finite),
    isSpeakers: false,
    reason: 'a participle may go on where another stands',
    example: 'She said the plan was praised and [criticised] the same week.',
  },
  {
    fits: ({ text, first, finite }) => isSomebody(text, { first, end: finite }),
    isSpeakers: false,
    reason: 'whom somebody speaks of can say something too',
    example: 'He said the minister met nurses and [promised] them a raise.',
  },
  {
    fits: () => true,
    isSpeakers: true,
    reason: 'things accuse nobody',
    example: 'The union said the delay was “absurd” and [predicted] shortages.',
  },
]

/** "was praised", "had been praised". */
function isPassive({ norms, tags }: Scan, finite: number): boolean {
  const been = normAt(norms, finite) === 'had' && norms[finite + 1] === 'been'
  if (!been && !/^(?:was|were)$/.test(normAt(norms, finite))) return false
  const verb = been ? finite + 2 : finite + 1
  return tagAt(tags, tagAt(tags, verb).startsWith('RB') ? verb + 1 : verb) === 'VBN'
}

function isSomebody({ norms, tags }: Scan, { first, end }: Run): boolean {
  for (let i = first; i < end; i++) {
    const norm = normAt(norms, i)
    if (/^(?:he|she|they|it|we|i|you|who)$/.test(norm) || tagAt(tags, i).startsWith('NNP')) return true
    if (
      OFFICES.has(norm) ||
      BODIES.has(norm) ||
      DOCUMENTS.has(norm) ||
      COLLECTIVES.has(norm) ||
      COLLECTIVES.has(`${norm}s`)
    )
      return true
  }
  return false
}

/**
 * "Its spokesman said the country needed machines and accused Norvale of having promised a dozen": the second verb of saying is the
 * spokesman's, where models and rules take the nearest noun for who accuses. What he said first ends before the "and".
 */
export function withSharedSubjects(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const empty = board(scan(text), false)
  const parted = found.map((one) => ({ one, parts: partsOf(empty, one) }))
  const cues = merged(parted.flatMap(({ parts }) => parts.slice(1).flatMap(({ cue }) => cue)))
  const isAnew = ({ cue: [cue] }: Attribution): boolean => cue !== undefined && touches(cues, cue)
  const all = parted.flatMap(({ one, parts }) => (isAnew(one) ? [] : parts))
  const held = merged(all.flatMap(rangesOf))
  const more = all.flatMap((one) => nextPredicate(empty, one) ?? [])
  return [
    ...all,
    ...more.filter((one) => [...one.cue, ...one.content].every((range) => !touches(held, range))),
  ]
}

/**
 * "Doctors welcomed the reprieve but want the plan scrapped": a second verb behind the content has the subject of the first.
 *
 * @example // Doctors | want | the plan scrapped
 */
function nextPredicate(empty: Board, one: Attribution): Attribution | null {
  const text = empty.scan
  const [[cue], [content], [source]] = [one.cue, one.content, one.source]
  if (cue === undefined || content === undefined || source === undefined || one.content.length > 1)
    return null
  if (content.start < cue.end || source.start > cue.start || one.mode === 'nominal') return null
  if (!isFiniteTag(text.tags[tokensOf(text.text, cue).first])) return null
  const { end } = tokensOf(text.text, content)
  const and = isComma(text.norms[end]) ? end + 1 : end
  if (!/^(?:and|but)$/.test(normAt(text.norms, and)) || text.sentenceOf[and] !== text.sentenceOf[end - 1])
    return null
  const next = tagAt(text.tags, and + 1).startsWith('RB') ? and + 2 : and + 1
  // ", and the guild has hinted at a strike": somebody else.
  const other = isComma(text.norms[end]) ? phraseFrom(text, next, sentenceAt(text, and).endToken) : null
  const verb = other?.end ?? next
  if (!isFiniteTag(text.tags[verb])) return null
  for (let head = verb; head < verb + 3; head++) {
    const draft = clauseDraft(empty, head)
    const [own, told] = [draft?.cue[0], draft?.content[0]]
    if (draft === null || own === undefined || told === undefined || own.first !== verb) continue
    if (draft.class === 'decision' || draft.class === 'perception' || ACTS.test(normAt(text.norms, head)))
      return null
    const who = other === null ? one.source : [charsOf(text, other)]
    return {
      ...one,
      source: who,
      cue: [charsOf(text, own)],
      content: [charsOf(text, told)],
      mode: 'indirect',
    }
  }
  return null
}

/** The attribution up to its second verb, and what the second verb brings; itself alone where there is none. */
function partsOf(empty: Board, one: Attribution): Attribution[] {
  const text = empty.scan
  const [[cue], [content], [source]] = [one.cue, one.content, one.source]
  if (cue === undefined || content === undefined || source === undefined) return [one]
  if (one.content.length > 1 || one.cue.length > 1 || content.start < cue.end) return [one]
  const run = tokensOf(text.text, content)
  // "said", "could not say", "has warned": and no "saying" or "to say".
  if (!isFiniteTag(text.tags[tokensOf(text.text, cue).first])) return [one]
  for (let and = run.first + 2; and < run.end - 1; and++) {
    const second = secondVerb(text, run, and)
    if (second === null) continue
    const own = clauseDraft(empty, second)
    const rest = own?.content[0]
    const said = trimmed(text, { first: run.first, end: isComma(text.norms[and - 1]) ? and - 1 : and })
    const verb = own?.cue[0]
    if (rest === undefined || said === null || verb === undefined || verb.first !== second) continue
    const told = trimmed(text, {
      first: rest.first,
      end: Math.min(rest.end, Math.max(run.end, rest.first + 1)),
    })
    if (told === null) continue
    return [
      { ...one, content: [charsOf(text, said)] },
      { ...one, cue: [charsOf(text, verb)], content: [charsOf(text, told)], mode: 'indirect' },
    ]
  }
  return [one]
}

/** The verb of saying that "and" or "but" joins to the one before the content; `null` where it is the content's own. */
function secondVerb(text: Scan, content: Run, and: number): number | null {
  const { norms, tags } = text
  if (!/^(?:and|but)$/.test(normAt(norms, and)) || quoteAt(text, and) >= 0) return null
  const second = tagAt(tags, and + 1).startsWith('RB') ? and + 2 : and + 1
  if (!/^VB[DZ]$/.test(tagAt(tags, second)) || !isSaid(normAt(norms, second))) return null
  const finite = finiteBefore(text, content.first, and)
  if (finite < 0) return null
  const joined = { text, first: content.first, finite, second }
  return SHARED_SUBJECTS.find(({ fits }) => fits(joined))?.isSpeakers === true ? second : null
}

/** The only finite verb of the clause before "and": where there are several, it is open which one goes on. */
function finiteBefore({ tags }: Scan, first: number, end: number): number {
  let only = -1
  for (let i = first; i < end; i++) {
    if (!isFiniteTag(tags[i])) continue
    if (only >= 0 && tags[i] !== 'MD') return -1
    only = i
  }
  return only
}

/** What things do too: "the fire spread and threatened homes". */
const ACTS =
  /^(?:accept|attack|threaten|slam|blast|support|back|cheer|embrac|offer|promot|celebrat|name|list|releas|order|judg|cast|challeng|present|shar)/

const isSaid = (norm: string): boolean =>
  !ACTS.test(norm) &&
  cueVerbs(norm).some((word) => word.only === null && (isSpoken(word) || word.class === 'opinion'))
