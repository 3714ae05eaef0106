import type { Forecast, ForecastKind, Span, Statement } from '@onrecord/reader'
import type { ActorId, ConceptId, StatementId } from '../engine/ids.ts'
import { insertRows, type Rows } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import { spanRoles } from '../vocabulary.ts'
import { type Stretch, sentenceAround } from './sentence-around.ts'
import { insertVariables, type Variables } from './variables.ts'

/** A statement ready to be kept: the record's ids for what it names, and the rest of its own row. */
export interface NewStatement {
  readonly id: StatementId
  readonly statement: Statement
  readonly text: string
  /** Where the text's sentences lie. */
  readonly sentences: readonly Stretch[]
  readonly speakerId: ActorId | null
  readonly holderId: ActorId | null
  readonly conceptId: ConceptId | null
  /** The actors of the chain's links, in order. */
  readonly chain: readonly (ActorId | null)[]
  readonly row: Rows<'statement'>[number]
  readonly variables?: Variables
}

/** Writes statements with all their parts, one insertion a table. */
export async function insertStatements(db: Db, statements: readonly NewStatement[]): Promise<void> {
  await insertRows(db, 'statement', statements.map(statementRow))
  await insertRows(db, 'span', statements.flatMap(spanRows))
  await insertRows(db, 'chainLink', statements.flatMap(linkRows))
  await insertRows(db, 'hedge', statements.flatMap(hedgeRows))
  await insertRows(db, 'quantity', statements.flatMap(quantityRows))
  await insertRows(db, 'timeExpression', statements.flatMap(timeRows))
  await insertRows(db, 'decision', statements.flatMap(decisionRows))
  await insertRows(db, 'itemPosition', statements.flatMap(positionRows))
  await insertRows(db, 'forecast', statements.flatMap(forecastRows))
  await insertVariables(db, statements)
}

function statementRow({ id, statement, text, sentences, speakerId, holderId, conceptId, row }: NewStatement) {
  const { type, mode, speaker, holder, commitment, stance, confidence } = statement
  const extent = extentOf(statement)
  const sentence = sentenceAround(sentences, extent)
  return {
    ...row,
    id,
    type,
    mode,
    speakerId,
    speaker,
    holderId,
    holder,
    anonymity: speaker?.anonymity ?? null,
    commitmentSource: commitment.source,
    commitmentReporter: commitment.reporter,
    conceptId,
    stance,
    confidence,
    firstChar: extent.start,
    lastChar: extent.end,
    sentenceStart: sentence.start,
    sentence: wholeCharacters(text.slice(sentence.start, sentence.end)),
  }
}

/** From the first to the last character that belongs to the statement. */
function extentOf({ source, cue, content }: Statement): { readonly start: number; readonly end: number } {
  const spans = [...source, ...cue, ...content]
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
}

/** A sentence cut for its length may begin or end with half a character, which no database takes. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ' ')
}

function spanRows({ id, statement, text }: NewStatement) {
  return spanRoles.flatMap((role) =>
    statement[role].map(({ start, end, quote }, piece) => ({
      statementId: id,
      role,
      piece,
      start,
      end,
      quote,
      ...surroundings(text, { start, end, quote }),
    })),
  )
}

const AROUND = 32

/** Up to 32 characters before and after (W3C TextQuoteSelector), never half of a surrogate pair. */
export function surroundings(
  text: string,
  { start, end }: Span,
): { readonly prefix: string; readonly suffix: string } {
  let from = Math.max(0, start - AROUND)
  let to = Math.min(text.length, end + AROUND)
  if (splitsPair(text, from)) from++
  if (splitsPair(text, to)) to--
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) }
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return at > 0 && at < text.length && before >= 0xd800 && before <= 0xdbff
}

function linkRows({ id, statement, chain }: NewStatement) {
  return statement.chain.map(({ name, id: key, role, explicit, span }, place) => ({
    statementId: id,
    place,
    name,
    key,
    actorId: chain[place] ?? null,
    role,
    explicit,
    start: span?.start ?? null,
    end: span?.end ?? null,
    quote: span?.quote ?? null,
  }))
}

function hedgeRows({ id, statement }: NewStatement) {
  return statement.hedges.map(({ start, end, quote, kind }, place) => ({
    statementId: id,
    place,
    start,
    end,
    quote,
    kind,
  }))
}

function quantityRows({ id, statement }: NewStatement) {
  return statement.quantities.map((quantity, place) => {
    const {
      start,
      end,
      quote,
      kind,
      item,
      holder,
      unit,
      period,
      whole,
      against,
      nominal,
      lo,
      hi,
      loOpen,
      hiOpen,
      hedge,
      convention,
    } = quantity
    const words = { start, end, quote, kind, item, holder, unit, period, whole, hedge, convention }
    return { statementId: id, place, ...words, against, nominal, lo, hi, loOpen, hiOpen }
  })
}

function timeRows({ id, statement }: NewStatement) {
  return statement.times.map(({ start, end, quote, from, to, kind }, place) => {
    return { statementId: id, place, start, end, quote, fromDay: from, toDay: to, kind }
  })
}

function decisionRows({ id, statement: { decision } }: NewStatement) {
  if (decision === null) return []
  const { state, track, decider, requester, recipient, item, condition, date, affirmed } = decision
  return [{ statementId: id, state, track, decider, requester, recipient, item, condition, date, affirmed }]
}

function positionRows({ id, statement }: NewStatement) {
  return statement.positions.map(({ actor, item, stance, ended }, place) => {
    return { statementId: id, place, actor, item, stance, ended }
  })
}

function forecastRows({ id, statement: { forecast } }: NewStatement) {
  if (forecast === null) return []
  const { event, word, horizon, probability } = forecast
  const [probabilityLo, probabilityHi] = probability ?? [null, null]
  return [{ statementId: id, event, word, kind: kindOf(forecast), horizon, probabilityLo, probabilityHi }]
}

/** A forecast is scored where it has a probability, and only there, whatever kind came with it. */
function kindOf({ kind, probability }: Forecast): ForecastKind {
  if (probability !== null) return 'scored'
  return kind === 'scored' ? 'possible' : kind
}
