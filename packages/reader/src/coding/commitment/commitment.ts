import type { CueClass } from '../../language/reporting-verbs.ts'
import { OUTCOMES, wordSet } from '../../language/stance-words.ts'
import type { Commitment } from '../../statement.ts'
import { normAt } from '../../text/cursor.ts'
import { type Predicate, predicateOf } from '../words/predicate.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { chanceHeld } from './chances.ts'
import { type Force, forceOf } from './force.ts'
import { frameEnd, frameSureness } from './frames.ts'
import { behindCondition, isConditionedBehind } from './inverted-condition.ts'
import { negated, negates, SIGN, withoutSign } from './negation.ts'
import { CERTAIN, joined, type Sureness } from './sureness.ts'

const PROBABLE = wordSet(
  'presumably probably apparently likely seemingly probable evidently unlikely improbable doubtful doubtless',
)
const POSSIBLE = wordSet('possibly perhaps maybe potentially conceivably')
const POSSIBLE_NOUN = wordSet('possible potential')
const NEGATIVE_PROBABLE = wordSet('unlikely improbable doubtful')
const MIGHT = new Set(['could', 'might', 'may'])
/** Hearsay inside what is said: the source does not vouch for it. */
const HEARSAY = wordSet('reportedly allegedly supposedly')
const AHEAD: ReadonlySet<CueClass> = new Set(['request', 'question'])
const TURNING: ReadonlySet<CueClass> = new Set(['denial', 'refusal'])
const WH = new Set(['who', 'what', 'how', 'why', 'when', 'where', 'whom', 'which', 'whose', 'whether', 'if'])
const ORDERS =
  /^(?:tell|tells|told|telling|warn|warns|warned|warning|advis\w+|remind\w*|instruct\w*|direct\w*|forbid\w*|forbade|invite[sd]?|force[sd]?)$/
const DEONTIC = new Set(['should', 'must', 'ought'])
/** No more words of a content than this are looked at. */
const AT_MOST = 80

/**
 * FactBank's value of the event in a content (Saurí and Pustejovsky 2009): how sure (CT, PR, PS) and which way (+, -).
 * It is made of the cue's force ("doubts", "did not rule out") and of the content's main predicate: its modals, adverbs and
 * negation. Requests, questions, wishes and what hangs on a condition leave the event open (Uu).
 *
 * @example commitmentOf(words of "they will not provide them", range, 'speech', false) // 'CT-'
 */
export function commitmentOf(
  words: readonly Word[],
  ranges: readonly { readonly first: number; readonly end: number }[],
  cue: CueClass | null,
  question: boolean,
  cueWords: readonly Word[] = [],
): Commitment {
  const whole = ranges.flatMap(({ first, end }) => words.slice(first, end)).slice(0, AT_MOST)
  const content = withoutHearer(whole)
  const force = forceOf(cueWords, content)
  if (question || force === 'open') return 'Uu'
  const outer = force ?? byClass(cue)
  if (outer === null || asksFor(content, cue, force, cueWords)) return 'Uu'
  const inner = surenessOf(content)
  if (inner === null) return 'Uu'
  // Who rejects "the idea that nothing can be done" rejects the idea.
  return value(joined(outer, outer.negative && content !== whole ? { ...inner, negative: false } : inner))
}

/** "the House that no jobs will be lost", "suggestions that the target was dropped": the clause alone. */
function withoutHearer(content: readonly Word[]): readonly Word[] {
  const that = content.findIndex((word) => word.norm === 'that')
  if (that < 1 || that > 6 || /^(?:VB|MD)/.test(content[that + 1]?.tag ?? 'VB')) return content
  const before = content.slice(0, that)
  return before.some((word) => /^(?:VB|MD|RB)/.test(word.tag) || /^(?:no|little|scant)$/.test(word.norm))
    ? content
    : content.slice(that)
}

function byClass(cue: CueClass | null): Sureness | null {
  if (cue !== null && AHEAD.has(cue)) return null
  return cue !== null && TURNING.has(cue) ? { strength: 'CT', negative: true } : CERTAIN
}

/** Contents that leave their event open: "to block the bill", "who had paid", "don't go". */
function asksFor(
  content: readonly Word[],
  cue: CueClass | null,
  force: Force | null,
  cueWords: readonly Word[],
): boolean {
  const [first, second, third] = content
  if (first === undefined || (cue === null && cueWords.length === 0)) return false
  if (WH.has(first.norm)) return force === null || force.strength === 'CT'
  if (first.norm === 'to') return infinitive(content) && force === null && !(cue !== null && TURNING.has(cue))
  if (first.norm === 'do' && second?.norm === 'not' && third !== undefined) return third.tag === 'VB'
  return orders(content, cueWords)
}

/** "told his staff never to speak of it", "warned them not to go". */
function orders(content: readonly Word[], cueWords: readonly Word[]): boolean {
  if (!cueWords.some((word) => ORDERS.test(word.norm))) return false
  const to = content.findIndex((word) => word.norm === 'to')
  if (to < 1 || to > 8 || !/^VB$/.test(wordAt(content, to + 1).tag)) return false
  return !content.slice(0, to).some((word) => /^(?:MD|VBZ|VBP|VBD)$/.test(word.tag))
}

/** "to block the bill", but not "to them: enough" nor "to be clear, we will". */
function infinitive(content: readonly Word[]): boolean {
  const [, next] = content
  if (next === undefined || /^(?:DT|PRP|NNP|CD)/.test(next.tag)) return false
  const predicate = predicateOf(content)
  return predicate === null || predicate.first === 0
}

/** How sure a content is by itself; `null` where it is open. */
function surenessOf(content: readonly Word[]): Sureness | null {
  if (content.some((word, i) => HEARSAY.has(word.stem) && i < 20)) return null
  const predicate = predicateOf(content)
  if (predicate === null) return withoutVerb(content)
  const governed = behindCondition(content, predicate)
  if (governed >= 0) return unlessCertain(surenessOf(content.slice(governed)))
  const conceded = concession(content, predicate)
  if (conceded !== null) return surenessOf(conceded)
  const leftOpen = notExcluded(content, predicate)
  if (leftOpen !== null) return leftOpen
  const embedded = embedding(content, predicate)
  if (embedded !== undefined) return embedded
  const own = ofPredicate(content, predicate)
  return predicate.conditional || isConditionedBehind(content, predicate) ? unlessCertain(own) : own
}

/** What would be certain is open under a condition; what only may be may still be. */
const unlessCertain = (sureness: Sureness | null): Sureness | null =>
  sureness?.strength === 'CT' ? null : sureness

/**
 * "a possible sale", "no deal": contents without a finite verb; imperatives and subjunctives ("that the
 * council act") are open. */
function withoutVerb(content: readonly Word[]): Sureness | null {
  const first = content[0]
  if (first?.tag === 'VB' && content.length > 1) return null
  if (
    first?.norm === 'that' &&
    content.some(
      (word, i) => i > 0 && i < 8 && word.tag === 'VB' && /^(?:NN|NNP|PRP)$/.test(wordAt(content, i - 1).tag),
    )
  )
    return null
  const near = content.slice(0, 6)
  if (near.some((word, i) => word.norm === 'no' && SIGN.test(wordAt(near, i + 1).norm)))
    return { strength: 'PR', negative: true }
  if (near.some((word) => POSSIBLE_NOUN.has(word.stem) || POSSIBLE.has(word.stem)))
    return { strength: 'PS', negative: false }
  const probable = near.find((word) => PROBABLE.has(word.stem))
  const negative = near.some((word, i) => negates(near, i) || (word.norm === 'no' && i === 0))
  if (probable !== undefined)
    return { strength: 'PR', negative: negative !== NEGATIVE_PROBABLE.has(probable.stem) }
  return { strength: 'CT', negative }
}

/** "My name may not be on the ballot, but our progress is": what follows "but" is what is claimed. */
function concession(content: readonly Word[], { verb, end }: Predicate): readonly Word[] | null {
  if (!/^(?:may|might)$/.test(wordAt(content, verb).norm)) return null
  for (let i = end; i < content.length; i++)
    if (
      wordAt(content, i).norm === 'but' &&
      wordAt(content, i).mark === ',' &&
      /^(?:DT|PRP|NN|EX)/.test(wordAt(content, i + 1).tag)
    )
      return content.slice(i + 1)
  return null
}

/** "he could not exclude that S", "we cannot rule out that S": S is possible. */
function notExcluded(content: readonly Word[], { first, verb }: Predicate): Sureness | null {
  if (verb - first !== 1 || !/^(?:i|we|he|she|they|it)$/.test(wordAt(content, first).norm)) return null
  const that = content.findIndex((word, i) => i > verb && i < verb + 6 && word.norm === 'that')
  if (that < 0) return null
  const said = content
    .slice(verb, that)
    .map((word) => word.norm)
    .join(' ')
  if (!/^(?:(?:can|could|would|do|does|did|will) not|cannot) (?:exclude|rule out)$/.test(said)) return null
  const inner = surenessOf(content.slice(that + 1))
  return inner === null ? null : joined({ strength: 'PS', negative: false }, inner)
}

/**
 * "I think that S", "there is no doubt that S", "it is likely that S": the sureness of S under the words that frame it.
 * `undefined` where the main clause frames nothing.
 */
function embedding(content: readonly Word[], { first, verb, end }: Predicate): Sureness | null | undefined {
  const subject = content.slice(first, verb).filter((word) => word.tag !== 'RB')
  const [only] = subject
  const frames =
    subject.length === 1 && /^(?:i|we|it|there)$/.test(only!.norm) ? frameEnd(content, end, only!.norm) : -1
  if (frames < 0) return undefined
  const force = forceOf(content.slice(first, frames), [])
  if (force === 'open') return null
  const rest = content.slice(frames)
  if (rest.length < 2) return undefined
  const inner = surenessOf(rest)
  return inner === null ? null : joined(force ?? frameSureness(content.slice(first, frames)), inner)
}

/** The sureness of the main predicate: modals, adverbs, negation in it, before it and right behind it. */
function ofPredicate(content: readonly Word[], predicate: Predicate): Sureness | null {
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
  if (/^(?:is|are|was|were)$/.test(words[0]!) && words[1] === 'to') return true
  if (
    /\b(?:leaning (?:towards?|to)|inclined to|minded to|on (?:track|course) (?:to|for)|looks? (?:set|likely|certain))\b/.test(
      words.join(' '),
    )
  )
    return true
  return /^(?:expected)$/.test(words[0]!) && words.length > 1
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

function value({ strength, negative }: Sureness): Commitment {
  return `${strength}${negative ? '-' : '+'}`
}
