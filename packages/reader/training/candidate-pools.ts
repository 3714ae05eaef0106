import { BOLDNESS, type Candidate, candidatesOf } from '../src/attribution/learned/candidates.ts'
import type { Labelled } from '../src/attribution/learned/passes.ts'
import { Weights } from '../src/learning/weights.ts'
import type { Lesson } from './train-attribution.ts'
import { trainLinker } from './train-linker.ts'

const FOLDS = 5

/**
 * The fold of an article where later steps are trained on what earlier ones make of articles they did not see. Eight in a row
 * share one, so that every fold holds articles of all the tagger's folds.
 */
export function laterFold(article: number, folds: number): number {
  return (article >> 3) % folds
}

/** The linker learns from the annotators' own labels and from those of the middle path. */
export function linkerOf(
  lessons: readonly Lesson[],
  labelled: readonly Labelled[],
): ReturnType<typeof trainLinker> {
  const middle = BOLDNESS.length >> 1
  return trainLinker([
    ...lessons.map(({ example, view, labels }) => ({ example, view, labels })),
    ...lessons.map(({ example, view }, i) => ({ example, view, labels: labelled[i]!.paths[middle]! })),
  ])
}

/** The candidates of every article, linked by a linker that did not see it: as sure of itself as it will be of new ones. */
export function candidatePools(lessons: readonly Lesson[], labelled: readonly Labelled[]): Candidate[][] {
  const linkers = Array.from({ length: FOLDS }, (_, fold) => {
    const others = lessons.map((_, at) => at).filter((at) => laterFold(at, FOLDS) !== fold)
    const { sources, contents } = linkerOf(
      others.map((at) => lessons[at]!),
      others.map((at) => labelled[at]!),
    )
    return { sources: new Weights(sources), contents: new Weights(contents) }
  })
  return lessons.map(({ view }, at) => candidatesOf(view, labelled[at]!, linkers[laterFold(at, FOLDS)]!))
}
