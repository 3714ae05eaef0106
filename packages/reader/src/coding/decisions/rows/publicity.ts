import { telling } from './telling.ts'

/** Whether it was done in the open. */
export const PUBLICITY = [
  ...telling('undisclosed', 'it was done and not told', [
    { pattern: '[secretly]', example: 'Norland [secretly] paid.' },
    { pattern: '[quietly sent]', example: 'Norland [quietly sent] them.' },
    { pattern: '[without announc*]', example: 'Norland paid [without announcing] it.' },
    { pattern: '[not disclosed]', example: 'The sum was [not disclosed].' },
    { pattern: '[undisclosed]', example: 'The sum was [undisclosed].' },
    { pattern: '[not announced publicly]', example: 'It was [not announced publicly].' },
    { pattern: '[kept secret]', example: 'It was [kept secret].' },
  ]),
  ...telling('later-confirmed', 'it was told afterwards', [
    { pattern: '[later confirmed]', example: 'Norland [later confirmed] it.' },
    {
      pattern: ['[publicly confirmed]', '[confirmed publicly]'],
      example: 'Norland [publicly confirmed] it.',
    },
    { pattern: '[later acknowledged]', example: 'Norland [later acknowledged] it.' },
  ]),
]
