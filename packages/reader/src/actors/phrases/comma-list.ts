import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { OFFICES } from '../names/people-words.ts'
import { conjunctionIn, type InName, members } from './joint-members.ts'
import { LISTS } from './lists.ts'
import { headOf } from './phrase-head.ts'
import { isCounted, type Piece, type Shape, shapeOf } from './piece-shape.ts'
import { sharesComplement } from './shared-complement.ts'
import type { Bounds } from './source-phrase.ts'
import { isPartOf, isTold } from './told-of.ts'

/** One of the speakers a source joins, with what is told of it between commas. */
export interface Member {
  readonly core: Bounds
  readonly asides: readonly Bounds[]
}

/**
 * The speakers of a source phrase. "Hill, Okoye and Brandt" are three; "Hill, the mayor, and Okoye, her deputy" two; "Hill, the
 * mayor and party leader" one. Where commas leave it open, what stands behind a name is told of it: better a description too
 * many than a speaker invented.
 */
export function membersOf(text: TaggedText, run: Bounds, isInName: InName): Member[] {
  const [head, ...rest] = piecesOf(text, run, isInName)
  if (head === undefined) return []
  const first = members(text, head, isInName)
  const tail = withLastSplit(text, rest, isInName)
  if (!tail.some(({ joined }) => joined !== null))
    return each(
      first,
      whole(rest, ({ first: at }) => LISTS.test(tokenAt(text.tokens, at).norm)),
    )
  const end = tail.findLastIndex(({ joined }) => joined !== null) + 1
  const list = tail.slice(0, end)
  if (
    sharesComplement(
      text,
      head,
      list.filter(({ shape }) => !isDescribing(shape)),
    )
  )
    return [{ core: { first: head.first, end: (list.at(-1) ?? head).end }, asides: tail.slice(end) }]
  if (isWhoTheyAre(text, head, list, run)) return each(list, tail.slice(end))
  return grouped(text, [...first.map((core) => ({ ...head, ...core })), ...tail])
}

/** Each a member of its own; what is told belongs to the last. */
const each = (cores: readonly Bounds[], asides: readonly Bounds[]): Member[] =>
  cores.map(({ first, end }, k) => ({ core: { first, end }, asides: k === cores.length - 1 ? asides : [] }))

function piecesOf(text: TaggedText, run: Bounds, isInName: InName): Piece[] {
  const pieces: Piece[] = []
  let first = run.first
  let bracket = false
  for (let i = run.first; i <= run.end; i++) {
    const mark = i < run.end ? tokenAt(text.tokens, i).norm : ','
    if (!/^(?:,|—|–|--|\(|\))$/.test(mark) || (i < run.end && isInName(i))) continue
    // "Va.) and Hill": what ends here stood in brackets.
    if (mark === ')' && !bracket && i + 1 < run.end) pieces.length = 0
    else if (i > first) pieces.push(pieceOf(text, { first, end: i }, bracket))
    bracket = mark === '(' || (bracket && mark !== ')')
    first = i + 1
  }
  return pieces
}

function pieceOf(text: TaggedText, { first, end }: Bounds, inBrackets: boolean): Piece {
  const and = tokenAt(text.tokens, first).norm === 'and' && end - first > 1
  const own = { first: and ? first + 1 : first, end }
  return {
    ...own,
    shape: inBrackets ? 'tells' : shapeOf(text, own),
    joined: and ? 'behind-comma' : null,
    inBrackets,
  }
}

/** The last piece that may speak is two where it is "Okoye and Brandt", and the one before in "Okoye and the mayor | Brandt". */
function withLastSplit(text: TaggedText, rest: readonly Piece[], isInName: InName): readonly Piece[] {
  const last = rest.findLastIndex(({ shape }) => shape !== 'tells')
  for (let at = last; at >= Math.max(0, last - 1); at--) {
    const piece = rest[at]
    if (piece === undefined) continue
    const parts = split(text, piece, isInName)
    if (parts.length > 1 && (at === last || parts.at(-1)?.shape === 'one'))
      return [...rest.slice(0, at), ...parts, ...rest.slice(at + 1)]
  }
  return rest
}

function split(text: TaggedText, piece: Piece, isInName: InName): readonly Piece[] {
  const [first, ...others] = parted(text, piece, isInName).map((own) => ({
    ...piece,
    ...own,
    shape: shapeOf(text, own),
  }))
  if (first === undefined || others.length === 0) return [piece]
  // "the mayor of Leeds and York", "a nurse and union member": one description.
  if (isDescribing(first.shape) && hasPreposition(text, first)) return [piece]
  if (others.some((own) => own.shape === 'tells' || isBareOffice(text, own))) return [piece]
  return [first, ...others.map((own) => ({ ...own, joined: 'inside' as const }))]
}

/** Plurals need no article to stand in a list: "farmers, growers and processors". */
function parted(text: TaggedText, piece: Piece, isInName: InName): readonly Bounds[] {
  const found = members(text, piece, isInName)
  const at = conjunctionIn(text, piece, isInName)
  if (found.length > 1 || at < 0) return found
  const both = [
    { first: piece.first, end: at },
    { first: at + 1, end: piece.end },
  ]
  return both.every((one) => shapeOf(text, one) === 'many') ? both : found
}

const isDescribing = (shape: Shape): boolean => shape === 'tells' || shape === 'one' || shape === 'bare'

const hasPreposition = ({ tags }: TaggedText, { first, end }: Bounds): boolean =>
  tags.slice(first, end).some((tag) => tag === 'IN' || tag === 'TO')

const isBareOffice = (text: TaggedText, piece: Piece): boolean =>
  piece.shape === 'bare' && OFFICES.has(tokenAt(text.tokens, headOf(text, piece)).norm)

const CLOSES = /^(?:,|—|–|--)$/

/** "Two MPs, Hill and Okoye, said": the names tell who the two are. */
function isWhoTheyAre(text: TaggedText, head: Piece, list: readonly Piece[], run: Bounds): boolean {
  if (head.shape !== 'many' || !list.every(({ shape }) => shape === 'name')) return false
  const { tokens, tags } = text
  if (isCounted(text, head)) return true
  const closed = CLOSES.test(tokenAt(tokens, run.end).norm) || CLOSES.test(tokenAt(tokens, run.end - 1).norm)
  return (
    closed &&
    (/^(?:DT|PRP\$)$/.test(tagAt(tags, head.first)) || tags.slice(head.first, head.end).includes('POS'))
  )
}

function grouped(text: TaggedText, pieces: readonly Piece[]): Member[] {
  const found: { readonly core: Piece; readonly asides: Piece[] }[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last !== undefined && isTold(text, last, piece)) last.asides.push(piece)
    else found.push({ core: piece, asides: [] })
  }
  return found.map(({ core: { first, end }, asides }) => ({
    core: { first, end },
    asides: whole(asides, (told, piece) => isPartOf(text, told, piece)),
  }))
}

/** "including Hill | Okoye | Brandt" is told in one. */
function whole(asides: readonly Piece[], goesOn: (told: Piece, piece: Piece) => boolean): Piece[] {
  const joined: Piece[] = []
  for (const aside of asides) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(last, aside)) joined[joined.length - 1] = { ...last, end: aside.end }
    else joined.push(aside)
  }
  return joined
}
