import { expect, it } from 'vitest'
import { documentHeading, titleInSettings } from './document-heading.ts'

const PROSE = 'Mayor Ilse Brandt said that the building was unsafe.'

it.each([
  ['a headline alone', `Council closes fish market\n\n${PROSE}`, { title: 'Council closes fish market' }],
  [
    'a headline over outlet and day',
    `Council closes fish market\n\nThe Harbour Post, 6 March 2024\n\n${PROSE}`,
    { title: 'Council closes fish market', outlet: 'The Harbour Post', date: '2024-03-06' },
  ],
  [
    'a headline over a byline',
    `Council closes fish market\n\nBy Lena Vos\n\n${PROSE}`,
    { title: 'Council closes fish market' },
  ],
  [
    'a headline over a deck that is none of these: the headline alone',
    `Council closes fish market\n\nTraders angry at the quay\n\n${PROSE}`,
    { title: 'Council closes fish market' },
  ],
  ['prose from its first word', `${PROSE}\n\nTraders disagreed.`, {}],
])('knows %s', (_, text, heading) => expect(documentHeading(text)).toEqual(heading))

it.each([
  ['Microsoft Word - report.doc', undefined],
  ['Document1', undefined],
  ['report.pdf', undefined],
  [' Council closes\nfish market ', 'Council closes fish market'],
])('of the title %j in the settings keeps %j', (title, kept) => expect(titleInSettings(title)).toBe(kept))
