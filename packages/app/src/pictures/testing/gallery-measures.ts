import { barCounts, polarisation, type Settings, type Statements } from '@onrecord/network'
import { measure } from '../../analysis/measures/measure.ts'
import type { Asked, MeasureName } from '../../analysis/measures/measure-options.ts'
import { polarisationPoint } from '../../analysis/measures/measure-polarisation.ts'
import { barChart } from '../bar-chart.ts'
import { measurePicture } from '../measure-picture.ts'
import { polarisationPicture } from '../polarisation-picture.ts'
import type { PictureOptions } from '../svg.ts'
import { UNNAMED } from './example-debate.ts'
import type { GalleryPicture } from './gallery-picture.ts'

export function overTime(debate: Statements, told: PictureOptions): GalleryPicture {
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

export function bars(debate: Statements, told: PictureOptions): GalleryPicture {
  const svg = barChart(barCounts(debate, { variable1: 'concept' }), {
    ...told,
    title: 'How often each claim is made, and denied',
    subtitle: 'Statements by concept',
  })
  return { name: 'bar-chart', svg, caption: 'Statements by concept and agreement.' }
}

export function intensities(debate: Statements, told: PictureOptions): GalleryPicture {
  const svg = barChart(barCounts(debate, { variable1: 'organization', qualifier: 'intensity' }), {
    ...told,
    title: 'How strongly they put it',
    subtitle: 'Statements by intensity, from -3 to 3',
  })
  return { name: 'bar-chart-integer', svg, caption: 'The same with an integer qualifier.' }
}

export function saidOverTime(debate: Statements, told: PictureOptions): GalleryPicture {
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

export function onALine(debate: Statements, told: PictureOptions): GalleryPicture {
  return {
    name: 'ideal-points',
    svg: measured(debate, told, 'scale', {}, 'Who stands where'),
    caption: 'Ideal points of organisations with intervals of 95 %: open where the statements hardly say.',
  }
}

export function placesThroughTime(debate: Statements, told: PictureOptions): GalleryPicture {
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

export function clustersThroughTime(debate: Statements, told: PictureOptions): GalleryPicture {
  return {
    name: 'clusters-over-time',
    svg: measured(debate, told, 'clusters', {}, 'Which division fits when', {
      timeWindow: 'months',
      windowSize: 6,
      windowStep: 3,
      partialWindows: 'drop',
    }),
    caption:
      'How well each method divides the organisations of half a year, by modularity: the best of a window is full.',
  }
}

export function inAPlane(debate: Statements, told: PictureOptions): GalleryPicture {
  return {
    name: 'plane',
    svg: measured(debate, told, 'scale', { method: 'correspondence' }, 'Who answers like whom'),
    caption:
      'Correspondence analysis: organisations, and the concepts they are for or against, in one plane.',
  }
}

export function likeness(debate: Statements, told: PictureOptions): GalleryPicture {
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
