import { wordSet } from '../../../language/stance-words.ts'
import { isPastForm } from '../../../language/verb-tags.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word } from '../../words/words.ts'
import { type Mood, moodOf } from '../mood.ts'
import { type Phrase, phraseBefore, subjectOf, subjectOfParticiple } from '../noun-phrase.ts'

export function subjectAt(words: readonly Word[], at: number, mood: Mood): Phrase | null {
  // "The bill, backed by unions, ...": a participle tells of the phrase before its comma.
  if (mood.passive && mood.first === at && wordAt(words, at).mark === ',') return phraseBefore(words, at)
  if (isBehindNoun(words, at)) return writer(words, at) ?? phraseBefore(words, at)
  if (isInPaper(words, at)) return bringerOf(words, at)
  if (mood.governed && wordAt(words, at).tag === 'VBG') return subjectOfParticiple(words, at)
  return subjectOf(words, mood.first)
}

const PAPERS = wordSet(
  `bill law plan rule measure deal letter petition resolution statement report motion amendment order policy treaty document
  agreement proposal directive ban sanction campaign decision clause article banner sign placard move decree verdict ruling`,
)

/** "Campaigners calling for a ban": a participle right behind who does it. A paper does nothing itself. */
export function isBehindNoun(words: readonly Word[], at: number): boolean {
  const [before, word] = [wordAt(words, at - 1), wordAt(words, at)]
  return word.tag === 'VBG' && word.mark === '' && before.tag.startsWith('NN') && !PAPERS.has(before.stem)
}

/** "She wrote to the minister asking him to act": she asks. */
function writer(words: readonly Word[], at: number): Phrase | null {
  const whom = phraseBefore(words, at)
  if (whom === null || wordAt(words, whom.first - 1).norm !== 'to') return null
  return /^(?:writ|appeal|letter)/.test(wordAt(words, whom.first - 2).stem)
    ? subjectOfParticiple(words, at)
    : null
}

/** "a resolution calling for a fund": what a paper says is said by who brings it. */
export const isInPaper = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at).tag === 'VBG' &&
  wordAt(words, at).mark === '' &&
  /^(?:bill|letter|petition|resolution|statement|motion|amendment)$/.test(wordAt(words, at - 1).norm)

/** "The Baltic states have tabled a resolution calling": who did something with the paper. */
function bringerOf(words: readonly Word[], at: number): Phrase | null {
  const verb = words.findLastIndex(({ tag }, i) => i < at && isPastForm(tag))
  if (verb < 0 || at - verb > BRINGING) return null
  const mood = moodOf(words, verb)
  return mood.passive || mood.governed ? null : subjectOf(words, mood.first)
}

const BRINGING = 6
