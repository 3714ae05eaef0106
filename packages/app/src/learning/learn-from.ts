import type { Example } from '../record/learned/examples.ts'
import { type Lack, type Part, type PartReport, parts, type Report } from '../record/learned/report.ts'
import type { Choosable } from './choosable.ts'
import { learningCurves } from './curve.ts'
import { type Models, trainModels } from './models.ts'
import { conceptTask, KEEP, STANCE, type Task } from './parts.ts'
import { articlesOf, crossValidated, FOLDS, scoreOf } from './validate.ts'

export interface Learned {
  readonly models: Models
  readonly report: Report
}

const NEEDED = { decided: 20, articles: FOLDS, second: 3 }

/**
 * Trains a model a part on all examples, scores it by cross-validation beside the reader alone, and draws the curves. Pure: the
 * same examples in the same order and the same concepts give the same bytes.
 */
export function learnFrom(examples: readonly Example[], concepts: readonly Choosable[]): Learned {
  const lacks = new Map<Part, Lack>(
    [lackOf(KEEP, examples), lackOf(conceptTask(concepts), examples), lackOf(STANCE, examples)].flat(),
  )
  const wanted = new Set(parts.filter((part) => !lacks.has(part)))
  const tried = crossValidated(examples, concepts, wanted)
  const curves = learningCurves(examples, concepts, wanted)
  return {
    models: trainModels(examples, concepts, wanted),
    report: {
      kept: examples.filter(({ proposed, decided }) => proposed && decided !== null).length,
      rejected: examples.filter(({ decided }) => decided === null).length,
      added: examples.filter(({ proposed }) => !proposed).length,
      articles: articlesOf(examples).length,
      parts: parts.map((part): PartReport => {
        const lack = lacks.get(part) ?? null
        const score = lack === null ? scoreOf(tried.filter((one) => one.part === part)) : null
        return { part, score, lack, curve: curves.get(part) ?? [], better: (score?.gain.lo ?? 0) > 0 }
      }),
    },
  }
}

/** What is missing for one part, as an entry; none where nothing is. */
function lackOf<Answer>(task: Task<Answer>, examples: readonly Example[]): [Part, Lack][] {
  const teaching = examples.filter((example) => example.proposed && task.teaches(example))
  const times = new Map<Answer, number>()
  for (const { decided } of teaching) {
    const answer = task.decided(decided)
    times.set(answer, (times.get(answer) ?? 0) + 1)
  }
  const [, second = 0] = [...times.values()].sort((a, b) => b - a)
  const lack = { decided: teaching.length, articles: articlesOf(teaching).length, second, needed: NEEDED }
  const enough = lack.decided >= NEEDED.decided && lack.articles >= NEEDED.articles && second >= NEEDED.second
  return enough ? [] : [[task.part, lack]]
}
