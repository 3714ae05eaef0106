import type { Network } from '../cells/network.ts'

/** The congruence and the conflict network of one window, on the same actors. */
export interface Opposition {
  readonly congruence: Network
  readonly conflict: Network
}
