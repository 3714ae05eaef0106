/**
 * What the pages of the analyses say, in the language of this page: `sayAnalyses.positions.title`. It comes with those pages,
 * so that an article need not wait for it.
 */
import type { analyses } from './english/analyses/analyses.ts'
import { say } from './say.ts'

export type AnalysisWords = typeof analyses

const catalogues: Readonly<Record<typeof say.language, () => Promise<{ readonly analyses: AnalysisWords }>>> =
  {
    en: () => import('./english/analyses/analyses.ts'),
    de: () => import('./german/analyses/analyses.ts'),
  }

export const sayAnalyses: AnalysisWords = (await catalogues[say.language]()).analyses
