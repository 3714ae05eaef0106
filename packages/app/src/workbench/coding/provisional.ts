/** A statement that the record does not have yet: on the page from the first key, so that nobody waits for a server to type on. */
import type { FullDocument, StatementAnswer } from '../../api/contract/shapes.ts'
import type { Act } from './act.ts'
import { corrected } from './corrected.ts'

type Added = Extract<Act, { kind: 'add' }>

/** A number that no statement has, on no page of this browser. */
export const provisionalId = (): number => -1 - Math.floor(Math.random() * 2 ** 31)

export const isProvisional = (id: number): boolean => id < 0

export function provisionalStatement(
  { id, title, date, outlet, outletId, versionId }: FullDocument,
  { as, statement }: Added,
): StatementAnswer {
  const first = statement.content[0]
  const plain: StatementAnswer = {
    type: statement.type,
    content: statement.content,
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
    variables: {},
    id: as,
    layer: 'checked',
    verdict: 'added',
    supersedes: null,
    document: { id, versionId, title, date, outlet, outletId },
    sentence: { start: first?.start ?? 0, text: first?.quote ?? '' },
    conceptId: null,
    conceptLabel: null,
    speakerId: null,
    holderId: null,
    standsNow: as,
    learned: null,
    codebookVersion: null,
    coder: { by: 'person', name: '', version: '' },
  }
  return corrected(plain, statement)
}
