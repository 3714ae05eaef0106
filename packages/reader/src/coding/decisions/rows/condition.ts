import { telling } from './telling.ts'

/** Who else must agree, and what may be done with it. */
export const CONDITION = [
  ...telling('third-party-consent', 'another must agree, and does', [
    { pattern: '[approval _6 from]', example: 'They won [approval from] Sudland.' },
    { pattern: '[permission _6 from]', example: 'They got [permission from] Sudland.' },
    { pattern: '[consent _6 from]', example: 'They got [consent from] Sudland.' },
    { pattern: '[green light from]', example: 'They got the [green light from] Sudland.' },
    { pattern: '[with the approval of]', example: 'They went [with the approval of] Sudland.' },
    { pattern: '[with the consent of]', example: 'They went [with the consent of] Sudland.' },
    { pattern: '[gave its consent]', example: 'Sudland [gave its consent].' },
    { pattern: '[approval obtained]', example: 'With [approval obtained] they went.' },
    { pattern: '[blessing of]', example: 'They went with the [blessing of] Sudland.' },
    {
      pattern: '[without the approval of]',
      denies: true,
      example: 'They went [without the approval of] Sudland.',
    },
    {
      pattern: '[without the consent of]',
      denies: true,
      example: 'They went [without the consent of] Sudland.',
    },
  ]),
  ...telling('use-restriction-set', 'what may be done with it is limited', [
    {
      pattern: ['[on condition that]', '[on the condition that]'],
      example: 'They came [on condition that] it ends.',
    },
    { pattern: '[conditions on the use]', example: 'There are [conditions on the use] of it.' },
    { pattern: '[restrictions on the use]', example: 'There are [restrictions on the use] of it.' },
    {
      pattern: ['[banned from using]', '[prohibited from using]'],
      example: 'They are [banned from using] it.',
    },
    { pattern: '[imposed restrictions]', example: 'Norland [imposed restrictions].' },
    { pattern: '[restricted the use]', example: 'Norland [restricted the use] of it.' },
    { pattern: ['[restrictions remain]', '[restriction remains]'], example: 'The [restrictions remain].' },
  ]),
  ...telling('use-restriction-eased', 'a limit on its use goes', [
    {
      pattern: ['[lifted _6 restrictions]', '[lifted restrictions]'],
      example: 'Norland [lifted its restrictions].',
    },
    {
      pattern: ['[eased _6 restrictions]', '[eased restrictions]'],
      example: 'Norland [eased its restrictions].',
    },
    { pattern: ['[lifted the ban]', '[lifted a ban]'], example: 'Norland [lifted the ban].' },
    { pattern: '[relaxed _6 rules]', example: 'Norland [relaxed its rules].' },
    { pattern: ['[eased limits]', '[lifted limits]'], example: 'Norland [eased limits].' },
  ]),
  ...telling('use-restriction-reinstated', 'a limit on its use is back', [
    { pattern: '[reimposed]', example: 'Norland [reimposed] it.' },
    {
      pattern: ['[reinstated _6 restrictions]', '[reinstated restrictions]'],
      example: 'Norland [reinstated its restrictions].',
    },
    { pattern: '[reinstated the ban]', example: 'Norland [reinstated the ban].' },
  ]),
]
