/** How the offline reader finds attributions: by the trained model, or by the rules it is measured against. */
export type AttributorKind = 'learned' | 'rules'

export const DEFAULT_ATTRIBUTOR: AttributorKind = 'learned'
