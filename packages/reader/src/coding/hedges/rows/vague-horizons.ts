import { hedging } from './hedging.ts'

/** Words that say "later" and no day. */
export const VAGUE_HORIZONS = hedging('vague-horizon', 'later, and no day', [
  {
    pattern: ['[anytime soon]', '[any time soon]', '[some time soon]'],
    example: 'It will not open [anytime soon].',
  },
  { pattern: '[soon]', example: 'It will open [soon].' },
  { pattern: ['[some day]', '[someday]', '[one day]'], example: 'It will open [some day].' },
  { pattern: '[sometime]', example: 'It will open [sometime].' },
  { pattern: '[sooner or later]', example: 'It will open [sooner or later].' },
  { pattern: '[eventually]', example: 'It will [eventually] open.' },
  {
    pattern: '[shortly]',
    unless: '[shortly] before|after',
    reason: '"shortly before" tells when, "shortly" alone does not',
    example: 'It will open [shortly].',
  },
  { pattern: '[before long]', example: 'It will open [before long].' },
  { pattern: '[in due course]', example: 'It will open [in due course].' },
  { pattern: '[at some point]', example: 'It will open [at some point].' },
  { pattern: '[at a later date]', example: 'It will open [at a later date].' },
  { pattern: '[in the near future]', example: 'It will open [in the near future].' },
  { pattern: '[in the foreseeable future]', example: 'It will not open [in the foreseeable future].' },
  { pattern: '[in the future]', example: 'It will open [in the future].' },
  { pattern: '[in the long run]', example: 'It will open [in the long run].' },
  {
    pattern: [
      '[in the coming days]',
      '[in the coming weeks]',
      '[in the coming months]',
      '[in the coming years]',
    ],
    example: 'It will open [in the coming weeks].',
  },
  {
    pattern: ['[in the weeks ahead]', '[in the months ahead]'],
    example: 'It will open [in the weeks ahead].',
  },
  {
    pattern: ['[within days]', '[within weeks]', '[within months]'],
    example: 'It will open [within weeks].',
  },
  {
    pattern: ['[in the next few days]', '[in the next few weeks]', '[in the next few months]'],
    example: 'It will open [in the next few weeks].',
  },
  { pattern: '[further down the line]', example: 'It will open [further down the line].' },
])
