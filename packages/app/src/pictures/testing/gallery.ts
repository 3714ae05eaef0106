import {
  barCounts,
  hierarchical,
  matrix,
  network,
  opposition,
  polarisation,
  polarisationOf,
  randomFrom,
  type Settings,
  type Statements,
} from '@onrecord/network'
import { measure } from '../../analysis/measures/measure.ts'
import type { Asked, MeasureName } from '../../analysis/measures/measure-options.ts'
import { polarisationPoint } from '../../analysis/measures/measure-polarisation.ts'
import { argumentMapPicture } from '../argument-map.ts'
import { balancePicture } from '../balance-picture.ts'
import { barChart } from '../bar-chart.ts'
import { calibrationCurve } from '../calibration-curve.ts'
import { contradictionsBoard } from '../contradictions-board.ts'
import { dendrogram } from '../dendrogram.ts'
import { forecastLedger } from '../forecast-ledger.ts'
import { heatMap } from '../heat-map.ts'
import { matterTimeLine } from '../matter-time-line.ts'
import { measurePicture } from '../measure-picture.ts'
import { networkPicture } from '../network-picture.ts'
import { polarisationPicture } from '../polarisation-picture.ts'
import { type PositionMatrix, positionMatrix } from '../position-matrix.ts'
import { positionsOverTime } from '../positions-over-time.ts'
import type { PictureOptions } from '../svg.ts'
import { treeOf } from '../tree.ts'
import { EXAMPLE_REASONS } from './example-arguments.ts'
import { exampleDebate, UNNAMED } from './example-debate.ts'
import { exampleBalances, exampleContradictions, exampleMatters } from './example-matter.ts'
import { calibrationBins, forecastLines } from './forecasts.ts'

export interface GalleryPicture {
  readonly name: string
  /** What one sees, and how it was made. */
  readonly caption: string
  readonly svg: string
}

const ONE_MODE: Settings = { networkType: 'onemode', normalization: 'average' }

/** Every kind of picture, of one made-up debate: always the same bytes. */
export function galleryPictures(): readonly GalleryPicture[] {
  const debate = exampleDebate()
  const [actorsInColumn, , , polarisationInColumn] = analysisPictures({ paper: 'column' }).map(inColumn)
  return [
    ...analysisPictures({}),
    ...[actorsInColumn, polarisationInColumn].flatMap((one) => one ?? []),
    positions(debate),
    thenAndNow(),
    matter(),
    whatIsLeft(),
    contradicting(),
    reasons(),
    foretold(),
    calibrated(),
  ]
}

/** The pictures of networks and measures, on wide paper or in a column. */
export function analysisPictures(told: Pick<PictureOptions, 'paper' | 'theme'>): readonly GalleryPicture[] {
  const debate = exampleDebate()
  return [
    actors(debate, told),
    congruence(debate, told),
    affiliations(debate, told),
    overTime(debate, told),
    asMatrix(debate, told),
    asTree(debate, told),
    bars(debate, told),
    intensities(debate, told),
    saidOverTime(debate, told),
    onALine(debate, told),
    placesThroughTime(debate, told),
    inAPlane(debate, told),
    likeness(debate, told),
  ]
}

const inColumn = ({ name, svg }: GalleryPicture): GalleryPicture => ({
  name: `${name}-in-a-column`,
  svg,
  caption: 'The same for a journal’s column, 85 mm wide (`--paper column`).',
})

function actors(debate: Statements, told: PictureOptions): GalleryPicture {
  const subtract = network(debate, { ...ONE_MODE, qualifierAggregation: 'subtract' })
  const svg = networkPicture(strongest(subtract, 0.45), {
    ...told,
    title: 'Two camps on a carbon tax',
    subtitle: 'The stronger half of the ties between organisations',
    camps: campsOf(debate),
    campNames: CAMP_NAMES,
    anonymous: UNNAMED,
  })
  return {
    name: 'actors',
    svg,
    caption:
      'A one-mode network, congruence minus conflict by average activity. Hulls are the camps of greatest signed modularity; the dashed node is a source that exists in one document only.',
  }
}

function congruence(debate: Statements, told: PictureOptions): GalleryPicture {
  const whole = network(debate, { ...ONE_MODE, qualifierAggregation: 'congruence', startDate: '2022-01-01' })
  const svg = networkPicture(strongest(whole, 0.5), {
    ...told,
    title: 'Who says the same',
    subtitle: 'Congruence by average activity, 2022 to 2023, the stronger half of the ties',
    anonymous: UNNAMED,
  })
  return {
    name: 'congruence',
    svg,
    caption: 'A one-mode congruence network. Nodes are larger the more they are tied.',
  }
}

function affiliations(debate: Statements, told: PictureOptions): GalleryPicture {
  const subtract = network(debate, { qualifierAggregation: 'subtract' })
  const svg = networkPicture(strongest(subtract, 0.55), {
    ...told,
    title: 'Who stands for what',
    subtitle: 'Statements for minus statements against, the stronger half of the ties',
    anonymous: UNNAMED,
  })
  return {
    name: 'affiliations',
    svg,
    caption: 'A two-mode network: statements for minus statements against.',
  }
}

function positions(debate: Statements): GalleryPicture {
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

function overTime(debate: Statements, told: PictureOptions): GalleryPicture {
  const settings: Settings = { timeWindow: 'months', windowSize: 12, windowStep: 1 }
  const svg = polarisationPicture([...polarisation(debate, settings, { seed: 1 })].map(polarisationPoint), {
    ...told,
    title: 'The debate divides',
    subtitle: 'Polarisation in windows of twelve months, one a month',
  })
  return {
    name: 'polarisation',
    svg,
    caption:
      'Polarisation over time, normalised against networks of the same degrees; every dot is a window.',
  }
}

function asMatrix(debate: Statements, told: PictureOptions): GalleryPicture {
  const subtract = network(debate, { ...ONE_MODE, qualifierAggregation: 'subtract' })
  const svg = heatMap(
    { labels: subtract.rowNames, cells: matrix(subtract), tree: profileTree(debate).tree },
    {
      ...told,
      title: 'Agreement, pair by pair',
      subtitle: 'Congruence minus conflict by average activity',
    },
  )
  return { name: 'heat-map', svg, caption: 'The same network as a matrix, ordered by average linkage.' }
}

function asTree(debate: Statements, told: PictureOptions): GalleryPicture {
  const { tree, labels } = profileTree(debate)
  const svg = dendrogram(tree, labels, {
    ...told,
    title: 'Who is close to whom',
    axis: 'distance between profiles (share of opposite stances)',
    cut: 0.5,
  })
  return { name: 'dendrogram', svg, caption: 'Average-linkage clustering of the organisations’ profiles.' }
}

function bars(debate: Statements, told: PictureOptions): GalleryPicture {
  const svg = barChart(barCounts(debate, { variable1: 'concept' }), {
    ...told,
    title: 'How often each claim is made, and denied',
    subtitle: 'Statements by concept',
  })
  return { name: 'bar-chart', svg, caption: 'Statements by concept and agreement.' }
}

/** A party that turns: what it said of three claims over five years. */
function thenAndNow(): GalleryPicture {
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
function matter(): GalleryPicture {
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

function whatIsLeft(): GalleryPicture {
  const [balance] = exampleBalances
  const svg = balance === undefined ? '' : balancePicture([balance])
  return {
    name: 'balance',
    svg,
    caption:
      'What figures leave, as a waterfall of ranges: the full part is sure, the faint part within the bounds, a dashed end has none; the two readings of “many more” stand side by side.',
  }
}

function contradicting(): GalleryPicture {
  return {
    name: 'contradictions',
    svg: contradictionsBoard(exampleContradictions),
    caption:
      'What stands against each other, with the sources of both sides; below the line what settled it.',
  }
}

function reasons(): GalleryPicture {
  return {
    name: 'arguments',
    svg: argumentMapPicture(EXAMPLE_REASONS),
    caption:
      'Reasons for and against: who uses each, on which days, and the one that answers it, at the end of a dashed line. A diamond is a day on which it was answered.',
  }
}

function foretold(): GalleryPicture {
  return {
    name: 'forecasts',
    svg: forecastLedger(forecastLines, { title: 'Forecasts and what came of them' }),
    caption:
      'Who foretold what: a bar from the least to the most probable that the words mean, a disc where it came true, a ring where it did not.',
  }
}

function calibrated(): GalleryPicture {
  return {
    name: 'calibration',
    svg: calibrationCurve(calibrationBins, { title: 'Foretold, and came true' }),
    caption: 'How often what was foretold with a probability came true, a band of probability each.',
  }
}

function saidOverTime(debate: Statements, told: PictureOptions): GalleryPicture {
  return {
    name: 'frequencies',
    svg: measured(debate, told, 'frequencies', {}, 'What was said when', {
      timeWindow: 'months',
      windowSize: 3,
      windowStep: 3,
    }),
    caption:
      'Statements on each concept by quarter of a year, for above the line and against below, all on one scale.',
  }
}

function onALine(debate: Statements, told: PictureOptions): GalleryPicture {
  return {
    name: 'ideal-points',
    svg: measured(debate, told, 'scale', {}, 'Who stands where'),
    caption: 'Ideal points of organisations with intervals of 95 %: open where the statements hardly say.',
  }
}

function placesThroughTime(debate: Statements, told: PictureOptions): GalleryPicture {
  return {
    name: 'ideal-points-over-time',
    svg: measured(debate, told, 'scale', {}, 'Who moved', {
      timeWindow: 'years',
      windowSize: 1,
      partialWindows: 'keep',
    }),
    caption:
      'Ideal points year by year, with intervals of 95 %; what a concept tells is held as in the whole debate.',
  }
}

function inAPlane(debate: Statements, told: PictureOptions): GalleryPicture {
  return {
    name: 'plane',
    svg: measured(debate, told, 'scale', { method: 'correspondence' }, 'Who answers like whom'),
    caption:
      'Correspondence analysis: organisations, and the concepts they are for or against, in one plane.',
  }
}

function likeness(debate: Statements, told: PictureOptions): GalleryPicture {
  return {
    name: 'phases',
    svg: measured(debate, told, 'phases', {}, 'When the debate changed', {
      timeWindow: 'months',
      windowSize: 6,
      windowStep: 2,
      partialWindows: 'drop',
    }),
    caption: 'How alike half years are, cell by cell, and the states they fall into, as a strip above.',
  }
}

/** The picture of a measure as the command draws it. */
function measured(
  statements: Statements,
  told: PictureOptions,
  name: MeasureName,
  asked: Asked,
  title: string,
  settings: Settings = {},
): string {
  const source = {
    statements,
    problems: [],
    anonymous: UNNAMED,
    attributes: () => new Map(),
    columns: {},
  }
  const { drawing } = measure(name, source, settings, asked)
  return drawing === null ? '' : measurePicture(drawing, { ...told, title })
}

function intensities(debate: Statements, told: PictureOptions): GalleryPicture {
  const svg = barChart(barCounts(debate, { variable1: 'organization', qualifier: 'intensity' }), {
    ...told,
    title: 'How strongly they put it',
    subtitle: 'Statements by intensity, from -3 to 3',
  })
  return { name: 'bar-chart-integer', svg, caption: 'The same with an integer qualifier.' }
}

const CAMP_NAMES = ['for a carbon tax', 'against it', 'in between', 'others']

/** Camps in the order of their first member here, so that the names fit. */
function campsOf(debate: Statements): ReadonlyMap<string, number> {
  const [both] = [...opposition(debate)]
  const { actors: names, camps } = polarisationOf(both!.congruence, both!.conflict, {}, randomFrom(1))
  const pro = camps[names.indexOf('Climate Alliance')]
  const contra = camps[names.indexOf('Steel Federation')]
  const number = (camp: number) => (camp === pro ? 0 : camp === contra ? 1 : 2)
  return new Map(names.flatMap((name, i) => (camps[i]! < 0 ? [] : [[name, number(camps[i]!)] as const])))
}

/** Only the strongest share of the ties: a picture of everything shows nothing. */
function strongest(whole: ReturnType<typeof network>, share: number): ReturnType<typeof network> {
  const { row, column, weight } = whole.ties
  const sizes = weight.map(Math.abs).toSorted((a, b) => b - a)
  const least = sizes[Math.floor(sizes.length * share)] ?? 0
  const kept = weight.flatMap((value, t) => (Math.abs(value) > least ? [t] : []))
  const ties = {
    row: kept.map((t) => row[t]!),
    column: kept.map((t) => column[t]!),
    weight: kept.map((t) => weight[t]!),
  }
  return { ...whole, ties }
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

/** How far two organisations are apart: the share of conflict among what both have said something on. */
function profileTree(debate: Statements) {
  const [both] = [...opposition(debate)]
  const { congruence: agree, conflict: oppose } = both!
  const [a, b] = [matrix(agree), matrix(oppose)]
  const distances = a.map((row, i) =>
    row.map((cell, j) => (i === j ? 0 : b[i]![j]! / (cell + b[i]![j]! || 1))),
  )
  return { tree: treeOf(hierarchical(distances, 'average'), agree.rowNames.length), labels: agree.rowNames }
}
