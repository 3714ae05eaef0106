import type { Draft } from './draft.ts'
import type { Run, Scan } from './scan.ts'

/**
 * The drafts found so far and the tokens they hold. Nothing is attributed twice: a cue inside another's content is that
 * content's own business (the corpora mark the outermost attribution only).
 */
export interface Board {
  readonly scan: Scan
  readonly speechOnly: boolean
  readonly drafts: Draft[]
  /** 1 where a token is cue or content of a draft. */
  readonly taken: Uint8Array
}

export function board(scan: Scan, speechOnly: boolean): Board {
  return { scan, speechOnly, drafts: [], taken: new Uint8Array(scan.norms.length) }
}

export function put(board: Board, draft: Draft): void {
  board.drafts.push(draft)
  for (const run of [...draft.cue, ...draft.content]) board.taken.fill(1, run.first, run.end)
}

/** Parts of a run that no draft holds yet; a piece under two words is not worth keeping. */
export function free(board: Board, run: Run): Run | null {
  let { first, end } = run
  while (first < end && board.taken[first] === 1) first += 1
  for (let i = first; i < end; i++) {
    if (board.taken[i] === 1) {
      end = i
      break
    }
  }
  return end > first ? { first, end } : null
}

/** The source of the draft nearest before a token in its sentence. */
export function sourceBefore(board: Board, token: number): readonly Run[] | null {
  const sentence = board.scan.sentenceOf[token]
  for (let i = board.drafts.length - 1; i >= 0 && i > board.drafts.length - 12; i--) {
    const draft = board.drafts[i]
    const cue = draft?.cue[0]
    if (
      draft !== undefined &&
      cue !== undefined &&
      cue.first < token &&
      board.scan.sentenceOf[cue.first] === sentence &&
      draft.source.length > 0
    )
      return draft.source
  }
  return null
}
