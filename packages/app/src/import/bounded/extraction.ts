import type { Refusal } from '../parsed-article.ts'
import type { FileToTakeApart, Taken } from '../take-apart.ts'
import { type Bounds, boundsFor } from './bounds.ts'
import { type End, type ExtractingProcess, startExtracting } from './extracting-process.ts'

/** Takes files apart within bounds, in processes that serve many files and are replaced when one is ended. */
export interface Extraction {
  /** A file's articles; where a bound is exceeded, those found till then, and a refusal that says which bound. */
  takeApart(file: FileToTakeApart, bounds?: Bounds): AsyncGenerator<Taken>
  /** Has a process started, so that it is there when the first file comes. */
  prepare(): void
  /** Ends the processes that have nothing to do. */
  close(): void
}

/** Two files at once, where somebody adds one while another is under way; what a third needs comes when one is done. */
const MOST = 2

/** A process that nobody needed for so long ends. */
const IDLE = 60_000

/** @param extractor the file whose `extractor` takes files apart; the import's own when left out. */
export function boundedExtraction(extractor?: string): Extraction {
  const idle: { readonly process: ExtractingProcess; readonly timer: NodeJS.Timeout }[] = []
  const waiting: ((process: ExtractingProcess) => void)[] = []
  let busy = 0
  return {
    takeApart,
    prepare: () => {
      if (idle.length === 0 && busy === 0) rest(startExtracting(extractor))
    },
    close: () => {
      for (const { process, timer } of idle.splice(0)) {
        clearTimeout(timer)
        process.kill()
      }
    },
  }

  async function* takeApart(
    file: FileToTakeApart,
    bounds: Bounds = boundsFor(file.bytes.byteLength),
  ): AsyncGenerator<Taken> {
    const process = await free()
    let found = 0
    let ended = false
    try {
      for (let answer = process.ask({ file, bounds }); !ended; ) {
        const said = await answer
        ended = !('taken' in said) || said.ended
        // The next ones are looked for while somebody works on these.
        if (!ended) answer = process.ask('more')
        if ('end' in said) yield refused(refusalOf(said.end, bounds, found))
        else if ('fault' in said)
          yield refused({ refusal: `this cannot be taken apart: ${said.fault}`, todo: AS_TEXT })
        else {
          found += said.taken.length
          yield* said.taken
        }
      }
    } finally {
      // Nobody wants the rest of it.
      if (!ended) process.kill()
      giveBack(process, ended)
    }
  }

  async function free(): Promise<ExtractingProcess> {
    if (busy === MOST) return new Promise((resolve) => waiting.push(resolve))
    busy++
    for (let one = idle.pop(); one !== undefined; one = idle.pop()) {
      clearTimeout(one.timer)
      if (one.process.lives) return one.process
    }
    return startExtracting(extractor)
  }

  function giveBack(process: ExtractingProcess, usable: boolean): void {
    const own = usable && process.lives ? process : null
    const next = waiting.shift()
    if (next !== undefined) next(own ?? startExtracting(extractor))
    else {
      busy--
      if (own !== null) rest(own)
    }
  }

  function rest(process: ExtractingProcess): void {
    idle.push({ process, timer: setTimeout(() => process.kill(), IDLE).unref() })
  }
}

/** Of what is refused the kind is of no matter. */
const refused = (parsed: Refusal): Taken => ({ kind: 'text', parsed })

const AS_TEXT = 'Add the text of the article instead.'

/** What is said of a file that exceeded a bound; `found` articles of it went in. */
function refusalOf(end: End, { seconds, patience, megabytes }: Bounds, found: number): Refusal {
  const before = found === 0 ? '' : `; ${found} of its articles were found before and go in`
  const said = {
    computing: `taking this apart takes more than ${seconds} s, the most for a file of its size`,
    waiting: `this was not taken apart within ${patience} s`,
    memory: `taking this apart needs more than ${megabytes} MB of memory, the most for a file of its size`,
  }
  const what = typeof end === 'string' ? said[end] : `what takes this apart ended (${end.unexpected})`
  return { refusal: `${what}${before}`, todo: AS_TEXT }
}

/** The import's own. */
export const extraction = boundedExtraction()
