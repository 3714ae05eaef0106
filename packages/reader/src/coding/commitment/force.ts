import { firstTextRow } from '../../language/text-rows.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { FORCE_ROWS, type Force } from './force-rows.ts'

/** Longer cues than this are no cues; how many words of the content are looked at. */
const CUE_WORDS = 12
const OPENING = 2

/**
 * The force of a cue on its content; `null` where the cue only reports ("said"). Negation in the cue is part of it.
 *
 * @example forceOf(words of "did not rule out", words of "a levy") // { strength: 'PS', negative: false }
 */
export function forceOf(cue: readonly Word[], content: readonly Word[]): Force | null {
  const own = phrase(cue.slice(0, CUE_WORDS))
  if (own === '') return null
  const infinitive = wordAt(content, 0).norm === 'to' && wordAt(content, 1).norm !== 'the'
  const whole = infinitive ? `${own} ${phrase(content.slice(0, OPENING + 1))}` : own
  const force = known.get(whole) ?? lookedUp(whole)
  return force === 'none' ? null : force
}

/** Cues repeat ("said"): what was found for one is kept, up to a bound; the answer is the same without it. */
const known = new Map<string, Force | 'none'>()
const KNOWN_AT_MOST = 2000

function lookedUp(whole: string): Force | 'none' {
  const force = firstTextRow(FORCE_ROWS, whole)?.reading ?? 'none'
  if (known.size >= KNOWN_AT_MOST) known.clear()
  known.set(whole, force)
  return force
}

function phrase(words: readonly Word[]): string {
  return words.map((word) => word.norm).join(' ')
}
