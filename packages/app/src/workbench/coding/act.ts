/** What a coder does, as plain data: it can wait in the browser while the record does not answer. */
import type { CorrectionAsked, NewStatementAsked } from '../../api/contract/acts.ts'

export type Act =
  | { readonly kind: 'accept' | 'reject' | 'withdraw'; readonly id: number }
  | { readonly kind: 'correct'; readonly id: number; readonly correction: CorrectionAsked }
  | { readonly kind: 'split'; readonly id: number; readonly parts: readonly CorrectionAsked[] }
  | { readonly kind: 'merge'; readonly ids: readonly number[] }
  | {
      readonly kind: 'add'
      readonly versionId: number
      readonly statement: NewStatementAsked['statement']
      /** The number it goes by on the page until the record gives it one: below 0, which no statement of a record has. */
      readonly as: number
    }
  | { readonly kind: 'undo' | 'redo' }

/** How an act is asked of the API. `follow` leads from an id that was superseded to what stands now. */
export function requestOf(
  act: Act,
  follow: (id: number) => number,
): { readonly path: string; readonly body: object } {
  switch (act.kind) {
    case 'undo':
    case 'redo':
      return { path: act.kind, body: {} }
    case 'add':
      return { path: 'statements', body: { versionId: act.versionId, statement: act.statement } }
    case 'merge':
      return { path: 'statements/merge', body: { ids: act.ids.map(follow) } }
    case 'correct':
      return { path: `statements/${follow(act.id)}/correct`, body: { correction: act.correction } }
    case 'split':
      return { path: `statements/${follow(act.id)}/split`, body: { parts: act.parts } }
    case 'accept':
    case 'reject':
    case 'withdraw':
      return { path: `statements/${follow(act.id)}/${act.kind}`, body: {} }
  }
}

/** The statements that an act replaces; of a new one, what stood for it on the page. */
export function replacedBy(act: Act): readonly number[] {
  if (act.kind === 'merge') return act.ids
  if (act.kind === 'add') return [act.as]
  return 'id' in act ? [act.id] : []
}
