import type { Anonymity } from '@onrecord/reader'
import type { StatementId } from '../../record/engine/ids.ts'
import { sourceKind } from '../matters/sourcing.ts'

/** The statements of an outlet's own reporting by how their source is named, each source counted once in each report. */
export interface OutletSources {
  readonly outlet: string
  readonly anonymity: Anonymity
  readonly sources: number
  readonly statements: readonly StatementId[]
}

/** How much of an outlet's sourcing has no name. */
export interface OutletShare {
  readonly outlet: string
  /** As the record knows the outlet: newspaper, agency; `null` where it does not. */
  readonly kind: string | null
  readonly control: string | null
  /** Sources in its reports, named and without a name; its own voice is none of them. */
  readonly sources: number
  readonly anonymous: number
  /** `null` where it has no source at all. */
  readonly share: number | null
  /** Where the share lies with 95 % confidence, were these a sample of its reports (Wilson 1927). */
  readonly interval: readonly [number, number] | null
  readonly by: readonly Pick<OutletSources, 'anonymity' | 'sources'>[]
  /** The statements of the sources without a name. */
  readonly statements: readonly StatementId[]
}

export interface KnownOutlet {
  readonly name: string
  readonly kind: string | null
  readonly control: string | null
}

/** Each outlet's share, the outlets with most sources first. */
export function outletShares(
  counted: readonly OutletSources[],
  outlets: readonly KnownOutlet[],
): readonly OutletShare[] {
  const known = new Map(outlets.map((outlet) => [outlet.name, outlet]))
  const groups = new Map<string, OutletSources[]>()
  for (const one of counted) groups.set(one.outlet, [...(groups.get(one.outlet) ?? []), one])
  return [...groups]
    .map(([outlet, own]) => shareOf(known.get(outlet) ?? { name: outlet, kind: null, control: null }, own))
    .sort((a, b) => b.sources - a.sources || (a.outlet < b.outlet ? -1 : 1))
}

function shareOf({ name, kind, control }: KnownOutlet, counted: readonly OutletSources[]): OutletShare {
  const of = (wanted: ReturnType<typeof sourceKind>) =>
    counted.filter(({ anonymity }) => sourceKind(anonymity) === wanted)
  const total = (own: readonly OutletSources[]) => own.reduce((sum, { sources }) => sum + sources, 0)
  const anonymous = total(of('anonymous'))
  const sources = anonymous + total(of('named'))
  return {
    ...{ outlet: name, kind, control, sources, anonymous },
    share: sources === 0 ? null : anonymous / sources,
    interval: sources === 0 ? null : wilson(anonymous, sources),
    by: counted
      .map(({ anonymity, sources: own }) => ({ anonymity, sources: own }))
      .sort((a, b) => b.sources - a.sources),
    statements: of('anonymous').flatMap(({ statements }) => statements),
  }
}

/** `wilson(0, 10)` is 0 to 0.28: none of ten does not mean never. */
export function wilson(hits: number, of: number): readonly [number, number] {
  const z = 1.959963984540054
  const share = hits / of
  const middle = share + z ** 2 / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}
