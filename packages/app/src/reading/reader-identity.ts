import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AttributionScope, RULES_VERSION } from '@onrecord/reader'
import { type AttributorKind, DEFAULT_ATTRIBUTOR } from './attributor-kind.ts'
import { modelHash } from './model-file.ts'
import { rulesHash, shortHash } from './rules-hash.ts'

/**
 * Who reads: its rules, its model and its settings. What changes any of them is another reader, and a record keeps the
 * two apart.
 */
export interface ReaderIdentity {
  readonly name: string
  /** The rules' version and the model's hash: `0.1.0+r1a2b3c4d.m5e6f7a8b`. */
  readonly version: string
  readonly settings: Readonly<Record<string, unknown>>
}

/** How the offline reader is set. */
export interface ReaderSettings {
  readonly attributor?: AttributorKind
  /** `speech` (said, told, wrote, according to) or `all` (wants, fears, supports, decided). */
  readonly scope?: AttributionScope
}

/** The offline reader's identity. */
export function readerIdentity({
  attributor = DEFAULT_ATTRIBUTOR,
  scope = 'all',
}: ReaderSettings): ReaderIdentity {
  if (attributor === 'rules') {
    const settings = { attributor, scope, tagger: 'rules' }
    return { name: 'onrecord-rules', version: rulesVersion(), settings }
  }
  const version = `${rulesVersion()}.m${shortHash(modelHash())}`
  return { name: 'onrecord-learned', version, settings: { attributor, scope, tagger: 'learned' } }
}

let fromSources: string | undefined

/** The version of the rules: the build's, or, where nothing was built, that of the sources as they lie there. */
export function rulesVersion(): string {
  if (RULES_VERSION !== 'unbuilt') return RULES_VERSION
  fromSources ??= sourcesVersion(new URL('.', import.meta.resolve('@onrecord/reader/package.json')))
  return fromSources
}

/** The version that the sources of a reader package have: `0.1.0+r1a2b3c4d`. */
export function sourcesVersion(reader: URL): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', reader), 'utf8'))
  return `${version}+r${rulesHash(fileURLToPath(new URL('src/', reader)))}`
}
