import { type Codebook, createReader, EMPTY_CODEBOOK } from '@onrecord/reader'
import type { ArticleReader } from '../../reading/article-reader.ts'
import { compileLate } from '../../reading/compile-late.ts'
import { rememberingReader } from '../../reading/remembering-reader.ts'

/** The offline reader with its rules, in this process: quick to start, for tests. */
export function ruleReader(codebook: Codebook = EMPTY_CODEBOOK): ArticleReader {
  compileLate()
  const reader = rememberingReader(createReader({ codebook }))
  return {
    name: reader.name,
    version: reader.version,
    settings: { attributor: 'rules' },
    read: async (article) => reader.read(article),
    close: async () => {},
  }
}
