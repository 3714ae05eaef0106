import type { Codebook } from '@onrecord/reader'
import type { ArticleReader } from '../reading/article-reader.ts'
import { folderCache, memoryCache } from './answer-cache.ts'
import { createModelReader } from './model-reader.ts'
import type { ModelConfiguration } from './model-settings.ts'

/**
 * The model-backed reader as intake and the command line take readers. What it was set to is kept with every statement;
 * the key never is.
 *
 * @example const configuration = modelConfiguration(process.env); configuration && modelArticleReader(codebook, configuration)
 */
export function modelArticleReader(
  codebook: Codebook,
  { endpoint, budget, cacheFolder }: ModelConfiguration,
): ArticleReader {
  const cache = cacheFolder === null ? memoryCache() : folderCache(cacheFolder)
  const reader = createModelReader({ codebook, endpoint, budget, cache })
  return {
    name: reader.name,
    version: reader.version,
    settings: { url: endpoint.url, model: endpoint.model, codebook: `${codebook.title} ${codebook.version}` },
    read: (article) => reader.read(article),
    close: async () => {},
  }
}
