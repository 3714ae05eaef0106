import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Answer, Question } from './messages.ts'
import { ENDED_BY } from './watch.ts'

/** Why a process ended in the middle of its work. */
export type End = 'computing' | 'waiting' | 'memory' | { readonly unexpected: string }

/** A process that takes files apart, one question at a time. */
export interface ExtractingProcess {
  ask(question: Question): Promise<Answer | { readonly end: End }>
  readonly lives: boolean
  kill(): void
}

/**
 * Starts one. It keeps nobody waiting for it: where nothing is asked, this process may end, and it ends too.
 *
 * @param extractor the file whose `extractor` takes files apart; the import's own when left out.
 */
export function startExtracting(extractor?: string): ExtractingProcess {
  const { file, execArgv } = program()
  const child = fork(file, extractor === undefined ? [] : [extractor], {
    execArgv,
    serialization: 'advanced',
    // What V8 says of a full heap is of no use to who reads the command's messages.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let answered: ((answer: Answer | { readonly end: End }) => void) | null = null
  let end: End | null = null
  const answer = (said: Answer | { readonly end: End }) => {
    hold(child, false)
    answered?.(said)
    answered = null
  }
  const ended = (how: End) => {
    end ??= how
    answer({ end })
  }
  child.on('message', (message: Answer) => answer(message))
  child.on('error', (error) => ended({ unexpected: error.message }))
  child.on('exit', (code, signal) => ended(endBy(code, signal)))
  hold(child, false)
  return {
    ask: (question) =>
      new Promise((resolve) => {
        answered = resolve
        if (end !== null) return answer({ end })
        hold(child, true)
        child.send(question, (error) => {
          // A process that is gone tells why by its exit, which may come later.
          if (error !== null && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
        })
      }),
    get lives() {
      return end === null
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}

/** Whether this process waits for it. */
function hold(child: ChildProcess, waits: boolean): void {
  if (waits) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}

function endBy(code: number | null, signal: NodeJS.Signals | null): End {
  if (signal === ENDED_BY.computing) return 'computing'
  if (signal === ENDED_BY.waiting) return 'waiting'
  // V8 aborts where its heap is full.
  if (signal === ENDED_BY.memory || signal === 'SIGABRT' || code === 134) return 'memory'
  return { unexpected: signal ?? `exit code ${code}` }
}

/** It runs as this process does: from the one file that the build made of it, from the built files, or from the sources. */
function program(): { readonly file: string; readonly execArgv: string[] } {
  const here = import.meta.url
  const at = (path: string) => fileURLToPath(new URL(path, here))
  if (here.endsWith('.ts'))
    return {
      file: at('./extraction-process.ts'),
      execArgv: ['--conditions=onrecord-source', '--import', new URL('../../../bin/sources.js', here).href],
    }
  const inOne = here.endsWith('.cjs') ? at('./extract.cjs') : at('../../ready/extract.cjs')
  if (existsSync(inOne)) return { file: inOne, execArgv: [] }
  const built = here.endsWith('.cjs') ? '../import/bounded/extraction-process.js' : './extraction-process.js'
  return { file: at(built), execArgv: [] }
}
