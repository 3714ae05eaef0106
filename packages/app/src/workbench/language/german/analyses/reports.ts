import { formatsOf } from '../../formats.ts'
import type { AnalysisWords } from '../../say-analyses.ts'

const { many, number } = formatsOf('de-DE')

export const reports: AnalysisWords['reports'] = {
  more: (n) => `${number(n)} weitere`,
  independent: (n) => many(n, 'unabhängige Quelle', 'unabhängige Quellen'),
  kinds: { anonymous: 'nicht genannt', andAnonymous: 'und andere, ungenannte', outlet: 'nur Medien' },
  unnamed: 'nicht genannt',
  first: 'zuerst in',
}
