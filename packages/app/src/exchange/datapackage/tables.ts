import type { ActorSummary } from '../../record/actors/actors.ts'
import type { ConceptSummary } from '../../record/codebooks/concepts.ts'
import type { CodedDocument } from '../out/coded-document.ts'
import type { TypedColumn } from '../tables/typed-column.ts'

type Text<Row> = (row: Row) => string | null
const text = <Row>(name: string, about: string, of: Text<Row>): TypedColumn<Row> => ({
  name,
  type: 'string',
  about,
  of,
})
const whole = <Row>(name: string, about: string, of: (row: Row) => number): TypedColumn<Row> => ({
  name,
  type: 'integer',
  about,
  of,
})

/** The articles without their texts, which may be somebody's property. */
export const DOCUMENTS: readonly TypedColumn<CodedDocument>[] = [
  whole('document', 'number of the article', ({ id }) => id),
  text('title', 'its title', ({ title }) => title),
  text('outlet', 'its outlet', ({ outlet }) => outlet),
  { name: 'date', type: 'date', about: 'the day on which it was published', of: ({ date }) => date },
  text('author', 'who wrote it', ({ author }) => author),
  text('section', 'section of the outlet', ({ section }) => section),
  text('page', 'page of the outlet', ({ page }) => page),
  text('url', 'its address', ({ url }) => url),
  text('language', 'its language', ({ language }) => language),
  text('accession', 'the number under which an archive keeps it', ({ accession }) => accession),
  whole('characters', 'length of its text, in UTF-16 units', ({ text }) => text.length),
  whole('statements', 'how many statements are taken from it', ({ statements }) => statements.length),
]

export const TEXTS: readonly TypedColumn<CodedDocument>[] = [
  whole('document', 'number of the article', ({ id }) => id),
  text('text', 'its text, in which the places of the statements count UTF-16 units', ({ text }) => text),
]

export const ACTORS: readonly TypedColumn<ActorSummary>[] = [
  whole('actor', 'number of the actor', ({ id }) => id),
  text('name', 'its name', ({ name }) => name),
  text('kind', 'what it is', ({ kind }) => kind),
  text('organisation', 'to whom it belongs', ({ organisation }) => organisation),
  text('role', 'as what', ({ role }) => role),
  whole('documents', 'in how many articles it speaks', ({ documents }) => documents),
  whole('statements', 'how many statements are its own', ({ statements }) => statements),
]

export const CONCEPTS: readonly TypedColumn<ConceptSummary>[] = [
  text('concept', 'the codebook’s id', ({ key }) => key),
  text('label', 'the concept as it is worded', ({ label }) => label),
  text('kind', 'what kind of concept it is', ({ kind }) => kind),
  text('role', 'of an argument: which side it serves', ({ role }) => role),
  text('definition', 'what it means', ({ definition }) => definition),
  whole('for', 'statements that agree', ({ agree }) => agree),
  whole('against', 'statements that disagree', ({ disagree }) => disagree),
  whole('neither', 'statements that do neither', ({ neutral }) => neutral),
  whole('unset', 'statements whose stance is not coded', ({ unset }) => unset),
]
