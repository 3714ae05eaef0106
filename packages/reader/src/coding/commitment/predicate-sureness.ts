import { OUTCOMES } from '../../language/stance-words.ts'
import { normAt } from '../../text/cursor.ts'
import type { Predicate } from '../words/predicate.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { chanceHeld } from './chances.ts'
import { negated, withoutSign } from './negation.ts'
import type { Sureness } from './sureness.ts'
import { NEGATIVE_PROBABLE, POSSIBLE, PROBABLE } from './sureness-words.ts'

const MIGHT = new Set(['could', 'might', 'may'])
const DEONTIC = new Set(['should', 'must', 'ought'])

/** The sureness of the main predicate: modals, adverbs, negation in it, before it and right behind it. */
export function ofPredicate(content: readonly Word[], predicate: Predicate): Sureness | null {
  const { first, verb, end } = predicate
  const group = content.slice(verb, end)
  const norms = group.map((word) => word.norm)
  if (obliges(content, predicate) || unknown(content, predicate)) return null
  const around = [...leading(content.slice(first, verb)), ...group, ...content.slice(end, end + 1)]
  let strength: Sureness['strength'] = 'CT'
  if (
    norms.some(
      (norm, i) =>
        MIGHT.has(norm) && modal(wordAt(group, i)) && !(norm === 'could' && norms[i + 1] === 'not'),
    )
  )
    strength = 'PS'
  if (around.some((word) => POSSIBLE.has(word.stem))) strength = 'PS'
  const probable = around.some((word) => PROBABLE.has(word.stem)) || PROSPECT.test(norms.join(' '))
  if (strength === 'CT' && (probable || DEONTIC.has(normAt(norms, 0)) || prospective(content, predicate)))
    strength = 'PR'
  if (strength === 'CT' && withoutSign(content, end)) strength = 'PR'
  const negative = negated(content, predicate)
  if (strength === 'CT' && !negative) strength = chanceHeld(content, predicate) ?? strength
  const lifted = around.filter((word) => NEGATIVE_PROBABLE.has(word.stem)).length % 2 === 1
  return { strength, negative: negative !== lifted }
}

/** "The month May" is no modal. */
const modal = (word: Word): boolean => !(word.capital && word.norm === 'may' && word.tag !== 'MD')

/** "is expected to", "appears to", "is believed to", "is set to": what is not seen yet. */
const PROSPECT =
  /\b(?:(?:expected|believed|thought|understood|said|set|due|poised|likely|tipped|scheduled|predicted|forecast|projected|appears?|appeared|seems?|seemed|looks?) to\b|suspects?\b|suspected\b(?! of)|expects?\b|anticipates?\b|anticipated\b|presumes?\b)/

/** "is to close", "was leaning toward a veto": plans and leanings. */
function prospective(content: readonly Word[], { verb, end }: Predicate): boolean {
  const words = content.slice(verb, end + 2).map((word) => word.norm)
  if (/^(?:is|are|was|were)$/.test(normAt(words, 0)) && words[1] === 'to') return true
  if (
    /\b(?:leaning (?:towards?|to)|inclined to|minded to|on (?:track|course) (?:to|for)|looks? (?:set|likely|certain))\b/.test(
      words.join(' '),
    )
  )
    return true
  return /^(?:expected)$/.test(normAt(words, 0)) && words.length > 1
}

/** "should" and "must" ask for something unless they tell how things will come out. */
function obliges(content: readonly Word[], { verb, end }: Predicate): boolean {
  const word = wordAt(content, verb)
  if (!DEONTIC.has(word.norm)) return false
  const rest = content.slice(verb + 1, end + 2)
  if (wordAt(rest, 0).norm === 'have') return false
  return word.norm !== 'should' || !rest.some((one) => OUTCOMES.has(one.stem))
}

/** "it remains unclear whether", "it is not known who": nothing is said either way. */
function unknown(content: readonly Word[], { verb, end }: Predicate): boolean {
  const said = content
    .slice(verb, end + 3)
    .map((word) => word.norm)
    .join(' ')
  return /\b(?:(?:unclear|uncertain|unknown|undecided)(?: \w+)?|(?:not|yet|never)(?: \w+)? (?:clear|known|certain|decided)) (?:whether|if|how|who|what|when|where|why)\b/.test(
    said,
  )
}

/** The adverbs a clause opens with or has before its verb. */
function leading(subject: readonly Word[]): Word[] {
  return subject.filter(
    (word, i) => (i === 0 || i === subject.length - 1) && (word.tag === 'RB' || POSSIBLE.has(word.stem)),
  )
}
