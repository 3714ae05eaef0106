import type { AnalysisWords } from '../../say-analyses.ts'
import { balances } from './balances.ts'
import { contradictions } from './contradictions.ts'
import { forecasts } from './forecasts.ts'
import { matters } from './matters.ts'
import { positions } from './positions.ts'
import { reports } from './reports.ts'

export const analyses: AnalysisWords = { positions, forecasts, matters, balances, contradictions, reports }
