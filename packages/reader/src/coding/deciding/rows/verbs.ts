import { APPROVALS } from './approvals.ts'
import type { DecidingRow } from './deciding-row.ts'
import { DEEDS } from './deeds.ts'
import { REFUSALS } from './refusals.ts'
import { REQUESTS } from './requests.ts'

/** Verbs of deciding in any policy. */
export const VERBS: readonly DecidingRow[] = [...REFUSALS, ...APPROVALS, ...REQUESTS, ...DEEDS]
