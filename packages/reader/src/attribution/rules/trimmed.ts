import { isComma, isStop, quoteAt, type Run, type Scan } from './scan.ts'

/** Content without its final stop, comma or dash; inside a quotation it keeps its marks. */
export function trimmed(scan: Scan, run: Run): Run | null {
  let { first, end } = run
  while (
    end > first &&
    quoteAt(scan, end - 1) < 0 &&
    (isStop(scan.norms[end - 1]) ||
      isComma(scan.norms[end - 1]) ||
      scan.norms[end - 1] === ':' ||
      scan.tags[end - 1] === 'CC')
  )
    end -= 1
  while (first < end && quoteAt(scan, first) < 0 && (isComma(scan.norms[first]) || scan.norms[first] === ':'))
    first += 1
  return end > first ? { first, end } : null
}
