import { normAt, tagAt } from '../../text/cursor.ts'
import { isFiniteTag, isStop, quoteAt, type Run, type Scan } from './scan.ts'
import { RELATIVE } from './subjects.ts'

/** Takes an apposition after a phrase into it: "Jo Hill, a spokeswoman for the ministry". */
export function withApposition(scan: Scan, run: Run, ceiling: number): Run {
  const { tags, norms } = scan
  if (norms[run.end] === '(') {
    for (let i = run.end; i < Math.min(ceiling, run.end + 8); i++)
      if (norms[i] === ')') return { first: run.first, end: i + 1 }
  }
  if (norms[run.end] !== ',' || run.end + 1 >= ceiling || tags[run.first] === 'PRP') return run
  const opener = tagAt(tags, run.end + 1)
  if (!/^(?:DT|NN|JJ|PRP\$|CD|RB|NNP|IN|VBN)/.test(opener) || isQuotedAt(scan, run.end + 1)) return run
  for (let i = run.end + 1; i < Math.min(ceiling, run.end + 24); i++) {
    if (norms[i] === ',' || isStop(norms[i])) return i > run.end + 1 ? { first: run.first, end: i } : run
    if (isFiniteTag(tags[i]) && !RELATIVE.has(normAt(norms, i - 1))) return run
    if (quoteAt(scan, i) >= 0 || (tags[i] === 'CC' && i === run.end + 1)) return run
  }
  return run
}

const isQuotedAt = (scan: Scan, i: number): boolean => quoteAt(scan, i) >= 0
