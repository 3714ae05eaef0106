import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ChainTrainer, EpochReport, TrainerState } from './chain-trainer.ts'

/** Tells how far the training is, and keeps each epoch's state so that an interrupted run goes on. */
export interface Progress {
  readonly say: (line: string) => void
  readonly epoch: (name: string, report: EpochReport, trainer: ChainTrainer) => void
  readonly resume: (name: string, trainer: ChainTrainer) => void
}

/** Progress on standard error with checkpoints in a folder; the same data and settings go on where they stopped. */
export function progressIn(folder: string): Progress {
  mkdirSync(folder, { recursive: true })
  const started = Date.now()
  const say = (line: string): void => console.error(`${clock(Date.now() - started)}  ${line}`)
  const file = (name: string): string => join(folder, `${name.replaceAll(' ', '-')}.state`)
  return {
    say,
    epoch: (name, { epoch, epochs, logLikelihood, weights, seconds }, trainer) => {
      say(
        `${name}: epoch ${epoch} of ${epochs}, log-likelihood ${Math.round(logLikelihood)}, ${weights} weights, ${seconds.toFixed(0)} s`,
      )
      writeFileSync(`${file(name)}.new`, serialize(trainer.state()))
      renameSync(`${file(name)}.new`, file(name))
    },
    resume: (name, trainer) => {
      if (!existsSync(file(name))) return
      trainer.resume(deserialize(readFileSync(file(name))) as TrainerState)
      say(`${name}: goes on after epoch ${trainer.epoch}`)
    },
  }
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')}`
}
