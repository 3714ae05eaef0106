import { workerData } from 'node:worker_threads'
import type { Article, Reading } from '@onrecord/reader'
import { type OfflineReaderSettings, offlineReader } from './offline-reader.ts'
import { rememberingReader } from './remembering-reader.ts'

/** One thread of the spread reader: it gets the settings once, then article after article. */
const settings: OfflineReaderSettings = workerData
const reader = rememberingReader(offlineReader(settings))

export default async function read(article: Article): Promise<Reading> {
  return reader.read(article)
}
