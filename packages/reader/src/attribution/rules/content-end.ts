import { saying } from '../../language/reporting-classes.ts'
import { cueVerbs, isSpoken } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import { beginsPhrase, phraseFrom } from './noun-phrases.ts'
import { isComma, isFiniteTag, isStop, quoteAt, quoteRun, type Scan } from './scan.ts'
import type { VerbCue } from './verb-cues.ts'

const ENDS_OBJECT = new Set(
  `after before while when because although though if since unless until following amid despite but whereas as so than
during`.split(/\s+/),
)

/** Where the content ends: a sentence's end for clauses, earlier for objects, and never inside a quotation. */
export function contentEnd(scan: Scan, cue: VerbCue, first: number, ceiling: number): number {
  const clausal = isClausal(scan, cue, first)
  let finite: string | null = null
  for (let i = first; i < ceiling; i++) {
    const quote = quoteAt(scan, i)
    if (quote >= 0) {
      const run = quoteRun(scan, quote)
      // A quotation that outlasts its sentence is content to its end.
      if (run.end >= ceiling) return run.end
      if (i === first && isSpoken(cue.word) && leavesQuote(scan, run.end)) return run.end
      i = run.end - 1
      continue
    }
    if (i > first && isDash(scan.norms[i])) {
      const close = closingDash(scan, i, ceiling)
      if (close > i) {
        i = close
        continue
      }
    }
    if (i > first && endsContent(scan, cue, i, clausal, finite)) return i
    if (isFiniteTag(scan.tags[i])) finite ??= tagAt(scan.tags, i)
  }
  return ceiling
}

const isDash = (norm: string | undefined): boolean => norm === '—' || norm === '–' || norm === '--'

/** The second dash of a parenthesis; -1 where none follows. */
function closingDash(scan: Scan, dash: number, ceiling: number): number {
  for (let i = dash + 1; i < Math.min(ceiling, dash + 30); i++) if (isDash(scan.norms[i])) return i
  return -1
}

/** "yelled “You lie!” at the president": what follows the quotation is no part of it. */
const leavesQuote = (scan: Scan, after: number): boolean =>
  /^(?:at|while|during|as|until|before|after|in|on|which|when|who|to|from|during|,|—|--)$/.test(
    normAt(scan.norms, after),
  )

function isClausal(scan: Scan, cue: VerbCue, first: number): boolean {
  const norm = normAt(scan.norms, first)
  if (/^(?:that|to|whether|if|how|why|what|when|where)$/.test(norm)) return true
  if (quoteAt(scan, first) >= 0) return isSpoken(cue.word)
  return TAKES_CLAUSE.has(cue.word.lemma) && hasVerbSoon(scan, first)
}

/** Verbs whose content may be a clause without "that": "said the vote was off". */
const TAKES_CLAUSE = saying('clausal')

function hasVerbSoon(scan: Scan, first: number): boolean {
  for (let i = first; i < first + 40 && i < scan.norms.length; i++) {
    if (isStop(scan.norms[i])) return false
    if (isFiniteTag(scan.tags[i])) return true
  }
  return false
}

function endsContent(scan: Scan, cue: VerbCue, i: number, clausal: boolean, finite: string | null): boolean {
  const norm = normAt(scan.norms, i)
  if (norm === ';') return true
  if (isComma(norm)) return endsAtComma(scan, cue, i, clausal)
  if (norm === 'and' || norm === 'but')
    return coordinatesCue(scan, cue, i + 1, finite) || startsQuoting(scan, i + 1)
  if (norm === 'according' && scan.norms[i + 1] === 'to') return true
  if ((norm === 'due' && scan.norms[i + 1] === 'to') || norm === 'amid' || norm === 'citing') return true
  return !clausal && ENDS_OBJECT.has(norm) && !(norm === 'as' && takesAs(cue))
}

const takesAs = (cue: VerbCue): boolean =>
  cue.word.class === 'opinion' ||
  cue.word.class === 'denial' ||
  /^(?:see|regard|describe|identify|hail|list|name|quote|interpret|cite)$/.test(cue.word.lemma)

function endsAtComma(scan: Scan, cue: VerbCue, comma: number, clausal: boolean): boolean {
  const next = comma + 1
  const norm = normAt(scan.norms, next)
  if (norm === 'according' || norm === 'citing') return true
  const verbs = cueVerbs(norm)
  if (scan.tags[next] === 'VBG' && verbs.some(isSpoken)) return true
  if (norm === 'and' || norm === 'but') {
    if (coordinatesCue(scan, cue, next + 1, null)) return true
    return startsOwnAttribution(scan, next + 1)
  }
  if (
    /^(?:while|though|although|as|even|whereas|after|before)$/.test(norm) &&
    startsOwnAttribution(scan, next + 1)
  )
    return true
  if (startsQuoting(scan, next)) return true
  if (clausal) return false
  return !/^(?:and|or|including|such|of|in|to)$/.test(norm) && !listGoesOn(scan, next)
}

/** "a, b and c": a conjunction soon, and no verb before it. */
function listGoesOn(scan: Scan, from: number): boolean {
  for (let i = from; i < from + 12 && i < scan.norms.length; i++) {
    if (isFiniteTag(scan.tags[i]) || isStop(scan.norms[i]) || /^W/.test(tagAt(scan.tags, i))) return false
    if (scan.norms[i] === 'and' || scan.norms[i] === 'or') return beginsPhrase(scan, from)
  }
  return false
}

/** "..., and the mayor said": a phrase and then a spoken cue. */
function startsOwnAttribution(scan: Scan, from: number): boolean {
  const phrase = phraseFrom(scan, from, Math.min(scan.norms.length, from + 20))
  if (phrase === null) return false
  for (let i = phrase.end; i < phrase.end + 3 && i < scan.norms.length; i++) {
    if (cueVerbs(normAt(scan.norms, i)).some(isSpoken) && isFiniteTag(scan.tags[i])) return true
    if (!/^RB/.test(tagAt(scan.tags, i)) && !/^(?:has|have|had)$/.test(normAt(scan.norms, i))) return false
  }
  return false
}

/** "..., Hill said, “...": a phrase, a spoken cue and its quotation. */
function startsQuoting(scan: Scan, from: number): boolean {
  if (!beginsPhrase(scan, from)) return false
  const phrase = phraseFrom(scan, from, Math.min(scan.norms.length, from + 20))
  if (phrase === null || !cueVerbs(normAt(scan.norms, phrase.end)).some(isSpoken)) return false
  const after = phrase.end + 1
  return /^[,:]$/.test(normAt(scan.norms, after)) && (scan.quoteOf[after + 1] ?? -1) >= 0
}

/** "said A and called for B": a second cue of the same form shares the source, unless the clause between goes that way. */
function coordinatesCue(scan: Scan, cue: VerbCue, from: number, finite: string | null): boolean {
  let at = from
  while (at < from + 2 && /^RB/.test(tagAt(scan.tags, at))) at += 1
  const tag = scan.tags[at]
  if (tag === undefined || cueVerbs(normAt(scan.norms, at)).length === 0) return false
  const head = tagAt(scan.tags, cue.head)
  const past = (t: string): boolean => t === 'VBD' || t === 'VBN'
  const alike = tag === head || (past(tag) && past(head))
  if (!alike || head === 'VB') return false
  return finite === null || !(finite === head || (past(finite) && past(head)))
}
