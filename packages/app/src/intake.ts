import { type Codebook, EMPTY_CODEBOOK, type Problem } from '@onrecord/reader'
import { importSources } from './import/import-sources.ts'
import type { Imported, ImportOptions } from './import/imported.ts'
import { type Keeping, keepPart } from './intake/keep-part.ts'
import { aheadByOne, inParts } from './intake/parts.ts'
import { type PlacedArticle, readPart } from './intake/read-part.ts'
import type { ArticleReader } from './reading/article-reader.ts'
import { type RegisteredCodebook, registerCodebook } from './record/codebooks/register-codebook.ts'
import type { Kept } from './record/documents/keep-articles.ts'
import type { VersionId } from './record/engine/ids.ts'
import type { Db } from './record/engine/open-record.ts'
import { weigh } from './record/engine/weigh.ts'
import { readerCoder } from './record/history/coders.ts'
import type { Act } from './record/history/history.ts'

export interface IntakeOptions extends ImportOptions {
  readonly reader: ArticleReader
  readonly codebook: Codebook
  /** Who adds the articles, when and why. */
  readonly act: Act
  /** Reads again what another reader has read by the same codebook; what people have checked stays as it is. */
  readonly again?: boolean
  /** Articles a transaction, 32 when left out. After a kill at most two such parts are read again. */
  readonly partSize?: number
}

/** Said once it is so: an article told of as kept is there, whatever happens next. */
export type IntakeEvent =
  | { readonly kind: 'kept'; readonly article: PlacedArticle; readonly kept: Kept }
  | { readonly kind: 'problem'; readonly problem: Problem }

/**
 * The way of articles into the record: import, read, keep. What is there already, read by the same codebook, is passed
 * over: adding again changes nothing, and after a kill the same call goes on where it stopped.
 */
export async function* intake(
  db: Db,
  sources: readonly string[],
  options: IntakeOptions,
): AsyncGenerator<IntakeEvent> {
  const book = await registerCodebook(db, options.codebook, options.act)
  yield* readAndKeep(db, importSources(sources, options), book, options)
}

/** The rest of the way, for articles that are imported already: an upload, or texts of the record that are read again. */
export async function* readAndKeep(
  db: Db,
  imported: AsyncIterable<Imported>,
  { id, versionId }: RegisteredCodebook,
  { reader, codebook, act, again = false, partSize = 32 }: IntakeOptions,
): AsyncGenerator<IntakeEvent> {
  const coder = await readerCoder(db, reader, reader.settings)
  const anyReadingWillDo = codebook === EMPTY_CODEBOOK
  const met = new Set<VersionId>()
  const readBy = { coder, codebook: id, codebookVersion: versionId, anyReadingWillDo, again, met }

  let fresh = false
  const parts = inParts(imported, {
    items: partSize,
    weight: 2_000_000,
    weightOf: textLength,
  })
  for await (const part of aheadByOne(parts, (imported) =>
    readPart(db, imported, reader, codebook, readBy),
  )) {
    for (const problem of part.problems) yield { kind: 'problem', problem }
    for (const keeping of await keepPart(db, part.articles, readBy, act)) {
      if ('problem' in keeping) yield { kind: 'problem', problem: keeping.problem }
      else {
        yield { kind: 'kept', ...keeping }
        if (keeping.kept.apart !== null) yield { kind: 'problem', problem: apartLine(keeping) }
        if (keeping.kept.metAgain !== undefined) yield { kind: 'problem', problem: metAgainLine(keeping) }
      }
      fresh ||= 'kept' in keeping && !UNCHANGED.has(keeping.kept.outcome)
    }
  }
  if (fresh) await weigh(db)
}

/** Nothing is lost by it; but an address that two articles have is wrong for one of them. */
function apartLine({ article, kept }: Extract<Keeping, { kept: Kept }>): Problem {
  const what = `It has the address of document ${kept.apart?.from} and another ${kept.apart?.by}, so it is a document of its own.`
  return { where: article.place, what, todo: 'Look whether the address is right.' }
}

/** Two archives print one article a little differently: that it was taken for one is said, so that it can be looked at. */
function metAgainLine({ article, kept }: Extract<Keeping, { kept: Kept }>): Problem {
  const { from = null, nearly = true } = kept.metAgain ?? {}
  const it = `It is document ${kept.document}${from === null ? '' : `, which came from ${from}`}`
  const what = nearly
    ? `${it}, in nearly the same words: one document, met in both places.`
    : `${it}, in other words: it is kept as a version of that document.`
  return { where: article.place, what }
}

const UNCHANGED: ReadonlySet<Kept['outcome']> = new Set(['known', 'read-by-another'])

/** A part of long texts is cut earlier, so that memory holds two parts whatever comes. */
function textLength(item: Imported): number {
  return 'problem' in item ? 0 : item.article.text.length
}
