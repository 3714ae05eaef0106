/** An article with its statements in the margin. */
import { formatsOf } from '../formats.ts'
import { terms } from './terms.ts'

const { longDay, percent } = formatsOf('en-GB')

export const read = {
  thisDocument: 'This document',
  untitled: 'Untitled',
  noDate: 'no date',
  noOutlet: 'outlet not stated',
  noStatements: 'no statements',
  newestOf: (versions: number) => `newest of ${versions} versions`,
  notRead: (because: string) => `Kept, but not read: ${because.replace(/\.$/, '')}.`,
  sameReport: 'The same report also in',
  documentNumber: (id: number) => `document ${id}`,
  statementsHere: 'Statements of this paragraph',
  /** What a screen reader says where a statement begins in the text. */
  statement: (says: string) => `Statement: ${says}`,
  whoseStance: 'whose stance: ',
  allByActor: 'All by this actor',
  allOnConcept: 'All on this concept',
  chain: 'Chain: ',
  thisText: 'this text',
  inferred: 'inferred',
  rows: {
    kind: 'kind',
    number: 'number',
    decision: 'decision',
    forecast: 'forecast',
    time: 'time',
    hedges: 'hedged by',
    certainty: 'certainty',
    because: 'because of',
    coder: 'coded by',
  },
  denied: (state: string) => `denied: ${state}`,
  neverScored: '(never scored)',
  days: (from: string | null, to: string | null) =>
    from !== null && from === to
      ? longDay(from)
      : `${from === null ? '…' : longDay(from)} to ${to === null ? '…' : longDay(to)}`,
  certainty: (source: keyof typeof terms.commitment | null, reporter: keyof typeof terms.commitment) =>
    `${source === null ? '' : `source: ${terms.commitment[source]}; `}text: ${terms.commitment[reporter]}`,
  proposedBy: (reader: string, share: number) => `proposed by ${reader}, ${percent(share)} sure`,
  /** Before the name of who decided. */
  decidedBy: (verdict: keyof typeof terms.verdict) => `${terms.verdict[verdict]} by `,
}
