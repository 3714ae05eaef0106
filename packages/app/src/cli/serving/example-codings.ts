import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  actorKinds,
  anonymities,
  DECISION_TRACK,
  decisionStates,
  quoteModes,
  type Span,
  statementTypes,
  textLayout,
} from '@onrecord/reader'
import { parse } from 'yaml'
import { z } from 'zod'
import { markContradiction } from '../../record/contradictions/contradiction-marks.ts'
import {
  type DocumentSummary,
  documentById,
  type FullDocument,
  listDocuments,
} from '../../record/documents/documents.ts'
import type { StatementId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { resolveForecast } from '../../record/forecasts/resolve-forecast.ts'
import type { Act } from '../../record/history/history.ts'
import { addStatement } from '../../record/statements/check-statements.ts'
import { codebookOf } from '../../record/statements/codebook-of.ts'
import { codedByHand } from '../../record/statements/coded-by-hand.ts'
import type { Correction } from '../../record/statements/coded-statement.ts'
import { findQuotation } from '../../record/statements/find-quotation.ts'
import { type Replacement, replaceStatements } from '../../record/statements/replace-statements.ts'
import { type Stretch, sentenceAround } from '../../record/statements/sentence-around.ts'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import { contradictionMarks, forecastOutcomes } from '../../record/vocabulary.ts'
import { codingFrom } from '../coding/coding.ts'

const decisionFields = z.looseObject({ state: z.enum(decisionStates) })
const fieldsShape = z.strictObject({
  decision: decisionFields.transform(withTrack).nullable().optional(),
  quantities: z.unknown().optional(),
  times: z.unknown().optional(),
  forecast: z.unknown().optional(),
  chain: z.unknown().optional(),
  hedges: z.unknown().optional(),
  positions: z.unknown().optional(),
})
const resolvedShape = z.strictObject({
  outcome: z.enum(forecastOutcomes),
  day: z.string(),
  source: z.string(),
})
const codedShape = fieldsShape.extend({
  /** What became of the forecast that is coded. */
  resolved: resolvedShape.optional(),
  quote: z.string(),
  type: z.enum(statementTypes).optional(),
  mode: z.enum(quoteModes).optional(),
  speaker: z.string().optional(),
  kind: z.enum(actorKinds).optional(),
  anonymity: z.enum(anonymities).optional(),
  holder: z.string().optional(),
  concept: z.string().optional(),
  stance: z.union([z.literal(1), z.literal(0), z.literal(-1), z.literal('unset')]).optional(),
})
const nothingShape = z.strictObject({ none: z.string() })
/** The file and words of a statement. */
const placeShape = z.tuple([z.string(), z.string()])
const markShape = z.strictObject({
  kind: z.string(),
  sides: z.tuple([placeShape, placeShape]),
  mark: z.enum(contradictionMarks),
  reason: z.string(),
})
const exampleShape = z.strictObject({
  marks: z.array(markShape).default([]),
  title: z.string(),
  codebook: z.string(),
  articles: z.record(z.string(), z.array(z.union([codedShape, nothingShape]))),
})

/** What a person coded of an example debate: by file, the codings of sentences, and sentences that state nothing. */
export type ExampleDebate = z.infer<typeof exampleShape>
type Coded = z.infer<typeof codedShape>

/** Only `state` has to be said: its track follows from it. */
function withTrack(decision: z.infer<typeof decisionFields>) {
  return { track: DECISION_TRACK[decision.state], ...decision }
}

/** Reads the codings of an example debate; throws where the file is none. */
export function exampleDebate(file: string): ExampleDebate {
  return exampleShape.parse(parse(readFileSync(file, 'utf8')))
}

/**
 * Puts a person's codings into a record that holds the articles: in a coded sentence they take the place of what was
 * proposed there, so that what counts in it does not hang on the reader. Gives how many codings were put in.
 */
export async function codeExample(
  db: Db,
  { title, articles, marks }: ExampleDebate,
  act: Act,
): Promise<number> {
  const documents = await listDocuments(db, {}, { limit: 1000 })
  const replacements: Replacement[] = []
  const added: Placed[] = []
  let count = 0
  for (const [file, codings] of Object.entries(articles)) {
    const summary = documents.items.find(({ importedFrom }) => basename(importedFrom ?? '') === file)
    const document = summary === undefined ? null : await documentById(db, summary.id)
    if (document === null) throw new Error(`${file} is coded and not in the record.`)
    const { sentences } = textLayout(document.text)
    const placed = codings.map((coding) => placeIn(document, sentences, coding))
    const { corrected, rejected, missed } = shareOut(placed, document.statementList)
    for (const [one, old] of corrected) {
      const correction = await correctionFrom(db, one, old)
      replacements.push({ old: [old.id], verdict: 'corrected', corrections: [correction] })
    }
    replacements.push(
      ...rejected.map(({ id }): Replacement => ({ old: [id], verdict: 'rejected', corrections: [{}] })),
    )
    added.push(...missed)
    count += placed.length
  }
  if (replacements.length > 0) await replaceStatements(db, replacements, `coded the example "${title}"`, act)
  for (const one of added) {
    const coding = await correctionFrom(db, one)
    const statement = codedByHand({ type: 'assertion', ...coding, content: coding.content ?? [one.said] })
    await addStatement(db, one.document.versionId, statement, act)
  }
  const called = (file: string, quote: string) => codedStatement(db, documents.items, file, quote)
  for (const [file, codings] of Object.entries(articles)) {
    for (const coding of codings) {
      if ('none' in coding || coding.resolved === undefined) continue
      await resolveForecast(db, await called(file, coding.quote), coding.resolved, act)
    }
  }
  for (const { sides, ...mark } of marks) {
    const [first, second] = [await called(...sides[0]), await called(...sides[1])]
    await markContradiction(db, { ...mark, sides: [[first], [second]] }, act)
  }
  return count
}

/** The statement that counts where an article says these words. */
async function codedStatement(
  db: Db,
  documents: readonly DocumentSummary[],
  file: string,
  quote: string,
): Promise<StatementId> {
  const summary = documents.find(({ importedFrom }) => basename(importedFrom ?? '') === file)
  const document = summary === undefined ? null : await documentById(db, summary.id)
  if (document === null) throw new Error(`${file} is not in the record.`)
  const said = findQuotation(document.text, quote, { where: file })
  const best = takeOut([...document.statementList], { said })
  if (best === undefined) throw new Error(`Nothing is coded in ${file} where it says "${quote}".`)
  return best.id
}

interface Placed {
  readonly document: FullDocument
  /** `null` for a sentence that states nothing. */
  readonly coding: Coded | null
  readonly said: Span
  readonly sentence: Stretch
}

function placeIn(
  document: FullDocument,
  sentences: readonly Stretch[],
  coding: ExampleDebate['articles'][string][number],
): Placed {
  const { text, title } = document
  const words = 'none' in coding ? coding.none : coding.quote
  const said = findQuotation(text, words, { where: title ?? '' })
  const sentence = sentenceAround(sentences, said)
  return { document, coding: 'none' in coding ? null : coding, said, sentence }
}

/** Which proposals the codings correct; those left over in coded sentences are none, and what nobody proposed is missed. */
function shareOut(placed: readonly Placed[], statements: readonly RecordedStatement[]) {
  const open = statements.filter((one) =>
    placed.some(({ sentence }) =>
      one.content.some(({ start }) => start >= sentence.start && start < sentence.end),
    ),
  )
  const corrected: (readonly [Placed, RecordedStatement])[] = []
  const missed: Placed[] = []
  for (const one of placed.filter(({ coding }) => coding !== null)) {
    const old = takeOut(open, one)
    if (old === undefined) missed.push(one)
    else corrected.push([one, old])
  }
  return { corrected, missed, rejected: open }
}

/** The proposal whose content shares most with the words that were coded; it is taken off the list. */
function takeOut(open: RecordedStatement[], { said }: Pick<Placed, 'said'>): RecordedStatement | undefined {
  const shared = ({ content }: RecordedStatement): number =>
    content.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, said.end) - Math.max(start, said.start)),
      0,
    )
  const [best] = open.filter((one) => shared(one) > 0).sort((a, b) => shared(b) - shared(a))
  if (best !== undefined) open.splice(open.indexOf(best), 1)
  return best
}

async function correctionFrom(
  db: Db,
  { document: { text, title, versionId }, coding, sentence }: Placed,
  now?: RecordedStatement,
): Promise<Correction> {
  if (coding === null) return {}
  const { quote, decision, quantities, times, forecast, chain, hedges, positions, ...others } = coding
  const { resolved: _, ...rest } = others
  const { speaker: name, kind, anonymity, ...options } = rest
  // Who has no name exists in one document only, and is not looked for among the actors of the record.
  const unnamed = anonymity === undefined ? undefined : { name, kind, anonymity }
  const named = unnamed === undefined ? { speaker: name, kind } : {}
  const fields = { decision, quantities, times, forecast, chain, hedges, positions, speaker: unnamed }
  const place = { text, where: title ?? '', codebook: await codebookOf(db, versionId), near: sentence }
  const said = Object.fromEntries(
    Object.entries({ ...options, ...named }).filter(([, value]) => value !== undefined),
  )
  const given = now === undefined ? place : { ...place, now }
  return (await codingFrom(db, { ...said, quote: [quote], fields: JSON.stringify(fields) }, given)).correction
}
