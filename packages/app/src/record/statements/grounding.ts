import type { Codebook, Problem, Span, Statement } from '@onrecord/reader'

/**
 * Why a statement's words are not in the text, or null when all of them are. Nothing is kept whose words nobody wrote,
 * whatever proposed it.
 */
export function ungrounded(statement: Statement, text: string): string | null {
  const { source, cue, content, because, hedges, quantities, times, chain } = statement
  if (source.length + cue.length + content.length === 0) return 'it points to no words of the text'
  const links = chain.flatMap((link) => link.span ?? [])
  for (const span of [
    ...source,
    ...cue,
    ...content,
    ...because,
    ...hedges,
    ...quantities,
    ...times,
    ...links,
  ]) {
    const fault = faultOf(span, text)
    if (fault !== null) return fault
  }
  return null
}

function faultOf({ start, end, quote }: Span, text: string): string | null {
  if (!Number.isInteger(start) || start < 0 || end <= start || end > text.length) {
    return `its words "${quote}" would stand at ${start} to ${end}, which is not in the text`
  }
  if (text.slice(start, end) !== quote) return `at ${start} the text does not say "${quote}"`
  return /\p{Surrogate}/u.test(quote) ? `its words at ${start} cut a character in half` : null
}

/**
 * Splits proposals into those that can be kept, and a problem for each of the others: its words must stand in the text
 * and its concept in the codebook.
 */
export function onlyGrounded(
  statements: readonly Statement[],
  text: string,
  codebook: Codebook,
  where: string,
): { readonly statements: readonly Statement[]; readonly problems: readonly Problem[] } {
  const concepts = new Set(codebook.concepts.map((concept) => concept.id))
  const faults = statements.map(
    (statement) => ungrounded(statement, text) ?? unknownConcept(statement, concepts),
  )
  return {
    statements: statements.filter((_, i) => faults[i] === null),
    problems: faults.flatMap((fault) =>
      fault === null ? [] : [{ where, what: `A proposal was rejected: ${fault}.` }],
    ),
  }
}

function unknownConcept({ concept }: Statement, concepts: ReadonlySet<string>): string | null {
  return concept === null || concepts.has(concept) ? null : `the codebook has no concept "${concept}"`
}
