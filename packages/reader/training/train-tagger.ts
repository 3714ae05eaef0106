import { Features } from '../src/learning/feature.ts'
import { type WeightRows, Weights } from '../src/learning/weights.ts'
import { type Columns, columnsOf } from '../src/text/columns.ts'
import { capitalsElsewhere, NAME_KINDS, nameFeatures } from '../src/text/name-tagger.ts'
import { TAGS, tagFeatures, tagSentences } from '../src/text/tagger.ts'
import { ChainTrainer, type TrainerSettings } from './chain-trainer.ts'
import type { Example } from './corpus.ts'
import { type Dataset, DatasetBuilder } from './dataset.ts'
import type { Progress } from './progress.ts'

const TAG_SETTINGS: TrainerSettings = {
  epochs: 5,
  averageFrom: 1,
  rate: 0.1,
  sparsity: 2e-5,
  dropout: 0.1,
  seed: 11,
}
const NAME_SETTINGS: TrainerSettings = {
  epochs: 6,
  averageFrom: 2,
  rate: 0.1,
  sparsity: 2e-5,
  dropout: 0.15,
  seed: 12,
}
const NAME_CLASSES = NAME_KINDS.length * 2 + 1
const SEEN_LEAST = 2

/** Learns parts of speech, then names, from the teacher's layer of a corpus. */
export function trainTagger(
  examples: readonly Example[],
  progress: Progress,
): { tags: WeightRows; names: WeightRows } {
  const taught = examples.filter((example) => example.teacher !== null)
  const columns = taught.map((example) => columnsOf(example.read.tokens))
  const tags = learn('parts of speech', tagData(taught, columns), TAG_SETTINGS, progress)
  const weights = new Weights(tags)
  const read = taught.map((example, i) => tagSentences(weights, columns[i]!, example.read.sentences))
  const names = learn('names', nameData(taught, columns, read), NAME_SETTINGS, progress)
  return { tags, names }
}

function tagData(examples: readonly Example[], columns: readonly Columns[]): Dataset {
  const builder = new DatasetBuilder(TAGS.length)
  const features = new Features()
  examples.forEach(({ read, teacher }, at) => {
    for (const { first, endToken } of read.sentences) {
      const labels = teacher!.tags.subarray(first, endToken)
      if (labels.includes(-1) || labels.length > 400) continue
      builder.startSequence()
      for (let i = first; i < endToken; i++) {
        tagFeatures(columns[at]!, first, endToken, i, features)
        builder.add(features, labels[i - first]!)
      }
    }
  })
  return builder.build(SEEN_LEAST)
}

function nameData(
  examples: readonly Example[],
  columns: readonly Columns[],
  tags: readonly Uint8Array[],
): Dataset {
  const builder = new DatasetBuilder(NAME_CLASSES)
  const features = new Features()
  examples.forEach(({ read, teacher }, at) => {
    const elsewhere = capitalsElsewhere(columns[at]!)
    for (const { first, endToken } of read.sentences) {
      if (endToken - first > 400) continue
      builder.startSequence()
      for (let i = first; i < endToken; i++) {
        nameFeatures(columns[at]!, tags[at]!, elsewhere, first, endToken, i, features)
        builder.add(features, teacher!.names[i]!)
      }
    }
  })
  return builder.build(SEEN_LEAST)
}

/** Runs a trainer to its end, telling of each epoch. */
export function learn(
  name: string,
  data: Dataset,
  settings: TrainerSettings,
  progress: Progress,
  sequences?: readonly number[],
): WeightRows {
  const trainer = new ChainTrainer(data, settings, sequences)
  // The sizes are in the name: a checkpoint of other data is never taken for this one's.
  const kept = `${name} ${data.keys.length}-${data.features.length}`
  progress.resume(kept, trainer)
  while (!trainer.done)
    progress.epoch(
      kept,
      trainer.runEpoch(() => performance.now()),
      trainer,
    )
  return trainer.rows()
}
