import { normAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, rangesOf, touches } from '../ranges.ts'
import { finished } from '../rules/draft.ts'
import { beginsPhrase, phraseFrom } from '../rules/noun-phrases.ts'
import { quoteAt, type Run, type Scan, scan } from '../rules/scan.ts'
import { trimmed } from '../rules/trimmed.ts'

/** Verbs that taggers take for nouns or infinitives behind a headline's comma. */
const BARE = /^(?:warn|fear|claim|urge|say|insist|admit|hope|believe|vow|demand|predict|reveal|find)$/
/** A headline that one of the two rules may read: no other text is looked at. */
const WORTH_A_LOOK =
  /, (?:warn|fear|claim|urge|say|insist|admit|hope|believe|vow|demand|predict|reveal|find) |["'”’]: /i
const LONGEST = 24
const LONGEST_TAIL = 7

/**
 * Headlines whose source only their order tells: "Bridge unsafe, warn engineers", "'We had no warning': flood victims". For
 * where nothing else was found: out of a headline these words would say less.
 */
export function withHeadlineSources(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const held = merged(found.flatMap(rangesOf))
  return [
    ...found,
    ...headlineSources(text).filter((one) => !rangesOf(one).some((range) => touches(held, range))),
  ]
}

function headlineSources(text: TaggedText): Attribution[] {
  if (!WORTH_A_LOOK.test(text.text)) return []
  const scanned = scan(text)
  return text.paragraphs.flatMap(({ first, endToken, kind }) => {
    const found =
      kind === 'heading' && endToken - first <= LONGEST ? sourceIn(scanned, first, endToken) : null
    if (found === null) return []
    const { source, cue, content } = found
    const draft = {
      source: [source],
      cue: [cue],
      content: [content],
      class: 'speech',
      nominal: false,
    } as const
    return [finished(scanned, { ...draft, confidence: 0.8 })]
  })
}

interface Parts {
  readonly source: Run
  readonly cue: Run
  readonly content: Run
}

function sourceIn(scan: Scan, first: number, end: number): Parts | null {
  return behindVerb(scan, first, end) ?? behindQuotation(scan, first, end)
}

/** "..., warn engineers": a bare verb and a phrase that ends the headline. */
function behindVerb(scan: Scan, first: number, end: number): Parts | null {
  let verb = end - 2
  while (verb > Math.max(first, end - LONGEST_TAIL) && !BARE.test(normAt(scan.norms, verb))) verb -= 1
  if (
    verb <= first ||
    !BARE.test(normAt(scan.norms, verb)) ||
    scan.norms[verb - 1] !== ',' ||
    quoteAt(scan, verb) >= 0
  )
    return null
  const source = phraseTo(scan, verb + 1, end)
  const content = trimmed(scan, { first, end: verb - 1 })
  return source === null || content === null || source.end !== end
    ? null
    : { source, cue: { first: verb, end: verb + 1 }, content }
}

/** "'We had no warning': flood victims", with or without what they do behind it. */
function behindQuotation(scan: Scan, first: number, end: number): Parts | null {
  const quotation = scan.quoteRuns[quoteAt(scan, first)]
  if (quotation === undefined || quotation.first !== first || scan.norms[quotation.end] !== ':') return null
  if (quotation.end - quotation.first < 4) return null
  const source = phraseTo(scan, quotation.end + 1, end)
  return source === null
    ? null
    : { source, cue: { first: quotation.end, end: quotation.end + 1 }, content: quotation }
}

function phraseTo(scan: Scan, first: number, end: number): Run | null {
  return first < end && beginsPhrase(scan, first) ? phraseFrom(scan, first, end) : null
}
