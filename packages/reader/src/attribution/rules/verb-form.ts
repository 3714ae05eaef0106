import { isAuxiliary } from '../../language/auxiliaries.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import { isVerb, type Scan, sentenceAt } from './scan.ts'
import type { VerbCue } from './verb-cues.ts'

/** What may stand between a subject and the verb of its cue. */
const HELPS = new Set(['to', 'not', "n't", 'never'])

export const helps = (norm: string): boolean => isAuxiliary(norm) || HELPS.has(norm)

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'gets',
  'got',
  'get',
])

const HAVE = new Set(['has', 'have', 'had', "'ve", "'d", "'s", 'having'])

/** Verbs that hand their subject to the infinitive after them: "went on to say". */
const RAISING = new Set(
  `go goes went gone going continue continues continued proceed proceeded come comes came begin begins began begun start
started want wants wanted have has had struggle struggled try tried tries took take quick rushed need needs`.split(
    /\s+/,
  ),
)

export function formOf(scan: Scan, head: number): VerbCue['form'] | null {
  const tag = tagAt(scan.tags, head)
  const aux = auxiliaryBefore(scan, head)
  if (tag === 'VBG') return aux !== null && BE.has(aux) ? 'finite' : 'participle'
  if (aux !== null && BE.has(aux) && (tag === 'VBN' || tag === 'VBD')) return 'passive'
  if (tag === 'VBD' && scan.norms[head] === 'asked' && head === sentenceAt(scan, head).first)
    return 'past-participle'
  if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag.startsWith('NN')) return 'finite'
  if (tag === 'VBN') {
    if (aux !== null && HAVE.has(aux)) return 'finite'
    return reducedRelative(scan, head) ? 'past-participle' : 'finite'
  }
  if (aux === 'to') return raised(scan, head) ? 'finite' : null
  return aux === null
    ? scan.norms[head] === normAt(scan.norms, head).toLowerCase() && tag === 'VB'
      ? 'finite'
      : null
    : 'finite'
}

/** "the plan backed by", "Asked whether": a participle without an auxiliary; with an object it is a past mistagged. */
function reducedRelative(scan: Scan, head: number): boolean {
  const next = normAt(scan.norms, head + 1)
  if (head === sentenceAt(scan, head).first || /^(?:by|as|in|at|during|from|,|when|if)$/.test(next))
    return true
  return /^(?:ask|call|name|know)/.test(normAt(scan.norms, head)) && !/^(?:for|on)$/.test(next)
}

function auxiliaryBefore(scan: Scan, head: number): string | null {
  for (let i = head - 1; i >= Math.max(0, head - 4); i--) {
    const norm = normAt(scan.norms, i)
    if (tagAt(scan.tags, i).startsWith('RB') && !helps(norm)) continue
    if (norm === 'not' || norm === "n't" || norm === 'never') continue
    return helps(norm) && scan.tags[i] !== 'POS' ? norm : null
  }
  return null
}

function raised(scan: Scan, head: number): boolean {
  const to = scan.norms[head - 1] === 'to' ? head - 1 : head - 2
  const before = normAt(scan.norms, to - 1)
  return RAISING.has(before === 'on' || before === 'out' ? normAt(scan.norms, to - 2) : before)
}

export function groupStart(scan: Scan, head: number, form: VerbCue['form']): number {
  let first = head
  const floor = Math.max(sentenceAt(scan, head).first, head - 8)
  if (form === 'participle' || form === 'past-participle') {
    while (first > floor && scan.tags[first - 1] === 'RB' && !/^(?:not)$/.test(normAt(scan.norms, first - 1)))
      first -= 1
    return first
  }
  while (first > floor) {
    const norm = normAt(scan.norms, first - 1)
    const tag = tagAt(scan.tags, first - 1)
    if (tag === 'POS') break
    if (helps(norm) || tag === 'MD') first -= 1
    else if (tag === 'RB' && norm !== 'however' && norm !== 'so') first -= 1
    else if (scan.norms[first] === 'to' && (norm === 'on' || norm === 'out' || RAISING.has(norm))) first -= 1
    else if (RAISING.has(norm) && /^(?:on|out)$/.test(normAt(scan.norms, first)) && isVerb(tag)) first -= 1
    else break
  }
  while (first < head && scan.norms[first] === 'to') first += 1
  return first
}
