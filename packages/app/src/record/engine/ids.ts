/** A number that says which table it belongs to: an actor's id is not accepted where a concept's is wanted. */
type Id<Table extends string> = number & { readonly __table?: Table }

export type CoderId = Id<'coder'>
export type CodebookId = Id<'codebook'>
export type CodebookVersionId = Id<'codebook_version'>
export type ConceptId = Id<'concept'>
export type ItemId = Id<'item'>
export type ActorId = Id<'actor'>
export type OutletId = Id<'outlet'>
export type DocumentId = Id<'document'>
export type VersionId = Id<'document_version'>
export type ProvenanceId = Id<'provenance'>
export type GroupId = Id<'near_duplicate_group'>
export type ReadingId = Id<'reading'>
export type StatementId = Id<'statement'>
export type HistoryId = Id<'history'>
export type ContradictionMarkId = Id<'contradiction_mark'>
export type ForecastResolutionId = Id<'forecast_resolution'>
export type LearnedModelId = Id<'learned_model'>
export type ImportedFileId = Id<'imported_file'>
