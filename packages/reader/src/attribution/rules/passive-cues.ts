import { withApposition } from './apposition.ts'
import type { Board } from './board.ts'
import { contentAfter } from './content.ts'
import type { Draft } from './draft.ts'
import { phraseFrom } from './noun-phrases.ts'
import { isComma, isFiniteTag, quoteAt, type Run, type Scan, sentenceAt } from './scan.ts'
import { subjectOf } from './subjects.ts'
import { trimmed } from './trimmed.ts'
import type { VerbCue } from './verb-cues.ts'
import { draftOf } from './verb-draft.ts'

/** Verbs that report in the passive; the others' passives are plain events. */
const PASSIVE = new Set(
  `expect know ask see report consider criticize criticise call charge announce name view declare worry nominate accuse
mention concern intend confirm say reject reveal echo project tell describe attribute deem argue dismiss recommend believe
understand think allege claim estimate condemn denounce blame urge warn quote cite regard portray suspect dispute deny
welcome oppose support back endorse approve authorize authorise order ban rule require propose request demand anticipate
praise question label dub hope fear rumor rumour`.split(/\s+/),
)

export function passive(board: Board, cue: VerbCue): Draft | null {
  const { scan } = board
  const as = /^(?:quote|cite|record)$/.test(cue.word.lemma) ? asSaying(scan, cue.run.end) : -1
  if (as !== -1) return quotedAs(board, cue, as)
  if (!PASSIVE.has(cue.word.lemma)) return null
  const sentence = sentenceAt(scan, cue.head)
  const by = byPhrase(scan, cue.run.end, sentence.endToken)
  const subject = subjectOf(scan, cue.run.first)
  const isIt =
    subject !== null && (scan.norms[subject.run.first] === 'it' || scan.tags[subject.run.first] === 'EX')
  const rest = by !== null && by.first === cue.run.end + 1 ? null : contentAfter(scan, cue)
  const restBeforeBy =
    by !== null && rest !== null && rest.end >= by.first
      ? trimmed(scan, { first: rest.first, end: by.first - 1 })
      : rest
  const onlyRest = isIt || /^(?:ask|tell|say|warn|remind)$/.test(cue.word.lemma)
  const content = [
    ...(onlyRest || subject === null ? [] : [subject.run]),
    ...(restBeforeBy === null ? [] : [restBeforeBy]),
  ]
  if (content.length === 0) return null
  return draftOf(cue, by === null ? [] : [by], content, by === null ? 0.5 : 0.7)
}

/** "was quoted as saying that ...", "was quoted by the Gazette as saying": whoever is quoted speaks. `as` is the token of "as". */
function quotedAs(board: Board, cue: VerbCue, as: number): Draft | null {
  const { scan } = board
  const content = contentAfter(scan, cue, as + 2)
  const subject = subjectOf(scan, cue.run.first)
  if (content === null || subject === null) return null
  const whole = { first: cue.run.first, end: as + 2 }
  const parts = as === cue.run.end ? [whole] : [cue.run, { first: as, end: as + 2 }]
  return { ...draftOf(cue, [subject.run], [content], 0.85), cue: parts }
}

/** The token of "as" in "as saying", right here or behind a short phrase; -1 for none. */
function asSaying(scan: Scan, from: number): number {
  for (let at = from; at < Math.min(sentenceAt(scan, from - 1).endToken, from + 12); at++) {
    if (scan.norms[at] === 'as' && scan.tags[at + 1] === 'VBG') return at
    if (isFiniteTag(scan.tags[at]) || isComma(scan.norms[at]) || quoteAt(scan, at) >= 0) return -1
  }
  return -1
}

function byPhrase(scan: Scan, from: number, ceiling: number): Run | null {
  for (let i = from; i < Math.min(ceiling, from + 12); i++) {
    if (isFiniteTag(scan.tags[i]) || isComma(scan.norms[i]) || scan.norms[i] === 'that') return null
    if (scan.norms[i] !== 'by') continue
    const phrase = phraseFrom(scan, i + 1, ceiling)
    return phrase === null ? null : withApposition(scan, phrase, ceiling)
  }
  return null
}

/** "Asked why ..., she said"; "the plan backed by the union". */
export function pastParticiple(board: Board, cue: VerbCue): Draft | null {
  const { scan } = board
  const sentence = sentenceAt(scan, cue.head)
  const initial =
    cue.run.first === sentence.first ||
    scan.norms[cue.run.first - 1] === 'when' ||
    isComma(scan.norms[cue.run.first - 1])
  if (cue.word.lemma === 'ask' && initial) {
    const by = scan.norms[cue.run.end] === 'by' ? phraseFrom(scan, cue.run.end + 1, sentence.endToken) : null
    for (let i = cue.run.end; i < Math.min(sentence.endToken, cue.run.end + 50); i++) {
      if (!isComma(scan.norms[i]) || quoteAt(scan, i) >= 0) continue
      const own = trimmed(scan, { first: by?.end ?? cue.run.end, end: i })
      return own === null ? null : draftOf(cue, [], [own], 0.6)
    }
  }
  if (!PASSIVE.has(cue.word.lemma)) return null
  const by = byPhrase(scan, cue.run.end, sentence.endToken)
  const subject = subjectOf(scan, cue.run.first)
  if (by === null || by.first !== cue.run.end + 1 || subject === null || subject.how !== 'beside') return null
  return draftOf(cue, [by], [subject.run], 0.6)
}
