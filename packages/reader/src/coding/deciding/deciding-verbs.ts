import { isFiniteVerb } from '../../language/verb-tags.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** A verb by its tag, or in a headline in capitals by its place: "Council Blocks Night Shelter". */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at)
  if (word.norm === 'provided' && wordAt(words, at + 1).norm === 'that') return false
  if (word.tag.startsWith('VB')) return !isAdjectival(words, at)
  if (word.norm === 'plans')
    return (
      wordAt(words, at + 1).norm === 'to' &&
      wordAt(words, at - 1).tag.startsWith('NNP') &&
      !words.some(({ tag }, i) => i > at && isFiniteVerb(tag))
    )
  const [left, right] = [wordAt(words, at - 1), wordAt(words, at + 1)]
  // "ready to hand over": a rough tagger's noun.
  if (left.norm === 'to' && word.tag === 'NN' && /^(?:over|back|out)$/.test(right.norm)) return true
  // "Half of the farmers back the export": most taggers' adverb.
  if (word.norm === 'back' && /^NN(?:S|PS|P)?$/.test(left.tag) && /^(?:DT|PRP\$)$/.test(right.tag))
    return left.tag !== 'NN' || left.norm === 'cent'
  return (
    word.capital &&
    at > 0 &&
    left.capital &&
    right.capital &&
    word.tag !== 'IN' &&
    isHeadline(words) &&
    /(?:s|ed|back)$/.test(word.norm)
  )
}

function isAdjectival(words: readonly Word[], at: number): boolean {
  const [left, word, right] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)]
  if (!/^VB[NG]$/.test(word.tag) || /^(?:both|all|each)$/.test(left.norm)) return false
  return /^(?:DT|JJ|PRP\$|CD|POS)$/.test(left.tag) && right.tag.startsWith('NN') && right.mark === ''
}

/** Every longer word is in capitals. */
function isHeadline(words: readonly Word[]): boolean {
  return (
    words.length < 16 && words.every(({ capital, norm }) => capital || norm.length < 4 || /\d/.test(norm))
  )
}
