import { cueVerbs } from '../../language/reporting-verbs.ts'
import { normAt } from '../../text/cursor.ts'
import { isFiniteTag, type Scan } from './scan.ts'

/** In headlines present tenses pass for plural nouns: "PM urges calm, says aide". */
export function hasVerb(scan: Scan, first: number, end: number): boolean {
  if (hasFinite(scan, first, end)) return true
  for (let i = first + 1; i < end; i++)
    if (scan.tags[i] === 'NNS' && cueVerbs(normAt(scan.norms, i)).length > 0) return true
  return false
}

export function hasFinite(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFiniteTag(scan.tags[i])) return true
  return false
}
