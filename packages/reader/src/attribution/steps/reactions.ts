import { BODIES, COLLECTIVES } from '../../actors/names/people-words.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, rangesOf, touches } from '../ranges.ts'
import type { Draft } from '../rules/draft.ts'
import { phraseFrom } from '../rules/noun-phrases.ts'
import { isComma, isFiniteTag, isNoun, isStop, type Run, type Scan, scan, sentenceAt } from '../rules/scan.ts'
import { subjectOf } from '../rules/subjects.ts'
import { byOpening, readAtOpenings } from './opened-rows.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What a text tells somebody to think or say where it leaves open of what; `at` is the token of its word. */
interface Reaction {
  /** The words it may open with: no other word of a text is looked at. */
  readonly at: readonly string[]
  readonly read: (text: Scan, at: number) => Draft | null
  readonly reason: string
  /** source | cue | content behind the sentence */
  readonly example: string
}

const FEELINGS =
  words(`uneasy sceptical skeptical unconvinced unimpressed unmoved opposed amused surprised outraged furious
dismayed delighted confident hopeful optimistic pessimistic wary cautious critical alarmed worried concerned unhappy angry adamant
defiant undecided dissatisfied satisfied pleased disappointed appalled relieved enthusiastic supportive unrepentant grateful sure divided jubilant astonished thrilled overjoyed incensed aghast`)

export const REACTIONS: readonly Reaction[] = [
  {
    at: FEELINGS,
    read: felt,
    reason: 'somebody is said to feel so, and the article has told of what',
    example: 'The fishermen are not amused. => The fishermen | are not amused | ',
  },
  {
    at: words(
      'applauded objected disagreed disagrees disagree demurred protested cheered apologised apologized',
    ),
    read: reacted,
    reason: 'a verb of taking sides that brings nothing',
    example: 'Economists have mostly applauded. => Economists | have mostly applauded | ',
  },
  {
    at: FEELINGS,
    read: feltAt,
    reason: 'with a preposition the text tells of what',
    example: 'The growers were outraged by the levy. => The growers | were outraged by | the levy',
  },
  {
    at: ['reacted'],
    read: reactedSo,
    reason: 'how somebody reacted tells what they think',
    example: 'Patients’ groups have reacted angrily. => Patients’ groups | have reacted angrily | ',
  },
  {
    at: ['hear'],
    read: wouldNotHear,
    reason: 'who will not hear of it refuses',
    example: 'Members would not hear of a delay. => Members | would not hear of | a delay',
  },
  {
    at: words('elaborate comment respond reply'),
    read: silent,
    reason: 'who would not say more',
    example: 'The palace would not comment. => The palace | would not comment | ',
  },
  {
    at: words('talk whispers rumours rumors'),
    read: rumoured,
    reason: 'people talk of it, whoever they are',
    example: 'There is talk of a second camp. =>  | talk of | a second camp',
  },
  {
    at: words('against favour favor'),
    read: sided,
    reason: 'who is for or against it',
    example:
      'A majority of the bakers is against the reserve. => A majority of the bakers | is against | the reserve',
  },
  {
    at: words('put puts'),
    read: estimated,
    reason: 'who puts a figure to something estimates it',
    example:
      'The Gazette put the cost at 4 million marks. => The Gazette | put | the cost at 4 million marks',
  },
]

const BY_OPENING = byOpening(REACTIONS)

/** Adds what such words tell where nothing was found on them; a feeling without its feeler gets it. */
export function withReactions(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  const added = readAtOpenings(scanned, BY_OPENING, ({ read }, at) => read(scanned, at))
  if (added.length === 0) return [...found]
  // "The Liberals are opposed" with the Liberals as what is opposed, by nobody.
  const feelers = merged(added.filter(({ content }) => content.length === 0).flatMap(({ cue }) => cue))
  const kept = found.filter(
    ({ source, cue, content }) =>
      !(source.length === 0 && content.length === 1 && cue.some((range) => touches(feelers, range))),
  )
  const cues = merged(kept.flatMap(({ cue }) => cue))
  const sources = merged(kept.filter(({ source }) => source.length > 0).flatMap(rangesOf))
  return [
    ...kept,
    ...added.filter(
      ({ cue, content }) =>
        !cue.some((range) => touches(cues, range)) && !content.some((range) => touches(sources, range)),
    ),
  ]
}

const draft = (source: readonly Run[], cue: Run, content: readonly Run[]): Draft => ({
  source,
  cue: [cue],
  content,
  class: 'attitude',
  nominal: false,
  confidence: 0.6,
})

const OTHERS = /^(?:league|campaign|navy|camp|opposition|side|staff|chamber|guild|lobby)$/
const PEOPLE = /(?:groups|men|women|people|police|staff|ers|ors|ists|ans|ents|ees|ives|als|ats)$/

/** People, bodies and names feel and speak; a plan or a road does not. */
function isSomebody(text: Scan, { first, end }: Run): boolean {
  if (end - first === 1) {
    const norm = normAt(text.norms, first)
    if (/^(?:he|she|they|we|i|who)$/.test(norm)) return true
  }
  if (
    /^(?:majority|most|half|many)$/.test(
      normAt(text.norms, first + (normAt(text.norms, first) === 'a' ? 1 : 0)),
    )
  )
    return true
  const head = normAt(text.norms, end - 1)
  if (/^CD/.test(tagAt(text.tags, end - 1))) return false
  if (
    /^NNP/.test(tagAt(text.tags, end - 1)) ||
    COLLECTIVES.has(head) ||
    BODIES.has(head) ||
    OTHERS.test(head)
  )
    return true
  return tagAt(text.tags, end - 1) === 'NNS' && PEOPLE.test(head)
}

const closes = ({ norms }: Scan, at: number): boolean =>
  isStop(norms[at]) || isComma(norms[at]) || norms[at] === ';' || norms[at] === ':'

/** Where the verb group that ends before a word begins: "are not", "have mostly", "would not". */
function groupBefore({ norms, tags }: Scan, at: number): number {
  let first = at
  while (
    /^(?:RB|MD|VB)/.test(tagAt(tags, first - 1)) ||
    /^(?:far|from|not|n't)$/.test(normAt(norms, first - 1))
  )
    first -= 1
  while (first < at && tagAt(tags, first).startsWith('RB')) first += 1
  return first
}

function feelerOf(text: Scan, verb: number): Run | null {
  const subject = subjectOf(text, verb)
  if (subject === null || !/^(?:beside|apposition)$/.test(subject.how) || !isSomebody(text, subject.run))
    return null
  const { first } = subject.run
  return normAt(text.norms, first) === 'all' && text.norms[first - 1] === 'not' ? null : subject.run
}

function felt(text: Scan, at: number): Draft | null {
  if (!closes(text, at + 1)) return null
  const first = groupBefore(text, at)
  if (!/^(?:is|are|was|were|remains?|remained|feels?|felt|seems?|seemed)$/.test(normAt(text.norms, first)))
    return null
  const source = feelerOf(text, first)
  return source === null ? null : draft([source], { first, end: at + 1 }, [])
}

/** "objected on grounds of secrecy": why, and not to what. */
const reasonBehind = ({ norms }: Scan, at: number): string =>
  norms[at] === 'on' ? `on ${normAt(norms, at + 1)}` : normAt(norms, at)

function feltAt(text: Scan, at: number): Draft | null {
  if (!/^(?:by|at|about|over|with|of)$/.test(normAt(text.norms, at + 1))) return null
  const first = groupBefore(text, at)
  if (!/^(?:is|are|was|were|remains?|remained)$/.test(normAt(text.norms, first))) return null
  // "said it was astonished by the turn": a body that says so.
  const itself = text.norms[first - 1] === 'it' ? { first: first - 1, end: first } : null
  const source = itself ?? feelerOf(text, first)
  const content = phraseFrom(text, at + 2, sentenceAt(text, at).endToken)
  return source === null || content === null ? null : draft([source], { first, end: at + 2 }, [content])
}

function reactedSo(text: Scan, at: number): Draft | null {
  if (!tagAt(text.tags, at + 1).startsWith('RB') || !closes(text, at + 2)) return null
  const first = groupBefore(text, at)
  const source = feelerOf(text, first)
  return source === null ? null : draft([source], { first, end: at + 2 }, [])
}

function wouldNotHear(text: Scan, at: number): Draft | null {
  if (text.norms[at + 1] !== 'of') return null
  const first = groupBefore(text, at)
  if (!/^(?:would|will|wo) ?(?:not|n't)$/.test(text.norms.slice(first, at).join(' '))) return null
  const subject = subjectOf(text, first)
  const content = phraseFrom(text, at + 2, sentenceAt(text, at).endToken)
  return subject === null || content === null ? null : draft([subject.run], { first, end: at + 2 }, [content])
}

function reacted(text: Scan, at: number): Draft | null {
  if (!isFiniteTag(text.tags[at]) && tagAt(text.tags, at) !== 'VBN') return null
  if (!closes(text, at + 1) && !/^(?:because|after|on grounds?)$/.test(reasonBehind(text, at + 1)))
    return null
  const first = groupBefore(text, at)
  const source = feelerOf(text, first)
  return source === null ? null : draft([source], { first, end: at + 1 }, [])
}

function sided(text: Scan, at: number): Draft | null {
  const { norms } = text
  const against = norms[at] === 'against'
  const verb = against ? at : at - 1
  if (!against && (norms[verb] !== 'in' || !/^(?:of|[.,;])$/.test(normAt(norms, at + 1)))) return null
  const first = groupBefore(text, verb)
  if (!/^(?:is|are|was|were|remains?|remained|has|have|had)$/.test(normAt(norms, first))) return null
  if (
    !/^(?:is|are|was|were|been|remains?|remained|firmly|strongly|broadly|all|still|also|not|both)$/.test(
      normAt(norms, verb - 1),
    )
  )
    return null
  const source = feelerOf(text, first)
  if (source === null) return null
  const end = against ? at + 1 : normAt(norms, at + 1) === 'of' ? at + 2 : at + 1
  const content = phraseFrom(text, end, sentenceAt(text, at).endToken)
  return draft([source], { first, end }, content === null ? [] : [content])
}

function silent(text: Scan, at: number): Draft | null {
  const first = groupBefore(text, at)
  const group = text.norms.slice(first, at).join(' ')
  if (
    !/^(?:did|would|does|will|could)(?: immediately)? (?:not|n't)(?: \w+ly)?$/.test(group) ||
    !closes(text, at + 1)
  )
    return null
  const subject = subjectOf(text, first)
  return subject === null ? null : draft([subject.run], { first, end: at + 1 }, [])
}

function rumoured(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  if (
    norms[at + 1] !== 'of' ||
    !isNoun(tags[at]) ||
    !/^(?:is|was|there|amid|,|\.|the|much|some)$/.test(normAt(norms, at - 1))
  )
    return null
  if (/^the$/.test(normAt(norms, at - 1)) && /^(?:is|was)$/.test(normAt(norms, at - 2))) return null
  const content = phraseFrom(text, at + 2, sentenceAt(text, at).endToken)
  return content === null ? null : draft([], { first: at, end: at + 2 }, [content])
}

function estimated(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  if (!isFiniteTag(tags[at])) return null
  const thing = phraseFrom(text, at + 1, sentenceAt(text, at).endToken)
  const subject = subjectOf(text, groupBefore(text, at))
  if (thing === null || subject === null) return null
  const sum = norms.indexOf('at', thing.first)
  if (sum < 0 || sum + 1 >= thing.end || !tags.slice(sum, thing.end).includes('CD')) return null
  return draft([subject.run], { first: at, end: at + 1 }, [thing])
}
