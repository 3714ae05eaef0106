import { type Run, type Scan, sentenceAt } from '../scan.ts'

/** Who says a quotation, read off what stands beside it. */
export interface Frame {
  readonly source: Run
  readonly cue: Run
  /** Where the words of the frame end. */
  readonly end: number
  /** Whether a verb of saying stands right beside the quotation. */
  readonly sure: boolean
}

/** Whether a token is the first of its paragraph. */
export function opensParagraph(scan: Scan, token: number): boolean {
  return scan.text.paragraphs[sentenceAt(scan, token).paragraph]?.first === token
}
