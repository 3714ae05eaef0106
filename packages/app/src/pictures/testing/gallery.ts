import type { PictureOptions } from '../svg.ts'
import { exampleDebate } from './example-debate.ts'
import {
  calibrated,
  contradicting,
  foretold,
  matter,
  positions,
  reasons,
  thenAndNow,
  whatIsLeft,
} from './gallery-matters.ts'
import {
  bars,
  clustersThroughTime,
  inAPlane,
  intensities,
  likeness,
  onALine,
  overTime,
  placesThroughTime,
  saidOverTime,
} from './gallery-measures.ts'
import { actors, affiliations, asMatrix, asTree, congruence } from './gallery-networks.ts'
import type { GalleryPicture } from './gallery-picture.ts'

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
    clustersThroughTime(debate, told),
    inAPlane(debate, told),
    likeness(debate, told),
  ]
}

const inColumn = ({ name, svg }: GalleryPicture): GalleryPicture => ({
  name: `${name}-in-a-column`,
  svg,
  caption: 'The same for a journal’s column, 85 mm wide (`--paper column`).',
})
