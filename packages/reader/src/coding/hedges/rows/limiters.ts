import { hedging } from './hedging.ts'

/** Words that bound a claim to a time or a part. */
export const LIMITERS = hedging('limiter', 'holds for a time or a part only', [
  { pattern: '[for now]', example: 'It is shut [for now].' },
  { pattern: '[at this time]', example: 'It is shut [at this time].' },
  {
    pattern: '[so far]',
    unless: '~go|~come [so far]',
    reason: 'until now; "go so far" is a distance',
    example: 'It has [so far] failed.',
  },
  { pattern: '[at this point]', example: 'It is shut [at this point].' },
  { pattern: '[at this stage]', example: 'It is shut [at this stage].' },
  { pattern: '[currently]', example: 'It is [currently] shut.' },
  { pattern: '[to date]', example: 'It has failed [to date].' },
  { pattern: '[at present]', example: 'It is shut [at present].' },
  { pattern: '[at the moment]', example: 'It is shut [at the moment].' },
  { pattern: '[for the time being]', example: 'It is shut [for the time being].' },
  { pattern: '[as yet]', example: 'It has [as yet] failed.' },
  { pattern: '[substantive]', example: 'There were no [substantive] talks.' },
  { pattern: '[partly]', example: 'It is [partly] shut.' },
  { pattern: '[largely]', example: 'It is [largely] shut.' },
  { pattern: '[generally]', example: 'It is [generally] shut.' },
  { pattern: '[mostly]', example: 'It is [mostly] shut.' },
  { pattern: '[mainly]', example: 'It is [mainly] shut.' },
  { pattern: '[in general]', example: 'It works [in general].' },
  { pattern: '[not necessarily]', example: 'It is [not necessarily] shut.' },
])
