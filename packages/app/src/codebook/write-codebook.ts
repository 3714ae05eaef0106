import type { Codebook } from '@onrecord/reader'
import { stringify } from 'yaml'
import { CODEBOOK_FORMAT_VERSION } from './codebook-schema.ts'

/**
 * A codebook as the YAML that `parseCodebook` reads: what is empty or null is left out, lists stand on one line.
 *
 * @example parseCodebook(codebookYaml(codebook), 'tax.yaml').codebook // equal to `codebook`
 */
export function codebookYaml(codebook: Codebook): string {
  const {
    title,
    version,
    language,
    description,
    focalConcept,
    concepts,
    actors,
    items,
    outlets,
    lexicons,
    variables = [],
  } = codebook
  const file = filled({
    format: 'onrecord-codebook',
    'format-version': CODEBOOK_FORMAT_VERSION,
    title,
    version,
    language,
    description,
    'focal-concept': focalConcept,
    concepts: concepts.map(({ examples, ...concept }) => {
      return filled({ ...concept, examples: filled(examples ?? {}) })
    }),
    actors: actors.map(({ notIn, ...actor }) => filled({ ...actor, 'not-in': notIn })),
    items: items.map(({ variantOf, isClass, ...item }) => {
      return filled({ ...item, 'variant-of': variantOf, 'is-class': isClass || null })
    }),
    outlets: outlets.map(filled),
    lexicons: filled({
      decisions: filled(lexicons.decisions),
      quantities: filled(lexicons.quantities),
      periods: filled(lexicons.periods),
      probabilities: filled(lexicons.probabilities ?? {}),
    }),
    variables: variables.map(filled),
  })
  return stringify(file, { lineWidth: 0, collectionStyle: 'any', defaultStringType: 'PLAIN' })
}

function filled(entry: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => !isEmpty(value)))
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  return Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && Object.keys(value).length === 0
}
