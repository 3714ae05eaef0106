import type { Codebook } from '@onrecord/reader'
import type { Example } from '../record/learned/examples.ts'
import type { Report } from '../record/learned/report.ts'
import { choosable } from './choosable.ts'
import { learnFrom } from './learn-from.ts'
import { type PackedModels, packModels } from './pack-models.ts'

/** What there is to learn from, without a record: plain data that may go to another thread. */
export interface Lesson {
  readonly examples: readonly Example[]
  readonly codebook: Codebook
}

export interface Learnt {
  readonly packed: PackedModels
  readonly report: Report
}

export function learnLesson({ examples, codebook }: Lesson): Learnt {
  const { models, report } = learnFrom(examples, choosable(codebook))
  return { packed: packModels(models), report }
}
