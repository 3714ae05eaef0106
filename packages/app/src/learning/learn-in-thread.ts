import { Worker } from 'node:worker_threads'
import type { Learnt, Lesson } from './lesson.ts'

/** Makes a thread that runs from the sources understand TypeScript. */
const SOURCES = new URL('../../bin/sources.js', import.meta.url).href

/** Learns a lesson in a thread that ends with it; `signal` ends it early, and then nothing was learnt. */
export function learnInThread(lesson: Lesson, signal: AbortSignal): Promise<Learnt> {
  const fromSource = import.meta.url.endsWith('.ts')
  return new Promise((resolve, reject) => {
    const worker = new Worker(
      new URL(fromSource ? './lesson-thread.ts' : './lesson-thread.js', import.meta.url),
      {
        workerData: lesson,
        ...(fromSource ? { execArgv: ['--conditions=onrecord-source', '--import', SOURCES] } : {}),
      },
    )
    const stop = () => void worker.terminate()
    signal.addEventListener('abort', stop, { once: true })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      signal.removeEventListener('abort', stop)
      reject(new Error('The thread that learns ended before it had learnt.'))
    })
    if (signal.aborted) stop()
  })
}
