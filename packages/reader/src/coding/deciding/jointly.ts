import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { neitherBefore } from './neither.ts'
import { coreOf, phraseAt, phraseBefore } from './noun-phrase.ts'

/**
 * All whom a phrase stands beside as one subject or agent, in text order; a phrase of another clause is none.
 *
 * @example jointly(words of "The Greens and the Liberals voted against it", the Liberals) // both
 */
export function jointly(words: readonly Word[], phrase: WordRange): readonly WordRange[] {
  const neither = neitherBefore(words, phrase)
  const whole = oneName(words, phrase)
  if (whole !== null) return [whole]
  const before = neither === null ? othersBefore(words, phrase.first) : [neither]
  const behind = wordAt(words, phrase.first - 1).norm === 'by' ? othersBehind(words, phrase.end) : []
  return [...before, phrase, ...behind]
}

const BODIES = wordSet(
  'association union federation society alliance council board league party institute trust committee agency authority office ministry department',
)

/** "The Line and Net Association": one name, whose parts are no two. */
function oneName(words: readonly Word[], { first, end }: WordRange): WordRange | null {
  const [the, one, and] = [wordAt(words, first - 3), wordAt(words, first - 2), wordAt(words, first - 1)]
  const joins = the.norm === 'the' && one.tag.startsWith('NNP') && and.norm === 'and' && and.mark === ''
  if (!joins || wordAt(words, first).mark !== '' || !wordAt(words, first).tag.startsWith('NNP')) return null
  return BODIES.has(wordAt(words, end - 1).stem) ? { first: first - 3, end } : null
}

const OPENS = /^(?:|that|whether|because|as|while|but|when|after)$/

function othersBefore(words: readonly Word[], first: number): WordRange[] {
  const and = first - 1
  if (wordAt(words, and).norm !== 'and' || wordAt(words, first).mark !== '') return []
  const end = wordAt(words, and).mark === ',' ? -1 : and
  const other = end < 0 ? null : phraseBefore(words, end)
  if (other === null || /^(?:PRP|W)/.test(wordAt(words, other.first).tag)) return []
  const left = wordAt(words, other.first - 1)
  const opens = OPENS.test(left.norm) || wordAt(words, other.first).mark !== ''
  return opens ? [coreOf(other)] : []
}

/** "by doctors and nurses", not "by doctors and the mayor left". */
function othersBehind(words: readonly Word[], end: number): WordRange[] {
  if (wordAt(words, end).norm !== 'and' || wordAt(words, end).mark !== '') return []
  const other = phraseAt(words, end + 1)
  if (other === null) return []
  const { tag, mark } = wordAt(words, other.end)
  const goesOn = mark === '' && (isFiniteVerb(tag) || tag.startsWith('RB'))
  return goesOn ? [] : [coreOf(other)]
}
