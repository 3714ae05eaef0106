import type { Network } from '@onrecord/network'

/** Of what a network is made, beside the settings that it has itself. */
export interface MadeOf {
  /** The file or record, as it was named. */
  readonly source: string
  /** Whose word, and which statements, in words. */
  readonly layer: string
  readonly query?: string
  /** How many statements there are to choose from. */
  readonly statements: number
  /** From where the chance in the camps comes; null where there are none. */
  readonly campSeed: number | null
  /** Of the command that made it; a server's is the one that it says in `/api/health`. */
  readonly version?: string
}

/**
 * All that made a network, in one line of JSON of plain letters, so that it stands unchanged in whatever holds it: a subtract and a
 * congruence network of the same statements are told apart by it.
 *
 * `networkRecipe(made)(network) // {"format":"onrecord-network/1","version":"0.1.0","source":"debate.dna", ...`
 */
export const networkRecipe =
  ({ version, statements, campSeed, ...from }: MadeOf) =>
  ({ start, stop, numStatements, recipe }: Network): string => {
    const counted = { in: numStatements, left: Math.max(0, statements - numStatements) }
    const camps = campSeed === null ? {} : { camps: { seed: campSeed } }
    const whole = {
      format: 'onrecord-network/1',
      version,
      ...from,
      start,
      stop,
      statements: counted,
      ...camps,
      ...recipe,
    }
    return JSON.stringify(whole).replace(
      /[^ -~]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  }
