import { DOCUMENTS } from '../../actors/names/people-words.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, touches } from '../ranges.ts'
import type { Draft } from '../rules/draft.ts'
import { phraseBefore, phraseFrom } from '../rules/noun-phrases.ts'
import { isComma, isFiniteTag, isNoun, isStop, type Run, type Scan, scan, sentenceAt } from '../rules/scan.ts'
import { trimmed } from '../rules/trimmed.ts'
import { byOpening, readAtOpenings } from './opened-rows.ts'

/** What somebody counted, asked or worked out. */
const STUDIES =
  /^(?:study|survey|poll|analysis|report|review|audit|paper|inquiry|census|count|index|forecast|minutes|memo|letter|document|documents|email|emails|e-mail|files|papers|figures|data|records|accounts)$/
const FOUND =
  'found find finds show shows showed suggest suggests suggested concluded concludes estimates estimated says said'.split(
    ' ',
  )
const RECKONS =
  'reckons estimates finds shows suggests concludes says warns claims thinks believes argues'.split(' ')

/** How a paper, a poll or whoever reckons tells something; `at` is the token of the verb, or of the noun behind "in". */
interface Saying {
  /** The words that open it: only where one of them stands is anything looked at. */
  readonly at: readonly string[]
  readonly read: (text: Scan, at: number) => Draft | null
  readonly reason: string
  /** source | cue | content behind the sentence */
  readonly example: string
}

export const DOCUMENT_SAYINGS: readonly Saying[] = [
  {
    at: FOUND,
    read: foundLast,
    reason: 'a study behind a comma found all of the sentence before',
    example: 'Rents fell in May, a survey by Lern found. => a survey by Lern | found | Rents fell in May',
  },
  {
    at: RECKONS,
    read: reckonsWho,
    reason: 'behind a comma a verb of reckoning has its subject behind it, whatever a tagger takes it for',
    example:
      'Shells run out by July, reckons a study by Tarn. => a study by Tarn | reckons | Shells run out by July',
  },
  {
    at: ['poll', 'survey'],
    read: inPoll,
    reason: 'what stands behind "in a poll" is what it says',
    example:
      'In a poll for Radio Sul, a third of growers favoured a strike. => a poll for Radio Sul | In | a third of growers favoured a strike',
  },
  {
    at: ['state'],
    read: papersState,
    reason: 'papers "state that", where a tagger sees a state',
    example:
      'Minutes of the meeting state that members had doubts. => Minutes of the meeting | state | that members had doubts',
  },
]

const BY_OPENING = byOpening(DOCUMENT_SAYINGS)

/** Adds what documents and polls say where no verb of saying was found. */
export function withDocumentSayings(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  const added = readAtOpenings(scanned, BY_OPENING, ({ read }, at) => read(scanned, at))
  if (added.length === 0) return [...found]
  const cues = merged(found.flatMap(({ cue }) => cue))
  const own = added.filter(({ cue, source }) => ![...cue, ...source].some((range) => touches(cues, range)))
  return [...found, ...own]
}

const draft = (source: Run, cue: Run, content: readonly Run[]): Draft => ({
  source: [source],
  cue: [cue],
  content,
  class: 'claim',
  nominal: false,
  confidence: 0.7,
})

/** The first noun of a phrase: "survey" of "a survey by Lern". */
function headOf({ norms, tags }: Scan, { first, end }: Run): string {
  let head = ''
  for (let i = first; i < end && !/^(?:IN|TO)$/.test(tagAt(tags, i)); i++)
    if (isNoun(tags[i])) head = normAt(norms, i)
  return head
}

const isClause = ({ tags }: Scan, { first, end }: Run): boolean =>
  tags.slice(first, end).some((tag) => isFiniteTag(tag))

function foundLast(text: Scan, at: number): Draft | null {
  const { norms } = text
  const { first, endToken } = sentenceAt(text, at)
  if (at + 1 < endToken && !isStop(norms[at + 1])) return null
  let comma = at - 1
  while (comma > first && comma > at - 12 && !isComma(norms[comma])) comma -= 1
  const source = phraseFrom(text, comma + 1, at)
  if (comma <= first || source === null || !STUDIES.test(headOf(text, source))) return null
  if (/^(?:which|who|that)$/.test(normAt(norms, source.end))) return null
  const run = { first: source.first, end: at }
  const said = trimmed(text, { first, end: comma })
  return said === null || !isClause(text, said) || isClause(text, run)
    ? null
    : draft(run, { first: at, end: at + 1 }, [said])
}

function reckonsWho(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  const { first, endToken } = sentenceAt(text, at)
  if (!isComma(norms[at - 1]) || at - first < 3) return null
  if (!/^(?:DT|NNP)/.test(tagAt(tags, at + 1)) || !/^(?:NNS|VBZ)$/.test(tagAt(tags, at))) return null
  const source = byWhom(text, phraseFrom(text, at + 1, endToken), endToken)
  const said = trimmed(text, { first, end: at - 1 })
  if (source === null || said === null || !isClause(text, said)) return null
  const behind = source.end
  if (behind < endToken && !isStop(norms[behind]) && !isComma(norms[behind])) return null
  const goesOn = /^(?:and|but)$/.test(normAt(norms, behind + 1)) && isFiniteTag(tags[behind + 2])
  const rest = goesOn ? trimmed(text, { first: behind + 2, end: endToken }) : null
  return draft(source, { first: at, end: at + 1 }, rest === null ? [said] : [said, rest])
}

/** "a study by the Tarn Institute". */
function byWhom(text: Scan, phrase: Run | null, ceiling: number): Run | null {
  if (phrase === null || text.norms[phrase.end] !== 'by') return phrase
  const maker = phraseFrom(text, phrase.end + 1, ceiling)
  return maker === null ? phrase : { first: phrase.first, end: maker.end }
}

function inPoll(text: Scan, at: number): Draft | null {
  const { norms } = text
  let start = at - 1
  while (/^(?:DT|JJ|VBN|NN|NNP|CD)$/.test(tagAt(text.tags, start)) && start > at - 4) start -= 1
  const { first, endToken } = sentenceAt(text, at)
  const opens = start === first || /^[:;,]$/.test(normAt(norms, start - 1))
  if (norms[start] !== 'in' || !opens || !/^(?:an?|this|one|another)$/.test(normAt(norms, start + 1)))
    return null
  const poll = behindMaker(text, at + 1, endToken)
  let end = poll
  // "In a poll last week, the party trailed"
  for (let i = end; i < end + 4 && !isFiniteTag(text.tags[i]); i++) if (isComma(norms[i])) end = i
  const said = trimmed(text, { first: isComma(norms[end]) ? end + 1 : end, end: endToken })
  return said === null || !isClause(text, said)
    ? null
    : draft({ first: start + 1, end: poll }, { first: start, end: start + 1 }, [said])
}

/** Where the name behind "for" is over, or whom was asked: "in a poll for Radio Sul only a third favoured it", "in a survey of nurses, ...". */
function behindMaker(text: Scan, from: number, ceiling: number): number {
  const { norms, tags } = text
  if (norms[from] === 'of') {
    const asked = phraseFrom(text, from + 1, ceiling)
    return asked !== null && isComma(norms[asked.end]) ? asked.end : from
  }
  if (!/^(?:for|by)$/.test(normAt(norms, from))) return from
  let end = norms[from + 1] === 'the' ? from + 2 : from + 1
  while (end < ceiling && tagAt(tags, end).startsWith('NNP')) end += 1
  return end
}

const PAPERS = /^(?:minutes|documents|papers|files|memos|reports|emails|letters|guidelines|rules|accounts)$/

function papersState(text: Scan, at: number): Draft | null {
  const { norms, tags } = text
  if (norms[at + 1] !== 'that' || !isNoun(tags[at])) return null
  const { first, endToken } = sentenceAt(text, at)
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) {
    const norm = normAt(norms, i)
    if (!PAPERS.test(norm) && !DOCUMENTS.has(norm)) continue
    const head = phraseBefore(text, i + 1, first)
    const said = trimmed(text, { first: at + 1, end: endToken })
    return head === null || said === null || !norm.endsWith('s')
      ? null
      : draft({ first: head.first, end: at }, { first: at, end: at + 1 }, [said])
  }
  return null
}
