import type { Place } from '../../../language/word-patterns.ts'
import { meansToAct } from '../../forecasts/foretold.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word } from '../../words/words.ts'
import { hedging } from './hedging.ts'

/** Verbs that leave open whether something is so. */
export const MODALS = hedging('modal', 'leaves open whether it is so', [
  {
    pattern: '[could]',
    unless: ['[could] not|no', 'so _ _2 [could]', 'nobody|none|neither|one [could]'],
    reason: 'what could not be is denied, and "so that it could win" tells a purpose',
    example: 'It [could] fail.',
  },
  {
    pattern: '[may]',
    unless: [
      '_ [@capital]',
      '[@capital] @number',
      'agreed|ruled|decided|allowed|granted|permitted _9 [may]',
      '[may] _20 ruled|decided',
    ],
    reason: 'with a capital it is the month, and what is agreed or ruled is leave',
    example: 'The plant [may] fail.',
  },
  { pattern: '[might]', example: 'It [might] fail.' },
  {
    pattern: '[would]',
    unless: [
      '[would] rather|like|love|prefer|sooner',
      '[would] not|never|go',
      'that|this [would] be',
      isOwnAct,
      'whether|if|what|how|who|when|where|why _7!:VBZ|:VBP|:VBD|:MD [would]',
    ],
    reason:
      '"would like" is a wish, plainly said; behind "whether" it is part of the question; what a country or a body itself "would" do is the past of "will"',
    example: 'What they proposed [would] hurt us.',
  },
  {
    pattern: '[can] be :JJ*|:RB*',
    reason: '"can be dangerous" weakens, "can pay" tells an ability',
    example: 'It [can] be dangerous.',
  },
  {
    pattern: '[should] _2 @outcome',
    unless: '[!:MD]',
    reason: '"should boost" and "should be ready" foresee, "should resign" asks',
    example: 'It [should] boost sales.',
  },
])

const CONDITION = /^(?:if|unless|without|otherwise|provided|were|had)$/

/** "The council would permit the fair", with no condition in the sentence. */
function isOwnAct(words: readonly Word[], place: Place): boolean {
  if (!meansToAct(words, place)) return false
  const { norm } = wordAt(words, place.first - 1)
  return !/^(?:i|we|he|she|it|they)$/.test(norm) && !words.some((word) => CONDITION.test(word.norm))
}
