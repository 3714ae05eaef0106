import { importBytes } from '../import/import-sources.ts'
import type { Imported, ImportOptions } from '../import/imported.ts'
import { type Earlier, type LookedAt, lookThrough, type Standing } from '../intake/look.ts'
import type { Db } from '../record/engine/open-record.ts'
import type { LookedAnswer, LookedAtAnswer } from './contract/codes.ts'

interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** An answer tells so many articles one by one; it counts all. */
const MOST_TOLD = 500

/** What adding some files would do, told and counted. */
export async function lookAtFiles(
  db: Db,
  files: readonly NamedBytes[],
  options: ImportOptions,
): Promise<LookedAnswer> {
  const articles: LookedAtAnswer[] = []
  const problems: LookedAnswer['problems'][number][] = []
  const counts = new Map<Standing['kind'], number>()
  let [total, undated, unread] = [0, 0, 0]
  for await (const looked of lookThrough(importedFrom(files, options), db)) {
    if ('problem' in looked) {
      problems.push(looked.problem)
      continue
    }
    total++
    if ((looked.article.date ?? null) === null) undated++
    if (!looked.read) unread++
    counts.set(looked.standing.kind, (counts.get(looked.standing.kind) ?? 0) + 1)
    if (articles.length < MOST_TOLD) articles.push(asTold(looked))
  }
  const counted = [...counts].map(([standing, number]) => ({ standing, articles: number }))
  return { total, undated, unread, counts: counted, articles, problems }
}

async function* importedFrom(files: readonly NamedBytes[], options: ImportOptions): AsyncGenerator<Imported> {
  for (const { name, bytes } of files) yield* importBytes(name, bytes, options)
}

function asTold({ article, dating, place, language, read, standing, remarks }: LookedAt): LookedAtAnswer {
  const { title = null, outlet = null, date = null, text } = article
  return {
    ...{ place, title, outlet, date, characters: text.length, language, read },
    datedBy: dating?.by ?? null,
    earliest: dating?.between?.earliest ?? null,
    latest: dating?.between?.latest ?? null,
    standing: standing.kind,
    of: standing.kind === 'new' ? null : ofTold(standing.of),
    by: standing.kind === 'apart' ? standing.by : null,
    remarks: remarks.map(({ what, todo }) => ({ what, ...(todo === undefined ? {} : { todo }) })),
  }
}

const ofTold = (of: Earlier) => ({
  document: 'document' in of ? of.document : null,
  place: 'place' in of ? of.place : null,
})
