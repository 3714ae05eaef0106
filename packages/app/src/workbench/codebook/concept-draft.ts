import type { FullConcept } from '../../api/contract/shapes.ts'
import { type Attribute, attributesOf, linesOf } from '../changes/fields.tsx'

export const CONCEPT_KINDS = ['policy-claim', 'argument', 'factual-claim', 'expectation'] as const
export type ConceptKind = (typeof CONCEPT_KINDS)[number]
export const ROLES = ['none', 'pro', 'con'] as const

/** A concept as its form holds it: everything is text while it is typed. */
export interface ConceptDraft {
  readonly label: string
  readonly kind: ConceptKind
  readonly role: (typeof ROLES)[number]
  readonly scheme: string
  /** The codebook's id of the concept that it argues about; '' is the focal one. */
  readonly about: string
  /** One id a line. */
  readonly answers: string
  readonly definition: string
  readonly not: string
  readonly exampleFor: string
  readonly exampleAgainst: string
  /** One phrase a line. */
  readonly agree: string
  readonly disagree: string
  readonly colour: string | null
  readonly attributes: readonly Attribute[]
}

export const NEW_CONCEPT: ConceptDraft = {
  label: '',
  kind: 'policy-claim',
  role: 'none',
  scheme: '',
  about: '',
  answers: '',
  definition: '',
  not: '',
  exampleFor: '',
  exampleAgainst: '',
  agree: '',
  disagree: '',
  colour: null,
  attributes: [],
}

export function draftOf(concept: FullConcept): ConceptDraft {
  return {
    label: concept.label,
    kind: CONCEPT_KINDS.find((kind) => kind === concept.kind) ?? 'policy-claim',
    role: concept.role ?? 'none',
    scheme: concept.scheme ?? '',
    about: concept.about ?? '',
    answers: concept.answers.join('\n'),
    definition: concept.definition ?? '',
    not: concept.not ?? '',
    exampleFor: concept.examples.agree ?? '',
    exampleAgainst: concept.examples.disagree ?? '',
    agree: concept.triggers.agree.join('\n'),
    disagree: concept.triggers.disagree.join('\n'),
    colour: concept.colour,
    attributes: Object.entries(concept.attributes),
  }
}

const words = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** The fields that a draft stands for, as the API takes them. */
export function fieldsOf(draft: ConceptDraft) {
  const { exampleFor, exampleAgainst } = draft
  return {
    label: draft.label.trim(),
    kind: draft.kind,
    role: draft.role === 'none' ? null : draft.role,
    scheme: words(draft.scheme),
    about: words(draft.about),
    answers: linesOf(draft.answers),
    definition: words(draft.definition),
    not: words(draft.not),
    examples: {
      ...(exampleFor.trim() === '' ? {} : { agree: exampleFor.trim() }),
      ...(exampleAgainst.trim() === '' ? {} : { disagree: exampleAgainst.trim() }),
    },
    agree: linesOf(draft.agree),
    disagree: linesOf(draft.disagree),
    colour: draft.colour,
    attributes: attributesOf(draft.attributes),
  }
}
