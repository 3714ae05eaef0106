import { ADJECTIVE_FRAMES, CUE_ADJECTIVES } from '../../language/reporting-verbs.ts'
import { normAt, tagAt } from '../../text/cursor.ts'
import { behindCue } from './behind-cue.ts'
import type { Board } from './board.ts'
import { contentAfter } from './content.ts'
import type { Draft } from './draft.ts'
import { quoteAt } from './scan.ts'
import { subjectOf } from './subjects.ts'
import { draftOf } from './verb-draft.ts'

/** "was confident that", "is wary of", "made clear that", "it is unclear whether". */
export function adjectiveDraft(board: Board, i: number): Draft | null {
  const { scan } = board
  const kind = CUE_ADJECTIVES.get(normAt(scan.norms, i))
  if (kind === undefined || quoteAt(scan, i) >= 0) return null
  const behind = behindCue(scan, i + 1)
  if (!ADJECTIVE_FRAMES.has(behind)) return null
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
  const takes = /^(?:of|about|with|at|in|over)$/.test(behind) ? 1 : 0
  const run = { first: verb, end: i + 1 + takes }
  const word = {
    lemma: normAt(scan.norms, i),
    class: makes ? ('factive' as const) : kind,
    only: null,
    never: [],
  }
  const content = contentAfter(scan, { word, run, head: verb, form: 'finite' })
  const subject = subjectOf(scan, verb)
  if (content === null || subject === null) return null
  const isIt = scan.norms[subject.run.first] === 'it'
  if (isIt && kind !== 'perception') return null
  if (kind === 'perception' && !makes && !isIt) return null
  return draftOf({ word, run, head: verb, form: 'finite' }, isIt ? [] : [subject.run], [content], 0.6)
}

const LINKS =
  /^(?:is|are|was|were|be|been|'re|'s|'m|am|seems|seemed|feel|feels|felt|remain|remains|remained|became|becomes)$/
