import type { CodedDocument } from '../out/coded-document.ts'
import { derivedGuid } from './derived-guid.ts'
import type { WriteElement, WriteText } from './refi-xml.ts'

type Xml = { readonly element: WriteElement; readonly text: WriteText }

/** What is known of an article, as variables of a source. */
export const ARTICLE_VARIABLES = [
  'outlet',
  'date',
  'author',
  'section',
  'page',
  'url',
  'language',
  'accession',
] as const
export type ArticleVariable = (typeof ARTICLE_VARIABLES)[number]

/** Of people, beside their own attributes. QDA tools know one variable a name, of sources or of cases. */
export const CASE_VARIABLES = ['kind of speaker', 'organisation'] as const

/** The name of a variable that holds an attribute of a person. */
export const attributeVariable = (name: string): string => `speaker: ${name}`

const guidOf = (name: string): string => derivedGuid('variable', name)

export function variablesElement(names: Iterable<string>, { element }: Xml): string {
  const variables = [...names].map((name) =>
    element('Variable', { guid: guidOf(name), name, typeOfVariable: name === 'date' ? 'Date' : 'Text' }),
  )
  return element('Variables', {}, ...variables)
}

/** What is not empty, each as the value of its variable. */
export function valueElements(
  values: Iterable<readonly [name: string, value: string | null]>,
  { element, text }: Xml,
): string[] {
  return [...values].flatMap(([name, value]) => {
    if (value === null || value === '') return []
    const kind = name === 'date' ? 'DateValue' : 'TextValue'
    const ref = element('VariableRef', { targetGUID: guidOf(name) })
    return element('VariableValue', {}, ref, element(kind, {}, text(value)))
  })
}

export const articleValues = (document: CodedDocument): [ArticleVariable, string | null][] =>
  ARTICLE_VARIABLES.map((name) => [name, document[name]])
