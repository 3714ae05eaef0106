import { wordSet } from '../../language/stance-words.ts'
import type { Parts } from '../statements/statement-parts.ts'

const DENIES = wordSet('deny dispute refute rebut contradict')

/** "denied that a promise had been made"; "rejected calls" denies no call. */
export const isDenied = ({ cueClass, cueAt }: Parts): boolean =>
  cueClass === 'denial' &&
  cueAt !== null &&
  cueAt.ranges.some(({ first, end }) =>
    cueAt.unit.view.words.slice(first, end).some(({ stem }) => DENIES.has(stem)),
  )
