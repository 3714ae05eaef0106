import type { Codebook, Concept } from '@onrecord/reader'

/** A concept as a reason for or against another one, as codebooks declare it. */
export interface ReasonDeclared {
  readonly key: string
  readonly label: string
  readonly role: 'pro' | 'con'
  /** How it argues, in the codebook's word: `scarcity`, `precedent`. */
  readonly scheme: string | null
  /** The concepts whose affirmation speaks against it. */
  readonly answeredBy: readonly Labelled[]
}

export interface Labelled {
  readonly key: string
  readonly label: string
}

/** What is argued about: a concept with the reasons that codebooks declare for and against it. */
export interface Question extends Labelled {
  readonly focal: boolean
  readonly reasons: readonly ReasonDeclared[]
}

/** The concepts that have reasons, the focal ones first. A focal concept without any is one too. */
export function questionsOf(
  codebooks: readonly Pick<Codebook, 'concepts' | 'focalConcept'>[],
): readonly Question[] {
  const found = codebooks.flatMap(({ concepts, focalConcept }) => {
    const about = new Set(concepts.flatMap((one) => aboutOf(one, focalConcept) ?? []))
    if (focalConcept !== undefined) about.add(focalConcept)
    return [...about].flatMap((key): Question | [] => {
      const concept = concepts.find(({ id }) => id === key)
      if (concept === undefined) return []
      const reasons = concepts.filter((one) => aboutOf(one, focalConcept) === key)
      return {
        ...{ key, label: concept.label, focal: key === focalConcept },
        reasons: reasons.flatMap((one) => declared(one, concepts)),
      }
    })
  })
  return found.sort((a, b) => Number(b.focal) - Number(a.focal))
}

/** What a reason is a reason for or against; `null` of a concept that is none. */
function aboutOf({ role, about }: Concept, focal: string | undefined): string | null {
  return role === null ? null : (about ?? focal ?? null)
}

function declared({ id, label, role, scheme }: Concept, concepts: readonly Concept[]): ReasonDeclared | [] {
  if (role === null) return []
  const answeredBy = concepts
    .filter(({ answers = [] }) => answers.includes(id))
    .map((one) => ({ key: one.id, label: one.label }))
  return { key: id, label, role, scheme, answeredBy }
}
