import { CONDITION } from './rows/condition.ts'
import { MATERIAL } from './rows/material.ts'
import { PROCESS } from './rows/process.ts'
import { PUBLICITY } from './rows/publicity.ts'
import type { StateRow } from './rows/telling.ts'

/** Every phrase that tells how a decision stands, in any policy debate: a file a track. */
export const STATE_ROWS: readonly StateRow[] = [...PROCESS, ...MATERIAL, ...CONDITION, ...PUBLICITY]
