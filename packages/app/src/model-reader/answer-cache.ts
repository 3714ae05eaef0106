import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Answer, answerSchema } from './answer-schema.ts'

/** Remembers answers, so that the same article costs once and gives the same statements again. */
export interface AnswerCache {
  get(key: string): Promise<Answer | null>
  set(key: string, answer: Answer): Promise<void>
}

/** What an answer depends on: endpoint, model and prompts. */
export function cacheKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

export function memoryCache(): AnswerCache {
  const known = new Map<string, Answer>()
  return {
    get: async (key) => known.get(key) ?? null,
    set: async (key, answer) => {
      known.set(key, answer)
    },
  }
}

/** A folder with one JSON file an answer. A file that cannot be read counts as not there. */
export function folderCache(folder: string): AnswerCache {
  const path = (key: string): string => join(folder, `${key}.json`)
  return {
    get: async (key) => {
      try {
        return answerSchema.parse(JSON.parse(await readFile(path(key), 'utf8')))
      } catch {
        return null
      }
    },
    set: async (key, answer) => {
      await mkdir(folder, { recursive: true })
      const half = `${path(key)}.${process.pid}.part`
      await writeFile(half, JSON.stringify(answer))
      await rename(half, path(key))
    },
  }
}
