import { wordSet } from '../../../language/stance-words.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word, WordRange } from '../../words/words.ts'
import { agentBehind, type Complement, deed, infinitiveAt, thing } from '../complement.ts'
import { coreOf, phraseAt } from '../noun-phrase.ts'
import { nothingNamed } from '../told.ts'
import { bareThing, type Frame, standsAtEnd } from './frame.ts'

/** "demanded that the council drop the toll", "recommended that the toll be dropped". */
export function that(
  words: readonly Word[],
  at: number,
): (Complement & { readonly decider: WordRange | null }) | null {
  if (wordAt(words, at).norm !== 'that') return null
  const who = phraseAt(words, at + 1)
  if (who === null) return null
  let verb = who.end
  while (
    /^(?:IN|DT|NN|NNS)$/.test(wordAt(words, verb).tag) &&
    verb < who.end + 5 &&
    wordAt(words, verb).mark === ''
  )
    verb++
  if (/^(?:become|remain|stay|go)$/.test(wordAt(words, verb).norm) && wordAt(words, verb).tag === 'VB')
    return { ...bareThing(who), deeds: [verb], decider: null }
  while (/^(?:MD|RB)/.test(wordAt(words, verb).tag)) verb++
  // "insisted that it will be necessary" asks for nothing.
  if (words.slice(who.end, verb).some(({ norm }) => /^(?:will|would|can|could|may|might)$/.test(norm)))
    return null
  const { norm } = wordAt(words, verb)
  if (norm === 'be' && /^VB[ND]$/.test(wordAt(words, verb + 1).tag))
    return {
      item: coreOf(who),
      recipient: null,
      side: deed(words, verb + 1).side,
      deeds: [verb + 1],
      end: verb + 2,
      decider: null,
    }
  return wordAt(words, verb).tag === 'VB' ? { ...deed(words, verb), decider: coreOf(who) } : null
}

/** "seeking launchers from Norland": who is asked. */
export function askedFrom(words: readonly Word[], from: number): WordRange | null {
  const asked = agentBehind(words, from, 'from')
  return asked !== null && wordAt(words, asked.coreEnd - 1).tag.startsWith('NNP') ? coreOf(asked) : null
}

/** "called for the ban to be lifted", "appealed for Norland to send tents". */
export function pleaFor(
  words: readonly Word[],
  at: number,
): (Complement & { readonly decider: WordRange | null }) | null {
  const who = phraseAt(words, at)
  const infinitive = who === null ? null : infinitiveAt(words, who.end)
  if (who === null || infinitive === null) return null
  const { verb, not } = infinitive
  if (wordAt(words, verb).norm === 'be' && /^VB[ND]$/.test(wordAt(words, verb + 1).tag)) {
    const { side } = deed(words, verb + 1)
    return {
      item: coreOf(who),
      recipient: null,
      side: not ? (-side as 1 | -1) : side,
      deeds: [verb + 1],
      end: verb + 2,
      decider: null,
    }
  }
  const inner = deed(words, verb)
  return {
    ...inner,
    side: not ? (-inner.side as 1 | -1) : inner.side,
    deeds: [verb, ...inner.deeds],
    decider: coreOf(who),
  }
}

/** "asked Norland | three times | for", "asked Norland | again | for". */
function overTimes(words: readonly Word[], from: number): number {
  let at = from
  while (
    at < from + 4 &&
    wordAt(words, at).mark === '' &&
    (wordAt(words, at).norm === 'times' || /^(?:CD|RB|JJ|IN)$/.test(wordAt(words, at).tag)) &&
    wordAt(words, at).norm !== 'for'
  )
    at++
  return at
}

/** "asked Norland for tanks", "urged the president to send tanks", "want the border closed". */
export function asked(
  words: readonly Word[],
  verb: number,
  at: number,
  requester: WordRange | null,
): Frame | null {
  const whom = phraseAt(words, at)
  if (whom === null) return null
  const infinitive = infinitiveAt(words, whom.end, 3)
  if (infinitive !== null) {
    const { verb: done, not } = infinitive
    if (wordAt(words, done).norm === 'be' && /^VB[ND]$/.test(wordAt(words, done + 1).tag))
      return {
        ...bareThing(whom),
        side: deed(words, done + 1).side,
        deeds: [done + 1],
        decider: null,
        requester,
        not,
      }
    const inner = deed(words, done)
    return { ...inner, deeds: [...inner.deeds, done], decider: coreOf(whom), requester, not }
  }
  if (wordAt(words, whom.end).norm === 'to' && standsAtEnd(words, whom.end + 1))
    return {
      ...bareThing({ ...nothingNamed(whom.end + 1), coreEnd: whom.end + 1 }),
      decider: coreOf(whom),
      requester,
      not: false,
    }
  if (/^(?:tell|order|instruct|push)$/.test(wordAt(words, verb).stem)) return null
  const behindTimes = overTimes(words, whom.end)
  const forWhat = [whom.coreEnd, whom.end, behindTimes].find((i) => wordAt(words, i).norm === 'for')
  const what = forWhat === undefined ? null : thing(words, forWhat + 1)
  if (what !== null)
    return { ...what, recipient: what.recipient ?? requester, decider: coreOf(whom), requester, not: false }
  const next = wordAt(words, whom.end)
  if (wordAt(words, verb).stem === 'want')
    return { ...bareThing(whom), decider: null, requester, side: endsIt(next) ? -1 : 1, not: false }
  return null
}

const CLOSED = wordSet('close shut end ban scrap abolish drop stop withdraw halt cancel remove')
const endsIt = ({ stem, tag, norm }: Word): boolean =>
  (/^VB[ND]$/.test(tag) || norm === 'shut') && CLOSED.has(stem)
