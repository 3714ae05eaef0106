import type { ItemPosition, Statement } from '../../statement.ts'

/**
 * What two statements of the same words tell is decided, foreseen and taken a position on once. A report and the source that it cites
 * say the same: the report's statement keeps it. What somebody says that another said stands in both: the outer one keeps it, and
 * the inner one has what is new in it.
 *
 * @example "The Courier said, citing two nurses, that the board had closed the ward" // one decision, of the Courier's statement
 */
export function withoutEchoes(statements: readonly Statement[]): Statement[] {
  const told = new Set(statements.filter((one) => !isCited(one)).map(placeOf))
  const around = outerOf(statements)
  const once = decidedOnce(statements).map((one) => {
    if (isCited(one) && told.has(placeOf(one)))
      return { ...one, decision: null, forecast: null, positions: [] }
    return (around.get(one) ?? []).reduce(withoutOuter, one)
  })
  return toldOnce(once)
}

/** "drew anger from growers and relief from shopkeepers": what both feel on is decided once. */
function decidedOnce(statements: readonly Statement[]): Statement[] {
  const decided = new Set<string>()
  return statements.map((one) => {
    if (one.decision === null || one.content.length === 0) return one
    const key = `${placeOf(one)} ${one.decision.state} ${one.decision.affirmed} ${one.decision.item ?? ''}`
    if (decided.has(key)) return { ...one, decision: null }
    decided.add(key)
    return one
  })
}

/** A statement cut out of a content, and one that stands in the content, may tell the same word for word: the first keeps it. */
function toldOnce(statements: readonly Statement[]): Statement[] {
  const decided = new Map<string, number>()
  return statements.map((one) => {
    const start = one.content[0]?.start
    if (one.decision === null || start === undefined) return one
    const key = JSON.stringify(one.decision)
    const end = Math.max(...one.content.map((span) => span.end))
    const known = decided.get(key) ?? -1
    decided.set(key, Math.max(end, known))
    return start < known ? { ...one, decision: null } : one
  })
}

const isCited = ({ cue }: Statement): boolean => /^(?:citing|quoting)\b/i.test(cue[0]?.quote ?? '')

const placeOf = ({ content }: Statement): string => content.map(({ start, end }) => `${start}-${end}`).join()

function withoutOuter(inner: Statement, outer: Statement): Statement {
  const { decision, forecast } = outer
  const sameDecision =
    decision !== null &&
    inner.decision?.state === decision.state &&
    inner.decision.affirmed === decision.affirmed
  const isKnown = (position: ItemPosition): boolean =>
    outer.positions.some((other) => other.actor === position.actor && other.stance === position.stance)
  return {
    ...inner,
    decision: sameDecision ? null : inner.decision,
    forecast: forecast !== null && inner.forecast?.word === forecast.word ? null : inner.forecast,
    positions: inner.positions.filter((position) => !isKnown(position)),
  }
}

/** The statements in whose content a statement stands whole, cue and all. One pass over them in text order. */
function outerOf(statements: readonly Statement[]): Map<Statement, readonly Statement[]> {
  const placed = statements
    .flatMap((one) => one.content.map(({ start, end }) => ({ one, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const bySpan = statements
    .flatMap((one) => {
      const spans = [...one.source, ...one.cue, ...one.content]
      if (one.cue.length === 0) return []
      return [
        {
          one,
          start: Math.min(...spans.map(({ start }) => start)),
          end: Math.max(...spans.map(({ end }) => end)),
        },
      ]
    })
    .sort((a, b) => a.start - b.start)
  const around = new Map<Statement, readonly Statement[]>()
  let open: typeof placed = []
  let at = 0
  for (const { one, start, end } of bySpan) {
    for (let next = placed[at]; next !== undefined && next.start <= start; next = placed[++at])
      open.push(next)
    open = open.filter((content) => content.end > start)
    const outer = open
      .filter((content) => content.one !== one && content.end >= end)
      .map((content) => content.one)
    if (outer.length > 0) around.set(one, outer)
  }
  return around
}
