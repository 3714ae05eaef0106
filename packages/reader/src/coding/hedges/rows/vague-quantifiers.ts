import type { Place } from '../../../language/word-patterns.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word } from '../../words/words.ts'
import { hedging } from './hedging.ts'

/** "a few years ago" is a time, which the times hold. */
const AGO = '[] year*|month*|week*|day*|hour*|minute*|decade*|centur* ago|later|earlier|before'

/** Words that count without a number. */
export const VAGUE_QUANTIFIERS = hedging(
  'vague-quantifier',
  'counts without a number',
  [
    { pattern: '[several]', example: '[Several] people came.' },
    { pattern: '[dozens]', example: '[Dozens] came.' },
    { pattern: '[scores of]', example: '[Scores of] people came.' },
    { pattern: '[hundreds]', example: '[Hundreds] came.' },
    { pattern: '[thousands]', example: '[Thousands] came.' },
    { pattern: '[millions]', example: '[Millions] came.' },
    { pattern: '[tens of thousands]', example: '[Tens of thousands] came.' },
    { pattern: '[hundreds of thousands]', example: '[Hundreds of thousands] came.' },
    { pattern: '[tens of millions]', example: '[Tens of millions] came.' },
    {
      pattern: '[many]',
      unless: 'how|so|as|too|not|the|these|those|their|his|her|its|our|your|my [many]',
      reason: 'counts without a number; "how many" asks, "too many" judges',
      example: '[Many] people came.',
    },
    { pattern: '[many more]', example: '[Many more] came.' },
    {
      pattern: ['[most] of', '[most] :NNS|:NNPS', '[most] :JJ|:NN|:NNP :NNS|:NNPS'],
      unless: "the|their|his|her|its|our|your|my|'s|a|at|for [most]",
      reason: 'counts people or things; "the most votes" and "most important" compare',
      example: '[Most] voters object.',
    },
    {
      pattern: '[some]',
      unless: ['[some] @number', countsNothing],
      reason: 'counts people or things; "some common ground" is not counted, "some 900" is a number',
      example: '[Some] lawmakers object.',
    },
    {
      pattern: '[few] :NN*|:JJ*|:IN',
      reason: 'before what is counted',
      example: '[Few] people came.',
    },
    { pattern: '[a few]', example: '[A few] people came.' },
    { pattern: '[relatively few]', example: '[Relatively few] people came.' },
    { pattern: '[a handful]', example: '[A handful] of people came.' },
    { pattern: '[a couple]', example: '[A couple] of people came.' },
    { pattern: '[numerous]', example: '[Numerous] people came.' },
    { pattern: '[countless]', example: '[Countless] people came.' },
    { pattern: '[a number of]', example: '[A number of] people came.' },
    { pattern: '[a small number of]', example: '[A small number of] people came.' },
    { pattern: '[a large number of]', example: '[A large number of] people came.' },
    { pattern: '[a certain number of]', example: '[A certain number of] people came.' },
    { pattern: '[a fraction of]', example: '[A fraction of] them came.' },
  ].map((row) => ({ ...row, unless: [AGO, row.unless ?? []].flat() })),
)

const REACH = 4

/** "some common ground"; not "some lawmakers", "some of them", "some object". */
function countsNothing(words: readonly Word[], { end }: Place): boolean {
  for (let i = end; i < words.length && i < end + REACH; i++) {
    const { tag } = wordAt(words, i)
    if (tag === 'NNS' || tag === 'NNPS' || tag === 'IN' || tag.startsWith('VB')) return false
    if (tag === 'NN' && wordAt(words, i + 1).tag !== 'NNS' && wordAt(words, i + 1).tag !== 'NN') return true
  }
  return true
}
