import { saying } from '../../language/reporting-classes.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, touches } from '../ranges.ts'
import type { Draft } from '../rules/draft.ts'
import { phraseBefore, phraseFrom } from '../rules/noun-phrases.ts'
import { isComma, isStop, quoteAt, quoteRun, type Run, type Scan, scan, sentenceAt } from '../rules/scan.ts'
import { subjectOf } from '../rules/subjects.ts'
import { trimmed } from '../rules/trimmed.ts'
import { byOpening, readAtOpenings } from './opened-rows.ts'

/** A set phrase that tells who says something, read at one of its words. */
interface Idiom {
  /** The words that open it: only where one of them stands is anything looked at. */
  readonly at: readonly string[]
  readonly read: (text: Scan, at: number) => Draft | null
  readonly reason: string
  /** source | cue | content behind the sentence */
  readonly example: string
}

const SAID = [
  'stressed',
  'said',
  'added',
  'stated',
  'emphasised',
  'emphasized',
  'pointed',
  'insisted',
  'warned',
  'argued',
]
/** "It was rumoured", "it was stressed": the participles. */
const STRESSED = [...new Set([...saying('hearsay'), ...SAID])].filter((word) => /.[dnt]$/.test(word))

export const IDIOMS: readonly Idiom[] = [
  {
    at: ['put', 'puts'],
    read: putsIt,
    reason: '"as X puts it" stands behind what X says',
    example: 'The lock is “a relic,” as Ida Fosse puts it. => Ida Fosse | puts it | The lock is “a relic,”',
  },
  {
    at: ['put', 'puts'],
    read: putsAt,
    reason: 'who puts a number on something estimates it',
    example:
      'A diplomat put the chances of that at “less than even”. => A diplomat | put | the chances of that at “less than even”',
  },
  {
    at: ['view', 'opinion'],
    read: inView,
    reason: '"in X’s view" opens what X thinks',
    example:
      'In his view two ships would change nothing. => his | In + view | two ships would change nothing',
  },
  {
    at: ['words', 'eyes'],
    read: inTheWordsOf,
    reason: '"in the words of X" and "in the eyes of X" stand beside what X says or thinks',
    example:
      'Rents are out of control, in the words of Pia Holm. => Pia Holm | in the words of | Rents are out of control',
  },
  {
    at: ['words', 'eyes'],
    read: inTheWordsOf,
    reason: 'or before it',
    example:
      'In the eyes of the growers, the levy is theft. => the growers | In the eyes of | the levy is theft',
  },
  {
    at: ['put', 'puts', 'described'],
    read: howPut,
    reason: 'a quotation, and how somebody put it',
    example:
      '“A gift to smugglers,” was how the union put the new rule. => the union | put | “A gift to smugglers,”',
  },
  {
    at: STRESSED,
    read: itWas,
    reason: '"it was stressed" behind or inside what was said: the text does not say by whom',
    example: 'No date has been set, it was stressed. =>  | it was stressed | No date has been set',
  },
  {
    at: STRESSED,
    read: itWas,
    reason: 'inside, the content has two pieces',
    example: 'The plan, it was stressed, is only a draft. =>  | it was stressed | The plan + is only a draft',
  },
  {
    at: ['reported', 'revealed', 'disclosed'],
    read: reportedLast,
    reason: 'a name that reports behind a comma has reported all of the sentence before',
    example:
      'Norvale has shelved the plan, the Sunday Courier reported, citing three officials. => the Sunday Courier | reported | Norvale has shelved the plan',
  },
  {
    at: ['quoted', 'cited'],
    read: quotedAs,
    reason: 'who was quoted behind what they said, and by whom',
    example:
      'The deal is dead, a minister was quoted as saying by the Sunday Argus. => a minister | was quoted as saying by | The deal is dead',
  },
  {
    at: ['reported', 'revealed', 'published', 'disclosed', 'shown', 'broadcast'],
    read: firstReported,
    reason: 'who was first to report it',
    example: 'The deal, first reported by Politico, is off. => Politico | first reported by | The deal',
  },
  {
    at: ['reported', 'revealed', 'published', 'disclosed', 'shown', 'broadcast'],
    read: firstReported,
    reason: 'and what follows is what was reported',
    example:
      'As first revealed by the Marl Courier, the site cost 3 million. => the Marl Courier | first revealed by | the site cost 3 million',
  },
]

const BY_OPENING = byOpening(IDIOMS)

/** Adds what set phrases tell, in place of what was found on their words. */
export function withIdioms(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  const added = readAtOpenings(scanned, BY_OPENING, ({ read }, at) => read(scanned, at))
  if (added.length === 0) return [...found]
  const cues = merged(added.flatMap(({ cue }) => cue))
  return [...found.filter(({ cue }) => !cue.some((range) => touches(cues, range))), ...added]
}

const draft = (source: readonly Run[], cue: Run, content: readonly Run[]): Draft => ({
  source,
  cue: [cue],
  content,
  class: 'speech',
  nominal: false,
  confidence: 0.8,
})

function putsIt(text: Scan, at: number): Draft | null {
  const { norms } = text
  if (norms[at + 1] !== 'it') return null
  const { first } = sentenceAt(text, at)
  for (let i = at - 1; i > first + 1; i--) {
    if (norms[i] !== 'as') continue
    const source = trimmed(text, { first: i + 1, end: at })
    const content = trimmed(text, { first, end: isComma(norms[i - 1]) ? i - 1 : i })
    if (source === null || content === null) return null
    const quote = isComma(norms[at + 2]) ? quoteAt(text, at + 3) : -1
    const behind = quote < 0 ? [] : [quoteRun(text, quote)]
    return draft([source], { first: at, end: at + 2 }, [content, ...behind])
  }
  return null
}

const NUMBERED =
  /^(?:chances?|odds|costs?|number|figure|toll|likelihood|bill|risk|share|price|value|damage|losses|loss)$/

function putsAt(text: Scan, at: number): Draft | null {
  const { norms } = text
  const { endToken } = sentenceAt(text, at)
  let to = at + 1
  let isNumber = false
  while (to < Math.min(endToken, at + 12) && norms[to] !== 'at') {
    if (NUMBERED.test(normAt(norms, to))) isNumber = true
    if (/^(?:MD|VBD|VBZ|VBP|,)$/.test(tagAt(text.tags, to))) return null
    to += 1
  }
  if (!isNumber || norms[to] !== 'at') return null
  const source = subjectOf(text, at)?.run
  let end = to + 1
  while (end < endToken && !isComma(norms[end]) && !isStop(norms[end])) end += 1
  const content = trimmed(text, { first: at + 1, end })
  return source === undefined || content === null
    ? null
    : draft([source], { first: at, end: at + 1 }, [content])
}

function inView(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  const { first, endToken } = sentenceAt(text, at)
  if (norms[first] !== 'in' || at - first > 6 || !/^(?:PRP\$|POS)$/.test(tagAt(tags, at - 1))) return null
  const open = isComma(norms[at + 1]) ? at + 2 : at + 1
  const content = trimmed(text, { first: open, end: endToken })
  if (content === null || !/^(?:DT|NN|PRP|CD|JJ|EX)/.test(tagAt(tags, open))) return null
  const cue = [
    { first, end: first + 1 },
    { first: at, end: at + 1 },
  ]
  return { ...draft([{ first: first + 1, end: at }], { first, end: at + 1 }, [content]), cue }
}

function inTheWordsOf(text: Scan, at: number): Draft | null {
  const { norms } = text
  if (norms[at + 1] !== 'of' || norms[at - 1] !== 'the' || norms[at - 2] !== 'in') return null
  const { first, endToken } = sentenceAt(text, at)
  const source = phraseFrom(text, at + 2, endToken)
  if (source === null) return null
  const opens = at - 2 === first
  const content = opens
    ? trimmed(text, { first: isComma(norms[source.end]) ? source.end + 1 : source.end, end: endToken })
    : isComma(norms[at - 3])
      ? trimmed(text, { first, end: at - 3 })
      : null
  return content === null ? null : draft([source], { first: at - 2, end: at + 2 }, [content])
}

function howPut(text: Scan, at: number): Draft | null {
  const { norms } = text
  const source = phraseBefore(text, at, sentenceAt(text, at).first)
  if (
    source === null ||
    norms[source.first - 1] !== 'how' ||
    !/^(?:was|is)$/.test(normAt(norms, source.first - 2))
  )
    return null
  const quote = quoteAt(text, source.first - 3)
  return quote < 0 ? null : draft([source], { first: at, end: at + 1 }, [quoteRun(text, quote)])
}

function reportedLast(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  if (!/^(?:citing|quoting)$/.test(behindDay(text, at + 1))) return null
  const { first } = sentenceAt(text, at)
  const source = phraseBefore(text, at, first)
  if (source === null || source.first <= first || !isComma(norms[source.first - 1])) return null
  const content = trimmed(text, { first, end: source.first - 1 })
  return content === null || !/^NNP/.test(tagAt(tags, source.end - 1))
    ? null
    : draft([source], { first: at, end: at + 1 }, [content])
}

const QUOTED_AS = /^(?:saying|telling|warning|arguing|insisting|adding)$/

function quotedAs(text: Scan, at: number): Draft | null {
  const { norms } = text
  if (norms[at + 1] !== 'as') return null
  if (!QUOTED_AS.test(normAt(norms, at + 2)) || !/^(?:was|were|is|are)$/.test(normAt(norms, at - 1)))
    return null
  const { first, endToken } = sentenceAt(text, at)
  const closes = isStop(norms[at + 3]) || at + 3 >= endToken || /^(?:by|in)$/.test(normAt(norms, at + 3))
  const source = phraseBefore(text, at - 1, first)
  if (!closes || source === null || source.first <= first + 1) return null
  const before = norms[source.first - 1]
  const content = isComma(before) ? trimmed(text, { first, end: source.first - 1 }) : null
  const end = /^(?:by)$/.test(normAt(norms, at + 3)) ? at + 4 : at + 3
  return content === null ? null : draft([source], { first: at - 1, end }, [content])
}

function firstReported(text: Scan, at: number): Draft | null {
  const { norms } = text
  if (norms[at - 1] !== 'first' || norms[at + 1] !== 'by') return null
  const { first, endToken } = sentenceAt(text, at)
  const source = phraseFrom(text, at + 2, endToken)
  if (source === null) return null
  const opens = at - 1 <= first + 1
  const content = opens
    ? isComma(norms[source.end])
      ? trimmed(text, { first: source.end + 1, end: endToken })
      : null
    : isComma(norms[at - 2])
      ? phraseBefore(text, at - 2, first)
      : null
  return content === null ? null : draft([source], { first: at - 1, end: at + 2 }, [content])
}

/** The word behind "on Monday," or "last week,". */
function behindDay({ norms }: Scan, from: number): string {
  for (let i = from; i < from + 4; i++) if (isComma(norms[i])) return normAt(norms, i + 1)
  return ''
}

function itWas(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  const it = /^(?:is|was)$/.test(normAt(norms, at - 1))
    ? at - 2
    : /^been$/.test(normAt(norms, at - 1))
      ? at - 3
      : -1
  const { first, endToken } = sentenceAt(text, at)
  if (it < first + 2 || norms[it] !== 'it' || !isComma(norms[it - 1])) return null
  const closes = isStop(norms[at + 1]) || at + 1 >= endToken
  if (!closes && !isComma(norms[at + 1])) return null
  const before = trimmed(text, { first, end: it - 1 })
  const behind = closes ? null : trimmed(text, { first: at + 2, end: endToken })
  if (before === null || /^(?:IN|CC|RB)$/.test(tagAt(tags, first))) return null
  return draft([], { first: it, end: at + 1 }, behind === null ? [before] : [before, behind])
}
