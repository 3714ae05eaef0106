// npm run train -- attribution [--data DIR] [--out FILE] [--checkpoints DIR] [--workers N] [--tagger MODEL] [--passes 1|2] [--without-trees]
// Trains everything the reader's model file holds, on a folder with train.jsonl and corenlp-train.jsonl.gz.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { packModel, packWeights, unpackModel, unpackWeights } from '../src/learning/model-file.ts'
import { Weights } from '../src/learning/weights.ts'
import { createTagger } from '../src/text/trained-tagger.ts'
import { readCorpus } from './corpus.ts'
import { progressIn } from './progress.ts'
import { trainAttribution } from './train-attribution.ts'
import { trainTagger } from './train-tagger.ts'

const reader = fileURLToPath(new URL('..', import.meta.url))

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: resolve(reader, '../../../shared/data/polnear') },
      out: { type: 'string', default: join(reader, 'models/english-news.bin') },
      checkpoints: {
        type: 'string',
        default: resolve(reader, '../../node_modules/.cache/onrecord-training'),
      },
      workers: { type: 'string', default: '2' },
      tagger: { type: 'string' },
      passes: { type: 'string', default: '1' },
      'without-trees': { type: 'boolean', default: false },
    },
  })
  if (positionals[0] !== 'attribution')
    throw new Error(`train what? There is attribution, not "${positionals[0] ?? ''}"`)
  if (!existsSync(join(values.data, 'train.jsonl')))
    throw new Error(`${values.data} holds no train.jsonl; give the corpus folder with --data`)
  const workers = Number(values.workers)
  if (!Number.isInteger(workers) || workers < 1)
    throw new Error(`--workers is "${values.workers}"; it must be 1 or more`)
  const progress = progressIn(values.checkpoints)
  const examples = readCorpus(values.data, 'train')
  progress.say(`${examples.length} articles`)
  const tagging = values.tagger === undefined ? trainTagger(examples, progress) : taggerOf(values.tagger)
  const tagger = createTagger({ tags: new Weights(tagging.tags), names: new Weights(tagging.names) })
  const parts = await trainAttribution(examples, tagger, {
    folder: values.checkpoints,
    workers,
    progress,
    trees: !values['without-trees'],
    passes: values.passes === '2' ? 2 : 1,
  })
  const bytes = packModel([
    { name: 'tags', bytes: packWeights(tagging.tags) },
    { name: 'names', bytes: packWeights(tagging.names) },
    ...parts,
  ])
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, bytes)
  progress.say(`${values.out}: ${(bytes.length / 1e6).toFixed(2)} MB`)
}

/** The tagger of a model file, so that it need not be trained again. */
function taggerOf(file: string): ReturnType<typeof trainTagger> {
  const parts = unpackModel(readFileSync(file))
  return { tags: unpackWeights(parts.get('tags')!), names: unpackWeights(parts.get('names')!) }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(`train: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
