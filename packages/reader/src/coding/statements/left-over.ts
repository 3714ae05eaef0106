import type { Hedge, Quantity, Span, Statement } from '../../statement.ts'
import { type View, viewsAt } from '../view.ts'

/**
 * Figures and hedges of a sentence that stand in nobody's content ("rejected the levy **by 74 votes to 66**, with **nine**
 * abstentions", "the mayor **appeared to** back it") belong to the statement of the sentence that is told nearest to them.
 */
export function withLeftOver(views: readonly View[], statements: readonly Statement[]): readonly Statement[] {
  const inView = byView(views, statements)
  const found = new Map<Statement, Left>()
  const partsOf = (statement: Statement): Left => {
    const known = found.get(statement) ?? { quantities: [], hedges: [] }
    found.set(statement, known)
    return known
  }
  for (const [view, own] of inView) {
    for (const { quantity } of view.quantities)
      if (!own.some((one) => holds(one, one.quantities, quantity)))
        partsOf(nearest(own, quantity)).quantities.push({ ...quantity, holder: null })
    for (const { hedge } of view.hedges)
      if (!own.some((one) => holds(one, one.hedges, hedge) || countsSpeakers(one, hedge)))
        partsOf(nearest(own, hedge)).hedges.push(hedge)
  }
  return statements.map((statement) => {
    const left = found.get(statement)
    if (left === undefined) return statement
    const quantities = inOrder([...statement.quantities, ...left.quantities])
    return { ...statement, quantities, hedges: inOrder([...statement.hedges, ...left.hedges]) }
  })
}

interface Left {
  readonly quantities: Quantity[]
  readonly hedges: Hedge[]
}

/** The statements that touch each view in which something was found, of a debate that the codebook knows. */
function byView(views: readonly View[], statements: readonly Statement[]): Map<View, Statement[]> {
  const map = new Map<View, Statement[]>()
  for (const statement of statements)
    for (const view of new Set(spansOf(statement).flatMap((span) => viewsAt(views, span)))) {
      if (!view.onDebate || (view.quantities.length === 0 && view.hedges.length === 0)) continue
      const own = map.get(view)
      if (own === undefined) map.set(view, [statement])
      else own.push(statement)
    }
  return map
}

const spansOf = ({ source, cue, content }: Statement): readonly Span[] => [...source, ...cue, ...content]

/** Whether something lies in one of the spans as a whole: the "seems to" of "seems | to have known" does not. */
const inside = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end)

const touches = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end)

/** Whether a statement has it already, or has its words in its content and left it out for a reason. */
const holds = ({ content }: Statement, own: readonly Span[], found: Span): boolean =>
  inside(content, found) || touches(own, found)

/** "Most pollsters think": who speaks is told vaguely, and not what they say. "Thousands blocked" is a figure. */
const countsSpeakers = ({ source, quantities }: Statement, hedge: Hedge): boolean =>
  hedge.kind !== 'approximator' && touches(source, hedge) && !touches(quantities, hedge)

function nearest(own: readonly Statement[], { start, end }: Span): Statement {
  const away = (statement: Statement): number =>
    spansOf(statement).reduce(
      (least, span) => Math.min(least, Math.max(span.start - end, start - span.end, 0)),
      Number.POSITIVE_INFINITY,
    )
  return own.reduce((best, one) => (away(one) < away(best) ? one : best))
}

const inOrder = <T extends Span>(spans: readonly T[]): T[] =>
  [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
