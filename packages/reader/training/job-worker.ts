import { parentPort, workerData } from 'node:worker_threads'
import { forbiddenLabels } from '../src/attribution/learned/labels.ts'
import { packWeights } from '../src/learning/model-file.ts'
import { ChainTrainer } from './chain-trainer.ts'
import type { JobOrder } from './jobs.ts'
import { progressIn } from './progress.ts'

// One job on one thread; tells of each epoch, and hands back the packed weights.
const { name, data, settings, sequences, folder, chain = true } = workerData as JobOrder
const progress = progressIn(folder)
const rules = chain ? { ...settings, forbidden: forbiddenLabels } : settings
const trainer = new ChainTrainer(data, rules, sequences)
progress.resume(name, trainer)
while (!trainer.done) {
  const report = trainer.runEpoch(() => performance.now())
  progress.epoch(name, report, trainer)
}
parentPort!.postMessage(packWeights(trainer.rows()))
