import { ADJECTIVE_FRAMES, CUE_ADJECTIVES, isSpoken } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import { type Board, put, sourceBefore } from './board.ts'
import { contentAfter, trimmed } from './content.ts'
import type { Draft } from './draft.ts'
import { phraseFrom, type Subject, subjectOf, withApposition } from './noun-phrases.ts'
import { isComma, isFiniteTag, quoteAt, type Run, type Scan, sentenceAt } from './scan.ts'
import { quotationsFollowing } from './tail-cues.ts'
import { frameAfter, type VerbCue, verbCueAt } from './verb-cues.ts'

/** Verbs that report in the passive; the others' passives are plain events. */
const PASSIVE = new Set(
  `expect know ask see report consider criticize criticise call charge announce name view declare worry nominate accuse
mention concern intend confirm say reject reveal echo project tell describe attribute deem argue dismiss recommend believe
understand think allege claim estimate condemn denounce blame urge warn quote cite regard portray suspect dispute deny
welcome oppose support back endorse approve authorize authorise order ban rule require propose request demand anticipate
praise question label dub hope fear rumor rumour`.split(/\s+/),
)

/** Cues that stand before what they report: "Ms Hill said that ...", "stating that ...", "was criticised by ...". */
export function putForwardCues(board: Board, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if (board.taken[i] === 1) continue
    const draft = verbDraft(board, i) ?? adjectiveDraft(board, i)
    if (draft === null) continue
    put(board, draft)
    i = Math.max(i, (draft.cue[0]?.end ?? 0) - 1)
  }
}

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

function draftOf(cue: VerbCue, source: readonly Run[], content: readonly Run[], confidence: number): Draft {
  return { source, cue: [cue.run], content, class: cue.word.class, nominal: false, confidence }
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

/** "stating that ..." shares the source of the clause before it; "Citing costs, the board said" that of the one after. */
function participle(board: Board, cue: VerbCue): Draft | null {
  const { scan } = board
  const sentence = sentenceAt(scan, cue.head)
  const content = contentAfter(scan, cue)
  if (content === null) return null
  if (cue.run.first === sentence.first) return initialParticiple(board, cue, content)
  const before = cue.run.first - 1
  if (tagAt(scan.tags, before).startsWith('NN') && quoteAt(scan, before) < 0) {
    const owner = subjectOf(scan, cue.run.first)
    return owner === null ? null : draftOf(cue, [owner.run], [content], 0.6)
  }
  const source = sourceBefore(board, cue.run.first) ?? mainSubject(board, cue)
  return source === null ? null : draftOf(cue, source, [content], 0.7)
}

function initialParticiple(board: Board, cue: VerbCue, content: Run): Draft | null {
  const { scan } = board
  const sentence = sentenceAt(scan, cue.head)
  for (let i = cue.run.end; i < Math.min(sentence.endToken, cue.run.end + 50); i++) {
    if (quoteAt(scan, i) >= 0 || !isComma(scan.norms[i])) continue
    const phrase = phraseFrom(scan, i + 1, sentence.endToken)
    if (phrase === null || !finiteSoon(scan, phrase.end)) continue
    const own = trimmed(scan, { first: content.first, end: i })
    return own === null ? null : draftOf(cue, [phrase], [own], 0.6)
  }
  return null
}

function finiteSoon(scan: Scan, from: number): boolean {
  for (let i = from; i < from + 3; i++) if (isFiniteTag(scan.tags[i])) return true
  return scan.norms[from] === ','
}

/** The subject of the clause a participle hangs on: the nearest finite verb's before it. */
function mainSubject(board: Board, cue: VerbCue): readonly Run[] | null {
  const { scan } = board
  const floor = Math.max(sentenceAt(scan, cue.head).first, cue.run.first - 80)
  let best: Run | null = null
  for (let i = cue.run.first - 1, tries = 0; i >= floor && tries < 4; i--) {
    if (quoteAt(scan, i) >= 0 || !isFiniteTag(scan.tags[i])) continue
    tries += 1
    const subject = subjectOf(scan, i)
    if (subject !== null && subject.how !== 'relative') best = subject.run
  }
  return best === null ? null : [best]
}

function passive(board: Board, cue: VerbCue): Draft | null {
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
function pastParticiple(board: Board, cue: VerbCue): Draft | null {
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

/** "was confident that", "is wary of", "made clear that", "it is unclear whether". */
function adjectiveDraft(board: Board, i: number): Draft | null {
  const { scan } = board
  const kind = CUE_ADJECTIVES.get(normAt(scan.norms, i))
  if (kind === undefined || quoteAt(scan, i) >= 0) return null
  const frame = frameAfter(scan, i + 1)
  if (!ADJECTIVE_FRAMES.has(frame)) return null
  let verb = i - 1
  while (
    verb > 0 &&
    (/^(?:RB|RBR|RBS|JJ)$/.test(tagAt(scan.tags, verb)) ||
      scan.norms[verb] === 'it' ||
      scan.norms[verb] === 'not')
  )
    verb -= 1
  const makes = /^(?:make|makes|made)$/.test(normAt(scan.norms, verb)) && kind === 'perception'
  if (!makes && (board.speechOnly || !LINKS.test(normAt(scan.norms, verb)))) return null
  const takes = /^(?:of|about|with|at|in|over)$/.test(frame) ? 1 : 0
  const run = { first: verb, end: i + 1 + takes }
  const word = {
    lemma: normAt(scan.norms, i),
    class: makes ? ('factive' as const) : kind,
    only: null,
    never: [],
  }
  const content = contentAfter(scan, { word, run, head: verb, form: 'finite', frame })
  const subject = subjectOf(scan, verb)
  if (content === null || subject === null) return null
  const isIt = scan.norms[subject.run.first] === 'it'
  if (isIt && kind !== 'perception') return null
  if (kind === 'perception' && !makes && !isIt) return null
  return draftOf({ word, run, head: verb, form: 'finite', frame }, isIt ? [] : [subject.run], [content], 0.6)
}

const LINKS =
  /^(?:is|are|was|were|be|been|'re|'s|'m|am|seems|seemed|feel|feels|felt|remain|remains|remained|became|becomes)$/
