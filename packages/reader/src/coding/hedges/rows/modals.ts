import { hedging } from './hedging.ts'

/** Verbs that leave open whether something is so. */
export const MODALS = hedging('modal', 'leaves open whether it is so', [
  {
    pattern: '[could]',
    unless: ['[could] not', 'so _ _2 [could]'],
    reason: 'what could not be is denied, and "so that it could win" tells a purpose',
    example: 'It [could] fail.',
  },
  {
    pattern: '[may]',
    unless: ['_ [@capital]', '[@capital] @number'],
    reason: 'with a capital it is the month',
    example: 'The plant [may] fail.',
  },
  { pattern: '[might]', example: 'It [might] fail.' },
  {
    pattern: '[would]',
    unless: [
      '[would] rather|like|love|prefer|sooner',
      'whether|if|what|how|who|when|where|why _7!:VBZ|:VBP|:VBD|:MD [would]',
    ],
    reason: '"would like" is a wish, plainly said; behind "whether" it is part of the question',
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
