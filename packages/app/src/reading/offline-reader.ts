import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AttributionScope, Codebook, Reader } from '@onrecord/reader'
import { createLearnedAttributor, createModel, createReader, createRuleAttributor } from '@onrecord/reader'

/** How the offline reader finds attributions; a record keeps these settings with every statement's coder. */
export interface OfflineReaderSettings {
  readonly codebook: Codebook
  /** The trained model, or the rules it is measured against. */
  readonly attributor?: 'learned' | 'rules'
  /** `speech` (said, told, wrote, according to) or `all` (wants, fears, supports, decided). */
  readonly scope?: AttributionScope
}

/** The reader that needs no network: the trained model from the package's own file, or the rules. */
export function offlineReader({ codebook, attributor = 'learned', scope = 'all' }: OfflineReaderSettings): Reader {
  return createReader({
    codebook,
    scope,
    attributor: attributor === 'learned' ? createLearnedAttributor(createModel(modelBytes())) : createRuleAttributor(),
  })
}

/** The weights beside the reader package, wherever npm has put it. */
function modelBytes(): Uint8Array {
  const file = fileURLToPath(import.meta.resolve('@onrecord/reader/models/attribution.bin'))
  if (!existsSync(file)) throw new Error(`The reader's model ${file} is missing. Install the package again.`)
  return readFileSync(file)
}
