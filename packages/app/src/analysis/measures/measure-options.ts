import {
  backboneMethods,
  clusterMethods,
  distanceMethods,
  spectralDistances,
} from '@onrecord/network/vocabulary'

export const MEASURES = ['frequencies', 'polarisation', 'backbone', 'phases', 'clusters', 'scale'] as const
export type MeasureName = (typeof MEASURES)[number]

/** What is counted while one waits. */
export const doings = [
  'windows',
  'windows compared',
  'concepts removed',
  'steps',
  'methods',
  'starts',
] as const
export type Doing = (typeof doings)[number]

/** An option of one measure, beside those of every network. */
export interface MeasureOption {
  readonly name: string
  readonly flag: string
  readonly kind: 'choice' | 'choices' | 'text' | 'texts' | 'whole' | 'wholes' | 'number'
  readonly choices?: readonly string[]
  readonly said: string
}

/** What is asked for beyond the network's settings, by the names of the options; checked already. */
export type Asked = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>

/** Another word for a measure; what it asks of its own, and what is to be said where rDNA's word means more. */
export interface Alias {
  readonly word: string
  readonly asked?: Asked
  readonly note?: string
}

const words = (...all: readonly string[]): readonly Alias[] => all.map((word) => ({ word }))

/** What a measure is called, what rDNA calls it, and what it can be asked. */
export interface MeasureTerms {
  readonly name: MeasureName
  readonly aliases: readonly Alias[]
  readonly said: string
  readonly options: readonly MeasureOption[]
  readonly examples: readonly string[]
}

const SEED: MeasureOption = {
  name: 'seed',
  flag: '--seed <N>',
  kind: 'whole',
  said: 'where chance begins; the same seed gives the same result. Default 1',
}

const SPECTRAL: MeasureOption = {
  name: 'distance',
  flag: '--distance <HOW>',
  kind: 'choice',
  choices: spectralDistances,
  said: 'between two spectra. Default euclidean',
}

const CLUSTER_METHODS: MeasureOption = {
  name: 'methods',
  flag: '--methods <METHOD>',
  kind: 'choices',
  choices: clusterMethods,
  said: 'only this way to cluster; may be given again. Default: all of them',
}

const CLUSTERS: MeasureOption = {
  name: 'clusters',
  flag: '--clusters <N>',
  kind: 'wholes',
  said: 'try this number of clusters; may be given again. Default 2 to 6',
}

const IN_A_PLANE: Asked = { method: 'correspondence' }
const NOT_ORDINAL =
  'rDNA samples an ordinal item-response model in two dimensions here; this is correspondence analysis, which has no intervals'

/** Every measure of a debate that has a command. */
export const MEASURE_TERMS: Readonly<Record<MeasureName, MeasureTerms>> = {
  frequencies: {
    name: 'frequencies',
    aliases: words('barplot', 'dna_barplot'),
    said: 'Counts statements by concept, or by the variable given with --variable1, and by agreement (rDNA: dna_barplot).',
    options: [],
    examples: [
      'frequencies debate.dna',
      'frequencies debate.dna --variable1 organization --format svg --out bars.svg',
      'frequencies debate --minimum-statements concept=5',
    ],
  },
  polarisation: {
    name: 'polarisation',
    aliases: words('polarization', 'dna_polarization'),
    said: 'Finds the camps at each time, how far they are apart, and who changed camp (rDNA: dna_polarization).',
    options: [
      {
        name: 'camps',
        flag: '--camps <N>',
        kind: 'whole',
        said: 'at most so many camps. Default: as many as fit best',
      },
      {
        name: 'starts',
        flag: '--starts <N>',
        kind: 'whole',
        said: 'searches for the camps. Default 50; up to 10 actors every division is tried',
      },
      {
        name: 'randomisations',
        flag: '--randomisations <N>',
        kind: 'whole',
        said: 'networks by chance to compare with. Default: until two seeds agree within 0.01',
      },
      SEED,
    ],
    examples: [
      'polarisation debate.dna',
      'polarisation debate.dna --time-window months --window-size 6 --format svg --out camps.svg',
    ],
  },
  backbone: {
    name: 'backbone',
    aliases: words('dna_backbone'),
    said: 'Finds the concepts that carry a debate, and those it could do without (rDNA: dna_backbone).',
    options: [
      {
        name: 'method',
        flag: '--method <METHOD>',
        kind: 'choice',
        choices: ['nested', ...backboneMethods],
        said: 'one concept after the other, a set of a size, or a set by a penalty on its size. Default nested',
      },
      {
        name: 'backboneSize',
        flag: '--backbone-size <N>',
        kind: 'whole',
        said: 'of fixed: concepts in the backbone. Default 1',
      },
      {
        name: 'penalty',
        flag: '--penalty <P>',
        kind: 'number',
        said: 'of penalty: what each concept costs. Default 3.5',
      },
      {
        name: 'iterations',
        flag: '--iterations <N>',
        kind: 'whole',
        said: 'steps of the search, where there are too many sets to try all. Default 10000',
      },
      {
        name: 'evaluate',
        flag: '--evaluate <CONCEPT>',
        kind: 'texts',
        said: 'what a set of your own loses: a concept of it; may be given again',
      },
      SPECTRAL,
      SEED,
    ],
    examples: [
      'backbone debate.dna',
      'backbone debate.dna --method fixed --backbone-size 4',
      'backbone debate.dna --evaluate "A carbon tax" --evaluate "Emissions trading"',
    ],
  },
  phases: {
    name: 'phases',
    aliases: words('phase-transitions', 'phaseTransitions', 'dna_phaseTransitions'),
    said: 'Finds the times at which a debate changes: windows that are alike are one state (rDNA: dna_phaseTransitions).',
    options: [
      {
        name: 'distanceMethod',
        flag: '--distance-method <HOW>',
        kind: 'choice',
        choices: distanceMethods,
        said: 'how different two windows are: cell by cell, or by their spectra. Default absdiff',
      },
      SPECTRAL,
      CLUSTER_METHODS,
      CLUSTERS,
      SEED,
    ],
    examples: ['phases debate.dna --time-window months --window-size 6'],
  },
  clusters: {
    name: 'clusters',
    aliases: words('multiclust', 'dna_multiclust'),
    said: 'Divides the actors by every method side by side, and chooses by modularity; with --time-window window by window (rDNA: dna_multiclust).',
    options: [CLUSTER_METHODS, CLUSTERS, SEED],
    examples: [
      'clusters debate.dna',
      'clusters debate.dna --methods leiden --format csv',
      'clusters debate.dna --time-window years --window-size 1 --format svg --out clusters.svg',
    ],
  },
  scale: {
    name: 'scale',
    aliases: [
      ...words('scale1dbin', 'dna_scale1dbin'),
      ...['scale2dord', 'dna_scale2dord'].map((word) => ({ word, asked: IN_A_PLANE, note: NOT_ORDINAL })),
    ],
    said: 'Places actors and concepts as points, the nearer the more alike (rDNA: dna_scale1dbin, dna_scale2dord).',
    options: [
      {
        name: 'method',
        flag: '--method <METHOD>',
        kind: 'choice',
        choices: ['ideal-points', 'correspondence', 'multidimensional'],
        said: 'one dimension with its uncertainty; counts in a plane; distances in a plane. Default ideal-points',
      },
      {
        name: 'starts',
        flag: '--starts <N>',
        kind: 'whole',
        said: 'of ideal points: places from which the search begins. Default 30',
      },
      {
        name: 'positive',
        flag: '--positive <ACTOR>',
        kind: 'text',
        said: 'of ideal points: an actor whose position shall be positive',
      },
      SEED,
    ],
    examples: [
      'scale debate.dna --method ideal-points --seed 3 --format json',
      'scale debate.dna --method correspondence --format svg --out plane.svg',
    ],
  },
}
