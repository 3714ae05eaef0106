import type { RecordedCase } from './recorded-case.ts'

/** A case passes, perhaps with parts that nobody could compare; or it fails, with the first difference. */
export type Verdict = { readonly notRun: readonly string[] } | { readonly failed: string }

/** Why something recorded is not compared. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  chance: 'DNA drew among statements of one second by chance (windows marked stable: false)',
  memberships:
    'DNA searches by chance: its quality is checked on its own memberships and against the best found here',
  annealing: 'DNA anneals by chance: its sets are checked by their losses and against the exhaustive optimum',
  throws: 'DNA threw: a result or one clear error is right',
  log: 'the path of a random search (temperatures, acceptances)',
  clustering:
    'R chose clusters, states and coordinates (hclust, kmeans, isoMDS); only what follows from the networks is compared',
}

export function verdict(found: string | null, ...notRun: readonly string[]): Verdict {
  return found === null ? { notRun } : { failed: found }
}

/** Did DNA fail here, loudly or into its log? */
export function dnaThrew({ error, log }: RecordedCase): boolean {
  return error !== null || log.some(({ priority }) => priority === 3)
}

/**
 * Where DNA threw, one clear error passes, and so does any result: `compute` must only not break.
 * A TypeError or the like is a fault of ours, not a clear error.
 */
export function answersClearly(compute: () => void): Verdict {
  try {
    compute()
    return { notRun: ['throws'] }
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError)
      throw error
    return error.message.includes('\n')
      ? { failed: `the error has several lines: ${error.message}` }
      : { notRun: ['throws'] }
  }
}
