import { cueVerbs } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, touches } from '../ranges.ts'
import { type Draft, finished } from '../rules/draft.ts'
import { phraseBefore, phraseFrom } from '../rules/noun-phrases.ts'
import {
  isComma,
  isFiniteTag,
  isNoun,
  quoteAt,
  type Run,
  type Scan,
  scan,
  sentenceAt,
} from '../rules/scan.ts'
import { subjectOf } from '../rules/subjects.ts'
import { trimmed } from '../rules/trimmed.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns of feeling and judging that no verb of saying goes with. */
const FELT =
  words(`anger outcry uproar relief unease outrage ire scorn derision applause mockery ridicule fury dismay alarm joy delight backlash
pushback sympathy contempt hatred dislike disdain admiration distrust mistrust envy pride regret remorse gratitude indignation
resentment hostility bitterness enthusiasm opposition resistance protest protests criticism praise support scepticism skepticism
doubts doubt fears fear worries worry concern concerns hopes hope suspicion suspicions complaints objections condemnation approval`)
/** Verbs that bring what others feel on what stands before them: "The ban drew anger from growers". */
const DRAWS =
  /^(?:draw|drew|drawn|meet|met|face|faced|provok|spark|prompt|won|win|earn|attract|receiv|got|get|brought|bring|rais|arous|encounter|elicit|trigger|caus|stir|fuel|fed|feed)/
/** "Alarmed by the flood, the villages ..." */
const MOVED =
  words(`alarmed worried angered concerned shocked dismayed disappointed encouraged frustrated outraged pleased surprised
delighted troubled unsettled irritated annoyed upset horrified appalled infuriated heartened disturbed unnerved stung stunned`)
/** "the heavily criticised timetable" */
const WIDELY =
  /^(?:widely|heavily|much|sharply|roundly|fiercely|long|often|universally|loudly|strongly|bitterly|rightly)$/
/** People as the first half of a compound: "shipowner fears of a siege". */
const PEOPLE =
  /^(?:\w+(?:er|or|ist|man|woman)|public|voter|investor|government|police|union|tenant|resident|parent|industry|family|student|popular|local)$/

/** A way to tell what somebody feels; `at` is the token of its word. */
interface Feeling {
  readonly read: (text: Scan, at: number) => Draft | null
  readonly reason: string
  /** source | cue | content behind the sentence */
  readonly example: string
}

export const FEELINGS: readonly Feeling[] = [
  {
    read: drawn,
    reason: 'a verb brings what others feel on its subject',
    example: 'The plan met fierce opposition from mayors. => mayors | fierce opposition from | The plan',
  },
  {
    read: drawn,
    reason: 'or on all of the clause before its comma',
    example:
      'The cabinet put off the vote, drawing criticism from unions. => unions | criticism from | The cabinet put off the vote',
  },
  {
    read: greeted,
    reason: 'what is greeted with a feeling is felt so by whoever greets it',
    example:
      'The proposal was greeted with derision by nurses. => nurses | was greeted with derision | The proposal',
  },
  {
    read: owned,
    reason: 'whose feeling it is stands before it',
    example: 'The files revealed her contempt for the board. => her | contempt for | the board',
  },
  {
    read: nobodys,
    reason: 'an outcry over something is somebody’s, whoever they are',
    example:
      'She halted deliveries after an outcry over civilian deaths. =>  | outcry over | civilian deaths',
  },
  {
    read: compound,
    reason: 'people make one word with what they feel',
    example: 'The strike stirred shipowner fears of a siege. => shipowner | fears of | a siege',
  },
  {
    read: moved,
    reason: 'a participle of feeling opens the sentence, its subject feels so',
    example:
      'Alarmed by the flood, the villages have joined forces. => the villages | Alarmed by | the flood',
  },
  {
    read: judgedBy,
    reason: 'a participle of judging between commas, with "by"',
    example: 'The piers, though mocked by sailors, have held. => sailors | mocked | The piers',
  },
  {
    read: widelyJudged,
    reason: 'a participle of judging inside a noun phrase: nobody is named',
    example: 'The heavily criticised timetable was dropped. =>  | heavily criticised | timetable',
  },
]

/** Adds what somebody feels or thinks of something where no verb of saying tells it and nothing was found. */
export function withFeelings(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  const added: Attribution[] = []
  for (let at = 0; at < scanned.norms.length; at++) {
    const draft = mayFeel(scanned, at) ? firstOf(scanned, at) : null
    if (draft !== null) added.push(finished(scanned, draft))
  }
  const kept = found.filter((one) => !added.some((other) => isShownBy(text, one, other)))
  const cues = merged(kept.flatMap(({ cue }) => cue))
  return [...kept, ...added.filter(({ cue }) => !cue.some((range) => touches(cues, range)))]
}

const mayFeel = (text: Scan, at: number): boolean => {
  const { norms, tags } = text
  const norm = normAt(norms, at)
  // "Stung by the criticism, ...": at the head of a sentence its capital hides what it is.
  if (MOVED.has(norm) && at === sentenceAt(text, at).first) return true
  return isNoun(tags[at])
    ? FELT.has(norm)
    : /^VB[DN]$|^JJ$/.test(tagAt(tags, at)) && (MOVED.has(norm) || cueVerbs(norm).length > 0)
}

function firstOf(text: Scan, at: number): Draft | null {
  if (quoteAt(text, at) >= 0) return null
  for (const { read } of FEELINGS) {
    const draft = read(text, at)
    if (draft !== null) return draft
  }
  return null
}

/** "The files revealed | her contempt for the board": the files feel nothing. */
function isShownBy(
  { text }: TaggedText,
  { cue: [cue], content: [content] }: Attribution,
  feeling: Attribution,
): boolean {
  const source = feeling.source[0]
  if (cue === undefined || content === undefined || source === undefined || source.start !== content.start)
    return false
  return /\b(?:reveal|show|betray|expos|reflect|stir|fuel|fed|feed)\w*$/i.test(text.slice(cue.start, cue.end))
}

const draft = (source: readonly Run[], cue: Run, content: readonly Run[]): Draft => ({
  source,
  cue: [cue],
  content,
  class: 'attitude',
  nominal: true,
  confidence: 0.6,
})

function drawn(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  if (!/^(?:from|among)$/.test(normAt(norms, at + 1))) return null
  const ceiling = sentenceAt(text, at).endToken
  const source = phraseFrom(text, at + 2, ceiling)
  const subject = subjectOfDrawing(text, at)
  if (source === null || subject === null) return null
  let first = at
  while (/^(?:JJ|VBN|VBG|RB)/.test(tagAt(tags, first - 1)) && !DRAWING.test(normAt(norms, first - 1)))
    first -= 1
  return draft([beforeAnother(text, source)], { first, end: at + 2 }, [subject])
}

/** "aid groups and relief from shopkeepers": the source ends before the next feeling. */
function beforeAnother({ norms }: Scan, { first, end }: Run): Run {
  for (let i = first + 1; i < end; i++) {
    if (normAt(norms, i) !== 'and') continue
    for (let k = i + 1; k < Math.min(end + 2, i + 4); k++)
      if (FELT.has(normAt(norms, k)) && /^(?:from|among)$/.test(normAt(norms, k + 1)))
        return { first, end: i }
  }
  return { first, end }
}

const GREETED = /^(?:greeted|met|received|welcomed|treated|heard)$/

function greeted(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  if (!/^(?:by|from|among|in)$/.test(normAt(norms, at + 1))) return null
  let to = at - 1
  while (/^(?:JJ|DT|RB)/.test(tagAt(tags, to)) && to > at - 4) to -= 1
  if (norms[to] !== 'with' || !GREETED.test(normAt(norms, to - 1))) return null
  const first = /^(?:was|were|is|are|been)$/.test(normAt(norms, to - 2)) ? to - 2 : to - 1
  const source = phraseFrom(text, at + 2, sentenceAt(text, at).endToken)
  const subject = subjectOf(text, HAVE.test(normAt(norms, first - 1)) ? first - 1 : first)?.run
  return source === null || subject === undefined ? null : draft([source], { first, end: at + 1 }, [subject])
}

const HAVE = /^(?:has|have|had)$/

const FARTHEST = 16

function subjectOfDrawing(text: Scan, at: number): Run | null {
  const { first } = sentenceAt(text, at)
  for (let i = at - 1; i >= Math.max(first + 1, at - FARTHEST); i--) {
    if (DRAWING.test(normAt(text.norms, i)) && isComma(text.norms[i - 1]))
      return trimmed(text, { first, end: i - 1 })
    if (!/^VB[DZPN]$/.test(tagAt(text.tags, i))) continue
    if (!DRAWS.test(normAt(text.norms, i))) return null
    const help = /^(?:has|have|had)$/.test(normAt(text.norms, i - 1)) ? i - 1 : i
    const subject = subjectOf(text, help)?.run
    return subject === undefined ? null : withInfinitive(text, subject, first)
  }
  return null
}

const DRAWING =
  /^(?:drawing|prompting|provoking|sparking|attracting|earning|winning|triggering|raising|stirring)$/

/** "The plan to sell the pits": the plan is judged, and not the pits. */
function withInfinitive(text: Scan, run: Run, floor: number): Run {
  const { norms, tags } = text
  if (normAt(norms, run.first - 2) !== 'to' || tagAt(tags, run.first - 1) !== 'VB') return run
  const head = phraseBefore(text, run.first - 2, floor)
  return head === null ? run : { first: head.first, end: run.end }
}

const AT = /^(?:anger|outrage|fury|dismay|alarm|delight|joy|ire|indignation|unease)$/
const BRINGS = /^(?:of|for|about|over|at|with|towards?|against|to)$/

function owned(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  if (!isNoun(tags[at]) || !BRINGS.test(normAt(norms, at + 1))) return null
  // "Their hope at this point": one is angry at something, and hopes for it.
  if (norms[at + 1] === 'at' && !AT.test(normAt(norms, at))) return null
  let before = at - 1
  while (/^(?:JJ|RB)/.test(tagAt(tags, before))) before -= 1
  const isOwner = tags[before] === 'PRP$' || tags[before] === 'POS'
  const content = phraseFrom(text, at + 2, sentenceAt(text, at).endToken)
  if (!isOwner || content === null) return null
  const owner = tags[before] === 'POS' ? phraseBefore(text, before, sentenceAt(text, at).first) : null
  const source = { first: owner?.first ?? before, end: before + 1 }
  return draft([source], { first: at, end: at + 2 }, [content])
}

const CRIES = /^(?:outcry|uproar|outrage|fury|anger)$/

function nobodys(text: Scan, at: number): Draft | null {
  const { norms } = text
  if (!CRIES.test(normAt(norms, at)) || !/^(?:over|about|at)$/.test(normAt(norms, at + 1))) return null
  let before = at - 1
  while (/^(?:DT|JJ)/.test(tagAt(text.tags, before))) before -= 1
  if (!/^(?:after|amid|following|despite|to|of|by)$/.test(normAt(norms, before))) return null
  const content = phraseFrom(text, at + 2, sentenceAt(text, at).endToken)
  return content === null ? null : draft([], { first: at, end: at + 2 }, [content])
}

function compound(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  if (!isNoun(tags[at]) || !/^(?:of|about|over|that)$/.test(normAt(norms, at + 1)) || tags[at - 1] !== 'NN')
    return null
  if (!PEOPLE.test(normAt(norms, at - 1))) return null
  const content = phraseFrom(text, at + 2, sentenceAt(text, at).endToken)
  return content === null ? null : draft([{ first: at - 1, end: at }], { first: at, end: at + 2 }, [content])
}

function moved(text: Scan, at: number): Draft | null {
  const sentence = sentenceAt(text, at)
  if (at !== sentence.first || !MOVED.has(normAt(text.norms, at))) return null
  if (!/^(?:by|about|at|over|with)$/.test(normAt(text.norms, at + 1))) return null
  const content = phraseFrom(text, at + 2, sentence.endToken)
  if (content === null || !isComma(text.norms[content.end])) return null
  const source = phraseFrom(text, content.end + 1, sentence.endToken)
  if (source === null || !isFiniteTag(text.tags[source.end])) return null
  return draft([source], { first: at, end: at + 2 }, [content])
}

const judges = ({ norms, tags }: Scan, at: number): boolean =>
  /^(?:VBN|VBD|JJ)$/.test(tagAt(tags, at)) &&
  cueVerbs(normAt(norms, at)).some(
    ({ class: kind, only }) => only === null && /^(?:opinion|denial)$/.test(kind),
  )

function judgedBy(text: Scan, at: number): Draft | null {
  const { norms } = text
  if (!judges(text, at) || norms[at + 1] !== 'by') return null
  let first = at
  while (
    WIDELY.test(normAt(norms, first - 1)) ||
    /^(?:though|although|while|once|if)$/.test(normAt(norms, first - 1))
  )
    first -= 1
  const sentence = sentenceAt(text, at)
  if (!isComma(norms[first - 1])) return null
  const source = phraseFrom(text, at + 2, sentence.endToken)
  const content = phraseBefore(text, first - 1, sentence.first)
  const as =
    normAt(norms, source?.end ?? 0) === 'as'
      ? phraseFrom(text, (source?.end ?? 0) + 1, sentence.endToken)
      : null
  if (source === null || content === null || !isComma(norms[as?.end ?? source.end])) return null
  return draft([source], { first: WIDELY.test(normAt(norms, at - 1)) ? at - 1 : at, end: at + 1 }, [content])
}

function widelyJudged(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  if (
    !judges(text, at) ||
    !WIDELY.test(normAt(norms, at - 1)) ||
    !/^(?:DT|PRP\$|POS|JJ)$/.test(tagAt(tags, at - 2))
  )
    return null
  let end = at + 1
  while (/^(?:NN|JJ)/.test(tagAt(tags, end))) end += 1
  if (end === at + 1 || !isNoun(tags[end - 1])) return null
  return draft([], { first: at - 1, end: at + 1 }, [{ first: at + 1, end }])
}
