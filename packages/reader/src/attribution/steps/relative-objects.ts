import { cueVerbs } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, touches } from '../ranges.ts'
import { finished } from '../rules/draft.ts'
import { phraseBefore, phraseFrom } from '../rules/noun-phrases.ts'
import { charsOf, isComma, isStop, quoteAt, type Scan, scan, sentenceAt } from '../rules/scan.ts'
import { tokensOf } from './token-runs.ts'

/** What follows a verb whose object stands before its clause. */
const OVER = /^(?:in|on|last|at|for|since|and|but|earlier|twice|again)$/
const FRAMES = /^(?:request|denial|opinion|commitment|refusal)$/

/**
 * "She regrets that the cabinet turned down a rebate, which the welfare minister had proposed": the minister proposed what the
 * "which" stands for.
 *
 * @example "..., which the welfare minister had proposed." // the welfare minister | had proposed | a rebate
 */
export function withRelativeObjects(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  const whole = found.map((one) => withAntecedent(scanned, one))
  const added = scanned.norms.flatMap((norm, at) => (norm === 'which' ? (read(scanned, at) ?? []) : []))
  const cues = merged(found.flatMap(({ cue }) => cue))
  return [...whole, ...added.filter(({ cue }) => !cue.some((range) => touches(cues, range)))]
}

/** "The plan, which the Liberals opposed": a content that is a pronoun is what it stands for. */
function withAntecedent(text: Scan, one: Attribution): Attribution {
  const [content] = one.content
  if (content === undefined || one.content.length > 1 || content.end - content.start !== WHICH) return one
  const { first } = tokensOf(text.text, content)
  if (text.norms[first] !== 'which') return one
  const comma = isComma(text.norms[first - 1]) ? first - 1 : first
  const before = phraseBefore(text, comma, sentenceAt(text, first).first)
  return before === null ? one : { ...one, content: [charsOf(text, before)] }
}

const WHICH = 'which'.length

function read(text: Scan, which: number): Attribution | null {
  const { norms, tags } = text
  if (!isComma(norms[which - 1]) || quoteAt(text, which) >= 0) return null
  const { first, endToken } = sentenceAt(text, which)
  const source = phraseFrom(text, which + 1, endToken)
  const content = phraseBefore(text, which - 1, first)
  if (source === null || content === null) return null
  const helped = /^(?:has|have|had)$/.test(normAt(norms, source.end))
  const verb = helped ? source.end + 1 : source.end
  if (!/^VB[DZN]$/.test(tagAt(tags, verb)) || (!helped && tagAt(tags, verb) === 'VBN')) return null
  if (!cueVerbs(normAt(norms, verb)).some(({ class: kind, only }) => only === null && FRAMES.test(kind)))
    return null
  const behind = normAt(norms, verb + 1)
  if (verb + 1 < endToken && !isComma(behind) && !isStop(behind) && !OVER.test(behind)) return null
  return finished(text, {
    source: [source],
    cue: [{ first: source.end, end: verb + 1 }],
    content: [content],
    class: 'request',
    nominal: false,
    confidence: 0.6,
  })
}
