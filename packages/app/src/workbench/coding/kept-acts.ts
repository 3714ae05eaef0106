/** Acts that wait, in the browser's storage: a closed page or a lost server loses none. */
import type { Act } from './act.ts'

export interface Waiting {
  readonly key: string
  readonly act: Act
  /** The document it belongs to, whose page shows it. */
  readonly document: string
}

const PREFIX = 'onrecord-act-'

/** Acts that the browser would not keep: these live as long as the page. */
const here = new Set<string>()

export function keep(act: Act, document: string): Waiting {
  const key = `${PREFIX}${Date.now()}-${Math.random().toString(36).slice(2)}`
  const waiting = { key, act, document }
  try {
    localStorage.setItem(key, JSON.stringify(waiting))
  } catch {
    here.add(key)
  }
  return waiting
}

export function forgotten({ key }: Waiting): void {
  here.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept where nothing can be kept.
  }
}

/** False where another page of this browser has sent it meanwhile. */
export function stillKept({ key }: Waiting): boolean {
  return here.has(key) || localStorage.getItem(key) !== null
}

/** What waits from before, oldest first. */
export function restored(): readonly Waiting[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    return keys.sort().map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Waiting)
  } catch {
    return []
  }
}

/** Does the work while no other page of this browser does its; where the browser has no locks, at once. */
export function takingTurns<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks === undefined ? work() : navigator.locks.request('onrecord-outbox', work)
}
