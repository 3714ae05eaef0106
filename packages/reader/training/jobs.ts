import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { unpackWeights } from '../src/learning/model-file.ts'
import type { WeightRows } from '../src/learning/weights.ts'
import type { TrainerSettings } from './chain-trainer.ts'
import type { Dataset } from './dataset.ts'

/** One model to train: some sequences of a dataset. Each job runs on one thread, so its result does not depend on timing. */
export interface Job {
  readonly name: string
  readonly data: Dataset
  readonly settings: TrainerSettings
  readonly sequences: readonly number[]
  /** Whether classes are begin-inside-outside labels in a chain (the default), or items stand alone. */
  readonly chain?: boolean
}

export interface JobOrder extends Job {
  readonly folder: string
}

/**
 * Trains jobs over a number of worker threads and gives their weights in the order of the jobs. What was finished before
 * with the same data and settings is taken from the checkpoint folder; what was interrupted goes on.
 */
export async function runJobs(jobs: readonly Job[], folder: string, workers: number): Promise<WeightRows[]> {
  mkdirSync(folder, { recursive: true })
  const results = new Map<Job, WeightRows>()
  const waiting = jobs.filter((job) => {
    const file = join(folder, `${fingerprinted(job)}.weights`)
    if (!existsSync(file)) return true
    results.set(job, unpackWeights(readFileSync(file)))
    console.error(`       ${job.name}: trained before, taken from ${folder}`)
    return false
  })
  const next = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const name = fingerprinted(job)
      console.error(`       ${name}: begins`)
      const bytes = await inWorker({ ...job, name, folder })
      writeFileSync(join(folder, `${name}.weights.new`), bytes)
      renameSync(join(folder, `${name}.weights.new`), join(folder, `${name}.weights`))
      rmSync(join(folder, `${name}.state`), { force: true })
      results.set(job, unpackWeights(bytes))
    }
  }
  await Promise.all(Array.from({ length: workers }, next))
  return jobs.map((job) => results.get(job)!)
}

/** The job's name with a print of its data and settings: a checkpoint of other data is never taken for this one's. */
function fingerprinted({ name, data, settings, sequences }: Job): string {
  const print = createHash('sha256')
  print.update(JSON.stringify({ ...settings, sequences: sequences.length, first: sequences[0] }))
  for (const array of [data.sequenceStart, data.labels, data.features]) print.update(sample(array))
  return `${name.replaceAll(' ', '-')}-${print.digest('hex').slice(0, 12)}`
}

/** Every 101st number, and how many there are. */
function sample(array: Uint8Array | Uint32Array): Uint32Array {
  return Uint32Array.from({ length: Math.ceil(array.length / 101) + 1 }, (_, i) =>
    i === 0 ? array.length : array[(i - 1) * 101]!,
  )
}

function inWorker(order: JobOrder): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./job-thread.js', import.meta.url), { workerData: order })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
