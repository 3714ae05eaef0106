import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { agentBehind } from './complement.ts'
import { standsAtEnd } from './frames/frame.ts'
import { isMatter } from './matter.ts'
import { moodOf } from './mood.ts'
import { coreOf, type Phrase, phraseAt, phraseBefore, subjectOf } from './noun-phrase.ts'
import { nounAt, nounRowAt, positionOf } from './nouns.ts'
import { rowIndex } from './row-index.ts'
import { PREDICATES } from './rows/predicates.ts'
import { firstTold, nothingNamed, type ToldAt } from './told.ts'

const ROWS = rowIndex(PREDICATES)

/** The stems that a predicate can begin with. */
export const PREDICATE_OPENINGS: readonly string[] = [...ROWS.keys()]

const IS =
  /^(?:be|feel|becom|remain|stand|stay|seem|appear|come|put|go|speak|sound|grow|pronounc|declar|profess)$/
const ITSELF = /^(?:him|her|it|them)sel(?:f|ves)$/
const GOVERNS = /^(?:of|to|about|with|by|over|at|on|for|from|against|in)$/
const REACH = 5

/** "is against the levy", "remains under review": what a predicate tells of its subject. */
export function toldByPredicate(words: readonly Word[], at: number): ToldAt | null {
  const entries = ROWS.get(wordAt(words, at).stem) ?? []
  if (entries.length === 0) return null
  const group = predicated(words, at)
  if (group === null) return null
  for (const { row, particles } of entries) {
    if (!particles.every((word, k) => wordAt(words, at + 1 + k).norm === word)) continue
    const end = at + 1 + particles.length
    const { subject, not, ended, turned } = group
    if (row.state === null) {
      if (row.news) {
        const felt = not ? row.unless : row.side
        if (felt === undefined || !isLeftAlone(words, end)) return null
        const [holder, item] = [coreOf(subject), nothingNamed(end)]
        return firstTold({ first: at, end }, null, {
          item,
          positions: positionOf(holder, item, felt).map((one) => ({ ...one, ended, onNews: true })),
        })
      }
      const thing = standsAtEnd(words, end) ? null : phraseAt(words, end)
      const item = thing ?? nothingNamed(end)
      if (thing === null && GOVERNS.test(particles.at(-1) ?? '')) continue
      // "feel discriminated against" is of what was done to them.
      if (wordAt(words, at).norm === 'against' && wordAt(words, at - 1).tag === 'VBN') return null
      if (row.matter && !isMatter(words, thing)) return null
      // "was closed against the advice of its officers" takes no side.
      if (thing !== null && AGAINST_ADVICE.has(wordAt(words, thing.coreEnd - 1).stem)) return null
      const held = positionOf(coreOf(subject), item, row.side)
      const positions = turned
        ? [...held.map((one) => ({ ...one, ended: true })), ...positionOf(coreOf(subject), item, -row.side)]
        : held.map((one) => ({ ...one, ended }))
      return firstTold({ first: at, end }, null, { item, positions: not ? [] : positions })
    }
    const noun =
      nounRowAt(words, subject.coreEnd - 1, true) === null ? null : nounAt(words, subject.coreEnd - 1)
    const by = coreOf(agentBehind(words, end, row.state === 'in-use' ? 'at' : 'by'))
    const bySaying = row.state === 'refused' && by === null
    return firstTold({ first: at, end }, row.state, {
      affirmed: !not,
      bySaying,
      positions:
        bySaying && !not ? [{ item: noun?.item ?? subject, side: -1, holder: null, ended: false }] : [],
      decider: by,
      item: noun?.item ?? subject,
      recipient: noun === null ? null : noun.holder,
      requester: noun === null ? null : noun.holder,
    })
  }
  return null
}

/** "were furious", "were furious about that": with nothing named behind. */
function isLeftAlone(words: readonly Word[], end: number): boolean {
  if (standsAtEnd(words, end)) return true
  const [bring, what] = [wordAt(words, end), wordAt(words, end + 1)]
  return GOVERNS.test(bring.norm) && /^(?:that|this|it)$/.test(what.norm) && standsAtEnd(words, end + 2)
}

/** Of whom a predicate is said; `ended` where it once was, `turned` where it no longer is. */
interface Predicated {
  readonly subject: Phrase
  readonly not: boolean
  readonly ended: boolean
  readonly turned: boolean
}

function predicated(words: readonly Word[], at: number): Predicated | null {
  const verb = verbBefore(words, at)
  if (verb < 0) return apart(words, at)
  const mood = moodOf(words, verb)
  if (mood.governed || mood.open || mood.owed || mood.must || (mood.may && !mood.could)) return null
  const subject = subjectOf(words, mood.first)
  if (subject === null) return null
  const between = words.slice(verb, at).map(({ norm }) => norm)
  return {
    subject,
    not: mood.not || between.includes('not') || between.includes('never'),
    ended: mood.once || between.some((norm) => ONCE.test(norm)),
    turned: mood.noLonger || between.includes('longer'),
  }
}

const AGAINST_ADVICE = wordSet('advice wish will backdrop background odds opinion')

const ONCE = /^(?:once|formerly|previously|initially|originally)$/

/** "The Greens, once opposed to the dam, ...", "Alarmed by the plan, the villages ...": a predicate set apart by commas. */
function apart(words: readonly Word[], at: number): Predicated | null {
  let first = at
  while (wordAt(words, first).mark === '' && /^RB/.test(wordAt(words, first - 1).tag)) first--
  // "The bishop, a longtime opponent of the casino, ..."
  if (wordAt(words, at).tag === 'NN')
    while (wordAt(words, first).mark === '' && /^(?:DT|JJ|RB|VBN|NN$)/.test(wordAt(words, first - 1).tag))
      first--
  else if (!/^(?:JJ|VBN|RB)/.test(wordAt(words, at).tag) && !isShown(words, at)) return null
  if (wordAt(words, at).tag === 'NN' && wordAt(words, first).mark !== ',') return null
  const subject =
    wordAt(words, first).mark === ',' || isShown(words, first)
      ? phraseBefore(words, first)
      : first === 0
        ? behindComma(words, at)
        : null
  const ended = words.slice(first, at).some(({ norm }) => ONCE.test(norm))
  return subject === null ? null : { subject, not: false, ended, turned: false }
}

/** "A poll showed 52 per cent | in favour of the reactor". */
function isShown(words: readonly Word[], at: number): boolean {
  const subject = wordAt(words, at).mark === '' ? phraseBefore(words, at) : null
  return subject !== null && /^(?:show|find|put|suggest)$/.test(wordAt(words, subject.first - 1).stem)
}

function behindComma(words: readonly Word[], at: number): Phrase | null {
  const comma = words.findIndex(({ mark }, i) => i > at && mark === ',')
  return comma < 0 ? null : phraseAt(words, comma)
}

function verbBefore(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { stem, tag, norm } = wordAt(words, i)
    if (ITSELF.test(norm)) continue
    if (IS.test(stem) && tag.startsWith('VB')) return i
    if (!/^(?:RB|JJ|DT|PDT|VBN)/.test(tag) || wordAt(words, i + 1).mark !== '') return -1
  }
  return -1
}
