import { expect, test } from 'vitest'
import { xmlText } from './xml-text.ts'

test.each([
  ['A &amp; B', 'A & B'],
  ['Biden&#8217;s &#x201C;plan&#X201d;', 'Biden’s “plan”'],
  ['&amp;lt;', '&lt;'],
  ['&#128512;', '😀'],
  ['&#0;&#55357;&#x110000;&nbsp;', '&#0;&#55357;&#x110000;&nbsp;'],
])('%s is %s', (xml, text) => {
  expect(xmlText(xml)).toBe(text)
})
