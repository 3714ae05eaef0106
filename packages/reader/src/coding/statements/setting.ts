import type { Range } from '../../attribution/attribution.ts'
import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import type { Unit } from '../quantities/units.ts'
import { wordAt } from '../words/word-at.ts'

const OCCASIONS = wordSet(
  `forum summit conference briefing meeting interview hearing rally event session speech ceremony debate panel congress
  convention symposium seminar visit gathering talks podcast broadcast programme`,
)
const LEADS = new Set(['at', 'during', 'in', 'on'])

/**
 * Where a noun-phrase content ends before its occasion: in "reinforced the need for tanks at the Riga Forum" the forum is
 * where it was said, not what was said. Contents with a verb of their own keep their ends. Returns the end of the
 * content's last stretch.
 */
export function endBeforeOccasion(units: readonly Unit[], content: readonly Range[]): number | null {
  const unit = units.at(-1)
  const last = content.at(-1)
  const range = unit?.ranges.at(-1)
  if (unit === undefined || range === undefined || last === undefined || units.length > 1) return null
  const { words } = unit.view
  for (let i = range.first; i < range.end; i++) if (isFiniteVerb(wordAt(words, i).tag)) return null
  if (!OCCASIONS.has(wordAt(words, range.end - 1).stem)) return null
  for (let i = range.end - 2; i > range.first + 1 && i > range.end - 8; i--) {
    if (LEADS.has(wordAt(words, i).norm)) return wordAt(words, i - 1).end
    if (/^(?:VB|CC|,)/.test(wordAt(words, i).tag)) return null
  }
  return null
}
