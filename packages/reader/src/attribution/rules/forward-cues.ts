import { isSpoken } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import { adjectiveDraft } from './adjective-cues.ts'
import { type Board, put, sourceBefore } from './board.ts'
import { contentAfter } from './content.ts'
import type { Draft } from './draft.ts'
import { phraseFrom } from './noun-phrases.ts'
import { participle } from './participle-cues.ts'
import { passive, pastParticiple } from './passive-cues.ts'
import { quotationsFollowing } from './quotations/rest-of-sentence.ts'
import { isComma, quoteAt, type Run, type Scan, sentenceAt } from './scan.ts'
import { type Subject, subjectOf } from './subjects.ts'
import { trimmed } from './trimmed.ts'
import { type VerbCue, verbCueAt } from './verb-cues.ts'
import { draftOf } from './verb-draft.ts'

/** Cues that stand before what they report: "Ms Hill said that ...", "stating that ...", "was criticised by ...". */
export function putForwardCues(board: Board, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if (board.taken[i] === 1) continue
    const draft = clauseDraft(board, i)
    if (draft === null) continue
    put(board, draft)
    const last = (draft.cue[0]?.end ?? 0) - 1
    if (last > i) i = last
  }
}

/** What the verb or adjective at a token brings, whatever else holds it. */
export const clauseDraft = (board: Board, i: number): Draft | null =>
  verbDraft(board, i) ?? adjectiveDraft(board, i)

/** "As the mayor put it, ...", "As the Gazette writes, ...": the main clause is the content. */
function asClause(board: Board, cue: VerbCue): Draft | null {
  const { scan } = board
  const sentence = sentenceAt(scan, cue.head)
  if (scan.norms[sentence.first] !== 'as' || cue.form !== 'finite' || !isSpoken(cue.word)) return null
  const subject = phraseFrom(scan, sentence.first + 1, cue.run.first)
  if (subject === null || cue.run.first - subject.end > 2) return null
  for (let i = cue.run.end; i < Math.min(sentence.endToken, cue.run.end + 10); i++) {
    if (!isComma(scan.norms[i])) continue
    const content = trimmed(scan, { first: i + 1, end: sentence.endToken })
    return content === null ? null : draftOf(cue, [subject], [content], 0.7)
  }
  return null
}

function verbDraft(board: Board, i: number): Draft | null {
  const cue = verbCueAt(board.scan, i, board.speechOnly)
  if (cue === null) return null
  if (cue.form === 'passive') return passive(board, cue)
  if (cue.form === 'past-participle') return pastParticiple(board, cue)
  if (cue.form === 'participle') return participle(board, cue)
  return asClause(board, cue) ?? quotesSomebody(board, cue) ?? active(board, cue)
}

function active(board: Board, cue: VerbCue): Draft | null {
  const { scan } = board
  const content = contentAfter(scan, cue)
  if (content === null) return null
  const subject = subjectOf(scan, cue.run.first)
  if (cue.word.class === 'perception' && cue.word.lemma !== 'witness') {
    const isIt =
      subject === null || scan.norms[subject.run.first] === 'it' || scan.tags[subject.run.first] === 'EX'
    return draftOf(cue, [], isIt ? [content] : [subject.run, content], 0.5)
  }
  const shared = subject === null || subject.how === 'shared' ? sourceBefore(board, cue.run.first) : null
  const source = shared ?? subjectRuns(scan, cue, subject)
  if (source.length === 0 && !isHeadline(scan, cue)) return null
  if (source[0] !== undefined && scan.tags[source[0].first] === 'EX') return null
  const more = quoteAt(scan, content.end - 1) >= 0 ? quotationsFollowing(scan, content.end) : []
  return draftOf(cue, source, [content, ...more], source.length === 0 ? 0.4 : 0.8)
}

/** The subject, or the phrase that opens the sentence where the clause shows none. */
function subjectRuns(scan: Scan, cue: VerbCue, subject: Subject | null): readonly Run[] {
  if (subject !== null) return [sourceRun(scan, cue, subject.run, subject.how)]
  const { first } = sentenceAt(scan, cue.head)
  const opening =
    cue.run.first - first > 1 && cue.run.first - first < 60 && quoteAt(scan, first) < 0
      ? phraseFrom(scan, first, cue.run.first)
      : null
  return opening === null ? [] : [opening]
}

function sourceRun(scan: Scan, cue: VerbCue, run: Run, how: string): Run {
  if (how !== 'apposition') return run
  let end = cue.run.first
  while (end > run.end && (isComma(scan.norms[end - 1]) || /^RB/.test(tagAt(scan.tags, end - 1)))) end -= 1
  return { first: run.first, end: RELATIVES.test(normAt(scan.norms, run.end + 1)) ? run.end : end }
}

const RELATIVES = /^(?:who|which|whose|that|speaking|in|on|at|after|when|as|while|during|citing|asked)$/

/** "Says plan is dead": a verb at the head of its paragraph, with the source left out. */
const isHeadline = (scan: Scan, cue: VerbCue): boolean =>
  cue.run.first === sentenceAt(scan, cue.head).first && /^(?:VBZ|NNS)$/.test(tagAt(scan.tags, cue.head))

/** "The Gazette quotes a diplomat as saying that ...": the diplomat speaks. */
function quotesSomebody(board: Board, cue: VerbCue): Draft | null {
  const { scan } = board
  if (!/^(?:quote|cite)$/.test(cue.word.lemma)) return null
  const quoted = phraseFrom(scan, cue.run.end, sentenceAt(scan, cue.head).endToken)
  if (quoted === null || scan.norms[quoted.end] !== 'as' || scan.tags[quoted.end + 1] !== 'VBG') return null
  const said = { first: quoted.end, end: quoted.end + 2 }
  const content = contentAfter(scan, cue, said.end)
  return content === null ? null : { ...draftOf(cue, [quoted], [content], 0.8), cue: [cue.run, said] }
}
