import { hashWord } from '../../learning/feature.ts'
import { nonEmpty } from '../../non-empty.ts'
import { isBareTime } from './bare-time.ts'
import type { Linked, LinkWeights } from './link.ts'
import { linkPieces, linkRankers } from './link.ts'
import type { Labelled } from './passes.ts'
import { headOf, type Piece, piecesOf } from './pieces.ts'
import type { RuleFind, Stretch, TokenNumbers } from './token-numbers.ts'

/** What the score of "outside" loses on each path through a text: nothing, then more and more. */
export const BOLDNESS = [-0.3, 0.2, 0.7, 1.2, 1.9, 2.7]

/** An attribution that may be one, and the ways by which it was found, in bits. */
export interface Candidate extends Linked {
  readonly found: number
}

/** The bits of `found` behind those of the paths. */
const [BY_RULE, WITHOUT_A_PIECE, WITH_RULES_SOURCE, WITH_CUE_SPLIT] = [1, 2, 4, 8].map(
  (bit) => bit << BOLDNESS.length,
) as [number, number, number, number]

/**
 * All that may be an attribution: what each path through the text gives when its pieces are linked, what the rules found,
 * and for these the same without one piece of the content, with the source that the rules have for the cue, and with a
 * source taken out of the cue. They overlap; `keepBest` chooses among them. Linear in the length of the text.
 */
export function candidatesOf(view: TokenNumbers, labelled: Labelled, weights: LinkWeights): Candidate[] {
  const pool = new Map<string, Candidate>()
  const put = (link: Linked, found: number): void => {
    if (withholds(view, link) || isBareTime(view, link.content)) return
    const key = keyOf(link)
    const there = pool.get(key)
    pool.set(key, there === undefined ? { ...link, found } : { ...there, found: there.found | found })
  }
  const rankers = linkRankers(view, weights)
  for (const { classes, found } of differentPaths(labelled))
    for (const link of linkPieces(view, piecesOf(view, classes), rankers, true)) put(link, found)
  const sequenceOf = sequences(view)
  const finds = view.ruleFinds.map((find) => ruleLink(view, find, sequenceOf))
  for (const link of finds) if (link !== null) put(link, BY_RULE)
  for (const link of [...pool.values()]) {
    for (const shorter of withoutAPiece(link)) put(shorter, WITHOUT_A_PIECE)
    const other = withRulesSource(view, finds, link)
    if (other !== null) put(other, WITH_RULES_SOURCE)
    const split = withCueSplit(view, link)
    if (split !== null) put(split, WITH_CUE_SPLIT)
  }
  return [...pool.values()]
}

/** The paths that differ, each with the bits of all that are like it: a bolder one often finds nothing more. */
function differentPaths({ paths }: Labelled): { readonly classes: Uint8Array; readonly found: number }[] {
  const different: { classes: Uint8Array; found: number }[] = []
  paths.forEach((classes, path) => {
    const last = different.at(-1)
    if (last?.classes.every((label, i) => label === classes[i]) === true) last.found |= 1 << path
    else different.push({ classes, found: 1 << path })
  })
  return different
}

/** "asked not to be named" reports nothing. */
function withholds(view: TokenNumbers, { cue }: Linked): boolean {
  return cue !== null && view.withholds.subarray(cue.first, cue.end).includes(1)
}

function keyOf({ source, cue, content }: Linked): string {
  const place = (piece: Piece | null): string => (piece === null ? '-' : `${piece.first}-${piece.end}`)
  return `${place(source)} ${place(cue)} ${content.map(place).join(' ')}`
}

/** The number of the sequence of each token; -1 outside all. */
function sequences(view: TokenNumbers): Int32Array {
  const numbers = new Int32Array(view.length).fill(-1)
  view.sequences.forEach(({ first, end }, number) => {
    numbers.fill(number, first, end)
  })
  return numbers
}

/** What the rules found, as pieces; null where it has no content or lies outside the sequences. */
function ruleLink(
  view: TokenNumbers,
  { source, cue, content }: RuleFind,
  sequenceOf: Int32Array,
): Linked | null {
  const piece = (role: Piece['role'], { first, end }: Stretch): Piece => ({
    role,
    first,
    end,
    sequence: sequenceOf[first] ?? -1,
    head: headOf(view, first, end),
  })
  const pieces = nonEmpty(content.map((stretch) => piece('content', stretch)))
  if (pieces === null || content.some(({ first }) => sequenceOf[first] === -1)) return null
  return {
    source: source[0] === undefined ? null : piece('source', source[0]),
    cue: cue[0] === undefined ? null : piece('cue', cue[0]),
    content: pieces,
    probability: 1,
  }
}

const MOST_PIECES = 5

function withoutAPiece(link: Linked): Linked[] {
  const { content } = link
  if (link.cue === null || content.length < 2 || content.length > MOST_PIECES) return []
  return content.flatMap((left) => {
    const others = nonEmpty(content.filter((piece) => piece !== left))
    return others === null ? [] : [{ ...link, content: others }]
  })
}

function withRulesSource(view: TokenNumbers, finds: readonly (Linked | null)[], link: Linked): Linked | null {
  if (link.cue === null) return null
  const source = finds[(view.ruledBy[link.cue.first] ?? 0) - 1]?.source
  if (source === null || source === undefined) return null
  if (link.source !== null && link.source.first < source.end && source.first < link.source.end) return null
  return { ...link, source }
}

/** "the report said" or "the report:" taken for a cue: what stands before its verb or colon is the source. */
function withCueSplit(view: TokenNumbers, link: Linked): Linked | null {
  const { source, cue } = link
  if (source !== null || cue === null) return null
  let at = cue.first
  while (at < cue.end && view.verb[at] === 0 && view.word[at] !== COLON) at += 1
  if (at === cue.first || at === cue.end) return null
  return {
    ...link,
    source: { ...cue, role: 'source', end: at, head: headOf(view, cue.first, at) },
    cue: { ...cue, first: at, head: headOf(view, at, cue.end) },
  }
}
const COLON = hashWord(':')
