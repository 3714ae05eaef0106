import type { Attribution, AttributionScope, Attributor, Codebook, OfflineReader } from '@onrecord/reader'
import { createReader, createRuleAttributor, tag, takeApart } from '@onrecord/reader'
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
  return createReader({ codebook, scope, attributor: attributorOf(attributor) })
}

/** The attributions of a text alone, without coding: what the attribution measures look at. */
export function attributionFinder(kind: AttributorKind, scope: AttributionScope) {
  const attributor = attributorOf(kind)
  return (text: string): { readonly attributions: readonly Attribution[]; readonly tokens: number } => {
    const tagged = tag(takeApart(text))
    return { attributions: attributor(tagged, scope), tokens: tagged.tokens.length }
  }
}

function attributorOf(kind: AttributorKind): Attributor {
  if (kind === 'learned') throw new Error('The learned attributor is not there yet.')
  return createRuleAttributor()
}
