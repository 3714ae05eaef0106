import { expect, test } from 'vitest'
import { type Heading, plainHeading } from './plain-heading.ts'

const BODY = '\n\nThe minister said on Tuesday that she would not sign the paper.\n'

const headings: readonly [string, Heading][] = [
  ['No change on tax', { title: 'No change on tax' }],
  ['Will she sign?', { title: 'Will she sign?' }],
  [
    'No change on tax\nBy Eve Lund\nThe Post, 22 July 2023',
    { title: 'No change on tax', outlet: 'The Post', date: '2023-07-22' },
  ],
  ['No change on tax\n2023-07-22', { title: 'No change on tax', date: '2023-07-22' }],
  [
    'Title: No change\nOutlet: The Post\nDate: July 22, 2023',
    { title: 'No change', outlet: 'The Post', date: '2023-07-22' },
  ],
  ['No change on tax\nOutlet: The Post', { title: 'No change on tax', outlet: 'The Post' }],
  [
    'No change on tax\n\nBy Eve Lund\n\nThe Post, 22 July 2023',
    { title: 'No change on tax', outlet: 'The Post', date: '2023-07-22' },
  ],
  ['No change on tax\n\nBy then it was 22 July 2023, and she had said no.', { title: 'No change on tax' }],
  ['The minister said no.', {}],
  ['The minister said on Monday that\nshe would sign nothing', {}],
  ['and so it began', {}],
  ['Date: soon', {}],
]

test.each(headings)('the first lines "%s" say %o', (head, heading) => {
  expect(plainHeading(head + BODY)).toEqual(heading)
})

test('what stands apart below a headline and is a sentence is text', () => {
  const text = 'No change on tax\n\nBy Tuesday the minister had said no to the whole of the paper.\n\nNo.\n'
  expect(plainHeading(text)).toEqual({ title: 'No change on tax' })
  expect(plainHeading(`Title: No change\n\nDate: 2023-07-22${BODY}`)).toEqual({
    title: 'No change',
    date: '2023-07-22',
  })
})

test('a line with nothing to read below it is no heading, nor is a text of one paragraph', () => {
  expect(plainHeading('No change on tax\n\nNo.')).toEqual({})
  expect(plainHeading('The minister said no')).toEqual({})
})
