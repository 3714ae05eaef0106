import type { ActorMention, Span, Statement } from '@onrecord/reader'
import type { CodebookId, StatementId } from '../engine/ids.ts'

/** A statement that a text has already, when it is read again. */
export interface Standing {
  readonly id: StatementId
  readonly statement: Statement
  /** What the statement called its actors when it was coded; `statement` calls them by their names of today. */
  readonly coded: Pick<Statement, 'speaker' | 'holder'>
  /** The statement by which people decided on it, or itself where people coded it; null for an undecided proposal. */
  readonly decided: StatementId | null
  /** Whose concepts it is coded by. */
  readonly codebook: CodebookId | null
}

/** What a new reading makes of a text's statements. New proposals are named by their place in the reading. */
export interface MatchedReading {
  /** Proposals that say what an old one says: the old one stays, with its id. */
  readonly kept: ReadonlyMap<number, StatementId>
  /** Proposals of what people decided on already: they are not proposed again. */
  readonly settled: ReadonlyMap<number, StatementId>
  /** Old proposals that the reading no longer has, each with the place of the new one that overlaps it most. */
  readonly replaced: readonly { readonly id: StatementId; readonly by: number | null }[]
}

/**
 * Holds a new reading by a codebook against the statements that stand: ids last as long as words and coding do, and what people
 * said stays said. The same key of another codebook is another concept.
 */
export function matchReading(
  standing: readonly Standing[],
  proposed: readonly Statement[],
  by: CodebookId,
): MatchedReading {
  const undecided = standing.filter(({ decided }) => decided === null)
  const decided = standing.filter((one) => one.decided !== null)
  const comparable = undecided.filter(({ statement, codebook }) => {
    return statement.concept === null || codebook === by
  })
  const kept = unchanged(comparable, proposed)
  const settled = new Map<number, StatementId>()
  for (const [place, statement] of proposed.entries()) {
    if (kept.has(place)) continue
    const by = decided.find((one) => saysAlready(one, statement, decided, undecided))?.decided
    if (by != null) settled.set(place, by)
  }
  const stays = new Set(kept.values())
  const replaced = undecided
    .filter(({ id }) => !stays.has(id))
    .map(({ id, statement }) => ({ id, by: mostLike(statement, proposed) }))
  return { kept, settled, replaced }
}

/** Each new proposal that is word for word and code for code an old one; two alike keep two. */
function unchanged(old: readonly Standing[], proposed: readonly Statement[]): Map<number, StatementId> {
  const free = new Map<string, StatementId[]>()
  for (const { id, statement, coded } of old) {
    for (const key of new Set([keyOf(statement), keyOf({ ...statement, ...coded })])) {
      free.set(key, [...(free.get(key) ?? []), id])
    }
  }
  const kept = new Map<number, StatementId>()
  const taken = new Set<StatementId>()
  for (const [place, statement] of proposed.entries()) {
    const id = free.get(keyOf(statement))?.find((one) => !taken.has(one))
    if (id === undefined) continue
    kept.set(place, id)
    taken.add(id)
  }
  return kept
}

/** Words and coding; who coded it and how sure are neither. */
function keyOf(one: Statement): string {
  const words = [one.source, one.cue, one.content, one.because, one.hedges].map((spans) => spans.map(spanKey))
  const actors = [mentionKey(one.speaker), mentionKey(one.holder)]
  const { type, mode, concept, stance, commitment } = one
  const coding = [type, mode, concept, stance, commitment.source, commitment.reporter]
  return JSON.stringify([
    words,
    actors,
    coding,
    [one.hedges, one.chain, one.quantities, one.times].map(plain),
    plain([one.decision, one.positions, one.forecast]),
  ])
}

const spanKey = ({ start, end }: Span) => [start, end]

function mentionKey(mention: ActorMention | null) {
  return mention === null ? null : [mention.name, mention.id, mention.kind, mention.anonymity]
}

/** JSON with the keys of each object in order: the record gives them in another one than the reader. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null)
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, plain(part)])
}

/**
 * Whether people decided on what is proposed: the same content, or more than half of it with the same source. Where an
 * undecided proposal shares these words, one more is meant, and only a proposal of the decided concept is settled.
 */
function saysAlready(
  one: Standing,
  proposed: Statement,
  decided: readonly Standing[],
  undecided: readonly Standing[],
): boolean {
  if (!sameWords(one.statement, proposed)) return false
  if (!undecided.some(({ statement }) => sameWords(statement, proposed))) return true
  return decided.some(
    (other) => other.decided === one.decided && other.statement.concept === proposed.concept,
  )
}

function sameWords(a: Statement, b: Statement): boolean {
  const shared = overlap(wordsOf(a), wordsOf(b))
  const lengths = [lengthOf(wordsOf(a)), lengthOf(wordsOf(b))]
  if (shared === Math.max(...lengths)) return true
  return shared * 2 > Math.min(...lengths) && sameSource(a, b)
}

function sameSource(a: Statement, b: Statement): boolean {
  if (a.source.length > 0 && b.source.length > 0) return overlap(a.source, b.source) > 0
  return a.speaker?.name === b.speaker?.name
}

function mostLike(old: Statement, proposed: readonly Statement[]): number | null {
  let best: number | null = null
  let most = 0
  for (const [place, statement] of proposed.entries()) {
    const shared = overlap(wordsOf(old), wordsOf(statement))
    if (shared <= most) continue
    best = place
    most = shared
  }
  return best
}

/** The content, or where there is none (a bare refusal) the words that say so. */
const wordsOf = ({ content, cue, source }: Statement): readonly Span[] =>
  content.length > 0 ? content : [...source, ...cue]

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

function overlap(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (own, other) => own + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  )
}
