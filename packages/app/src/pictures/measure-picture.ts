import type { Drawing } from '../analysis/measures/measured.ts'
import { barChart } from './bar-chart.ts'
import { countsOverTime } from './counts-over-time.ts'
import { dendrogram } from './dendrogram.ts'
import { likenessMap } from './likeness-map.ts'
import { methodsOverTime } from './methods-over-time.ts'
import { networkPicture } from './network-picture.ts'
import { placesOverTime } from './places-over-time.ts'
import { planePicture } from './plane-picture.ts'
import { polarisationPicture } from './polarisation-picture.ts'
import { positionsOnLine } from './positions-on-line.ts'
import type { PictureOptions } from './svg.ts'
import { treeOf } from './tree.ts'

/** The picture of what a measure found. */
export function measurePicture(drawing: Drawing, told: PictureOptions): string {
  switch (drawing.kind) {
    case 'bars':
      return barChart(drawing, told)
    case 'areas':
      return countsOverTime(drawing, told)
    case 'places':
      return placesOverTime(drawing, told)
    case 'methods':
      return methodsOverTime(drawing, told)
    case 'polarisation':
      return polarisationPicture(drawing.points, told)
    case 'tree':
      return dendrogram(treeOf(drawing.mergers, drawing.labels.length), drawing.labels, {
        ...told,
        axis: drawing.axis,
      })
    case 'network':
      return networkPicture(drawing.network, { subtitle: drawing.subtitle, ...told })
    case 'likeness':
      return likenessMap(drawing, told)
    case 'line':
      return positionsOnLine(drawing.points, { subtitle: drawing.subtitle, ...told })
    case 'plane':
      return planePicture(drawing.points, drawing.axes, told)
  }
}
