import type { Clustering, ClusterOptions } from '@onrecord/network'
import { clusterMethods } from '@onrecord/network/vocabulary'
import { choicesIn, numberIn, numbersIn } from './asked.ts'
import type { Asked } from './measure-options.ts'

/** How the actors are to be divided, with what is the default where nothing is asked. */
export function clusterOptions(asked: Asked): ClusterOptions {
  const [methods, clusters] = [choicesIn(asked, 'methods', clusterMethods), numbersIn(asked, 'clusters')]
  return {
    seed: numberIn(asked, 'seed') ?? 1,
    ...(methods === undefined ? {} : { methods }),
    ...(clusters === undefined ? {} : { clusters }),
  }
}

/** The best solution of each method, in the order of the methods. */
export const bestOfEach = (all: readonly Clustering[]): readonly Clustering[] =>
  [...new Set(all.map(({ method }) => method))].map((method) =>
    all
      .filter((one) => one.method === method)
      .reduce((found, next) => (next.modularity > found.modularity + 1e-12 ? next : found)),
  )
