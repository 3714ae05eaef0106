/** The concepts one can agree or disagree with. */
import { formatsOf } from '../formats.ts'

const { many } = formatsOf('en-GB')

export const codebook = {
  title: 'Codebook',
  theCodebook: 'The codebook',
  version: (version: string, concepts: number) =>
    `Codebook, version ${version} · ${many(concepts, 'concept', 'concepts')}`,
  noConcept: 'No concept to agree or disagree with',
  readAgain: 'Read the articles again with a codebook:',
  counted: (stance: string, n: number) => `${stance}: ${many(n, 'statement', 'statements')}`,
  notHeard: 'not heard',
}
