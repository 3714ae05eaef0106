import type { Range } from '../../attribution/attribution.ts'
import { pastOfWill } from '../../language/past-of-will.ts'
import type {
  ActorMention,
  Commitment,
  Decision,
  Forecast,
  Hedge,
  ItemPosition,
  Quantity,
  Span,
  Statement,
  TimeExpression,
} from '../../statement.ts'
import { commitmentOf } from '../commitment/commitment.ts'
import { type Reported, reporterCommitment, withVerdict } from '../commitment/reporter.ts'
import { type FocalStance, focalStance } from '../deciding/focal-stance.ts'
import {
  decisionTold,
  furtherStatement,
  joined,
  positionsTold,
  tellingsOf,
} from '../deciding/told-decisions.ts'
import { decisionOf, ownDecision } from '../decisions/decision-of.ts'
import { asks, type Unit } from '../quantities/units.ts'
import type { ConceptAt } from '../stance/concepts.ts'
import { holderOf, subjectOf } from '../stance/holder.ts'
import type { CompiledCodebook } from '../view.ts'
import { quoted } from '../words/quoted.ts'
import { within } from '../words/within.ts'
import { wordAt } from '../words/word-at.ts'
import { spanOf, type Word, type WordRange } from '../words/words.ts'
import { confidence } from './confidence.ts'
import { withholdsAnswer } from './no-answer.ts'
import { inContent, type Parts } from './statement-parts.ts'
import { statementType } from './statement-type.ts'

/** Puts one statement together, and one more for every further decision its content tells. Every span in it is a slice of the text. */
export function statementsOf(parts: Parts, lexicon: CompiledCodebook): Statement[] {
  const told = tellingsOf(parts)
  const decided = told.flatMap((one) => {
    const decision = decisionTold(one, parts)
    return decision === null ? [] : [{ told: one, decision }]
  })
  const phrase = lexicon.open ? undefined : parts.units.find((unit) => unit.decision !== null)?.decision
  const main = decided.find(({ told: { telling } }) => phrase == null || overlap(telling, phrase)) ?? null
  const further = decided.filter((one) => one !== main)
  const apart = new Set(further.map((one) => one.told))
  const focal = focalStance(
    told.filter((one) => !apart.has(one)),
    parts,
    lexicon,
  )
  const statement = statementOf(parts, lexicon, main?.decision ?? null, positionsTold(told, parts), focal)
  return [
    statement,
    ...further.map((one) =>
      withFocal(
        furtherStatement(statement, one.told, one.decision, parts.text),
        focalStance([one.told], parts, lexicon),
      ),
    ),
  ]
}

/** Who pleads for what another refuses holds a stance too. */
const withFocal = (statement: Statement, focal: FocalStance | null): Statement =>
  focal === null || focal.holder === null
    ? statement
    : { ...statement, concept: focal.concept, stance: focal.stance, holder: focal.holder }

const overlap = (a: WordRange, b: WordRange): boolean => a.first < b.end && b.first < a.end

function statementOf(
  parts: Parts,
  lexicon: CompiledCodebook,
  tells: Decision | null,
  positions: readonly ItemPosition[],
  focal: FocalStance | null,
): Statement {
  const { text, units, cueClass, mode, speaker } = parts
  const given = parts.given ?? null
  const ruled = units.find((unit) => unit.concept !== null)?.concept ?? null
  const told = given === null && focal !== null && givesWay(ruled, focal) ? focal : null
  const coded =
    given === null
      ? told === null
        ? ruled
        : { concept: told.concept, stance: told.stance, likeness: TOLD_LIKENESS }
      : given.concept === null
        ? null
        : { concept: given.concept, stance: given.stance, likeness: 0.8 }
  const concept = coded === null ? null : (lexicon.conceptById.get(coded.concept) ?? null)
  const cue = cueWordsOf(parts.cueAt)
  const hedges = hedgesOf(parts, cue)
  const quantities = [...sourceFigures(parts), ...quantitiesOf(units)]
  const forecast = forecastOf(parts)
  const own = ownDecision(units, speaker)
  const phrase = decisionOf(parts, units, forecast, own, coded?.concept ?? null, lexicon)
  const decision = lexicon.open ? (tells ?? (isNeither(phrase) ? null : phrase)) : joined(phrase, tells)
  const times = timesOf(parts, decision?.date ?? null)
  const reportsPosition = concept?.kind === 'policy-claim' && (speaker === null || speaker.kind === 'outlet')
  const holder =
    (told === null ? (holderOf(units, speaker) ?? sameHolder(coded, focal)) : told.holder) ??
    (reportsPosition ? subjectOf(text, units) : null)
  // An outlet that reports a position does not take it: without a holder the stance stays unset.
  const stance = reportsPosition && holder === null ? null : (coded?.stance ?? null)
  const source = commitments(parts, cue)
  // Whoever has the floor in a transcript speaks, though no words say so; the outlet only prints it.
  const outlet = mode === 'none' && !hasTheFloor(speaker)
  const grounds = {
    mode,
    cue: cueClass,
    concept,
    stance,
    units,
    state: units.find((unit) => unit.decision !== null)?.decision?.decision ?? null,
    quantities,
    forecast,
    hedges,
    times,
    own,
    unanswered: withholdsAnswer(saidByNobody(text, parts.source) ? negated(cue) : cue),
  }
  return {
    type: statementType(grounds),
    mode,
    source: quoted(text, parts.source),
    cue: quoted(text, parts.cue),
    content: parts.content,
    speaker,
    holder,
    chain: parts.voice.chain,
    commitment: {
      source: outlet ? null : source,
      reporter: reporterCommitment(source, cueClass, outlet, reported(parts)),
    },
    hedges,
    concept: coded?.concept ?? null,
    stance,
    because:
      coded === null
        ? []
        : given !== null
          ? quoted(text, given.because)
          : told === null
            ? becauseOf(text, units)
            : [spanOf(text, told.told.view.words, told.told.telling)],
    quantities,
    times,
    decision,
    positions,
    forecast,
    confidence: confidence({
      attribution: parts.sureness,
      concept: coded?.likeness ?? null,
      speakerKnown: speaker !== null,
      inferred: parts.voice.inferred,
    }),
    coder: parts.coder,
  }
}

/** "has not ruled out": neither a yes nor a no. */
const ONLY_OF_SOMETHING: ReadonlySet<string> = new Set(['refused', 'reversed', 'in-use', 'contracted'])

const isNeither = (decision: Decision | null): boolean =>
  decision !== null &&
  ((decision.state === 'refused' && !decision.affirmed) ||
    // "astonished by the U-turn": nobody decides, on nothing.
    (decision.item === null &&
      decision.recipient === null &&
      (decision.decider === null || ONLY_OF_SOMETHING.has(decision.state))))

/** How sure a stance is that verbs and nouns for or against an item tell, as one that a policy claim's words do. */
const TOLD_LIKENESS = 0.7

/** Words of the codebook go before, unless they leave the stance open or tell one that the sentence says is over. */
const givesWay = (ruled: ConceptAt | null, focal: FocalStance): boolean =>
  ruled === null ||
  (ruled.concept === focal.concept && (ruled.stance === null || ruled.stance === 0 || focal.turned))

/** "Officials said the mayor opposes it": the mayor's, where no codebook knows the mayor. */
const sameHolder = (
  coded: Pick<ConceptAt, 'concept' | 'stance'> | null,
  focal: FocalStance | null,
): ActorMention | null =>
  focal !== null && coded?.concept === focal.concept && coded.stance === focal.stance ? focal.holder : null

/** The times in content and cue, and the day of the decision wherever the sentence names it. */
function timesOf(parts: Parts, date: string | null): TimeExpression[] {
  const times = gather(parts, (unit) => unit.view.times).map(({ time }) => time)
  if (date === null || times.some(({ from }) => from === date)) return times
  const views = new Set(parts.units.map(({ view }) => view))
  const day = [...views].flatMap((view) => view.times).find(({ time }) => time.from === date)
  return day === undefined ? times : [...times, day.time]
}

const hasTheFloor = (speaker: ActorMention | null): boolean =>
  speaker !== null && speaker.kind !== 'outlet' && speaker.anonymity !== 'document'

/** The content's figures; a holder named outside the content (the speaker, an outlet) holds nothing. */
function quantitiesOf(units: readonly Unit[]): Quantity[] {
  return units.flatMap((unit) =>
    inContent([unit], ({ view }) => view.quantities).map(({ quantity, holderAt }) =>
      within(unit.ranges, holderAt) ? quantity : { ...quantity, holder: null },
    ),
  )
}

/** "Forty mayors urged", "28 per cent favoured": how many say so is a figure of no item of theirs. */
function sourceFigures({ source, cueAt }: Parts): Quantity[] {
  if (cueAt === null || source.length === 0) return []
  const inSource = ({ start, end }: Quantity): boolean =>
    source.some((range) => start >= range.start && end <= range.end)
  return cueAt.unit.view.quantities
    .filter(({ quantity }) => inSource(quantity))
    .map(({ quantity }) => ({ ...quantity, kind: 'other', item: null, holder: null }))
}

/** What was found in the content and in the cue ("have repeatedly said"). */
function gather<T extends WordRange>(parts: Parts, found: (unit: Unit) => readonly T[]): T[] {
  const content = inContent(parts.units, found)
  if (parts.cueAt === null) return content
  const { unit, ranges } = parts.cueAt
  const cue = found(unit).filter(
    (one) =>
      ranges.some((range) => one.first >= range.first - 1 && one.end <= range.end) && !content.includes(one),
  )
  return [...cue, ...content]
}

/** The hedges of content and cue, without the "would" of reported speech that is only the past of "will". */
function hedgesOf(parts: Parts, cue: readonly Word[]): Hedge[] {
  const kind = parts.speaker?.kind ?? null
  return gather(parts, ({ view, ranges }) =>
    parts.mode === 'direct'
      ? view.hedges
      : view.hedges.filter(({ first }) => !pastOfWill(view.words, first, ranges, cue, kind)),
  ).map(({ hedge }) => hedge)
}

/** A probability in the content counts first, then what the cue makes of it ("fears that ..."), then the content's own words. */
function forecastOf(parts: Parts): Forecast | null {
  const told = contentForecast(parts.text, parts.units)
  return told?.kind === 'scored' ? told : (cueForecast(parts) ?? told)
}

/** "Renn expects a deal", "the guild hinted at a strike": the cue foretells what the content names. */
function cueForecast({ content, cueAt }: Parts): Forecast | null {
  if (cueAt === null || content.length === 0) return null
  const found = cueAt.unit.view.forecasts.find(({ first }) => within(cueAt.ranges, first))
  return found === undefined
    ? null
    : { event: content.map(({ quote }) => quote).join(' … '), ...found.forecast }
}

/** The first forecast of the content, its event cut to the content's own words. */
function contentForecast(text: string, units: readonly Unit[]): Forecast | null {
  for (const unit of units) {
    // What two clauses share ("would change nothing and leave ...") is the first one's.
    const found = inContent([unit], ({ view }) => view.forecasts).find(
      ({ first }) => first >= unit.clause.first,
    )
    if (found === undefined) continue
    const { words } = unit.view
    const range = unit.ranges.find((one) => found.first >= one.first && found.first < one.end)
    if (range === undefined) continue
    const first = Math.max(found.event.first, range.first)
    const end = Math.min(found.event.end, range.end)
    if (end <= first) continue
    return { event: text.slice(wordAt(words, first).start, wordAt(words, end - 1).end), ...found.forecast }
  }
  return null
}

/** What the source says of the coded proposition; of the content's first assertion where nothing in it is coded. */
function commitments({ text, source, units, cueClass }: Parts, words: readonly Word[]): Commitment {
  const coded = units.find((one) => one.concept !== null || one.decision !== null)
  const cue = saidByNobody(text, source) ? negated(words) : words
  if (coded !== undefined)
    return commitmentOf(coded.view.words, coded.ranges, cueClass, asks(coded.view, coded.clause), cue)
  const views = [...new Set(units.map((unit) => unit.view))]
  const answers = views.map((view) => units.filter((unit) => unit.view === view))
  const asserted =
    answers.find((own) => wordsIn(own) > 2 && !own.every((unit) => asks(unit.view, unit.clause))) ??
    answers[0]
  const [first] = asserted ?? []
  if (asserted === undefined || first === undefined) return 'Uu'
  const { view, clause } = first
  const ranges = mergedRanges(asserted.flatMap((unit) => unit.ranges))
  return commitmentOf(view.words, ranges, cueClass, asks(view, clause), cue)
}

/** "Neither government would confirm", "not everyone agrees", "the bank neither | confirmed": the subject negates the cue. */
function saidByNobody(text: string, [first]: readonly Range[]): boolean {
  if (first === undefined) return false
  return /^(?:neither|nobody|no[ -]one|none|not (?:all|every\w*|many))\b|\bneither$/i.test(
    text.slice(first.start, first.end),
  )
}

function negated(cue: readonly Word[]): readonly Word[] {
  const last = cue.at(-1)
  return last === undefined ? cue : [...cue.slice(0, -1), { ...last, norm: 'not' }, last]
}

/** "Thank you." and "No." come before what is said. */
const wordsIn = (units: readonly Unit[]): number =>
  units.reduce((sum, { ranges }) => sum + ranges.reduce((own, { first, end }) => own + end - first, 0), 0)

/** What the reporter's own word on it may stand in; a quotation holds none. */
function reported({ mode, units, cueAt }: Parts): Reported {
  const cue = cueAt === null ? [] : withVerdict(cueAt.unit.view.words, cueAt.ranges)
  const [head] = units
  const opening = head?.ranges[0]
  const content =
    mode === 'direct' || head === undefined || opening === undefined
      ? []
      : head.view.words.slice(opening.first, opening.end)
  return { cue, content }
}

function cueWordsOf(cueAt: Parts['cueAt']): readonly Word[] {
  return cueAt?.ranges.flatMap(({ first, end }) => cueAt.unit.view.words.slice(first, end)) ?? []
}

function mergedRanges(ranges: readonly WordRange[]): WordRange[] {
  const merged: WordRange[] = []
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const last = merged.at(-1)
    if (last !== undefined && range.first <= last.end)
      merged[merged.length - 1] = { first: last.first, end: Math.max(last.end, range.end) }
    else merged.push(range)
  }
  return merged
}

/** The words that led to the concept, runs of neighbours as one span. */
function becauseOf(text: string, units: readonly Unit[]): Span[] {
  const unit = units.find((one) => one.concept !== null)
  if (unit === undefined || unit.concept === null) return []
  const runs: { first: number; end: number }[] = []
  for (const word of unit.concept.literal) {
    const last = runs.at(-1)
    if (last !== undefined && last.end === word) last.end = word + 1
    else runs.push({ first: word, end: word + 1 })
  }
  return runs.map((run) => spanOf(text, unit.view.words, run))
}
