import type { AnalysisWords } from '../../say-analyses.ts'
import { positions } from './positions.ts'

export const analyses: AnalysisWords = { positions }
