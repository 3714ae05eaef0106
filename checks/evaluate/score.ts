import { type CorpusArticle, type CorpusAttribution, type Prediction, ROLES, type Role } from './corpus.ts'
import { measure, type Tape, tokensIn } from './score-tokens.ts'

/** Precision, recall and F1 as counts: right among the predicted, found among the gold ones. */
export interface Tally {
  readonly right: number
  readonly predicted: number
  readonly found: number
  readonly gold: number
}

export type QuoteType = 'direct' | 'mixed' | 'indirect'
export const QUOTE_TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect']

/**
 * What one article scores. All are counts, so that articles add up and can be drawn again for a bootstrap.
 * `segment` is the exact match of contiguous pieces within paragraphs (CofeNet, Wang et al. 2022), `relation` an
 * attribution whose content matches with token F1 of at least a half and whose source overlaps.
 */
export interface Scores {
  readonly token: Readonly<Record<Role | 'all', Tally>>
  readonly segment: Readonly<Record<Role, Tally>>
  readonly overlap: Tally
  readonly contentExact: Tally
  readonly sourceAndContentExact: Tally
  readonly relation: Tally
  readonly relationByType: Readonly<Record<QuoteType, Tally>>
}

/** An attribution as token sets. */
interface Marked {
  readonly roles: Readonly<Record<Role, ReadonlySet<number>>>
  readonly type: QuoteType | 'none'
}

/** Scores one article's prediction; no prediction counts as none. */
export function scoreArticle(article: CorpusArticle, prediction: Prediction | undefined): Scores {
  const tape = measure(article.text, article.discard)
  const gold = marked(article.attributions, tape)
  const predicted = marked(prediction?.attributions ?? [], tape)
  const pairs = match(gold, predicted)
  const count = (holds: (pair: MatchedPair) => boolean): Tally =>
    ofPairs(pairs.filter(holds).length, predicted.length, gold.length)
  return {
    token: tokenTallies(gold, predicted),
    segment: perRole((role) => segmentTally(role, gold, predicted, tape)),
    overlap: count(() => true),
    contentExact: count(({ g, p }) => same(g.roles.content, p.roles.content)),
    sourceAndContentExact: count(
      ({ g, p }) => same(g.roles.content, p.roles.content) && same(g.roles.source, p.roles.source),
    ),
    relation: count(isRelation),
    relationByType: {
      direct: typeTally('direct', gold, predicted, pairs),
      mixed: typeTally('mixed', gold, predicted, pairs),
      indirect: typeTally('indirect', gold, predicted, pairs),
    },
  }
}

function perRole<T>(of: (role: Role) => T): Record<Role, T> {
  return { source: of('source'), cue: of('cue'), content: of('content') }
}

function ofPairs(right: number, predicted: number, gold: number): Tally {
  return { right, predicted, found: right, gold }
}

function marked(attributions: readonly CorpusAttribution[], tape: Tape): Marked[] {
  const marks = attributions.map((one) => {
    const roles = perRole((role) => tokensIn(one[role], tape.tokens, tape.skip))
    return { roles, type: quoteType(roles.content, tape) }
  })
  return marks.filter(({ roles }) => ROLES.some((role) => roles[role].size > 0))
}

function quoteType(content: ReadonlySet<number>, tape: Tape): Marked['type'] {
  const words = [...content].filter((token) => tape.isWord[token])
  if (words.length === 0) return 'none'
  const quoted = words.filter((token) => tape.quoted[tape.tokens[token]![0]]).length
  return quoted === words.length ? 'direct' : quoted === 0 ? 'indirect' : 'mixed'
}

function tokenTallies(gold: readonly Marked[], predicted: readonly Marked[]): Scores['token'] {
  const tallies = perRole((role) => {
    const [g, p] = [union(gold, role), union(predicted, role)]
    return ofPairs(shared(g, p), p.size, g.size)
  })
  return { ...tallies, all: addTallies(ROLES.map((role) => tallies[role])) }
}

function union(marks: readonly Marked[], role: Role): Set<number> {
  return new Set(marks.flatMap((one) => [...one.roles[role]]))
}

function segmentTally(role: Role, gold: readonly Marked[], predicted: readonly Marked[], tape: Tape): Tally {
  const [g, p] = [segments(gold, role, tape), segments(predicted, role, tape)]
  return ofPairs([...p].filter((segment) => g.has(segment)).length, p.size, g.size)
}

/** Contiguous runs of tokens, broken at line ends, each once: "first-last". */
function segments(marks: readonly Marked[], role: Role, { text, tokens }: Tape): Set<string> {
  const found = new Set<string>()
  for (const mark of marks) {
    let first = -1
    let last = -2
    for (const token of [...mark.roles[role]].sort((a, b) => a - b)) {
      const goesOn = token === last + 1 && !text.slice(tokens[last]![1], tokens[token]![0]).includes('\n')
      if (!goesOn) {
        if (first >= 0) found.add(`${first}-${last}`)
        first = token
      }
      last = token
    }
    if (first >= 0) found.add(`${first}-${last}`)
  }
  return found
}

interface MatchedPair {
  readonly g: Marked
  readonly p: Marked
}

/** Greedy one-to-one matching by the Jaccard index of the contents, then the cues; without content, by the cues. */
function match(gold: readonly Marked[], predicted: readonly Marked[]): MatchedPair[] {
  const candidates = gold
    .flatMap((g, i) => predicted.map((p, j) => ({ g, p, i, j, weight: weight(g, p) })))
    .filter((one) => one.weight > 0)
  candidates.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j)
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  return candidates.filter(({ i, j }) => {
    if (usedGold.has(i) || usedPredicted.has(j)) return false
    usedGold.add(i)
    usedPredicted.add(j)
    return true
  })
}

function weight(g: Marked, p: Marked): number {
  const contents = shared(g.roles.content, p.roles.content)
  const cues = shared(g.roles.cue, p.roles.cue)
  if (contents > 0)
    return 1 + contents / (g.roles.content.size + p.roles.content.size - contents) + (cues > 0 ? 1e-3 : 0)
  const missing = g.roles.content.size === 0 || p.roles.content.size === 0
  return missing && cues > 0 ? cues / (g.roles.cue.size + p.roles.cue.size - cues) : 0
}

function isRelation({ g, p }: MatchedPair): boolean {
  const size = g.roles.content.size + p.roles.content.size
  const contentF1 = size === 0 ? 1 : (2 * shared(g.roles.content, p.roles.content)) / size
  const bothWithout = g.roles.source.size === 0 && p.roles.source.size === 0
  return contentF1 >= 0.5 && (bothWithout || shared(g.roles.source, p.roles.source) > 0)
}

/** Recall over the gold attributions of a type, precision over the predicted ones of that type. */
function typeTally(
  type: QuoteType,
  gold: readonly Marked[],
  predicted: readonly Marked[],
  pairs: readonly MatchedPair[],
): Tally {
  const relations = pairs.filter(isRelation)
  return {
    right: relations.filter(({ p }) => p.type === type).length,
    predicted: predicted.filter((one) => one.type === type).length,
    found: relations.filter(({ g }) => g.type === type).length,
    gold: gold.filter((one) => one.type === type).length,
  }
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both
}

function same(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && shared(a, b) === a.size
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  return { right: sum('right'), predicted: sum('predicted'), found: sum('found'), gold: sum('gold') }
}

/** The scores of several articles, added up. */
export function addScores(scores: readonly Scores[]): Scores {
  const sum = (pick: (score: Scores) => Tally): Tally => addTallies(scores.map(pick))
  return {
    token: { ...perRole((role) => sum((score) => score.token[role])), all: sum((score) => score.token.all) },
    segment: perRole((role) => sum((score) => score.segment[role])),
    overlap: sum((score) => score.overlap),
    contentExact: sum((score) => score.contentExact),
    sourceAndContentExact: sum((score) => score.sourceAndContentExact),
    relation: sum((score) => score.relation),
    relationByType: {
      direct: sum((score) => score.relationByType.direct),
      mixed: sum((score) => score.relationByType.mixed),
      indirect: sum((score) => score.relationByType.indirect),
    },
  }
}

/** Precision of a tally; with nothing predicted 1 when nothing was to be found, else 0. */
export function precision({ right, predicted, gold }: Tally): number {
  return predicted > 0 ? right / predicted : gold > 0 ? 0 : 1
}

export function recall({ found, predicted, gold }: Tally): number {
  return gold > 0 ? found / gold : predicted > 0 ? 0 : 1
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
