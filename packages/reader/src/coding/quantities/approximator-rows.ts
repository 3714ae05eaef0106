import type { Row } from '../../language/word-patterns.ts'

/** What a word beside a number makes of it. */
export type Approximation = 'around' | 'nearly' | 'at-least' | 'more' | 'up-to' | 'fewer'

/** Words right before a number, and what they make of it. */
export type ApproximatorRow = Row<Approximation, readonly string[]>

/** What the words before a number make of it. In the examples they stand before 900. */
export const APPROXIMATOR_ROWS: readonly ApproximatorRow[] = [
  {
    pattern: [
      'in the region of',
      'an estimated',
      'around',
      'about',
      'roughly',
      'approximately',
      'circa',
      'some',
      'estimated',
    ],
    reading: 'around',
    reason: 'a little less or more',
    example: 'They built around 900 homes.',
  },
  {
    pattern: ['close to', 'nearly', 'almost', 'just under'],
    reading: 'nearly',
    reason: 'a little less',
    example: 'They built nearly 900 homes.',
  },
  {
    pattern: [
      'at least',
      'no fewer than',
      'not fewer than',
      'not less than',
      'no less than',
      'upwards of',
      'a minimum of',
    ],
    reading: 'at-least',
    reason: 'the number or more',
    example: 'They built at least 900 homes.',
  },
  {
    pattern: ['well over', 'just over', 'more than', 'over', 'above', 'exceeding', 'in excess of'],
    reading: 'more',
    reason: 'more, and not the number itself',
    example: 'They built more than 900 homes.',
  },
  {
    pattern: [
      'up to',
      'at most',
      'no more than',
      'not more than',
      'as many as',
      'as much as',
      'a maximum of',
    ],
    reading: 'up-to',
    reason: 'the number or less',
    example: 'They built up to 900 homes.',
  },
  {
    pattern: ['fewer than', 'less than', 'under', 'below', 'well under'],
    reading: 'fewer',
    reason: 'less, and not the number itself',
    example: 'They built fewer than 900 homes.',
  },
]

/** What the words behind a number make of it: "900 homes or more". */
export const BEHIND_ROWS: readonly ApproximatorRow[] = [
  {
    pattern: ['or more'],
    reading: 'at-least',
    reason: 'the number or more',
    example: 'They built 900 or more.',
  },
  {
    pattern: ['or so'],
    reading: 'around',
    reason: 'a little less or more',
    example: 'They built 900 or so.',
  },
  {
    pattern: ['or fewer', 'or less'],
    reading: 'up-to',
    reason: 'the number or less',
    example: 'They built 900 or fewer.',
  },
  {
    pattern: ['at least'],
    reading: 'at-least',
    reason: 'the number or more',
    example: 'They built 900 homes at least.',
  },
  {
    pattern: ['at most'],
    reading: 'up-to',
    reason: 'the number or less',
    example: 'They built 900 homes at most.',
  },
]

/** What a sign right before a number makes of it. In the examples they stand before 900. */
export const SIGN_ROWS: readonly ApproximatorRow[] = [
  {
    pattern: ['~', '≈', '∼'],
    reading: 'around',
    reason: 'the sign says so',
    example: 'They built ~900 homes.',
  },
  { pattern: ['>'], reading: 'more', reason: 'the sign says so', example: 'They built >900 homes.' },
  { pattern: ['≥'], reading: 'at-least', reason: 'the sign says so', example: 'They built ≥900 homes.' },
  { pattern: ['<'], reading: 'fewer', reason: 'the sign says so', example: 'They built <900 homes.' },
  { pattern: ['≤'], reading: 'up-to', reason: 'the sign says so', example: 'They built ≤900 homes.' },
]
