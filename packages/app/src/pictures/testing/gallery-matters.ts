import { matrix, network, type Statements } from '@onrecord/network'
import { argumentMapPicture } from '../argument-map.ts'
import { balancePicture } from '../balance-picture.ts'
import { calibrationCurve } from '../calibration-curve.ts'
import { contradictionsBoard } from '../contradictions-board.ts'
import { forecastLedger } from '../forecast-ledger.ts'
import { matterTimeLine } from '../matter-time-line.ts'
import { type PositionMatrix, positionMatrix } from '../position-matrix.ts'
import { positionsOverTime } from '../positions-over-time.ts'
import { EXAMPLE_REASONS } from './example-arguments.ts'
import { UNNAMED } from './example-debate.ts'
import { exampleBalances, exampleContradictions, exampleMatters } from './example-matter.ts'
import { calibrationBins, forecastLines } from './forecasts.ts'
import type { GalleryPicture } from './gallery-picture.ts'

export function positions(debate: Statements): GalleryPicture {
  const svg = positionMatrix(positionsOf(debate), {
    title: 'Who holds what',
    subtitle: 'Statements of each organisation on each concept',
  })
  return {
    name: 'positions',
    svg,
    caption: 'The position matrix, organisations by their place in the debate.',
  }
}

/** A party that turns: what it said of three claims over five years. */
export function thenAndNow(): GalleryPicture {
  const said = [
    ['A carbon tax should be introduced.', -1, '2019-02-11', '2019-02-11', '2019-09-30', '2020-05-04'],
    ['A carbon tax costs jobs.', 1, '2019-02-11', '2020-05-04', '2020-05-05'],
    [
      'A carbon tax should be introduced.',
      1,
      '2022-03-01',
      '2022-11-20',
      '2023-06-02',
      '2023-06-02',
      '2023-06-02',
    ],
    ['A carbon tax costs jobs.', 0, '2022-03-02'],
    ['Revenue should be returned to households.', 1, '2022-03-01', '2023-06-02', null],
    ['Revenue should be returned to households.', null, '2022-11-21'],
  ] as const
  const labels = [...new Set(said.map(([label]) => label))]
  const stances = said.flatMap(([conceptLabel, stance, ...dates]) =>
    dates.map((date) => ({
      statement: 0,
      concept: labels.indexOf(conceptLabel),
      conceptLabel,
      stance,
      date,
    })),
  )
  const svg = positionsOverTime(stances, {
    title: 'A party turns',
    subtitle: 'Every stance of the Liberal Party',
    note: 'query: actor Liberal Party · layer: what people checked',
  })
  return {
    name: 'over-time',
    svg,
    caption:
      'Somebody’s positions over time: as many signs as statements, those of one day above each other. What was asked and whose word it is stand at the foot and in the file.',
  }
}

/** A decision refused, promised, taken in secret and confirmed later. */
export function matter(): GalleryPicture {
  const svg = matterTimeLine(exampleMatters.slice(0, 1), {
    note: 'query: everything · layer: what people checked',
  })
  return {
    name: 'matter',
    svg,
    caption:
      'A matter on two time lines: a dot or a bar for when a state came about, a ring for when it became known, dots between them. The decision of February was secret until April.',
  }
}

export function whatIsLeft(): GalleryPicture {
  const [balance] = exampleBalances
  const svg = balance === undefined ? '' : balancePicture([balance])
  return {
    name: 'balance',
    svg,
    caption:
      'What figures leave, as a waterfall of ranges: the full part is sure, the faint part within the bounds, a dashed end has none; the two readings of “many more” stand side by side.',
  }
}

export function contradicting(): GalleryPicture {
  return {
    name: 'contradictions',
    svg: contradictionsBoard(exampleContradictions),
    caption:
      'What stands against each other, with the sources of both sides; below the line what settled it.',
  }
}

export function reasons(): GalleryPicture {
  return {
    name: 'arguments',
    svg: argumentMapPicture(EXAMPLE_REASONS),
    caption:
      'Reasons for and against: who uses each, on which days, and the one that answers it, at the end of a dashed line. A diamond is a day on which it was answered.',
  }
}

export function foretold(): GalleryPicture {
  return {
    name: 'forecasts',
    svg: forecastLedger(forecastLines, { title: 'Forecasts and what came of them' }),
    caption:
      'Who foretold what: a bar from the least to the most probable that the words mean, a disc where it came true, a ring where it did not.',
  }
}

export function calibrated(): GalleryPicture {
  return {
    name: 'calibration',
    svg: calibrationCurve(calibrationBins, { title: 'Foretold, and came true' }),
    caption: 'How often what was foretold with a probability came true, a band of probability each.',
  }
}

function positionsOf(debate: Statements): PositionMatrix {
  const counted = network(debate, { qualifierAggregation: 'ignore' })
  const [total, balance] = [matrix(counted), matrix(network(debate, { qualifierAggregation: 'subtract' }))]
  const leaning = balance.map((row) =>
    row.reduce((sum, cell, j) => sum + cell * lean(counted.colNames[j]!), 0),
  )
  const order = counted.rowNames.map((_, i) => i).toSorted((a, b) => leaning[b]! - leaning[a]!)
  return {
    actors: order.map((i) => ({ label: counted.rowNames[i]!, anonymous: UNNAMED.has(counted.rowNames[i]!) })),
    concepts: counted.colNames.map((label) => ({ label })),
    cells: order.flatMap((i, actor) =>
      counted.colNames.map((_, concept) => {
        const [all, more] = [total[i]![concept]!, balance[i]![concept]!]
        return { actor, concept, for: (all + more) / 2, against: (all - more) / 2 }
      }),
    ),
  }
}

function lean(concept: string): number {
  return /lowers|introduced|households/.test(concept) ? 1 : -1
}
