import type { DnaFile } from './dna-database.ts'

/** How a statement's start and stop count: as DNA's editor stores them, or as its export reads them. */
export type Counting = 'utf-16' | 'code points'

/**
 * Reads the words of statements. DNA's editor counts UTF-16 units, so those are right; DNA's export counts whole
 * characters in SQL, so after an emoji its words are shifted: 'code points' reproduces that.
 *
 * @example
 * textReader(file)(document, 17, 42)   // 'a tax on carbon helps'
 */
export function textReader(file: DnaFile, counting: Counting = 'utf-16') {
  let last: { document: number; text: string; points: readonly string[] } | undefined
  return (document: number, start: number, stop: number): string => {
    if (last?.document !== document) {
      const text = file.text(document)
      last = { document, text, points: counting === 'utf-16' ? [] : Array.from(text) }
    }
    return counting === 'utf-16' ? last.text.slice(start, stop) : last.points.slice(start, stop).join('')
  }
}
