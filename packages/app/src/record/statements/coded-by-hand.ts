import type { CodedStatement } from './coded-statement.ts'

/** A statement coded by hand: what was left out is empty, unset, and committed to as a plain report is. */
export function codedByHand(
  coded: Partial<CodedStatement> & Pick<CodedStatement, 'type' | 'content'>,
): CodedStatement {
  return {
    mode: 'indirect',
    source: [],
    cue: [],
    because: [],
    speaker: null,
    holder: null,
    chain: [],
    commitment: { source: 'CT+', reporter: 'Uu' },
    hedges: [],
    concept: null,
    stance: null,
    quantities: [],
    times: [],
    decision: null,
    positions: [],
    forecast: null,
    confidence: 1,
    coder: { by: 'person', name: '', version: '' },
    ...coded,
  }
}
