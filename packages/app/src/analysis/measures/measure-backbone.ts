import { backbone, evaluateBackbone, nestedBackbone, type Settings } from '@onrecord/network'
import { backboneMethods, spectralDistances } from '@onrecord/network/vocabulary'
import type { NetworkSource } from '../network-source.ts'
import { choiceIn, numberIn, textsIn } from './asked.ts'
import { countedBy, mustHaveStatements } from './counted.ts'
import type { Asked } from './measure-options.ts'
import type { Join, Measured, OnProgress } from './measured.ts'

/** The concepts that carry a debate: in the order in which it can do without them, as a set, or what a set of one's own loses. */
export function measureBackbone(
  source: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress = () => {},
): Measured {
  if (settings.timeWindow !== undefined && settings.timeWindow !== 'no')
    throw new Error(
      'a backbone is that of the whole debate; leave out --time-window, or say from when to when with --start-date and --stop-date',
    )
  if (textsIn(asked, 'evaluate').length > 0) return evaluated(source, settings, asked)
  return choiceIn(asked, 'method', backboneMethods) === undefined
    ? nested(source, settings, asked, onProgress)
    : chosen(source, settings, asked, onProgress)
}

function nested(
  { statements }: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress,
): Measured {
  const distance = choiceIn(asked, 'distance', spectralDistances)
  const { steps, fullSpectrum, recipe } = nestedBackbone(statements, settings, distance, (done, of) =>
    onProgress(done, 'concepts removed', of),
  )
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  return {
    analysis: 'backbone',
    recipe,
    options: { method: 'nested', ...(distance === undefined ? {} : { distance }) },
    counted,
    result: { method: 'nested', steps, fullSpectrum },
    tables: [
      {
        name: 'backbone',
        head: ['removed', 'concept', 'backbone loss', 'redundant loss', 'statements left'],
        rows: steps.map((step) => [
          step.iteration,
          step.entity,
          step.backboneLoss,
          step.redundantLoss,
          step.statements,
        ]),
      },
    ],
    drawing:
      steps.length < 2 || steps.every(({ backboneLoss }) => backboneLoss === 0)
        ? null
        : {
            kind: 'tree',
            labels: steps.map(({ entity }) => entity),
            mergers: joinsOf(steps.map(({ backboneLoss }) => backboneLoss)),
            axis: 'what the debate loses without it and all below',
          },
    notes: [],
  }
}

/** The last two concepts join first, then each earlier one: a tree whose heights are what the removal cost, never falling. */
function joinsOf(losses: readonly number[]): readonly Join[] {
  const joins: Join[] = []
  const most = Math.max(...losses)
  let [tree, height] = [losses.length - 1, 0]
  for (let step = losses.length - 2; step >= 0; step--) {
    height = Math.max(height, most - losses[step]!)
    joins.push({ a: step, b: tree, height })
    tree = losses.length + joins.length - 1
  }
  return joins
}

function chosen(
  { statements }: NetworkSource,
  settings: Settings,
  asked: Asked,
  onProgress: OnProgress,
): Measured {
  const distance = choiceIn(asked, 'distance', spectralDistances)
  const method = choiceIn(asked, 'method', backboneMethods)
  const numbers = ['backboneSize', 'penalty', 'iterations', 'seed'] as const
  const found = backbone(statements, settings, {
    onStep: (done, of) => onProgress(done, 'steps', of),
    ...(method === undefined ? {} : { method }),
    ...(distance === undefined ? {} : { distance }),
    ...Object.fromEntries(
      numbers.flatMap((name) => {
        const value = numberIn(asked, name)
        return value === undefined ? [] : [[name, value]]
      }),
    ),
  })
  const { recipe, fullNetwork: _, ...result } = found
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  return {
    analysis: 'backbone',
    recipe,
    options: { ...found.options, search: found.search, ...(distance === undefined ? {} : { distance }) },
    counted,
    result,
    tables: [
      {
        name: 'backbone',
        head: ['set', 'concept', 'loss of the set'],
        rows: [
          ...found.backbone.map((concept) => ['backbone', concept, found.backboneLoss] as const),
          ...found.redundant.map((concept) => ['redundant', concept, found.redundantLoss] as const),
        ],
      },
    ],
    drawing: {
      kind: 'network',
      network: found.backboneNetwork,
      subtitle: `The network of the backbone: ${found.backbone.length} of ${found.backbone.length + found.redundant.length} concepts`,
    },
    notes:
      found.search === 'annealing'
        ? ['there are too many sets to try them all: the best of a seeded search']
        : [],
  }
}

function evaluated({ statements }: NetworkSource, settings: Settings, asked: Asked): Measured {
  const distance = choiceIn(asked, 'distance', spectralDistances)
  const concepts = textsIn(asked, 'evaluate')
  const penalty = numberIn(asked, 'penalty') ?? 0
  const found = evaluateBackbone(statements, settings, concepts, penalty, distance)
  const counted = countedBy(statements, settings)
  mustHaveStatements(counted)
  const { backboneLoss, redundantLoss } = found
  return {
    analysis: 'backbone',
    recipe: found.recipe,
    options: { evaluate: concepts, penalty, ...(distance === undefined ? {} : { distance }) },
    counted,
    result: { method: 'evaluate', concepts, backboneLoss, redundantLoss, fullSpectrum: found.fullSpectrum },
    tables: [
      {
        name: 'evaluation',
        head: ['set', 'concepts', 'loss'],
        rows: [
          ['backbone', concepts.join('; '), backboneLoss],
          ['redundant', 'all others', redundantLoss],
        ],
      },
    ],
    drawing: null,
    notes: [],
  }
}
