import type { Attributor } from './attribution/attribution.ts'
import { CueLexicon } from './attribution/learned/cue-lexicon.ts'
import { type AttributionWeights, createAttributor } from './attribution/learned/learned.ts'
import type { Parser } from './attribution/learned/view.ts'
import { withDashCues } from './attribution/rules/dash-cues.ts'
import { withoutDatelines } from './attribution/rules/datelines.ts'
import { withTranscriptTurns } from './attribution/rules/transcript-turns.ts'
import { withWholeBounds } from './attribution/rules/whole-bounds.ts'
import { Forest, unpackTrees } from './learning/forest.ts'
import { unpackModel, unpackWeights } from './learning/model-file.ts'
import { Weights } from './learning/weights.ts'
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
 * Makes a model of the bytes of a model file (`packages/reader/models`). Throws where they are none.
 *
 * @example const model = createModel(readFileSync('english-news.bin')); model.tagger(takeApart('She said no.')).tags
 */
export function createModel(bytes: Uint8Array): Model {
  const parts = unpackModel(bytes)
  const part = (name: string): Uint8Array => {
    const found = parts.get(name)
    if (found === undefined)
      throw new TypeError(`the model file has no part "${name}"; it holds ${[...parts.keys()].join(', ')}`)
    return found
  }
  const weights = (name: string): Weights => new Weights(unpackWeights(part(name)))
  const forest = (name: string): Forest => new Forest(unpackTrees(part(name)))
  return {
    tagger: createTagger({ tags: weights('tags'), names: weights('names') }),
    attribution: {
      lexicon: CueLexicon.unpack(part('cue-lexicon')),
      parser: parts.has('parser-moves')
        ? parserOf({ moves: weights('parser-moves'), relations: weights('parser-relations') })
        : null,
      first: weights('first'),
      second: parts.has('second') ? weights('second') : null,
      sources: weights('sources'),
      contents: weights('contents'),
      keep: { first: weights('keep'), right: forest('keep-right'), exact: forest('keep-exact') },
      threshold: part('threshold')[0]! / 255,
    },
  }
}

function parserOf(weights: ParserWeights): Parser {
  return (columns, tags, { sentences }) => parseSentences(weights, columns, tags, sentences)
}

/** The learned attributor of a model. It wants texts that the model's own tagger has tagged. */
export function createLearnedAttributor(model: Model): Attributor {
  const attribute = createAttributor(model.attribution)
  return (text, scope) => {
    const found = withoutDatelines(text, withWholeBounds(text, attribute(text, scope)))
    return withTranscriptTurns(text, withDashCues(text, found))
  }
}
