import type { ChainLink, ChainRole } from '@onrecord/reader'
import type { Told } from '../matters/told.ts'

/** The way of one report from its source to the article it stands in. */
export interface Path {
  readonly links: readonly PathLink[]
  /**
   * How many outlets stand between the source and this article's readers: 0 where the outlet speaks for itself, 1 where the
   * source spoke to the outlet that printed it, 2 where another outlet reported it first; `null` where no chain is known.
   */
  readonly distance: number | null
  /** How many of its links no text names. */
  readonly inferred: number
  readonly told: Told
}

export interface PathLink {
  readonly name: string
  readonly role: ChainRole
  readonly explicit: boolean
}

export function pathOf(told: Told): Path {
  const links = told.chain.map(({ name, role, explicit }: ChainLink): PathLink => ({ name, role, explicit }))
  return {
    links,
    distance: distanceOf(links),
    inferred: links.filter(({ explicit }) => !explicit).length,
    told,
  }
}

/** A spokesperson speaks as the source and is no step of its own; several sources side by side are one beginning. */
function distanceOf(links: readonly PathLink[]): number | null {
  const outlets = links.filter(({ role }) => OUTLETS.has(role)).length
  if (links.length === 0 || outlets === 0) return null
  return links.some(({ role }) => role === 'original-source') ? outlets : outlets - 1
}

const OUTLETS: ReadonlySet<ChainRole> = new Set(['reporting-outlet', 'relaying-outlet', 'publishing-outlet'])
