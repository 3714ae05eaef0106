/**
 * The acts on their way to the record. Each waits here, in the browser's storage, until the record has it: a server that is
 * lost in mid-edit loses nothing that was typed. One at a time, in order, so that a later act finds what an earlier made.
 */
import type { ConflictAnswer, DecidedAnswer, SteppedAnswer, StepsAnswer } from '../../api/contract/acts.ts'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { RecordError, tell } from '../ask.ts'
import { type Act, replacedBy, requestOf } from './act.ts'
import { moveDraft } from './draft.ts'
import { forgotten, keep, restored, stillKept, takingTurns, type Waiting } from './kept-acts.ts'

/** Somebody decided first: what was asked, and what stands now. */
export interface Clash {
  readonly act: Act
  readonly message: string
  readonly standing: StatementAnswer | null
}

export interface OutboxState {
  readonly waiting: readonly Waiting[]
  /** True from the first failure to reach the record until it answers again. */
  readonly unreachable: boolean
  readonly clash: Clash | null
  /** What the record refused, in one line. */
  readonly refusal: string | null
  readonly steps: StepsAnswer | null
  /** What the last undo or redo did, until the next act. */
  readonly stepped: Stepped | null
}

export interface Stepped {
  readonly kind: 'undo' | 'redo'
  /** The change taken back or done again, as the history calls it. */
  readonly action: string
}

export interface Settled {
  readonly document: string
  readonly act: Act
  /** What the act touched, as it stands now; `null` where the document must be asked for again. */
  readonly statements: readonly StatementAnswer[] | null
}

export class Outbox {
  private state: OutboxState = {
    waiting: restored(),
    unreachable: false,
    clash: null,
    refusal: null,
    steps: null,
    stepped: null,
  }
  private readonly watchers = new Set<() => void>()
  private readonly settled = new Set<(settled: Settled) => void>()
  private readonly successors = new Map<number, number>()
  private readonly predecessors = new Map<number, number>()
  private sending = false

  readonly now = (): OutboxState => this.state

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  /** Told of each act that the record has, or has refused. */
  readonly onSettled = (told: (settled: Settled) => void): (() => void) => {
    this.settled.add(told)
    return () => this.settled.delete(told)
  }

  /** The statement that stands for one which this page has seen superseded. */
  readonly follow = (id: number): number => {
    const next = this.successors.get(id)
    return next === undefined ? id : this.follow(next)
  }

  /** The id under which this page first saw a statement: what makes its card the same card. */
  readonly origin = (id: number): number => {
    const old = this.predecessors.get(id)
    return old === undefined ? id : this.origin(old)
  }

  /** Where nothing else waits, the act is on its way before this returns: the record works while the page is drawn. */
  readonly send = (act: Act, document: string): void => {
    const waiting = keep(act, document)
    this.set({ waiting: [...this.state.waiting, waiting], refusal: null })
    void this.flush(waiting)
  }

  readonly know = (steps: StepsAnswer): void => this.set({ steps })

  readonly dismiss = (): void => this.set({ clash: null, refusal: null })

  /** Sends what waits; tries again by itself while the record does not answer. `fresh` was kept just now. */
  readonly flush = async (fresh?: Waiting): Promise<void> => {
    if (this.sending) return
    this.sending = true
    try {
      await this.flushAll(fresh)
    } finally {
      this.sending = false
    }
  }

  private async flushAll(fresh?: Waiting): Promise<void> {
    let pause = 500
    let tried: Waiting | undefined
    for (let next = this.state.waiting[0]; next !== undefined; next = this.state.waiting[0]) {
      const sent = await (next === fresh && next !== tried ? this.sendFirst(next) : this.sendOne(next))
      tried = next
      if (sent) pause = 500
      else {
        await new Promise((resolve) => setTimeout(resolve, pause))
        pause = Math.min(pause * 2, 8000)
      }
    }
  }

  /** No other page of this browser knows an act kept just now: it need not wait for its turn, but others wait for it. */
  private sendFirst(waiting: Waiting): Promise<boolean> {
    const asked = this.ask(waiting)
    void takingTurns(() => asked)
    return asked
  }

  /** Two pages of one browser see the same acts: they take turns, and what the other has sent is not sent again. */
  private sendOne(waiting: Waiting): Promise<boolean> {
    return takingTurns(async () => {
      if (stillKept(waiting)) return this.ask(waiting)
      this.done({}, { document: waiting.document, act: waiting.act, statements: null })
      return true
    })
  }

  private async ask({ act, document }: Waiting): Promise<boolean> {
    const { path, body } = requestOf(act, this.follow)
    try {
      const answer = await tell<DecidedAnswer | SteppedAnswer>(path, body)
      const { statements } = answer
      // What was undone stands under its old id again.
      if (act.kind === 'undo' || act.kind === 'redo') {
        this.successors.clear()
        this.predecessors.clear()
        for (const [gone, stands] of leadsOf(statements ?? [])) this.successors.set(gone, stands)
      }
      const [first] = statements ?? []
      if (first !== undefined) for (const old of replacedBy(act)) this.lead(this.follow(old), first.id)
      const told = { unreachable: false, steps: answer.steps, stepped: steppedOf(act, answer) }
      this.done(told, { document, act, statements })
      return true
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      if (error.status === 0 || error.status >= 500) {
        this.set({ unreachable: true })
        return false
      }
      const told = { unreachable: false, ...refusalOf(error, act) }
      this.done(told, { document, act, statements: null })
      return true
    }
  }

  private lead(old: number, next: number): void {
    if (old === next) return
    this.successors.set(old, next)
    moveDraft(old, next)
    if (!this.predecessors.has(next)) this.predecessors.set(next, old)
  }

  private done(change: Partial<OutboxState>, settled: Settled): void {
    const [sent, ...waiting] = this.state.waiting
    if (sent !== undefined) forgotten(sent)
    this.set({ ...change, waiting })
    // A copy: who is told may listen anew.
    for (const told of [...this.settled]) told(settled)
  }

  private set(change: Partial<OutboxState>): void {
    this.state = { ...this.state, ...change }
    for (const watcher of [...this.watchers]) watcher()
  }
}

/** What an undo took away leads back to what stands again, and what a redo superseded leads on. */
function leadsOf(statements: readonly StatementAnswer[]): readonly (readonly [number, number])[] {
  const standing = new Set(statements.filter(({ id, standsNow }) => id === standsNow).map(({ id }) => id))
  return statements.flatMap(({ id, standsNow, supersedes }) => {
    if (standing.has(id)) return []
    const stands = standsNow ?? (supersedes !== null && standing.has(supersedes) ? supersedes : null)
    return stands === null ? [] : [[id, stands] as const]
  })
}

function steppedOf({ kind }: Act, answer: DecidedAnswer | SteppedAnswer): Stepped | null {
  if ((kind !== 'undo' && kind !== 'redo') || !('done' in answer) || answer.done === null) return null
  return { kind, action: answer.done.action.replaceAll('undid: ', '') }
}

function refusalOf(error: RecordError, act: Act): Partial<OutboxState> {
  if (error.status !== 409) return { refusal: error.message }
  const { standing = null } = (error.answer ?? {}) as Partial<ConflictAnswer>
  return { clash: { act, message: error.message, standing } }
}

export const outbox = new Outbox()
