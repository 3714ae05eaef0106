import type { Anonymity, SourceFacets } from '@onrecord/reader'
import { inTextOrder } from '../../record/statements/text-order.ts'
import { plainName } from '../matters/names.ts'
import { type SourceKind, type Sourcing, sourceKind, sourcingOf, voiceOf } from '../matters/sourcing.ts'
import { reporterOf, type Told } from '../matters/told.ts'
import type { SourcingOddity } from './oddities.ts'
import { type Path, pathOf } from './path.ts'

/** Whose word something rests on, and each way by which that came into the record. */
export interface SourcingReport {
  readonly sourcing: Sourcing
  readonly sources: readonly OriginalSource[]
  /** Statements by how the source is named, the most frequent first. */
  readonly anonymity: readonly { readonly anonymity: Anonymity; readonly statements: number }[]
  /** The nearest and the farthest source; `null` where no chain is known. */
  readonly distance: { readonly least: number | null; readonly most: number | null }
  /** Statements with a link that no text names. */
  readonly inferred: number
  readonly oddities: readonly SourcingOddity[]
}

/** One source: a person or outlet wherever quoted, or somebody without a name in the reports of one origin. */
export interface OriginalSource {
  readonly name: string
  /** `null` where no text says who speaks. */
  readonly kind: SourceKind | null
  readonly anonymity: Anonymity | null
  /** Of a source without a name: what the text says of it. */
  readonly facets: SourceFacets | null
  /** The outlets that spoke to it, as far as known. */
  readonly reporters: readonly string[]
  readonly paths: readonly Path[]
}

export function sourcingReport(statements: readonly Told[]): SourcingReport {
  const told = [...statements].sort(inTextOrder)
  const sources = sourcesOf(told)
  const paths = sources.flatMap((source) => source.paths)
  const distances = paths.flatMap(({ distance }) => distance ?? []).sort((a, b) => a - b)
  return {
    sourcing: sourcingOf(told),
    sources,
    anonymity: anonymityOf(told),
    distance: { least: distances[0] ?? null, most: distances.at(-1) ?? null },
    inferred: paths.filter(({ inferred }) => inferred > 0).length,
    oddities: [...oddities(sources, paths)],
  }
}

/** Those with most reports first, each with its reports in the order in which they came out. */
function sourcesOf(told: readonly Told[]): readonly OriginalSource[] {
  const groups = new Map<string, Told[]>()
  for (const one of told) {
    const key = sourceKey(one)
    const group = groups.get(key) ?? []
    group.push(one)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(sourceIn).sort((a, b) => b.paths.length - a.paths.length)
}

/** Nobody without a name is followed from one origin to another, whatever phrase two of them share. */
function sourceKey({ speaker, origin }: Told): string {
  const voice = voiceOf(speaker)
  return voice === null ? `at ${origin}: ${plainName(speaker?.name ?? '')}` : `voice ${voice}`
}

function sourceIn(told: readonly Told[]): OriginalSource | [] {
  const [first] = told
  if (first === undefined) return []
  const { speaker } = first
  return {
    name: speaker?.name ?? 'not said',
    kind: speaker === null ? null : sourceKind(speaker.anonymity),
    anonymity: speaker?.anonymity ?? null,
    facets: told.find((one) => one.speaker?.facets !== undefined)?.speaker?.facets ?? null,
    reporters: [...new Set(told.flatMap((one) => reporterOf(one) ?? []))],
    paths: told.map(pathOf),
  }
}

function anonymityOf(told: readonly Told[]): SourcingReport['anonymity'] {
  const counts = new Map<Anonymity, number>()
  for (const { speaker } of told)
    if (speaker !== null) counts.set(speaker.anonymity, (counts.get(speaker.anonymity) ?? 0) + 1)
  return [...counts]
    .map(([anonymity, statements]) => ({ anonymity, statements }))
    .sort((a, b) => b.statements - a.statements)
}

function* oddities(sources: readonly OriginalSource[], paths: readonly Path[]): Iterable<SourcingOddity> {
  const unknown = paths.filter(({ distance }) => distance === null).length
  if (unknown > 0) yield { kind: 'no-chain', statements: unknown }
  const nobody = sources.filter(({ kind }) => kind === null).length
  if (nobody > 0) yield { kind: 'nobody-speaks', origins: nobody }
  const phrases = new Map<string, number>()
  for (const { name, kind } of sources)
    if (kind === 'anonymous') phrases.set(plainName(name), (phrases.get(plainName(name)) ?? 0) + 1)
  for (const [phrase, origins] of phrases) if (origins > 1) yield { kind: 'one-phrase', phrase, origins }
}
