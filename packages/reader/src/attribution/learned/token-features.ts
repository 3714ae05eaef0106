import type { Features } from '../../learning/feature.ts'
import type { Sequence, TokenNumbers } from './token-numbers.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** What stands before the first and after the last token of a sequence. */
const BEFORE = 11
const AFTER = 12

/** Coarse distance: 0 to 3 as they are, then rising steps. */
export function distance(tokens: number): number {
  if (tokens <= 3) return tokens
  if (tokens <= 5) return 4
  if (tokens <= 8) return 5
  if (tokens <= 13) return 6
  return tokens <= 20 ? 7 : 8
}

/**
 * What the first tagger of the learned attributor looks at for token `i`: words, forms and tags around it, how often it
 * and its neighbours are cues, quotation marks, names, the nearest likely cues, and where in the text it stands.
 */
export function tokenFeatures(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  f.clear()
  wordFeatures(v, s, i, f)
  tagFeatures(v, s, i, f)
  quotationFeatures(v, s, i, f)
  cueFeatures(v, s, i, f)
  placeFeatures(v, s, i, f)
  nearestCueFeatures(v, s, i, f)
  nameFeatures(v, s, i, f)
  ruleFeatures(v, s, i, f)
}

/** B, I, E of a quotation, or outside: 1, 2, 3, 0. */
export function quoteState(v: TokenNumbers, i: number): number {
  if (v.quoted[i] === 0) return 0
  return v.quoteFirst[i] === i ? 1 : v.quoteLast[i] === i ? 3 : 2
}

function wordFeatures(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  const { word, lemma } = v
  const { first, end } = s
  const w0 = word[i]!
  const b1 = i > first ? word[i - 1]! : BEFORE
  const b2 = i > first + 1 ? word[i - 2]! : BEFORE
  const a1 = i + 1 < end ? word[i + 1]! : AFTER
  const a2 = i + 2 < end ? word[i + 2]! : AFTER
  f.add1(101, 0)
  f.add1(102, w0)
  f.add1(103, b1)
  f.add1(104, b2)
  f.add1(105, a1)
  f.add1(106, a2)
  f.add1(107, i > first + 2 ? word[i - 3]! : BEFORE)
  f.add1(108, i + 3 < end ? word[i + 3]! : AFTER)
  f.add2(109, b1, w0)
  f.add2(110, w0, a1)
  f.add2(111, b1, a1)
  f.add2(112, b2, b1)
  f.add2(113, a1, a2)
  f.add1(114, lemma[i]!)
  f.add1(115, i > first ? lemma[i - 1]! : BEFORE)
  f.add1(116, i + 1 < end ? lemma[i + 1]! : AFTER)
  f.add1(117, v.suffix3[i]!)
  f.add1(118, v.suffix2[i]!)
  f.add3(119, v.shape[i]!, i > first ? v.shape[i - 1]! : BEFORE, i + 1 < end ? v.shape[i + 1]! : AFTER)
}

function tagFeatures(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  const { tag, lemma } = v
  const { first, end } = s
  const t0 = tag[i]!
  const b1 = i > first ? tag[i - 1]! : 300
  const b2 = i > first + 1 ? tag[i - 2]! : 300
  const b3 = i > first + 2 ? tag[i - 3]! : 300
  const a1 = i + 1 < end ? tag[i + 1]! : 301
  const a2 = i + 2 < end ? tag[i + 2]! : 301
  const a3 = i + 3 < end ? tag[i + 3]! : 301
  f.add1(131, t0)
  f.add1(132, b1)
  f.add1(133, b2)
  f.add1(134, a1)
  f.add1(135, a2)
  f.add2(136, b1, t0)
  f.add2(137, t0, a1)
  f.add3(138, b2, b1, t0)
  f.add3(139, b1, t0, a1)
  f.add3(140, t0, a1, a2)
  f.add3(141, b3, b2, b1)
  f.add3(142, a1, a2, a3)
  f.add2(143, lemma[i]!, a1)
  f.add2(144, b1, lemma[i]!)
}

function quotationFeatures(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  const { word, tag, cue, quoted } = v
  const { first, end } = s
  const q = quoteState(v, i)
  const qn = q * 4 + (i > first && quoted[i - 1] === 1 ? 1 : 0) + (i + 1 < end && quoted[i + 1] === 1 ? 2 : 0)
  f.add1(151, q)
  f.add1(152, qn)
  f.add2(153, q, word[i]!)
  f.add2(154, q, tag[i]!)
  f.add3(155, qn, i > first ? tag[i - 1]! : 300, tag[i]!)
  f.add2(156, q, cue[i]!)
  f.add2(157, qn, i + 1 < end ? word[i + 1]! : AFTER)
  f.add2(158, qn, i > first ? word[i - 1]! : BEFORE)
  if (q > 0) insideQuotation(v, s, i, q, f)
  else besideQuotation(v, s, i, f)
}

function insideQuotation(v: TokenNumbers, s: Sequence, i: number, q: number, f: Features): void {
  const { word, tag, cue } = v
  const { first, end } = s
  const opens = v.quoteFirst[i]!
  const closes = v.quoteLast[i]!
  const a = opens - 1
  const b = closes + 1
  const wordAt = (k: number): number => (k < first ? BEFORE : k >= end ? AFTER : word[k]!)
  const tagAt = (k: number): number => (k < first ? 300 : k >= end ? 301 : tag[k]!)
  const cueAt = (k: number): number => (k < first || k >= end ? 20 : cue[k]!)
  const size = distance(closes - opens)
  f.add2(161, wordAt(a), wordAt(a - 1))
  f.add2(162, wordAt(b), tagAt(b + 1))
  f.add3(163, wordAt(b), cueAt(b + 1), cueAt(b + 2))
  f.add1(164, size)
  f.add4(165, wordAt(a), cueAt(a - 1), (opens <= first ? 1 : 0) + (closes >= end - 1 ? 2 : 0), size)
  f.add4(166, tagAt(a), tagAt(b), tagAt(opens + 1), q)
}

function besideQuotation(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  const { quoted, word, cue, tag } = v
  const { first, end } = s
  if (i > first && quoted[i - 1] === 1)
    f.add2(
      167,
      distance(v.quoteLast[i - 1]! - v.quoteFirst[i - 1]!),
      word[Math.max(first, v.quoteLast[i - 1]! - 1)]!,
    )
  for (let k = 1; k <= 5 && i - k >= first; k++) {
    if (quoted[i - k] === 0) continue
    f.add3(168, k, cue[i]!, tag[i]!)
    break
  }
  for (let k = 1; k <= 5 && i + k < end; k++) {
    if (quoted[i + k] === 0) continue
    f.add3(169, k, cue[i]!, tag[i]!)
    break
  }
}

function cueFeatures(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  const { cue, tag, word } = v
  const { first, end } = s
  const c0 = cue[i]!
  const b1 = i > first ? cue[i - 1]! : 20
  const b2 = i > first + 1 ? cue[i - 2]! : 20
  const a1 = i + 1 < end ? cue[i + 1]! : 20
  const a2 = i + 2 < end ? cue[i + 2]! : 20
  f.add1(171, c0)
  f.add1(172, b1)
  f.add1(173, a1)
  f.add3(174, b1, c0, a1)
  f.add2(175, b2, b1)
  f.add2(176, a1, a2)
  f.add3(177, c0, tag[i]!, i + 1 < end ? tag[i + 1]! : 301)
  f.add2(178, c0, i + 1 < end ? word[i + 1]! : AFTER)
  f.add2(179, c0, i > first ? word[i - 1]! : BEFORE)
  f.add3(180, c0, i > first ? tag[i - 1]! : 300, i + 1 < end ? tag[i + 1]! : 301)
}

function placeFeatures(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  const { tag, holds } = v
  const q = quoteState(v, i)
  const fromStart = i - v.sentenceFirst[i]!
  const toEnd = v.sentenceEnd[i]! - 1 - i
  f.add1(191, distance(fromStart))
  f.add1(192, distance(toEnd))
  f.add3(193, fromStart === 0 ? 1 : 0, tag[i]!, q)
  f.add3(194, Math.min(3, i - s.first), s.place, q)
  f.add1(195, holds[i]!)
  f.add3(196, holds[i]!, q, Math.min(2, fromStart))
  f.add3(197, s.before, s.startsQuoted ? 1 : 0, q)
  f.add3(198, distance(s.end - s.first), q, s.place)
  f.add3(203, s.heading ? 1 : 0, q, tag[i]!)
  f.add3(204, s.heading ? 1 : 0, v.cue[i]!, Math.min(2, fromStart))
  if (v.sentenceFirst[i]! > s.first) {
    const earlier = holds[v.sentenceFirst[i]! - 1]!
    f.add2(199, earlier, holds[i]!)
    f.add2(200, earlier, q)
  }
  if (v.sentenceEnd[i]! < s.end) f.add3(201, holds[v.sentenceEnd[i]!]!, holds[i]!, q)
}

/** What stands between two tokens: up to two commas, up to two quotation marks, a "that". */
export function between(v: TokenNumbers, left: number, right: number): number {
  const commas = Math.min(2, v.commas[right]! - v.commas[left]!)
  const marks = Math.min(2, v.marks[right]! - v.marks[left]!)
  return commas * 6 + marks * 2 + (v.thats[right]! > v.thats[left]! ? 1 : 0)
}

function nearestCueFeatures(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  const q = quoteState(v, i)
  const left = v.cueBefore[i]!
  const right = v.cueAfter[i]!
  if (left >= s.first) nearCue(v, s, i, left, left, i, 210, f)
  else f.add2(220, 1, q)
  if (right >= 0 && right < s.end) nearCue(v, s, i, right, i, right, 230, f)
  else f.add2(220, 2, q)
  if (left >= 0 || right >= 0) f.add3(221, left >= 0 ? v.cue[left]! : 20, right >= 0 ? v.cue[right]! : 20, q)
}

function nearCue(
  v: TokenNumbers,
  s: Sequence,
  i: number,
  at: number,
  from: number,
  to: number,
  t: number,
  f: Features,
): void {
  const q = quoteState(v, i)
  const away = distance(to - from)
  const stands = between(v, from, to)
  const beside = at < i ? at + 1 : at - 1
  f.add1(t, v.lemma[at]!)
  f.add3(t + 1, away, v.cue[at]!, q)
  f.add3(t + 2, stands, v.cue[at]!, q)
  f.add3(t + 3, v.lemma[at]!, stands, q)
  f.add3(t + 4, v.cue[at]!, away, v.tag[i]!)
  f.add2(t + 5, v.lemma[at]!, beside >= s.first && beside < s.end ? v.word[beside]! : BEFORE)
  f.add4(t + 6, stands, away, v.quoted[at]! * 4 + q, v.shape[i]!)
}

function nameFeatures(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  const { name, cue } = v
  const { first, end } = s
  const n0 = name[i]!
  const b1 = i > first ? name[i - 1]! : 20
  const a1 = i + 1 < end ? name[i + 1]! : 20
  f.add1(241, n0)
  f.add3(242, n0, i > first ? cue[i - 1]! : 20, i + 1 < end ? cue[i + 1]! : 20)
  f.add3(243, b1, n0, a1)
  f.add3(244, n0, v.tag[i]!, i + 1 < end ? v.tag[i + 1]! : 301)
}

function ruleFeatures(v: TokenNumbers, s: Sequence, i: number, f: Features): void {
  const { ruled, ruledBy } = v
  const { first, end } = s
  const r0 = ruled[i]!
  const b1 = i > first ? ruled[i - 1]! : 20
  const a1 = i + 1 < end ? ruled[i + 1]! : 21
  const same =
    (i > first && ruledBy[i - 1] === ruledBy[i] ? 1 : 0) +
    (i + 1 < end && ruledBy[i + 1] === ruledBy[i] ? 2 : 0)
  f.add1(251, r0)
  f.add4(252, b1, r0, a1, same)
  f.add2(253, r0, quoteState(v, i))
  f.add2(254, r0, v.word[i]!)
  f.add3(255, r0, v.tag[i]!, v.cue[i]!)
  f.add4(256, r0, a1, v.tag[i]!, i + 1 < end ? v.tag[i + 1]! : 301)
}
