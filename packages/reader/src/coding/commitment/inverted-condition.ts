import type { Predicate } from '../words/predicate.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

const SUBJECT = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|EX|CD|JJ)$/
const MODAL = /^(?:would|could|might|may|will)$/
/** A condition is no longer than this, in words; its subject no longer than that. */
const REACH = 25
const SUBJECT_REACH = 6

/**
 * Where the clause that an inverted condition governs begins: "had the tax risen, | jobs would have gone", "should it fail, |
 * they will go"; -1 where the words open with none.
 */
export function behindCondition(content: readonly Word[], { first, verb }: Predicate): number {
  if (verb !== first || !inverts(content, verb, REACH)) return -1
  for (let i = verb + 2; i < content.length && i < verb + REACH; i++) {
    if (wordAt(content, i).mark !== ',') continue
    const governed = content.slice(i, i + REACH)
    if (wordAt(content, i).tag !== 'CC' && governed.some((word) => MODAL.test(word.norm))) return i
  }
  // "had it not been for the tax": what it governs stands outside the content.
  return wordAt(content, verb + 1).tag === 'PRP' ? content.length : -1
}

/** "jobs would have gone had the tax risen", "will go should it fail": a condition behind the clause it governs. */
export function isConditionedBehind(content: readonly Word[], { verb, end }: Predicate): boolean {
  if (!content.slice(verb, end).some((word) => MODAL.test(word.norm))) return false
  return content.some(
    (word, i) =>
      i >= end &&
      !isSubject(wordAt(content, i - 1), content[i + 1]) &&
      word.mark !== ',' &&
      inverts(content, i, SUBJECT_REACH),
  )
}

/** "the town had the tax cut" has its subject before; "would have hurt farmers had it passed" has it behind. */
function isSubject(before: Word, after: Word | undefined): boolean {
  if (/^(?:who|which|that)$/.test(before.norm) || before.tag === 'PRP') return true
  return before.tag.startsWith('NN') && after?.tag !== 'PRP'
}

/** Participles, also where a tagger takes them for nouns: "had the tax risen". */
const PARTICIPLE =
  /^(?:\w{2,}ed|been|risen|fallen|grown|known|gone|done|taken|given|seen|shown|begun|won|lost|held|kept|made|met|paid|sold|sent|built|spent|come|become|chosen|driven|broken|struck|drawn|written|thrown)$/

/** "had the tax risen", "were it to pass", "should sales fall": the verb stands before its subject. */
function inverts(words: readonly Word[], at: number, reach: number): boolean {
  const { norm } = wordAt(words, at)
  if (!/^(?:had|were|should)$/.test(norm) || !SUBJECT.test(wordAt(words, at + 1).tag)) return false
  for (let i = at + 2; i < words.length && i < at + reach; i++) {
    if (wordAt(words, i).mark !== '') return false
    if (isItsVerb(norm, wordAt(words, i))) return true
    if (/^(?:VB|MD|CC)/.test(wordAt(words, i).tag)) return false
  }
  return false
}

/** The verb that "had", "were" or "should" belongs to. */
function isItsVerb(auxiliary: string, { norm, tag }: Word): boolean {
  if (auxiliary === 'had') return tag === 'VBN' || PARTICIPLE.test(norm)
  return auxiliary === 'should' ? /^VBP?$/.test(tag) : tag === 'TO'
}
