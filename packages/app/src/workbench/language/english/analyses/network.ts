/** The network of a debate. */
import { formatsOf } from '../../formats.ts'

const { many, number } = formatsOf('en-GB')

type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>

export const networkWords = {
  title: 'Network',
  theNetwork: 'The network',
  lede: 'Who says the same as whom, and who the opposite; or who says what. Each tie and each node leads to its sentences.',
  settings: 'What the network is made of',
  type: 'Network',
  types: { onemode: 'of actors', twomode: 'of actors and concepts' },
  nodes: 'Nodes',
  ties: 'Ties',
  aggregations: {
    onemode: {
      subtract: 'the same less the opposite',
      congruence: 'say the same',
      conflict: 'say the opposite',
      ignore: 'speak of the same',
    },
    twomode: { subtract: 'for less against', combine: 'for, against or both', ignore: 'speaks of it' },
  },
  normalised: 'Normalised',
  normalisations: {
    no: 'not',
    average: 'by average activity',
    jaccard: 'Jaccard',
    cosine: 'cosine',
    activity: 'by the actor’s activity',
    prominence: 'by the concept’s prominence',
  },
  threshold: 'Least weight',
  colour: 'Colour of nodes',
  colours: { none: 'none', kind: 'kind of actor', camp: 'camp' },
  size: 'Size of nodes',
  sizes: { statements: 'statements', ties: 'ties', same: 'all the same' },
  camps: 'Camps as hulls',
  camp: (n: number) => `camp ${number(n)}`,
  meanings: {
    onemode: {
      subtract: { for: 'say the same more often', against: 'say the opposite more often' },
      congruence: { for: 'say the same' },
      conflict: { against: 'say the opposite' },
      ignore: { neither: 'speak of the same, whatever they say' },
    } as Meanings,
    twomode: {
      subtract: { for: 'more often for', against: 'more often against' },
      combine: { for: 'for', against: 'against', neither: 'both' },
      ignore: { neither: 'speaks of it' },
    } as Meanings,
  },
  senses: { for: 'for', against: 'against', both: 'both', soft: '' },
  weaker: (n: number) => `${many(n, 'weaker tie is', 'weaker ties are')} not drawn`,
  picture: (nodes: number, ties: number) =>
    `A network of ${many(nodes, 'node', 'nodes')} and ${many(ties, 'tie', 'ties')}`,
  time: 'Time',
  dates: (start: string, stop: string, statements: number) =>
    `${start} to ${stop} · ${many(statements, 'statement', 'statements')}`,
  nearer: 'Nearer',
  farther: 'Farther',
  all: 'All',
  strongest: 'The strongest ties',
  heard: 'Heard most',
  behind: (n: number) => many(n, 'statement', 'statements'),
  statements: 'The statements',
  close: 'Close',
}
