import type { Statement } from '../../statement.ts'

/**
 * What a report and the source it cites both say is decided, foreseen and taken a position on once: the report's statement keeps it.
 *
 * @example "The Courier said, citing two nurses, that the board had closed the ward" // one decision, of the Courier's statement
 */
export function withoutEchoes(statements: readonly Statement[]): Statement[] {
  const told = new Set(statements.filter((one) => !isCited(one)).map(placeOf))
  return statements.map((one) =>
    isCited(one) && told.has(placeOf(one)) ? { ...one, decision: null, forecast: null, positions: [] } : one,
  )
}

const isCited = ({ cue }: Statement): boolean => /^(?:citing|quoting)\b/i.test(cue[0]?.quote ?? '')

const placeOf = ({ content }: Statement): string => content.map(({ start, end }) => `${start}-${end}`).join()
