import type { Span, Statement } from './statement.ts'

/** The statement of a part of a text, with its places in the whole text. */
export function movedStatement(statement: Statement, by: number): Statement {
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by })
  return {
    ...statement,
    source: statement.source.map(move),
    cue: statement.cue.map(move),
    content: statement.content.map(move),
    chain: statement.chain.map((link) => (link.span === null ? link : { ...link, span: move(link.span) })),
    hedges: statement.hedges.map(move),
    because: statement.because.map(move),
    quantities: statement.quantities.map(move),
    times: statement.times.map(move),
  }
}
