import { wordSet } from '../../language/stance-words.ts'
import type { Word } from '../words/words.ts'

const CHANGE = wordSet(
  'rise raise grow increase climb expand jump soar fall drop cut lower decrease shrink decline reduce go',
)
const REACH = 7

/** "rose from 40 to 50", "fell by 3%": a change from one figure to another. */
export function changes(words: readonly Word[], first: number): boolean {
  return words.slice(Math.max(0, first - REACH), first).some((word) => CHANGE.has(word.stem))
}
