import { resolveActors } from './actors/resolve-actors.ts'
import type { ResolvedSpeaker } from './actors/speakers/resolved.ts'
import type { Article } from './article.ts'
import type { Attribution, AttributionScope, Attributor, Range } from './attribution/attribution.ts'
import { createAttributor } from './attribution/combine.ts'
import { turnHolding, turnsWithin, withGivenTurns } from './attribution/given-turns.ts'
import { type Codebook, EMPTY_CODEBOOK } from './codebook.ts'
import { codeAttribution } from './coding/code-attribution.ts'
import { codeOutletVoice } from './coding/outlet-voice.ts'
import { isDeed } from './coding/statements/deeds.ts'
import { withoutEchoes } from './coding/statements/echoes.ts'
import { withLeftOver } from './coding/statements/left-over.ts'
import { saysNothing } from './coding/statements/no-statement.ts'
import { isIsoDay } from './coding/times/days.ts'
import { type CompiledCodebook, compiledCodebook, viewsOf } from './coding/view.ts'
import { movedStatement } from './moved-statement.ts'
import type { Problem } from './problem.ts'
import { RULES_VERSION } from './rules-version.ts'
import type { Coder, Statement } from './statement.ts'
import { partsOf } from './text/parts.ts'
import type { ReadText, TaggedText } from './text/read-text.ts'
import { tag } from './text/tags.ts'
import { takeApart } from './text/take-apart.ts'
import { layoutOf, type TextLayout } from './text/text-layout.ts'

/** What a reader proposes for one article, in text order, what it could not use, and how the text is laid out. */
export interface Reading extends TextLayout {
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

/** Anything that reads: the offline reader answers at once, a model-backed one later. Same article, same answer. */
export interface Reader {
  readonly name: string
  readonly version: string
  read(article: Article): Reading | Promise<Reading>
}

/** The offline reader: it answers at once. */
export interface OfflineReader extends Reader {
  read(article: Article): Reading
  /** The same part by part, in text order: who prints or stores each part holds no long article's statements. */
  readParts(article: Article): Iterable<Reading>
}

export interface ReaderOptions {
  readonly codebook?: Codebook
  /** Finds source, cue and content; the rules unless a learned one is given. */
  readonly attributor?: Attributor
  /** Marks parts of speech and names; the rules unless a trained one is given. */
  readonly tagger?: (text: ReadText) => TaggedText
  readonly scope?: AttributionScope
  /** Who signs the statements: the reader's name and version, where they differ from the rules'. */
  readonly name?: string
  readonly version?: string
}

/**
 * A reader: article in, proposed statements out, without a network, a clock or chance. The codebook is compiled once.
 *
 * @example createReader({ codebook }).read({ text: 'Ms Hill said the levy should go.', date: '2024-05-02' }).statements
 */
export function createReader(options: ReaderOptions = {}): OfflineReader {
  const codebook = options.codebook ?? EMPTY_CODEBOOK
  const steps: Steps = {
    codebook,
    attributor: options.attributor ?? createAttributor(),
    tagger: options.tagger ?? tag,
    scope: options.scope ?? 'all',
    lexicon: compiledCodebook(codebook),
  }
  const name = options.name ?? 'onrecord-rules'
  const version = options.version ?? RULES_VERSION
  const coder: Coder = { by: 'reader', name, version }
  const readParts = (article: Article) => partReadings(article, steps, coder)
  return { name, version, readParts, read: (article) => joined([...readParts(article)]) }
}

interface Steps {
  readonly codebook: Codebook
  readonly attributor: Attributor
  readonly tagger: (text: ReadText) => TaggedText
  readonly scope: AttributionScope
  readonly lexicon: CompiledCodebook
}

/** A long text is read part by part, so that memory does not grow with it. What the article itself lacks is told first. */
function* partReadings(article: Article, steps: Steps, coder: Coder): Iterable<Reading> {
  const { date, problems } = publication(article)
  for (const { start, end } of partsOf(article.text)) {
    const part = partOf(article, { start, end })
    const text = steps.tagger(takeApart(part.text))
    const statements = readPart(text, part, date, steps, coder)
    yield {
      ...layoutOf(text, start),
      statements: start === 0 ? statements : statements.map((statement) => movedStatement(statement, start)),
      problems: start === 0 ? problems : [],
    }
  }
}

function partOf(article: Article, part: Range): Article {
  const text = article.text.slice(part.start, part.end)
  if (article.turns === undefined) return { ...article, text }
  return { ...article, text, turns: turnsWithin(article.turns, part) }
}

function joined(readings: readonly Reading[]): Reading {
  return {
    statements: readings.flatMap(({ statements }) => statements),
    problems: readings.flatMap(({ problems }) => problems),
    sentences: readings.flatMap(({ sentences }) => sentences),
    paragraphs: readings.flatMap(({ paragraphs }) => paragraphs),
  }
}

/** The row of steps after a text was taken apart: attribute, say who speaks, look at every sentence, code, put in order. */
function readPart(
  text: TaggedText,
  article: Article,
  date: string | null,
  { codebook, attributor, tagger, scope, lexicon }: Steps,
  coder: Coder,
): Statement[] {
  const { turns } = article
  const found = attributor(text, scope).map(tidy)
  const attributions = turns === undefined ? found : withGivenTurns(text, found, turns)
  const actors = resolveActors(text, attributions, codebook, article)
  const views = viewsOf(text, actors.mentions, date, lexicon, headlineOf(article, tagger))
  const spoken = attributions
    .flatMap((attribution, at) => withVoice(attribution, actors.speakers[at]))
    .filter(({ attribution }) => !isDeed(text, views, attribution) && !saysNothing(text, attribution))
  const attributed = withoutEchoes(
    spoken.flatMap(({ attribution, voice }) =>
      codeAttribution(text, views, attribution, voice, lexicon, coder),
    ),
  )
  const outlet = codeOutletVoice(
    article.text,
    turns === undefined ? views : views.filter((view) => turnHolding(turns, view) !== null),
    spoken.map(({ attribution }) => attribution),
    actors.voices,
    lexicon,
    coder,
  )
  return inTextOrder(withLeftOver(views, [...attributed, ...outlet]))
}

/** The title as a text of its own: what it tells is not proposed, and what the body resumes is found in it. */
const headlineOf = ({ title }: Article, tagger: Steps['tagger']): TaggedText | null =>
  title == null || title.trim() === '' || title.length > TITLE_AT_MOST ? null : tagger(takeApart(title))

const TITLE_AT_MOST = 300

/** An attribution with who speaks; there is one voice to each. */
function withVoice(attribution: Attribution, voice: ResolvedSpeaker | undefined) {
  return voice === undefined ? [] : [{ attribution, voice }]
}

/** Ranges in text order and none of them empty, whatever the attributor gave. */
function tidy(attribution: Attribution): Attribution {
  const inOrder = (ranges: readonly Range[]): Range[] =>
    ranges.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    ...attribution,
    source: inOrder(attribution.source),
    cue: inOrder(attribution.cue),
    content: inOrder(attribution.content),
  }
}

function publication(article: Article): { date: string | null; problems: Problem[] } {
  const date = article.date ?? null
  if (date === null || isIsoDay(date.slice(0, 10))) return { date, problems: [] }
  const what = `The date "${date}" is no ISO day; times in the text stay unresolved.`
  return { date: null, problems: [{ where: article.id ?? 'article', what, todo: 'Give it as 2024-05-31.' }] }
}

function inTextOrder(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => place(a) - place(b) || ends(a) - ends(b))
}

function place({ content, cue, source }: Statement): number {
  return content[0]?.start ?? cue[0]?.start ?? source[0]?.start ?? 0
}

function ends({ content }: Statement): number {
  return content.at(-1)?.end ?? 0
}
