/** The six measures of a debate. */
import type { MeasureAnswer, RunAnswer } from '../../../../api/contract/measures.ts'
import { formatsOf } from '../../formats.ts'

const { many, number } = formatsOf('en-GB')

const DOINGS = {
  windows: 'windows done',
  'windows compared': 'windows compared',
  'concepts removed': 'concepts weighed',
  steps: 'steps done',
  methods: 'methods done',
  starts: 'starts done',
}

export const measureWords = {
  title: 'Measures',
  settings: 'What is measured',
  names: {
    frequencies: 'Frequencies',
    polarisation: 'Polarisation',
    backbone: 'Backbone',
    phases: 'Phases',
    clusters: 'Clusters',
    scale: 'Scale',
  },
  ledes: {
    frequencies: 'How often each was stated, for and against.',
    polarisation:
      'The camps at each time, how far they are apart beyond what chance does, and who changed camp.',
    backbone: 'The concepts that carry the debate, and those that it could do without.',
    phases: 'The times at which the debate changes: windows that are alike are one state.',
    clusters:
      'The actors divided by every method side by side, the best by modularity, and how far the methods agree.',
    scale: 'Actors and concepts as points: the nearer, the more alike is what they say.',
  },
  of: 'Of',
  who: { actor: 'actors', organization: 'organisations', person: 'persons' },
  counted: { concept: 'concepts', actor: 'actors', organization: 'organisations', person: 'persons' },
  variables: {
    concept: 'concept',
    actor: 'actor',
    organization: 'organisation',
    person: 'person',
  } as Readonly<Record<string, string>>,
  method: 'Method',
  methods: {
    nested: 'one concept after the other',
    fixed: 'a set of a size',
    penalty: 'a set by a penalty on its size',
    'ideal-points': 'ideal points, one dimension',
    correspondence: 'correspondence analysis',
    multidimensional: 'multidimensional scaling',
  } as Readonly<Record<string, string>>,
  backboneSize: 'Concepts in the set',
  ownSet: 'A set of your own',
  ownSetMeans: 'What the debate loses where only these concepts count, and where only the others do.',
  ownSetEmpty: 'Empty the set',
  positive: 'Who shall stand at plus',
  distance: 'How windows differ',
  distances: { absdiff: 'tie by tie', spectral: 'by their spectra' },
  window: 'Windows of time',
  units: { no: 'the whole time', years: 'years', months: 'months', weeks: 'weeks', days: 'days' },
  size: 'Long',
  step: 'Apart',
  least: (variable: string) => `Least statements per ${variable}`,
  seed: 'Seed of chance',
  computing: 'Computing …',
  progress: ({ seconds, waiting, doing, done, of }: RunAnswer) =>
    waiting
      ? 'Others are computed first …'
      : `Computing: ${number(Math.round(seconds))} s${doing === null ? '' : `, ${number(done)}${of === null ? '' : ` of ${number(of)}`} ${DOINGS[doing]}`} …`,
  stop: 'Stop',
  stopped: 'This was stopped',
  again: 'Compute it',
  nothing: 'Nothing to show',
  none: 'None.',
  countedLine: ({ statements, counted, duplicates, notChosen }: MeasureAnswer['counted']) =>
    [
      `${number(counted)} of ${many(statements, 'statement', 'statements')} counted`,
      ...(notChosen > 0 ? [`${number(notChosen)} outside the dates or without a value`] : []),
      ...(duplicates > 0 ? [`${number(duplicates)} say the same again`] : []),
    ].join('; '),
  note: (note: string) => note,
  pictureOf: (name: string) => `${name}, as a picture`,
  rowsOf: (table: string) => `${table}, as a table`,
  table: (name: string): string => name.charAt(0).toUpperCase() + name.slice(1),
  head: (name: string): string => name,
  cell: (value: string): string => value,
  moreRows: (n: number) => `${many(n, 'more row is', 'more rows are')} in the table to take away.`,
}
