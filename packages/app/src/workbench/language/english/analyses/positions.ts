/** Actors by concepts. */
import { formatsOf } from '../../formats.ts'

const { many } = formatsOf('en-GB')

export const positions = {
  title: 'Positions',
  thePositions: 'The positions',
  lede: 'Who holds what, in statements. A statement whose stance is not coded counts for nothing here. Each number leads to its sentences.',
  none: 'No position is on record here',
  /** Before what a position is, where a filter or a layer leaves none. */
  noneFits: 'None fits what is chosen above. ',
  see: {
    before: 'A position is a statement with a concept of the codebook and a stance. See ',
    codebook: 'the codebook',
    between: ' and ',
    statements: 'all statements',
    after: '.',
  },
  matrix: 'Actors by concepts',
  caption: (actors: number, concepts: number) =>
    `${many(actors, 'actor', 'actors')} by ${many(concepts, 'concept', 'concepts')}`,
  actor: 'Actor',
  all: 'All positions',
  allOf: (n: number, name: string) => `all ${many(n, 'position', 'positions')} of ${name}`,
  cell: (name: string, concept: string, stance: string, n: number) =>
    `${name} on: ${concept}, ${stance}: ${many(n, 'statement', 'statements')}`,
}
