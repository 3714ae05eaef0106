import { normAt, tagAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { type Board, board } from '../rules/board.ts'
import { type Draft, finished } from '../rules/draft.ts'
import { clauseDraft } from '../rules/forward-cues.ts'
import { type Run, type Scan, scan } from '../rules/scan.ts'
import { trimmed } from '../rules/trimmed.ts'
import { measured } from './measured.ts'
import { objectOnly } from './mends.ts'
import { tokensOf } from './token-runs.ts'

/**
 * What somebody says that another said: "Another said Norvale had hinted that it might pay" is Norvale's hint too. Corpora mark the
 * outermost attribution only, so no model has learnt the inner ones; the rules read them inside what was found.
 */
export function withInnerClauses(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  const scanned = scan(text)
  const cues = cueTokens(scanned, found)
  const pieces = found.flatMap(({ content }) => content.map((range) => tokensOf(text, range)))
  const empty = board(scanned, false)
  const inner = pieces.flatMap((piece) => innerOf(empty, piece, cues))
  return [...found, ...inner.map((draft) => objectOnly(scanned, finished(scanned, draft)))]
}

function cueTokens(text: Scan, found: readonly Attribution[]): Uint8Array {
  const cues = new Uint8Array(text.norms.length)
  for (const range of found.flatMap(({ cue }) => cue)) {
    const { first, end } = tokensOf(text.text, range)
    cues.fill(1, first, end)
  }
  return cues
}

/** The attributions inside a stretch of content, each word once; on `empty` nothing is drafted yet. */
function innerOf(empty: Board, piece: Run, cues: Uint8Array): Draft[] {
  const text = empty.scan
  const drafts: Draft[] = []
  for (let i = piece.first; i < piece.end; i++) {
    if (cues[i] === 1) continue
    const draft = clauseDraft(empty, i)
    const own =
      draft === null || !isTold(text, draft) || isSupposed(text, draft) ? null : within(text, piece, draft)
    if (own === null) continue
    for (const { first, end } of own.cue) cues.fill(1, first, end)
    drafts.push(own)
  }
  return drafts
}

/** Acts under words of saying: inside what another says they are what happened, and nobody's words. */
const ACTS =
  /^(?:accept|embrac|discuss|go|went|gone|continu|issu|releas|pass|approv|sign|adopt|ban|order|share|address|name|list|offer|post|begin|began|look|tend|start|support|judge|see|saw|know|knew|find|found|show)/

/** Somebody did say or think it: not "would accept", which is only supposed, nor "having promised", whose subject is another. */
function isTold(text: Scan, { cue, class: kind }: Draft): boolean {
  if (kind === 'decision' || kind === 'perception') return false
  const verbs = cue
    .flatMap(({ first, end }) => range(first, end))
    .filter((i) => /^(?:V|MD)/.test(tagAt(text.tags, i)))
  const head = verbs.at(-1)
  if (head === undefined) return true
  if (verbs.some((i) => text.tags[i] === 'MD') || ACTS.test(normAt(text.norms, head))) return false
  // "Will the minister say when": a bare form asks or is asked for.
  return !/^VBG?$/.test(tagAt(text.tags, head)) || verbs.length > 1
}

/** How what looks like an inner attribution is none: the first token of the source, the cue, and the first of the content. */
interface Supposed {
  readonly fits: (text: Scan, source: number, cue: Run, content: number) => boolean
  readonly reason: string
  /** The cue in brackets. */
  readonly example: string
}

export const SUPPOSED: readonly Supposed[] = [
  {
    fits: ({ norms }, source) =>
      /^(?:if|unless|whether|until|once|provided)$/.test(normAt(norms, source - 1)),
    reason: 'what is only supposed was said by nobody',
    example: 'Pellmar said it would lend one if Kestria [agreed] to replace it.',
  },
  {
    fits: ({ norms }, _, { first, end }) =>
      /^(?:has|have|had|is|are|was|were)$/.test(normAt(norms, first)) &&
      normAt(norms, first + 1) === 'to' &&
      end > first + 2,
    reason: 'what somebody has to say is still to be said',
    example: 'The Herald reported that Sarrow, which [has to agree] to the sale, dropped its objections.',
  },
  {
    fits: ({ norms, tags }, _, { first, end }) =>
      end === first + 1 &&
      /^VB[ND]$/.test(tagAt(tags, first)) &&
      /^(?:an?|the)$/.test(normAt(norms, first - 1)),
    reason: 'a participle behind an article belongs to the noun behind it',
    example: 'Aune said the stock had fallen to an [estimated] 11,000 tonnes.',
  },
  {
    fits: ({ norms }, _, { end }, content) => {
      for (let i = end; i < content; i++) if (/^(?:and|but)$/.test(normAt(norms, i))) return true
      return false
    },
    reason: 'what another clause brings is none of its words',
    example: 'A source told VRN that Tal [had agreed] in principle but that the treasury was yet to sign.',
  },
]

const isSupposed = (text: Scan, { source: [source], cue: [cue], content: [content] }: Draft): boolean =>
  source !== undefined &&
  cue !== undefined &&
  content !== undefined &&
  SUPPOSED.some(({ fits }) => fits(text, source.first, cue, content.first))

const range = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, k) => first + k)

/** "said the army had wanted to lend two but that it was overruled": what was wanted ends before the second "that". */
function beforeThat({ norms }: Scan, first: number, end: number): number {
  if (norms[first] === 'that') return end
  for (let i = first + 1; i < end; i++)
    if (/^(?:and|but)$/.test(normAt(norms, i)) && norms[i + 1] === 'that') return i
  return end
}

/** The draft with all its parts inside the stretch; null where its source or its words stand outside. */
function within(text: Scan, piece: Run, draft: Draft): Draft | null {
  const holds = ({ first, end }: Run): boolean => first >= piece.first && end <= piece.end
  if (draft.source.some(({ first }) => /^(?:nobody|none|nothing)$/.test(normAt(text.norms, first))))
    return null
  if (draft.source.length === 0 || ![...draft.source, ...draft.cue].every(holds)) return null
  const content = draft.content.flatMap(({ first, end }) => {
    const cut = trimmed(text, {
      first: Math.max(first, piece.first),
      end: beforeThat(text, first, Math.min(end, piece.end)),
    })
    return cut === null || first >= piece.end ? [] : [cut]
  })
  return content.length === 0
    ? null
    : { ...draft, source: draft.source.map((run) => measured(text, run, piece.first)), content }
}
