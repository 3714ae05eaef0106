import type { AnalysisWords } from '../../say-analyses.ts'
import { argumentWords } from './arguments.ts'
import { balances } from './balances.ts'
import { contradictions } from './contradictions.ts'
import { forecasts } from './forecasts.ts'
import { items } from './items.ts'
import { matters } from './matters.ts'
import { measureWords } from './measures.ts'
import { networkWords } from './network.ts'
import { positions } from './positions.ts'
import { reports } from './reports.ts'
import { sourcing } from './sourcing.ts'

export const analyses: AnalysisWords = {
  positions,
  measures: measureWords,
  network: networkWords,
  forecasts,
  matters,
  balances,
  contradictions,
  reports,
  arguments: argumentWords,
  items,
  sourcing,
}
