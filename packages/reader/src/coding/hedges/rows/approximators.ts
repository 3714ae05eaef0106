import { isAgeGroup, isSpread } from '../no-bounds.ts'
import { hedging } from './hedging.ts'

const ONLY_BOUNDS = {
  unless: isAgeGroup,
  reason: 'bounds a number only before one, and "under-fives" are people of an age',
}

/** Words that make a number, or a likeness, less than exact. */
export const APPROXIMATORS = hedging('approximator', 'comes near, and no nearer', [
  {
    pattern: ['[about] @number', '[about] a|an @unit'],
    ...ONLY_BOUNDS,
    example: 'It costs [about] 900 euros.',
  },
  {
    pattern: ['[around] @number', '[around] a|an @unit'],
    ...ONLY_BOUNDS,
    example: 'It costs [around] 900 euros.',
  },
  {
    pattern: ['[roughly] @number', '[roughly] a|an @unit'],
    ...ONLY_BOUNDS,
    example: 'It costs [roughly] 900 euros.',
  },
  { pattern: '[some] @number', ...ONLY_BOUNDS, example: '[Some] 300 lawmakers object.' },
  {
    pattern: ['[at least] @number', '[at least] a|an @unit'],
    ...ONLY_BOUNDS,
    example: 'It costs [at least] 900 euros.',
  },
  {
    pattern: ['[more than] @number', '[more than] a|an @unit'],
    ...ONLY_BOUNDS,
    example: 'It costs [more than] 900 euros.',
  },
  {
    pattern: ['[up to] @number', '[up to] a|an @unit'],
    ...ONLY_BOUNDS,
    example: 'It costs [up to] 900 euros.',
  },
  {
    pattern: ['[less than] @number', '[less than] a|an @unit'],
    ...ONLY_BOUNDS,
    example: 'It costs [less than] 900 euros.',
  },
  {
    pattern: ['[over] @number', '[over] a|an @unit'],
    unless: [isAgeGroup, isSpread],
    reason: 'bounds a number; "$2 billion over five years" is spread over them',
    example: 'It costs [over] $2 billion.',
  },
  { pattern: '[under] @number', ...ONLY_BOUNDS, example: '[Under] 18 of them came.' },
  {
    pattern: ['[close to] @number', '[close to] a|an @unit'],
    ...ONLY_BOUNDS,
    example: 'It costs [close to] 900 euros.',
  },
  {
    pattern: '@be _9=very|so|now|still|also|quite|already [close to] a|an|completion|collapse|:VBG',
    reason: 'nearly there; "a source close to the minister" is not',
    example: 'They are [close to] a deal.',
  },
  {
    pattern: ['[at most] @number', '[at most] a|an @unit'],
    ...ONLY_BOUNDS,
    example: 'There are [at most] 900 of them.',
  },
  {
    pattern: ':NN*|@number [at least]',
    unless: '[] :NN*|:CD|:DT|:JJ*|:VB*',
    reason: 'behind what it bounds',
    example: 'It lasts a year [at least].',
  },
  { pattern: '[in excess of] @number', ...ONLY_BOUNDS, example: 'It costs [in excess of] $900.' },
  { pattern: '[a maximum of] @number', ...ONLY_BOUNDS, example: 'They fined [a maximum of] 900 drivers.' },
  { pattern: '[a minimum of] @number', ...ONLY_BOUNDS, example: 'They fined [a minimum of] 900 drivers.' },
  { pattern: '[not more than] @number', ...ONLY_BOUNDS, example: 'There are [not more than] 900 of them.' },
  { pattern: '[not fewer than] @number', ...ONLY_BOUNDS, example: 'There are [not fewer than] 900 of them.' },
  { pattern: '[not less than] @number', ...ONLY_BOUNDS, example: 'It costs [not less than] 900 euros.' },
  { pattern: '[no less than] @number', ...ONLY_BOUNDS, example: 'It costs [no less than] 900 euros.' },
  {
    pattern: ['@number [or so]', ':NN* [or so]'],
    reason: 'behind a number or what is counted',
    example: 'It lasted a year [or so].',
  },
  {
    pattern: ['[nearly] @number', '[nearly] :JJ*|:RB*|:VBN|:DT'],
    reason: 'before a number or what it falls short of',
    example: 'It is [nearly] impossible.',
  },
  {
    pattern: ['[almost] @number', '[almost] :JJ*|:RB*|:VBN|:DT'],
    reason: 'before a number or what it falls short of',
    example: 'It is [almost] impossible.',
  },
  {
    pattern: '[all but]',
    unless: '[all but] @number',
    reason: '"all but impossible" falls just short, "all but three" counts',
    example: 'It is [all but] impossible.',
  },
  { pattern: '[as good as]', example: 'The treaty is [as good as] dead.' },
  { pattern: '[not far from]', example: 'It is [not far from] a ban.' },
  { pattern: '[on the verge of]', example: 'They are [on the verge of] a deal.' },
  { pattern: '[approximately]', example: 'It costs [approximately] 900 euros.' },
  { pattern: '[circa]', example: 'It was built [circa] 1900.' },
  { pattern: '[an estimated]', example: 'It costs [an estimated] 900 euros.' },
  { pattern: '[fewer than]', example: '[Fewer than] 900 people came.' },
  { pattern: '[in the region of]', example: 'It costs [in the region of] 900 euros.' },
  { pattern: '[as many as]', example: '[As many as] 900 people came.' },
  { pattern: '[as much as]', example: 'It costs [as much as] 900 euros.' },
  { pattern: '[as few as]', example: '[As few as] 900 people came.' },
  { pattern: '[as little as]', example: 'It costs [as little as] 900 euros.' },
  { pattern: '[no fewer than]', example: '[No fewer than] 900 people came.' },
  { pattern: '[no more than]', example: 'It costs [no more than] 900 euros.' },
  { pattern: '[upwards of]', example: 'It costs [upwards of] 900 euros.' },
  { pattern: '[well over]', example: 'It costs [well over] 900 euros.' },
  { pattern: '[just over]', example: 'It costs [just over] 900 euros.' },
  { pattern: '[just under]', example: 'It costs [just under] 900 euros.' },
  { pattern: '[as early as]', example: 'It opens [as early as] Friday.' },
  { pattern: '[as late as]', example: 'It opens [as late as] Friday.' },
])
