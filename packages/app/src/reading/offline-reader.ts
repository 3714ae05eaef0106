import type {
  Attribution,
  AttributionScope,
  Codebook,
  Depth,
  OfflineReader,
  ReadText,
  TaggedText,
} from '@onrecord/reader'
import { createAttributor, createReader, tag, takeApart } from '@onrecord/reader'
import { type AttributorKind, DEFAULT_ATTRIBUTOR } from './attributor-kind.ts'
import { compileLate } from './compile-late.ts'
import { modelBytes, openModel } from './model-file.ts'
import { type ReaderSettings, readerIdentity } from './reader-identity.ts'

/** What decides the offline reader's answers; a record keeps its identity with every statement's coder. */
export interface OfflineReaderSettings extends ReaderSettings {
  readonly codebook: Codebook
  /** The model's bytes, where somebody has read them already: `modelBytes()`. */
  readonly weights?: Uint8Array | undefined
}

/** The reader that needs no network. */
export function offlineReader({
  codebook,
  attributor = DEFAULT_ATTRIBUTOR,
  scope = 'all',
  weights,
}: OfflineReaderSettings): OfflineReader {
  compileLate()
  const { name, version } = readerIdentity({ attributor, scope })
  const signed = { codebook, scope, name, version }
  if (attributor === 'rules') return createReader(signed)
  const model = openModel(weights)
  return createReader({
    ...signed,
    attributor: createAttributor(model),
    tagger: model.tagger,
  })
}

/**
 * The attributions of a text alone, without coding: what the attribution measures look at. The outermost only, as corpora mark them,
 * unless those inside others are asked too, as statements are made of them.
 */
export function attributionFinder(kind: AttributorKind, scope: AttributionScope, depth: Depth = 'outermost') {
  const model = kind === 'learned' ? openModel() : null
  const attributor = createAttributor(model, depth)
  const tagger = model === null ? tag : model.tagger
  return (text: string): { readonly attributions: readonly Attribution[]; readonly tokens: number } => {
    const tagged = tagger(takeApart(text))
    return { attributions: attributor(tagged, scope), tokens: tagged.tokens.length }
  }
}

/** The trained tagger alone. */
export function modelTagger(): (text: ReadText) => TaggedText {
  return openModel().tagger
}

/** The same settings with the model's bytes, which all threads then share. */
export function withSharedModel(settings: OfflineReaderSettings): OfflineReaderSettings {
  return settings.attributor === 'rules' ? settings : { ...settings, weights: modelBytes() }
}
