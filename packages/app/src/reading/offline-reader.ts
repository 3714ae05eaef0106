import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type {
  Attribution,
  AttributionScope,
  Codebook,
  Model,
  OfflineReader,
  ReadText,
  TaggedText,
} from '@onrecord/reader'
import {
  createJoinedAttributor,
  createLearnedAttributor,
  createModel,
  createReader,
  createRuleAttributor,
  tag,
  takeApart,
} from '@onrecord/reader'
import { type AttributorKind, DEFAULT_ATTRIBUTOR } from './attributor-kind.ts'

/** What decides the offline reader's answers; a record keeps these settings with every statement's coder. */
export interface OfflineReaderSettings {
  readonly codebook: Codebook
  readonly attributor?: AttributorKind
  /** `speech` (said, told, wrote, according to) or `all` (wants, fears, supports, decided). */
  readonly scope?: AttributionScope
}

/** The reader that needs no network. */
export function offlineReader({
  codebook,
  attributor = DEFAULT_ATTRIBUTOR,
  scope = 'all',
}: OfflineReaderSettings): OfflineReader {
  if (attributor === 'rules') return createReader({ codebook, scope, attributor: createRuleAttributor() })
  const model = openModel()
  return createReader({
    codebook,
    scope,
    attributor: createJoinedAttributor(createLearnedAttributor(model), createRuleAttributor()),
    tagger: model.tagger,
    name: 'onrecord-learned',
  })
}

/** The attributions of a text alone, without coding: what the attribution measures look at. */
export function attributionFinder(kind: AttributorKind, scope: AttributionScope) {
  const model = kind === 'learned' ? openModel() : null
  const rules = createRuleAttributor()
  const attributor = model === null ? rules : createJoinedAttributor(createLearnedAttributor(model), rules)
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

/** The weights beside the reader package, wherever npm has put it. */
function openModel(): Model {
  const file = fileURLToPath(import.meta.resolve('@onrecord/reader/models/english-news.bin'))
  try {
    return createModel(readFileSync(file))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The reader's model ${file} cannot be used: ${why}. Install the package again.`)
  }
}
