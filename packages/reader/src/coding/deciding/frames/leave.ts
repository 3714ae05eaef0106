import { wordAt } from '../../words/word-at.ts'
import type { Word, WordRange } from '../../words/words.ts'
import { agentBehind, type Complement, deed, gift, infinitiveAt, recipientBehind } from '../complement.ts'
import { coreOf, type Phrase, phraseAt } from '../noun-phrase.ts'
import { bareThing, type Compiled, type Frame } from './frame.ts'

/** "agreed that Norland may pass on its tanks". */
export function consent(words: readonly Word[], at: number): Complement | null {
  if (wordAt(words, at).norm !== 'that') return null
  const who = phraseAt(words, at + 1)
  if (who === null || !/^(?:may|can|could|might)$/.test(wordAt(words, who.end).norm)) return null
  const inner = deed(words, who.end + 1)
  return { ...inner, recipient: inner.recipient ?? coreOf(who) }
}

/** "let growers pump from the canal", "permits the clinics to prescribe", "gave the tram the green light". */
export function leave(words: readonly Word[], at: number, row: Compiled): Complement | null {
  const who = phraseAt(words, at)
  if (who === null) return null
  if (row.only !== undefined) return leaveAsNoun(words, at, who, row)
  const infinitive = infinitiveAt(words, who.end)
  const next = wordAt(words, who.end)
  const verb = infinitive?.verb ?? (/^VBP?$/.test(next.tag) && next.mark === '' ? who.end : -1)
  if (verb < 0)
    return /^(?:let|clear)$/.test(wordAt(words, at - 1).stem)
      ? null
      : { ...bareThing(who), recipient: recipientBehind(words, who.end, false) }
  if (wordAt(words, verb).norm === 'be' && /^VB[ND]$/.test(wordAt(words, verb + 1).tag))
    return { ...bareThing(who), side: deed(words, verb + 1).side, deeds: [verb + 1] }
  const inner = deed(words, verb)
  return { ...inner, item: { first: verb, end: inner.end }, recipient: coreOf(who), side: inner.side }
}

/** "The tram won approval", "The firm won approval for a mine from the council": who decides gives it. */
export function won(words: readonly Word[], row: Compiled, at: number, subject: WordRange | null): Frame {
  const decider = coreOf(
    agentBehind(words, at, 'from') ??
      agentBehind(words, at, 'by') ??
      (row.side === 0 && row.done === 'third-party-consent' ? agentBehind(words, at, 'of') : null),
  )
  const infinitive = infinitiveAt(words, at)
  const behind = /^(?:for|to|on)$/.test(wordAt(words, at).norm) ? phraseAt(words, at + 1) : null
  const what = infinitive !== null ? deed(words, infinitive.verb) : behind === null ? null : bareThing(behind)
  const known = { decider, requester: null, not: false }
  if (what !== null) return { ...what, ...known, recipient: subject }
  return { ...known, item: subject, recipient: null, side: 1, deeds: [], end: at }
}

/** "the green light" is one phrase, "its allies | permission" two. */
const splitsAt = (words: readonly Word[], { first, coreEnd }: Phrase): boolean =>
  words.slice(first, coreEnd - 1).every(({ tag }) => /^(?:DT|JJ|PRP\$|VBN)/.test(tag))

/** "gave the tram the green light", "gave its allies permission to sell tanks". */
function leaveAsNoun(words: readonly Word[], at: number, who: Phrase, row: Compiled): Complement | null {
  const two = gift(words, at)
  const last = wordAt(words, who.coreEnd - 1)
  const joined = who.coreEnd - who.first > 1 && row.onlyStems?.has(last.stem) && !splitsAt(words, who)
  const given = joined ? { first: who.first, end: who.coreEnd - 1 } : (two?.recipient ?? null)
  if (two === null || given === null) return two
  const end = joined ? who.coreEnd : two.end
  const infinitive = infinitiveAt(words, end)
  if (infinitive === null) return joined ? null : { ...two, item: given, recipient: null }
  const inner = deed(words, infinitive.verb)
  const deeds = [end - 1, ...inner.deeds]
  return { ...inner, deeds, item: { first: infinitive.verb, end: inner.end }, recipient: given }
}
