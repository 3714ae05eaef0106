import type { AnalysisWords } from '../../say-analyses.ts'
import { forecasts } from './forecasts.ts'
import { positions } from './positions.ts'

export const analyses: AnalysisWords = { positions, forecasts }
