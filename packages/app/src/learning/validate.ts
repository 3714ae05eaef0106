import { randomFrom } from '@onrecord/network'
import type { Example } from '../record/learned/examples.ts'
import type { Interval, Part, Right, Score } from '../record/learned/report.ts'
import { shuffled } from './chance.ts'
import type { Choosable } from './choosable.ts'
import { type Outcome, outcomes } from './outcomes.ts'

/** Into so many parts articles are dealt; each is asked about by models that learnt from the others. */
export const FOLDS = 5
const SEED = 13
const DRAWN_AGAIN = 1000

/** Every proposal asked about once, by models that saw nothing of its article. */
export function crossValidated(
  examples: readonly Example[],
  concepts: readonly Choosable[],
  wanted: ReadonlySet<Part>,
): readonly Outcome[] {
  const foldOf = dealt(examples)
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = ({ article }: Example): boolean => foldOf.get(article) === fold
    const others = examples.filter((example) => !inFold(example))
    return outcomes(others, examples.filter(inFold), concepts, wanted)
  }).flat()
}

/** Articles in a fixed order by chance, dealt like cards. */
function dealt(examples: readonly Example[]): ReadonlyMap<number, number> {
  const articles = shuffled(articlesOf(examples), randomFrom(SEED))
  return new Map(articles.map((article, at) => [article, at % FOLDS]))
}

export const articlesOf = (examples: readonly { readonly article: number }[]): readonly number[] => [
  ...new Set(examples.map(({ article }) => article)),
]

/** Right answers of both, with the middle 95 % over articles drawn again: those of one article are not independent. */
export function scoreOf(all: readonly Outcome[]): Score {
  const articles = byArticle(all)
  const draws = drawnAgain(articles)
  const asked = all.length
  const untrained = all.filter((one) => one.untrained).length
  const learned = all.filter((one) => one.learned).length
  return {
    asked,
    articles: articles.length,
    untrained: right(untrained, asked, draws, ({ untrained }) => untrained),
    learned: right(learned, asked, draws, ({ learned }) => learned),
    gain: interval(learned - untrained, asked, draws, (sums) => sums.learned - sums.untrained),
  }
}

interface Sums {
  readonly asked: number
  readonly untrained: number
  readonly learned: number
}

function byArticle(all: readonly Outcome[]): readonly Sums[] {
  const sums = new Map<number, Sums>()
  for (const { article, untrained, learned } of all) {
    const before = sums.get(article) ?? { asked: 0, untrained: 0, learned: 0 }
    sums.set(article, {
      asked: before.asked + 1,
      untrained: before.untrained + (untrained ? 1 : 0),
      learned: before.learned + (learned ? 1 : 0),
    })
  }
  return [...sums.values()]
}

function drawnAgain(articles: readonly Sums[]): readonly Sums[] {
  const random = randomFrom(SEED)
  return Array.from({ length: DRAWN_AGAIN }, () => {
    let [asked, untrained, learned] = [0, 0, 0]
    for (let draw = 0; draw < articles.length; draw++) {
      const one = articles[random() % articles.length]
      asked += one?.asked ?? 0
      untrained += one?.untrained ?? 0
      learned += one?.learned ?? 0
    }
    return { asked, untrained, learned }
  })
}

function right(count: number, asked: number, draws: readonly Sums[], of: (sums: Sums) => number): Right {
  return { right: count, ...interval(count, asked, draws, of) }
}

function interval(
  count: number,
  asked: number,
  draws: readonly Sums[],
  of: (sums: Sums) => number,
): Interval {
  const shares = Float64Array.from(draws, (sums) => (sums.asked === 0 ? 0 : of(sums) / sums.asked)).sort()
  const at = (quantile: number): number => shares[Math.round(quantile * (shares.length - 1))] ?? 0
  return { share: asked === 0 ? 0 : count / asked, lo: at(0.025), hi: at(0.975) }
}
