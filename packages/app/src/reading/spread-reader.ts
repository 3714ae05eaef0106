import { availableParallelism } from 'node:os'
import type { Article, Reading } from '@onrecord/reader'
import { Piscina } from 'piscina'
import type { ArticleReader } from './article-reader.ts'
import { type OfflineReaderSettings, offlineReader, withSharedModel } from './offline-reader.ts'
import { readerIdentity } from './reader-identity.ts'
import { rememberingReader } from './remembering-reader.ts'

export interface SpreadSettings extends OfflineReaderSettings {
  /** How many processes' worth of threads read; the machine's cores when left out. With 1 no thread is started. */
  readonly workers?: number
  /** So many articles are read here before threads are started: for a handful they are not worth their start. */
  readonly readHereFirst?: number
  /** A longer text, in characters, is read in a thread from the first: for who has others to answer meanwhile. */
  readonly readHereUpTo?: number
}

/**
 * The offline reader over all cores. Answers come as they get ready; each is what one process alone would answer,
 * since a reading depends on nothing but its article.
 */
export function spreadReader({
  workers = availableParallelism(),
  readHereFirst = 8,
  readHereUpTo = Number.POSITIVE_INFINITY,
  ...reading
}: SpreadSettings): ArticleReader {
  const settings = withSharedModel(reading)
  const here = rememberingReader(offlineReader(settings))
  let pool: Piscina<Article, Reading> | null = null
  let readHere = 0
  return {
    ...readerIdentity(settings),
    read: async (article) => {
      const fits = article.text.length <= readHereUpTo
      if (fits && (workers === 1 || readHere++ < readHereFirst)) return here.read(article)
      pool ??= openPool(settings, workers)
      return pool.run(article)
    },
    close: async () => {
      // Answers may still come for which nobody waits: the record failed meanwhile, and that is what is told.
      pool?.on('error', () => {})
      await pool?.destroy()
    },
  }
}

/** Makes a thread that runs from the sources understand TypeScript. */
const SOURCES = new URL('../../bin/sources.js', import.meta.url).href

function openPool(settings: OfflineReaderSettings, workers: number): Piscina<Article, Reading> {
  const fromSource = import.meta.url.endsWith('.ts')
  return new Piscina({
    filename: new URL(fromSource ? './read-in-thread.ts' : './read-in-thread.js', import.meta.url).href,
    workerData: settings,
    minThreads: workers,
    maxThreads: workers,
    ...(fromSource ? { execArgv: ['--conditions=onrecord-source', '--import', SOURCES] } : {}),
  })
}
