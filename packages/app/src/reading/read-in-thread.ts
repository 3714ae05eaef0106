import { workerData } from 'node:worker_threads'
import type { Article, Reading } from '@onrecord/reader'
import { type OfflineReaderSettings, offlineReader } from './offline-reader.ts'

/** One thread of the spread reader: it gets the settings once, then article after article. */
const reader = offlineReader(settingsOf(workerData))

export default async function read(article: Article): Promise<Reading> {
  return reader.read(article)
}

/** Piscina hands the settings over as the second of its own data. */
function settingsOf(data: readonly [unknown, OfflineReaderSettings]): OfflineReaderSettings {
  return data[1]
}
