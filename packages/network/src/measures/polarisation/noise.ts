import type { Random } from '../../chance/random.ts'
import { searchCamps } from './camps.ts'
import { rewiring } from './rewire.ts'
import { signedFit } from './signed-modularity.ts'
import type { TieColumns } from './signed-network.ts'
import type { Reshuffle } from './stance-shuffle.ts'
import { signedOf, type TiedPair, tiedOnly } from './tied-pair.ts'

/** Searches in each randomised network. */
const RANDOM_STARTS = 2

/** Q of the best camps of a network made by chance. */
function fitOf(pair: TiedPair, most: number | undefined, random: Random): number {
  const signed = signedOf(pair)
  return signedFit(signed, searchCamps(signed, random, RANDOM_STARTS, most)).modularity
}

function dealt(shuffle: Reshuffle, random: Random): TiedPair {
  const { congruence, conflict } = shuffle(random)
  return tiedOnly(congruence, conflict, Math.max(highest(congruence), highest(conflict)) + 1)
}

/** The highest place of an actor in the ties, whose rows ascend. */
function highest({ row, column }: TieColumns): number {
  let most = row[row.length - 1] ?? 0
  for (let t = 0; t < column.length; t++) if (column[t]! > most) most = column[t]!
  return most
}

/** Draws one network by chance after another and says the Q of its best camps. */
export type Noise = () => number

/**
 * One for each kind of chance: ties rewired, congruence and conflict each by itself so that the degrees stay, and, where there are
 * statements to deal, their stances dealt out anew.
 */
export function noiseOf(
  pair: TiedPair,
  most: number | undefined,
  random: Random,
  shuffle: Reshuffle | null,
): readonly Noise[] {
  const [agree, oppose] = [rewiring(pair.congruence, pair.count), rewiring(pair.conflict, pair.count)]
  const rewired = () => fitOf({ ...pair, congruence: agree(random), conflict: oppose(random) }, most, random)
  return shuffle === null ? [rewired] : [rewired, () => fitOf(dealt(shuffle, random), most, random)]
}
