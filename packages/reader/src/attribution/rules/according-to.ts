import { normAt, tagAt } from '../../text/cursor.ts'
import { withApposition } from './apposition.ts'
import { type Board, free, put } from './board.ts'
import { phraseFrom } from './noun-phrases.ts'
import { addRelayed } from './relayed.ts'
import { isComma, isStop, quoteAt, quoteRun, type Run, type Scan, sentenceAt } from './scan.ts'
import { trimmed } from './trimmed.ts'

/** "according to the ministry", "in the minister's words": before, behind or inside what they bring. */
export function putAccordingTo(board: Board, first: number, end: number): void {
  const { scan } = board
  for (let i = first; i < end; i++) {
    const width = cueWidth(scan, i)
    if (width === 0 || quoteAt(scan, i) >= 0 || board.taken[i] === 1) continue
    const ceiling = sentenceAt(scan, i).endToken
    const phrase = phraseFrom(scan, i + width, ceiling)
    if (phrase === null) continue
    const source = withPeople(scan, phrase, ceiling)
    const content = contentAround(board, i, source.end)
    const [whole] = content
    if (whole === undefined) continue
    put(board, {
      source: [source],
      cue: [{ first: i, end: i + width }],
      content,
      class: 'speech',
      nominal: false,
      confidence: 0.9,
    })
    addRelayed(board, whole)
  }
}

/** "in the view of the mayor". */
const VIEWS = /^(?:opinion|view|words|judgment|judgement|eyes|estimation|reading|telling|account)$/

function cueWidth(scan: Scan, i: number): number {
  if (
    scan.norms[i] === 'in' &&
    scan.norms[i + 1] === 'the' &&
    VIEWS.test(normAt(scan.norms, i + 2)) &&
    scan.norms[i + 3] === 'of'
  )
    return 4
  if (scan.norms[i] === 'according' && scan.norms[i + 1] === 'to') return 2
  return scan.norms[i] === 'per' && /^NNP|^DT$/.test(tagAt(scan.tags, i + 1)) && isComma(scan.norms[i - 1])
    ? 1
    : 0
}

/** "people familiar with the matter" and "a report seen by the paper" belong to the source. */
function withPeople(scan: Scan, phrase: Run, ceiling: number): Run {
  let end = phrase.end
  if (
    /^(?:familiar|briefed|close|seen|reviewed|obtained|published|released|conducted|who|with|involved|by)$/.test(
      normAt(scan.norms, end),
    )
  ) {
    while (end < Math.min(ceiling, phrase.end + 20) && !isComma(scan.norms[end]) && !isStop(scan.norms[end]))
      end += 1
    return { first: phrase.first, end }
  }
  return withApposition(scan, phrase, ceiling)
}

function contentAround(board: Board, cue: number, after: number): Run[] {
  const { scan } = board
  const sentence = sentenceAt(scan, cue)
  const restStart = isComma(scan.norms[after]) || scan.norms[after] === ':' ? after + 1 : -1
  const quotedStart =
    quoteAt(scan, sentence.first) >= 0 ? quoteRun(scan, quoteAt(scan, sentence.first)).first : sentence.first
  const left =
    cue > sentence.first + 1
      ? trimmed(scan, { first: Math.min(quotedStart, sentence.first), end: cue })
      : null
  const rest =
    restStart > 0 && restStart < sentence.endToken
      ? trimmed(scan, { first: restStart, end: quoteAware(scan, sentence.endToken) })
      : null
  const pieces: Run[] = []
  const keptLeft = left === null ? null : free(board, left)
  if (keptLeft !== null && keptLeft.end - keptLeft.first > 1) pieces.push(keptLeft)
  const goesOn =
    rest !== null &&
    !/^(?:who|which|and|but|while|citing|adding)$/.test(normAt(scan.norms, rest.first)) &&
    scan.tags[rest.first] !== 'VBG'
  if (rest !== null && (goesOn || pieces.length === 0)) {
    const keptRest = free(board, rest)
    if (keptRest !== null) pieces.push(keptRest)
  }
  return pieces
}

const quoteAware = (scan: Scan, end: number): number => {
  const quote = quoteAt(scan, end - 1)
  return quote >= 0 ? Math.max(end, quoteRun(scan, quote).end) : end
}
