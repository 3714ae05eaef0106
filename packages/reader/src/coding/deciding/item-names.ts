import type { NamedAt } from '../words/named.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import type { Memory } from './antecedents.ts'
import { isMatter } from './matter.ts'
import { type Named, quote, withoutArticle } from './names.ts'
import { phraseBefore } from './noun-phrase.ts'

/** Pronouns for bodies and things. */
export const BODY = /^(?:it|its|they|them|their|which|this|that|these|those|so)$/

/** The codebook's item that a range holds. */
export const itemIn = (range: WordRange, { items }: Named): NamedAt | undefined =>
  items.find(({ first, end }) => first >= range.first && end <= range.end)

export function itemOf(range: WordRange | null, sentence: Named, memory: Memory): string | null {
  if (range === null) return null
  if (range.first === range.end) return memory.itemAge > NEAR ? (memory.subject ?? memory.item) : memory.item
  const known = itemIn(range, sentence)
  if (known !== undefined) return known.id ?? known.name
  const { norm } = wordAt(sentence.words, range.first)
  if (range.end - range.first === 1 && /^(?:them|these|those|they)$/.test(norm))
    return memory.things ?? memory.item
  if (range.end - range.first === 1 && norm === 'it')
    return matterBefore(range.first, sentence, memory) ?? memory.item ?? memory.matter
  if (range.end - range.first === 1 && norm === 'one') return memory.things ?? memory.item
  if (range.end - range.first === 1 && BODY.test(norm)) return memory.item
  return quote(sentence, withoutArticle(range, sentence.words))
}

const PAPERS = /^(?:review|report|study|inquiry|audit|survey|letter|list|draft|map|table|document|memo|file)$/
const REACH = 14
/** What is left out further on is what the article is about, and no longer what was told last. */
const NEAR = 2

/** "would ignore the closure; on Monday it agreed to respect it": a matter that the sentence names between, and tells nothing of. */
function matterBefore(pronoun: number, sentence: Named, { itemAt }: Memory): string | null {
  const { words } = sentence
  for (let i = pronoun - 1; i > Math.max(itemAt, pronoun - REACH, 0); i--) {
    const { tag, norm } = wordAt(words, i)
    if (!/^NNS?$/.test(tag) || wordAt(words, i + 1).tag.startsWith('NN')) continue
    const phrase = phraseBefore(words, i + 1)
    if (phrase === null || !/^(?:the|an?|this|that|its|their)$/.test(wordAt(words, phrase.first).norm))
      continue
    const own = { first: phrase.first, end: i + 1 }
    const subject = phrase.first === 0 && tag === 'NN' && PAPERS.test(norm)
    if (norm !== 'way' && phrase.coreEnd === i + 1 && (subject || isMatter(words, own)))
      return quote(sentence, withoutArticle(own, words))
  }
  return null
}
