import { hedging } from './hedging.ts'

/** Words that rest a claim on signs, or on what is said. */
export const EVIDENTIALS = hedging('evidential', 'rests on signs or on hearsay', [
  { pattern: '[apparently]', example: 'They [apparently] left.' },
  { pattern: '[reportedly]', example: 'They [reportedly] left.' },
  { pattern: '[allegedly]', example: 'They [allegedly] left.' },
  { pattern: '[evidently]', example: 'They [evidently] left.' },
  { pattern: '[seemingly]', example: 'They [seemingly] left.' },
  { pattern: '[purportedly]', example: 'They [purportedly] left.' },
  { pattern: '[seem* to]', example: 'They [seemed to] leave.' },
  { pattern: '[appear* to]', example: 'They [appear to] leave.' },
  { pattern: '[it appears]', example: '[It appears] that they left.' },
  { pattern: '[it seems]', example: '[It seems] that they left.' },
  { pattern: '[it would seem]', example: '[It would seem] that they left.' },
  { pattern: '[it would appear]', example: '[It would appear] that they left.' },
  { pattern: '[what appears to be]', example: 'It is [what appears to be] a ban.' },
  { pattern: '[said to be]', example: 'The plan, [said to be] late, failed.' },
  {
    pattern: ['[is said to]', '[are said to]', '[was said to]', '[were said to]'],
    example: 'It [is said to] work.',
  },
  {
    pattern: ['[is believed to]', '[are believed to]', '[was believed to]', '[were believed to]'],
    example: 'The plant [is believed to] work.',
  },
  {
    pattern: ['[is thought to]', '[are thought to]', '[was thought to]', '[were thought to]'],
    example: 'They [are thought to] work.',
  },
  { pattern: '[is understood to]', example: 'The plant [is understood to] work.' },
  { pattern: ['[is alleged to]', '[are alleged to]'], example: 'They [are alleged to] have left.' },
  { pattern: ['[is reported to]', '[are reported to]'], example: 'They [are reported to] have left.' },
  { pattern: '[it is understood]', example: '[It is understood] that they left.' },
  { pattern: '[it is believed]', example: '[It is believed] that they left.' },
  {
    pattern: ['[show* no sign* of]', '[showing no signs of]'],
    example: 'They [showed no sign of] leaving.',
  },
  { pattern: '[no sign* of]', example: 'There are [no signs of] a deal.' },
  { pattern: '[sign* that]', example: 'There are [signs that] they left.' },
  { pattern: '[suggest* that]', example: 'It [suggests that] they left.' },
  { pattern: '[indicat* that]', example: 'It [indicated that] they left.' },
  { pattern: '[no evidence that]', example: 'There is [no evidence that] they left.' },
  { pattern: '[no indication that]', example: 'There is [no indication that] they left.' },
  { pattern: '[no proof that]', example: 'There is [no proof that] they left.' },
])
