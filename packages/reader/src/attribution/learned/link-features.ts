import { type Features, hashWord } from '../../learning/feature.ts'
import { beginningIn, type Piece, type Pieces, piecesNear } from './pieces.ts'
import type { TokenNumbers } from './token-numbers.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** Distances in eight steps. */
function step(n: number): number {
  return n <= 1 ? Math.max(n, 0) : n <= 2 ? 2 : n <= 4 ? 3 : n <= 8 ? 4 : n <= 15 ? 5 : n <= 30 ? 6 : 7
}

/** The sources that a cue may have: of its paragraph, the end of the one before, the beginning of the next. */
export function sourcesFor(cue: Piece, pieces: Pieces): Piece[] {
  return piecesNear(pieces.source, cue.first, 150, 6).filter(({ sequence, first, end }) => {
    const step = sequence - cue.sequence
    return step === 0 || (step === -1 && cue.first - end < 60) || (step === 1 && first - cue.end < 10)
  })
}

/** The cues that a content may have: of its paragraph and those beside it, and the last one up to three before. */
export function cuesFor(content: Piece, pieces: Pieces): Piece[] {
  return piecesNear(pieces.cue, content.first, 220, 7).filter(({ sequence }) => {
    const step = sequence - content.sequence
    return step >= -3 && step <= 1
  })
}

const FREQUENT = new Map(
  ['say', 'tell', 'accord', 'add', ':', 'write', 'ask'].map((word, i) => [hashWord(word), i + 1]),
)
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'it', 'you', 'who'].map(hashWord))

/** 300 and on for sources, 400 and on for contents. */
export type Kind = 300 | 400

/** What a pair's features look at beside its two pieces: the paths through a text differ in nothing else. */
export interface Around {
  /** How many pieces of each role begin between the two, up to 2. */
  readonly cues: number
  readonly sources: number
  readonly contents: number
  /** How many rivals are nearer, up to 3. */
  readonly rank: number
  /** How many contents begin no farther from the cue than this one, up to 2; 0 for a source. */
  readonly nearer: number
}

/** `rivals` are all candidates, of the cue for its source (kind 300) or of the content for its cue (kind 400). */
export function aroundOf(
  kind: Kind,
  pieces: Pieces,
  cue: Piece,
  other: Piece,
  rivals: readonly Piece[],
): Around {
  const before = other.first < cue.first
  const from = before ? other.end : cue.end
  const to = before ? cue.first : other.first
  const reference = kind === 300 ? cue : other
  const ranked = kind === 300 ? other : cue
  const reach = Math.abs(other.first - cue.first)
  return {
    cues: Math.min(beginningIn(pieces, 'cue', from, to), 2),
    sources: Math.min(beginningIn(pieces, 'source', from, to), 2),
    contents: Math.min(beginningIn(pieces, 'content', from, to), 2),
    rank: Math.min(closer(rivals, ranked, reference), 3),
    nearer:
      kind === 300
        ? 0
        : Math.min(beginningIn(pieces, 'content', cue.first - reach + 1, cue.first + reach), 2),
  }
}

/** Features of a cue with a source (kind 300) or of a content with a cue (kind 400). */
export function pairFeatures(
  kind: Kind,
  view: TokenNumbers,
  cue: Piece,
  other: Piece,
  { cues, sources, contents, rank, nearer }: Around,
  f: Features,
): void {
  f.clear()
  const before = other.first < cue.first
  const gap = before ? cue.first - other.end : other.first - cue.end
  const from = before ? other.end : cue.end
  const to = before ? cue.first : other.first
  const place = placeOf(view, cue, other) * 2 + (before ? 1 : 0)
  const quoted = view.quoted[other.first]! * 2 + view.quoted[cue.first]!
  const key = FREQUENT.get(cue.head) ?? 0
  f.add1(kind, 0)
  f.add1(kind + 1, place)
  f.add2(kind + 2, place, step(gap))
  f.add4(kind + 3, place, cues, sources, contents)
  f.add2(kind + 4, place, cues)
  f.add2(kind + 5, place, sources)
  f.add2(kind + 6, place, contents)
  f.add2(kind + 7, place, key)
  f.add2(kind + 8, place, quoted)
  f.add3(kind + 9, place, signs(view, from, to, place), quoted)
  f.add4(kind + 10, place, sameRule(view, cue, other), view.ruled[cue.first]!, view.ruled[other.first]!)
  f.add2(kind + 11, before ? 1 : 0, cue.head)
  f.add4(kind + 12, place, key, cues, contents)
  f.add2(kind + 14, place, rank)
  f.add3(kind + 15, place, rank, step(gap))
  if (kind === 300) sourceFeatures(view, place, gap, other, f)
  else contentFeatures(view, place, rank, nearer, other, f)
}

/** How many of the rivals begin nearer to a piece than one of them. */
function closer(rivals: readonly Piece[], { first }: Piece, reference: Piece): number {
  const distance = Math.abs(first - reference.first)
  let count = 0
  for (const rival of rivals) if (Math.abs(rival.first - reference.first) < distance) count += 1
  return count
}

/** Whether the rules put two pieces into one attribution: 1 yes, 2 into two, 0 where they saw nothing in one of them. */
export function sameRule({ ruledBy }: TokenNumbers, a: Piece, b: Piece): number {
  const one = ruledBy[a.first]!
  const two = ruledBy[b.first]!
  return one === 0 || two === 0 ? 0 : one === two ? 1 : 2
}

/** 0 in the same sentence, 1 in the same sequence, 2 in an earlier, 3 in a later one. */
function placeOf(view: TokenNumbers, cue: Piece, other: Piece): number {
  if (cue.sequence !== other.sequence) return other.sequence < cue.sequence ? 2 : 3
  const sentence = view.sentenceFirst[cue.first]
  const shared =
    view.sentenceFirst[other.first] === sentence || view.sentenceFirst[other.end - 1] === sentence
  return shared ? 0 : 1
}

function signs(view: TokenNumbers, from: number, to: number, place: number): number {
  if (place >= 4 || to <= from) return 0
  const commas = Math.min(view.commas[to - 1]! - (from > 0 ? view.commas[from - 1]! : 0), 2)
  const marks = Math.min(view.marks[to - 1]! - (from > 0 ? view.marks[from - 1]! : 0), 2)
  return 1 + commas * 3 + marks
}

function sourceFeatures(
  { word, name }: TokenNumbers,
  place: number,
  gap: number,
  source: Piece,
  f: Features,
): void {
  const pronoun = PRONOUNS.has(word[source.first]!) ? 1 : 0
  f.add3(330, place, pronoun, step(gap))
  f.add2(331, place, name[source.end - 1]!)
}

function contentFeatures(
  { word, quoted }: TokenNumbers,
  place: number,
  rank: number,
  nearer: number,
  content: Piece,
  f: Features,
): void {
  f.add2(430, place, word[content.first]!)
  f.add2(431, place, content.first > 0 ? word[content.first - 1]! : 0)
  f.add2(432, place, nearer)
  f.add4(433, place, nearer, Math.min(rank, 2), quoted[content.first]!)
}

/** Features of a cue without a source (kind 300), or of a content without a cue (kind 400). */
export function noneFeatures(
  kind: Kind,
  view: TokenNumbers,
  pieces: Pieces,
  piece: Piece,
  candidates: readonly Piece[],
  f: Features,
): void {
  f.clear()
  const { word, sentenceFirst, quoted } = view
  let here = 0
  let inSentence = 0
  let nearest = 99
  for (const { sequence, first, end } of candidates) {
    nearest = Math.min(nearest, first >= piece.end ? first - piece.end : piece.first - end)
    if (sequence !== piece.sequence) continue
    here += 1
    if (sentenceFirst[first] === sentenceFirst[piece.first]) inSentence += 1
  }
  const q = quoted[piece.first]!
  f.add1(kind + 50, 0)
  f.add2(kind + 51, Math.min(here, 2), Math.min(inSentence, 2))
  f.add2(kind + 52, step(nearest), q)
  f.add1(kind + 53, piece.head)
  f.add1(kind + 54, piece.first > 0 ? word[piece.first - 1]! : 0)
  f.add1(kind + 55, q)
  if (kind === 300) return
  const others = beginningIn(pieces, 'content', piece.first - 40, piece.end + 40)
  f.add3(457, Math.min(others, 3), q, Math.min(here, 2))
  f.add2(458, step(piece.end - piece.first), q)
  f.add1(459, word[piece.first]!)
  f.add2(460, piece.first > 0 ? word[piece.first - 1]! : 0, piece.end < view.length ? word[piece.end]! : 0)
}
