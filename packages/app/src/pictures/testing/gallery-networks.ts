import {
  hierarchical,
  matrix,
  network,
  opposition,
  polarisationOf,
  randomFrom,
  type Settings,
  type Statements,
} from '@onrecord/network'
import { dendrogram } from '../dendrogram.ts'
import { heatMap } from '../heat-map.ts'
import { networkPicture } from '../network-picture.ts'
import type { PictureOptions } from '../svg.ts'
import { treeOf } from '../tree.ts'
import { UNNAMED } from './example-debate.ts'
import type { GalleryPicture } from './gallery-picture.ts'

const ONE_MODE: Settings = { networkType: 'onemode', normalization: 'average' }

export function actors(debate: Statements, told: PictureOptions): GalleryPicture {
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

export function congruence(debate: Statements, told: PictureOptions): GalleryPicture {
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

export function affiliations(debate: Statements, told: PictureOptions): GalleryPicture {
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

export function asMatrix(debate: Statements, told: PictureOptions): GalleryPicture {
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

export function asTree(debate: Statements, told: PictureOptions): GalleryPicture {
  const { tree, labels } = profileTree(debate)
  const svg = dendrogram(tree, labels, {
    ...told,
    title: 'Who is close to whom',
    axis: 'distance between profiles (share of opposite stances)',
    cut: 0.5,
  })
  return { name: 'dendrogram', svg, caption: 'Average-linkage clustering of the organisations’ profiles.' }
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
