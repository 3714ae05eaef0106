import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ReadText } from '../src/text/read-text.ts'
import { TAGS } from '../src/text/tagger.ts'
import { takeApart } from '../src/text/take-apart.ts'

type Pair = readonly [number, number]

/** One line of a corpus: the text and what annotators found in it. Offsets are UTF-16. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  readonly discard?: readonly Pair[]
}

export interface GoldAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

/** What a teacher (CoreNLP) says of our tokens; -1 and '' where it has no such token. */
export interface TeacherLayer {
  /** Into `TAGS`. */
  readonly tags: Int16Array
  /** As the classes of the name tagger. */
  readonly names: Uint8Array
  /** Token index of the head in our tokens, -1 for roots, -2 for unknown. */
  readonly heads: Int32Array
  readonly relations: readonly string[]
  /** Teacher's sentence of each token. */
  readonly sentence: Int32Array
}

export interface Example {
  readonly gold: GoldArticle
  readonly read: ReadText
  readonly teacher: TeacherLayer | null
}

/** Reads a corpus folder's `train.jsonl` or `dev.jsonl` with the teacher's layer beside it, where there is one. */
export function readCorpus(folder: string, split: string): Example[] {
  const layers = readLayers(join(folder, `corenlp-${split}.jsonl.gz`))
  return readLines(readFileSync(join(folder, `${split}.jsonl`), 'utf8')).map((line) => {
    const gold = line as GoldArticle
    const read = takeApart(gold.text)
    const sentences = layers.get(gold.id)
    return { gold, read, teacher: sentences === undefined ? null : align(read, sentences) }
  })
}

function readLines(raw: string): unknown[] {
  return raw
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)
}

/** start, end, word, lemma, tag, name class, head (in the sentence), relation */
type LayerToken = readonly [number, number, string, string, string, string, number, string]
type LayerSentences = readonly (readonly LayerToken[])[]

function readLayers(file: string): Map<string, LayerSentences> {
  if (!existsSync(file)) return new Map()
  const lines = readLines(gunzipSync(readFileSync(file)).toString('utf8')) as {
    id: string
    sents: LayerSentences
  }[]
  return new Map(lines.map(({ id, sents }) => [id, sents]))
}

const KINDS = ['PERSON', 'ORGANIZATION', 'LOCATION', 'MISC']

function align(read: ReadText, sentences: LayerSentences): TeacherLayer {
  const { tokens } = read
  const tags = new Int16Array(tokens.length).fill(-1)
  const names = new Uint8Array(tokens.length)
  const heads = new Int32Array(tokens.length).fill(-2)
  const sentence = new Int32Array(tokens.length).fill(-1)
  const relations = Array.from(tokens, () => '')
  const at = new Map(tokens.map((token, i) => [token.start, i]))
  sentences.forEach((layer, index) => {
    const ours = layer.map(([start]) => at.get(start) ?? -1)
    layer.forEach(([, end, , , tag, , head, relation], k) => {
      const i = ours[k]!
      if (i < 0) return
      sentence[i] = index
      if (tokens[i]!.end !== end) return
      tags[i] = TAGS.indexOf(tag)
      heads[i] = head < 0 ? -1 : (ours[head] ?? -2) < 0 ? -2 : ours[head]!
      relations[i] = relation
    })
    markNames(read, layer, ours, names)
  })
  return { tags, names, heads, relations, sentence }
}

function markNames(
  read: ReadText,
  layer: readonly LayerToken[],
  ours: readonly number[],
  names: Uint8Array,
): void {
  let before = ''
  layer.forEach(([, end, , , , kind], k) => {
    const index = KINDS.indexOf(kind)
    const i = ours[k]!
    if (index >= 0 && i >= 0) names[i] = before === kind && names[i - 1]! > 0 ? index * 2 + 2 : index * 2 + 1
    // A teacher's token that we split further: the rest belongs to the same name.
    if (index >= 0 && i >= 0)
      for (let rest = i + 1; rest < read.tokens.length && read.tokens[rest]!.start < end; rest++)
        names[rest] = index * 2 + 2
    before = kind
  })
}
