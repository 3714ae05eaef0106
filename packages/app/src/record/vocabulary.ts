/** The value lists of a record; the database's checks, the types and the API's contract hold exactly these. */

/** A reader proposes; what a person accepted, corrected, rejected or added is checked. */
export const layers = ['proposal', 'checked'] as const
export type Layer = (typeof layers)[number]
/** Which layer a question is about: `current` is people's word where there is one and the reader's elsewhere. */
export const layerChoices = ['current', ...layers] as const
export type LayerChoice = (typeof layerChoices)[number]
export const verdicts = ['accepted', 'corrected', 'rejected', 'added'] as const
export type Verdict = (typeof verdicts)[number]
export const aliasKinds = ['alias', 'metonym'] as const
export type AliasKind = (typeof aliasKinds)[number]
/** What a person says of two statements that stand against each other. */
export const contradictionMarks = ['resolved', 'wrong', 'explained'] as const
export type ContradictionMarking = (typeof contradictionMarks)[number]
/** What became of a forecast; an intention that came true was kept, one that did not was reversed. */
export const forecastOutcomes = ['came-true', 'did-not', 'partly', 'void', 'open'] as const
export type ForecastOutcome = (typeof forecastOutcomes)[number]
/** Which part of a statement a stretch of the text is. */
export const spanRoles = ['source', 'cue', 'content', 'because'] as const
export type SpanRole = (typeof spanRoles)[number]
/** Of what in an imported file something is kept that the record has no place for. */
export const importedParts = ['document', 'statement'] as const
export type ImportedPartKind = (typeof importedParts)[number]
