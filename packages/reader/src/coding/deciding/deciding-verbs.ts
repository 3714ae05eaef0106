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
      wordAt(words, at - 1).tag.startsWith('NN') &&
      !words.some(({ tag }, i) => i > at && isFiniteVerb(tag))
    )
  const [left, right] = [wordAt(words, at - 1), wordAt(words, at + 1)]
  // "will share its data": a rough tagger's noun.
  if (left.tag === 'MD' && word.tag.startsWith('NN')) return true
  // "but no longer object": a rough tagger's adjective.
  if (left.norm === 'longer' && /^(?:JJ|NN)$/.test(word.tag)) return true
  // "ready to hand over": a rough tagger's noun.
  if (left.norm === 'to' && word.tag === 'NN' && /^(?:over|back|out)$/.test(right.norm)) return true
  // "Half of the farmers back the export": most taggers' adverb.
  if (word.norm === 'back' && /^NN(?:S|PS|P)?$/.test(left.tag) && /^(?:DT|PRP\$?)$/.test(right.tag))
    return left.tag !== 'NN' || left.norm === 'cent'
  if (isHeadlineVerb(words, at) || UNKNOWN_PASTS.test(word.norm)) return true
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

/** Past forms that taggers take for nouns: "The council froze rents". */
const UNKNOWN_PASTS = /^(?:froze|tore|sank|disagrees)$/

const HEADLINE = 14

/** "Selmark halts grain exports": in a line that has no other verb, a tagger's plural between a subject and what it is done to. */
function isHeadlineVerb(words: readonly Word[], at: number): boolean {
  const [left, word, right] = [wordAt(words, at - 1), wordAt(words, at), wordAt(words, at + 1)]
  if (word.tag !== 'NNS' || at === 0 || words.length > HEADLINE || right.mark !== '') return false
  if (
    !/^NNP?$/.test(left.tag) ||
    !/^(?:NN|JJ|CD|VBP|VBG)/.test(right.tag) ||
    /^(?:DT|PRP)/.test(wordAt(words, 0).tag)
  )
    return false
  return !words.some(({ tag }) => /^(?:VBZ|VBD|MD)$/.test(tag))
}

/** Every longer word is in capitals. */
function isHeadline(words: readonly Word[]): boolean {
  return (
    words.length < 16 && words.every(({ capital, norm }) => capital || norm.length < 4 || /\d/.test(norm))
  )
}
