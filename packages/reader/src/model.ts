import { CueLexicon } from './attribution/learned/cue-lexicon.ts'
import type { AttributionWeights } from './attribution/learned/learned.ts'
import type { Parser } from './attribution/learned/token-numbers.ts'
import { Forest, unpackTrees } from './learning/forest.ts'
import { unpackModel, unpackWeights } from './learning/model-file.ts'
import { isReady, openReady, packReady } from './learning/ready-file.ts'
import { slotsOf, type WeightSlots, Weights } from './learning/weights.ts'
import { type ParserWeights, parseSentences } from './text/parser.ts'
import type { ReadText, TaggedText } from './text/read-text.ts'
import { createTagger } from './text/trained-tagger.ts'

/** What a model file holds, ready to use. Plain functions: one model serves any number of texts, and keeps nothing of them. */
export interface Model {
  /** Marks parts of speech and names. */
  readonly tagger: (text: ReadText) => TaggedText
  readonly attribution: AttributionWeights
}

/**
 * Makes a model of the bytes of a model file (`packages/reader/models`), packed or made ready. Throws where they are none.
 *
 * @example const model = createModel(readFileSync('english-news.bin')); model.tagger(takeApart('She said no.')).tags
 */
export function createModel(bytes: Uint8Array): Model {
  const { parts, slots } = isReady(bytes) ? openReady(bytes) : { parts: unpackModel(bytes), slots: null }
  const part = (name: string): Uint8Array => {
    const found = parts.get(name)
    if (found === undefined)
      throw new TypeError(`the model file has no part "${name}"; it holds ${[...parts.keys()].join(', ')}`)
    return found
  }
  const weights = (name: string): Weights => new Weights(slots?.get(name) ?? unpackWeights(part(name)))
  const has = (name: string): boolean => parts.has(name) || slots?.has(name) === true
  const forest = (name: string): Forest => new Forest(unpackTrees(part(name)))
  return {
    tagger: createTagger({ tags: weights('tags'), names: weights('names') }),
    attribution: {
      lexicon: has(READY_LEXICON)
        ? CueLexicon.opened(part(READY_LEXICON))
        : CueLexicon.unpack(part('cue-lexicon')),
      parser: has('parser-moves')
        ? parserOf({ moves: weights('parser-moves'), relations: weights('parser-relations') })
        : null,
      first: weights('first'),
      second: has('second') ? weights('second') : null,
      sources: weights('sources'),
      contents: weights('contents'),
      keep: { first: weights('keep'), right: forest('keep-right'), exact: forest('keep-exact') },
      threshold: (part('threshold')[0] ?? 0) / 255,
    },
  }
}

/** The parts of a model file that are weights. */
const WEIGHTS: ReadonlySet<string> = new Set([
  'tags',
  'names',
  'parser-moves',
  'parser-relations',
  'first',
  'second',
  'sources',
  'contents',
  'keep',
])

/** The part of a model made ready that is the lexicon of cues. */
const READY_LEXICON = 'cue-lexicon-slots'

/**
 * The same model in a form that is four times as large and needs no unpacking: its weights lie in the file as they are
 * looked up, and are used where they lie. Little-endian, as the machines are that run it.
 *
 * @example writeFileSync('english-news.ready.bin', readyModel(readFileSync('english-news.bin')))
 */
export function readyModel(bytes: Uint8Array): Uint8Array {
  const parts = unpackModel(bytes)
  const slots = new Map<string, WeightSlots>()
  for (const name of WEIGHTS) {
    const packed = parts.get(name)
    if (packed === undefined) continue
    slots.set(name, slotsOf(unpackWeights(packed)))
    parts.delete(name)
  }
  const lexicon = parts.get('cue-lexicon')
  if (lexicon !== undefined) parts.set(READY_LEXICON, CueLexicon.unpack(lexicon).ready())
  parts.delete('cue-lexicon')
  return packReady({ parts, slots })
}

function parserOf(weights: ParserWeights): Parser {
  return (columns, tags, { sentences }) => parseSentences(weights, columns, tags, sentences)
}
