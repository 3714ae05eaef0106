/** The tables of a record as people take them away: one row a thing, one column a field; hedges come along everywhere. */
import type { Quantity, Stance } from '@onrecord/reader'
import type { PositionRow } from '../../analysis/position-rows.ts'
import type { ActorSummary } from '../../record/actors/actors.ts'
import type { ConceptSummary } from '../../record/codebooks/concepts.ts'
import type { DocumentSummary } from '../../record/documents/documents.ts'
import type { Queued } from '../../record/statements/queue.ts'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import type { TableColumns } from './table-file.ts'

export const statementTable: TableColumns<RecordedStatement> = {
  name: 'statements',
  columns: [
    ['statement', ({ id }) => id],
    ['date', ({ document }) => document.date],
    ['outlet', ({ document }) => document.outlet],
    ['document', ({ document }) => document.id],
    ['title', ({ document }) => document.title],
    ['speaker', ({ speaker }) => speaker?.name ?? null],
    ['speaker_kind', ({ speaker }) => speaker?.kind ?? null],
    ['anonymity', ({ speaker }) => speaker?.anonymity ?? null],
    ['organisation', ({ speaker }) => speaker?.organisation ?? null],
    ['stance_of', ({ holder, speaker }) => (holder ?? speaker)?.name ?? null],
    ['type', ({ type }) => type],
    ['mode', ({ mode }) => mode],
    ['concept', ({ concept }) => concept],
    ['concept_label', ({ conceptLabel }) => conceptLabel],
    ['stance', ({ stance }) => stanceCell(stance)],
    ['commitment', ({ commitment }) => commitment.source],
    ['hedges', ({ hedges }) => hedges.map(({ quote }) => quote).join('; ')],
    ['figures', ({ quantities }) => quantities.map(({ quote }) => quote).join('; ')],
    ['figure_units', ({ quantities }) => quantities.map(measureOf).join('; ')],
    ['decision', ({ decision }) => decision?.state ?? null],
    ['content', ({ content }) => content.map(({ quote }) => quote).join(' … ')],
    ['sentence', ({ sentence }) => sentence.text],
    ['confidence', ({ confidence, coder }) => (coder.by === 'person' ? null : confidence)],
    ['layer', ({ layer }) => layer],
    ['verdict', ({ verdict }) => verdict],
    ['coder', ({ coder }) => coder.name],
    ['coder_version', ({ coder }) => coder.version],
  ],
}

export const documentTable: TableColumns<DocumentSummary> = {
  name: 'documents',
  columns: [
    ['document', ({ id }) => id],
    ['date', ({ date }) => date],
    ['outlet', ({ outlet }) => outlet],
    ['title', ({ title }) => title],
    ['url', ({ url }) => url],
    ['language', ({ language }) => language],
    ['characters', ({ characters }) => characters],
    ['statements', ({ statements }) => statements],
    ['not_read_because', ({ unreadBecause }) => unreadBecause],
    ['group', ({ group }) => group],
    ['group_size', ({ groupSize }) => groupSize],
  ],
}

export const actorTable: TableColumns<ActorSummary> = {
  name: 'actors',
  columns: [
    ['actor', ({ id }) => id],
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['organisation', ({ organisation }) => organisation],
    ['role', ({ role }) => role],
    ['only_in_document', ({ onlyIn }) => onlyIn],
    ['documents', ({ documents }) => documents],
    ['statements', ({ statements }) => statements],
  ],
}

export const conceptTable: TableColumns<ConceptSummary> = {
  name: 'concepts',
  columns: [
    ['concept', ({ key }) => key],
    ['label', ({ label }) => label],
    ['kind', ({ kind }) => kind],
    ['role', ({ role }) => role],
    ['definition', ({ definition }) => definition],
    ['for', ({ agree }) => agree],
    ['against', ({ disagree }) => disagree],
    ['neither', ({ neutral }) => neutral],
    ['unset', ({ unset }) => unset],
  ],
}

export const positionTable: TableColumns<PositionRow> = {
  name: 'positions',
  columns: [
    ['actor', ({ actor }) => actor.name],
    ['actor_kind', ({ actor }) => actor.kind],
    ['concept', ({ concept }) => concept.key],
    ['concept_label', ({ concept }) => concept.label],
    ['for', ({ cell }) => cell.agree.length],
    ['against', ({ cell }) => cell.disagree.length],
    ['neither', ({ cell }) => cell.neutral.length],
    ['unset', ({ cell }) => cell.unset.length],
    ['statements', ({ cell }) => [...cell.agree, ...cell.disagree, ...cell.neutral, ...cell.unset].join(' ')],
  ],
}

export const queueTable: TableColumns<Queued> = {
  name: 'queue',
  columns: [
    ['document', ({ document }) => document],
    ['date', ({ date }) => date],
    ['outlet', ({ outlet }) => outlet],
    ['title', ({ title }) => title],
    ['waiting', ({ undecided }) => undecided],
    ['decided', ({ decided }) => decided],
    ['least_sure', ({ leastSure }) => leastSure],
  ],
}

function stanceCell(stance: Stance): string {
  if (stance === null) return 'unset'
  return stance === 1 ? 'for' : stance === -1 ? 'against' : 'neither'
}

/** What a figure counts and by what, "EUR/year", in the order of the figures; empty where the text does not say. */
function measureOf({ unit, period }: Quantity): string {
  return `${unit ?? ''}${period === null ? '' : `/${period}`}`
}
